import { expect, test } from 'vitest';
import { openPullRequest, pushToDefault } from '../../src/demo/repository.ts';
import { keys, planFile, world } from './world.ts';

const plan = planFile('events: { Page Viewed: { description: A page was shown. } }\n');

test.each([
  // What Amplitude says to the keys of the other region, too.
  { what: 'another key', inputs: { 'api-key': 'ffffffffffffffff' }, says: /Invalid API Key/ },
  {
    what: 'another secret',
    inputs: { 'secret-key': 'eeeeeeeeeeeeeeee' },
    says: /Secret.? Key combination/,
  },
])('$what: the run fails with what to do, in log, comment and summary', async (wrong) => {
  const { run, github, writes, comments, emulator } = await world();
  const push = pushToDefault(github, plan);
  const pull = openPullRequest(github, { number: 1, files: plan });
  const shown = await run(pull, wrong.inputs);
  expect(shown).toMatchObject({ exitCode: 1, result: 'failed', reason: 'access' });
  const failure = shown.commands.find(({ name }) => name === 'error')?.message;
  for (const text of [failure, shown.summary, comments()[0]]) {
    expect(text).toMatch(/403/);
    expect(text).toMatch(wrong.says);
    expect(text).toMatch(/region|project/);
    expect(text).not.toContain(Object.values(wrong.inputs)[0]);
  }
  // Which of several hosts that was.
  const { host } = new URL(emulator.url);
  for (const text of [shown.summary, comments()[0]])
    expect(text).toContain(`\n\`${host}\` · commit`);
  expect(await run(push, wrong.inputs)).toMatchObject({
    exitCode: 1,
    result: 'failed',
    reason: 'access',
  });
  expect(writes()).toEqual([]);
});

test('a subscription without the Taxonomy API', async () => {
  const { run, github, writes } = await world({ amplitude: { quirks: { taxonomyApi: false } } });
  const outcome = await run(pushToDefault(github, plan));
  expect(outcome).toMatchObject({ exitCode: 1, result: 'failed', reason: 'access' });
  expect(outcome.stdout).toMatch(/subscription/);
  expect(writes()).toEqual([]);
});

test('no keys: an apply cannot be, nor a check for drift', async () => {
  const { run, github, emulator } = await world();
  const push = pushToDefault(github, plan);
  const none = { 'api-key': '', 'secret-key': '' };
  for (const inputs of [{ command: 'auto' }, { command: 'diff', 'fail-on-changes': 'true' }]) {
    expect(await run(push, { ...none, ...inputs })).toMatchObject({
      exitCode: 1,
      result: 'failed',
      reason: 'credentials',
    });
  }
  for (const command of ['validate', 'diff']) {
    expect(await run(push, { ...none, command })).toMatchObject({ exitCode: 0, result: 'valid' });
  }
  expect(emulator.log).toEqual([]);
});

test('wrong inputs are told all at once, before anything is asked of anybody', async () => {
  const { run, github, emulator } = await world();
  const outcome = await run(pushToDefault(github, plan), {
    'secret-key': '',
    region: 'mars',
    'base-url': 'http://proxy.example.com',
    'max-deletes': '-1',
  });
  expect(outcome).toMatchObject({ exitCode: 1, result: 'failed', reason: 'inputs' });
  const failure = outcome.commands.find(({ name }) => name === 'error')?.message;
  for (const name of ['secret-key', 'region', 'base-url', 'max-deletes']) {
    expect(failure).toContain(name);
  }
  expect([emulator.log, github.requests]).toEqual([[], []]);
});

test('the runner is told to mask every form of the secrets, before any other line', async () => {
  const { run, github, emulator, comments } = await world();
  pushToDefault(github, { 'README.md': '' });
  const outcome = await run(openPullRequest(github, { number: 1, files: plan }));
  const masks = outcome.commands.filter(({ name }) => name === 'add-mask');
  const basic = Buffer.from(`${keys.apiKey}:${keys.secretKey}`).toString('base64');
  const masked = masks.map(({ message }) => message);
  expect(masked).toEqual(expect.arrayContaining([keys.apiKey, keys.secretKey, basic]));
  const lines = outcome.stdout.split('\n').filter((line) => line !== '');
  expect(lines.slice(0, masks.length).every((line) => line.startsWith('::add-mask::'))).toBe(true);
  // Another origin than Amplitude's own is named where people look.
  const { host } = new URL(emulator.url);
  expect(outcome.stdout).toContain(host);
  expect(comments()[0]).toContain(host);
});
