import { beforeEach, expect, test, vi } from 'vitest';
import { readInputs } from '../../src/github/inputs.ts';

let log: string;

beforeEach(() => {
  log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
});

/** Inputs as the runner hands them over. */
function given(inputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(inputs)) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
}

test('inputs are read as the runner names them', () => {
  given({ command: 'diff', 'api-key': 'key', 'secret-key': 'secret', 'github-token': 'ghs_1' });
  expect(readInputs()).toMatchObject({
    command: 'diff',
    apiKey: 'key',
    secretKey: 'secret',
    githubToken: 'ghs_1',
    maxDeletes: 10,
  });
});

test('secrets are masked as they are, trimmed, and as Basic credentials', () => {
  given({ 'api-key': ' key\n', 'secret-key': 'secret\n', 'github-token': 'ghs_1' });
  const inputs = readInputs();
  expect(inputs).toMatchObject({ apiKey: 'key', secretKey: 'secret' });
  const masks = log.split(/\r?\n/).filter((line) => line !== '');
  expect(masks.every((line) => line.startsWith('::add-mask::'))).toBe(true);
  for (const text of ['key', 'secret', 'ghs_1', ' key%0A', 'secret%0A']) {
    expect(masks).toContain(`::add-mask::${text}`);
  }
  for (const pair of ['key:secret', ' key\n:secret\n']) {
    expect(masks).toContain(`::add-mask::${Buffer.from(pair).toString('base64')}`);
  }
});

test('nothing is masked where there are no secrets', () => {
  given({ 'api-key': '', 'secret-key': ' ', command: '' });
  expect(readInputs()).toMatchObject({ command: 'auto', apiKey: '', secretKey: '' });
  expect(log).toBe('');
});

test('mistakes are told all at once, and never hold a secret', () => {
  given({ command: 'push', 'api-key': 'k:ey', 'secret-key': 'se cret', region: 'asia' });
  const inputs = readInputs();
  expect(inputs).toEqual({
    mistakes: [
      expect.stringMatching(/^command is "push": write auto, validate, .* or identify\.$/),
      'api-key has a colon in it: set it to the API key alone.',
      'secret-key has white space in it: set it to the key alone, on one line.',
      'region is "asia": write us or eu.',
    ],
  });
});

test('identify needs no secret key', () => {
  given({ command: 'identify', groups: 'groups.yml', 'api-key': 'key', 'secret-key': '' });
  expect(readInputs()).toMatchObject({ command: 'identify', apiKey: 'key', secretKey: '' });
});

test('one key without the other is a mistake', () => {
  given({ 'api-key': 'key', 'secret-key': '' });
  expect(readInputs()).toEqual({
    mistakes: [
      expect.stringMatching(/^secret-key is empty though api-key is set: set both, or neither\./),
    ],
  });
});
