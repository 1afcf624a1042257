import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  error,
  getInput,
  info,
  setFailed,
  setOutput,
  setSecret,
  warning,
} from '../../src/github/runner.ts';

let written = '';

beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});

afterEach(() => {
  process.exitCode = undefined;
});

test('inputs are the environment, by their names in upper case', () => {
  vi.stubEnv('INPUT_BASE-URL', ' https://x.example\n');
  vi.stubEnv('INPUT_TWO_WORDS', 'yes');
  expect(getInput('base-url')).toBe(' https://x.example\n');
  expect(getInput('two words')).toBe('yes');
  expect(getInput('nothing')).toBe('');
});

test('messages are one line each, whatever is in them', () => {
  info('plain');
  warning('50 % done\r\n::error::no');
  setSecret('a%b');
  expect(written.split(EOL)).toEqual([
    'plain',
    '::warning::50 %25 done%0D%0A::error::no',
    '::add-mask::a%25b',
    '',
  ]);
});

test('annotations have a place, whose parts cannot be taken for one another', () => {
  error('wrong', { title: 'a rule', file: 'a,b:c.yml', startLine: 3, startColumn: 7 });
  expect(written).toBe(`::error title=a rule,file=a%2Cb%3Ac.yml,line=3,col=7::wrong${EOL}`);
});

test('a failure is an error and an exit code', () => {
  setFailed('no plan');
  expect(written).toBe(`::error::no plan${EOL}`);
  expect(process.exitCode).toBe(1);
});

test('outputs are appended to the file, and nothing in them ends them', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'runner-')), 'output');
  writeFileSync(path, `before=1${EOL}`);
  vi.stubEnv('GITHUB_OUTPUT', path);
  setOutput('text', `a${EOL}EOF${EOL}other=2`);
  setOutput('count', 3);
  const lines = readFileSync(path, 'utf8').split(EOL);
  const end = lines[1]?.replace('text<<', '');
  expect(end?.length).toBeGreaterThan(30);
  const nextEnd = lines[6]?.replace('count<<', '');
  expect(nextEnd).not.toBe(end);
  expect(lines).toEqual([
    ...['before=1', `text<<${end}`, 'a', 'EOF', 'other=2', end],
    ...[`count<<${nextEnd}`, '3', nextEnd, ''],
  ]);
  expect(written).toBe('');
});

test('without a file for outputs they are commands', () => {
  vi.stubEnv('GITHUB_OUTPUT', '');
  setOutput('result', 'in-sync');
  expect(written).toBe(`${EOL}::set-output name=result::in-sync${EOL}`);
});
