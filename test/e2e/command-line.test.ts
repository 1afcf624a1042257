import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../src/emulator/server.ts';
import { credentials, shell } from './shell.ts';
import { bundles, keys, linesOf, planFile } from './world.ts';

async function amplitude() {
  const emulator = await startEmulator(keys);
  onTestFinished(() => emulator.close());
  return { emulator, at: ['--base-url', emulator.url] };
}

const plan = planFile('events: { Page Viewed: { description: A page was shown. } }\n');

test('validate: 0 for a plan, 1 for one with errors, and where they are', async () => {
  const run = await shell({ ...plan, 'bad.yml': 'version: 1\nevents:\n  A: { descripton: x }\n' });
  expect(await run(['validate'])).toMatchObject({ code: 0, stderr: '' });
  const bad = await run(['validate', '--plan', 'bad.yml']);
  expect(bad.code).toBe(1);
  expect(bad.stdout).toContain('bad.yml:3:8');
  expect(bad.stdout).toContain('description');
  const none = await run(['validate', '--plan', 'nowhere.yml']);
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toMatch(/nowhere\.yml.*tracking-plan pull/);
});

test('diff, apply, diff: changes, then none', async () => {
  const run = await shell(plan);
  const { emulator, at } = await amplitude();
  const diff = (...args: readonly string[]) => run(['diff', ...at, ...args], credentials);
  const shown = await diff();
  expect(shown.code).toBe(0);
  expect(shown.stdout).toContain('Page Viewed');
  expect((await diff('--fail-on-changes')).code).toBe(2);
  const json = await diff('--json');
  const document = JSON.parse(json.stdout);
  expect(linesOf(document)).toEqual([
    'create event Page Viewed description: null → "A page was shown."',
  ]);

  expect(await run(['apply', ...at], {})).toMatchObject({ code: 1 });
  const stale = await run(['apply', ...at, '--expect-digest', 'sha256:0'], credentials);
  expect(stale.code).toBe(1);
  expect(emulator.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  const digest = ['--expect-digest', document.digest];
  expect(await run(['apply', ...at, ...digest], credentials)).toMatchObject({ code: 0 });
  expect(await diff('--fail-on-changes')).toMatchObject({ code: 0 });
  const event = { kind: 'event', name: 'Page Viewed', scope: null } as const;
  expect(emulator.project.view(event)?.fields.get('description')).toBe('A page was shown.');
});

test('diff --scope changed reads all where there is no base plan, and says so', async () => {
  const run = await shell(plan);
  const { emulator, at } = await amplitude();
  emulator.project.put({ kind: 'event', name: 'Page Viewed' });
  const all = await run(['diff', ...at, '--scope', 'all'], credentials);
  const read = emulator.log.length;
  const changed = await run(['diff', ...at, '--scope', 'changed'], credentials);
  expect([all.code, changed.code]).toEqual([0, 0]);
  expect(emulator.log.length).toBe(2 * read);
  expect(changed.stdout).toContain('All is read');
  expect(all.stdout).not.toContain('All is read');
});

test('diff refuses too many deletes, and the document is there all the same', async () => {
  const run = await shell(planFile('events: { Page Viewed: { deleted: true } }\n'));
  const { emulator, at } = await amplitude();
  emulator.project.put({ kind: 'event', name: 'Page Viewed' });
  const refused = await run(['diff', ...at, '--max-deletes', '0', '--json'], credentials);
  expect(refused.code).toBe(1);
  expect(linesOf(JSON.parse(refused.stdout))).toEqual([
    expect.stringMatching(/^delete event Page Viewed/),
  ]);
  expect(refused.stderr).toContain('max-deletes');
});

test('apply --json says beside the document what could not be done', async () => {
  const missing = 'group_types: { account: { properties: { size: { type: number } } } }\n';
  const run = await shell(planFile(`events: { Page Viewed: }\n${missing}`));
  const { at } = await amplitude();
  const partial = await run(['apply', ...at, '--json'], credentials);
  expect(partial.code).toBe(1);
  expect(linesOf(JSON.parse(partial.stdout))).toHaveLength(2);
  expect(partial.stderr).toMatch(/applied: create event "Page Viewed"/);
  expect(partial.stderr).toMatch(/failed: create group property "size" of group type "account"/);
});

test('diff --against another plan needs neither network nor credentials', async () => {
  const other = 'version: 1\nevents: { Page Viewed: { description: Before. }, Old: }\n';
  const run = await shell({ ...plan, 'before/plan.yml': other });
  const shown = await run(['diff', '--against', 'before/*.yml', '--json']);
  expect(shown.code).toBe(0);
  expect(linesOf(JSON.parse(shown.stdout))).toEqual([
    'update event Page Viewed description: "Before." → "A page was shown."',
  ]);
  const same = await run(['diff', '--against', 'tracking-plan.yml', '--fail-on-changes']);
  expect(same.code).toBe(0);
});

test('diff --against takes a plan from anywhere, and says what is wrong with it', async () => {
  const run = await shell({ ...plan, 'bad.yml': 'version: 1\nevents: { A: { owner: 3 } }\n' });
  const elsewhere = await mkdtemp(join(tmpdir(), 'tracking-plan-e2e-'));
  await writeFile(join(elsewhere, 'plan.yml'), plan['tracking-plan.yml']);
  const same = await run(['diff', '--against', join(elsewhere, '*.yml'), '--fail-on-changes']);
  expect(same).toMatchObject({ code: 0, stderr: '' });
  expect(same.stdout).toContain('no changes');
  const bad = await run(['diff', '--against', 'bad.yml', '--json']);
  expect(bad).toMatchObject({ code: 1, stdout: '' });
  expect(bad.stderr).toContain('bad.yml:2:23: error[schema]');
  await writeFile(join(elsewhere, 'plan.yml'), Buffer.from([0xff, 0xfe]));
  const binary = await run(['diff', '--against', join(elsewhere, 'plan.yml')]);
  expect(binary).toMatchObject({ code: 1 });
  expect(binary.stdout).toContain('UTF-8');
});

test('access that is refused: 1, with what to do', async () => {
  const run = await shell(plan);
  const { at } = await amplitude();
  const wrong = { ...credentials, AMPLITUDE_SECRET_KEY: 'eeeeeeeeeeee' };
  const refused = await run(['diff', ...at], wrong);
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('403');
  const half = await run(['diff', ...at], { AMPLITUDE_API_KEY: keys.apiKey });
  expect(half).toMatchObject({ code: 1, stdout: '' });
  expect(half.stderr).toContain('AMPLITUDE_SECRET_KEY');
});

test.each([
  { args: ['deploy'], says: /deploy/ },
  { args: ['diff', '--secret-key', 'x'], says: /--secret-key .* AMPLITUDE_SECRET_KEY/ },
  { args: ['diff', '--api-key=x'], says: /--api-key .* AMPLITUDE_API_KEY/ },
  { args: ['diff', '--agianst', 'x.yml'], says: /did you mean --against\?/ },
  { args: ['diff', '--qqqqqqqq'], says: /no option --qqqqqqqq\./ },
  { args: ['diff', 'tracking-plan.yml'], says: /too many/ },
  { args: ['diff', '--max-deletes', 'some'], says: /max-deletes/ },
  { args: ['diff', '--region', 'eu', '--region', 'us'], says: /region/ },
  { args: ['apply', '--against', 'x.yml'], says: /--against/ },
])('$args is wrong usage: 64', async ({ args, says }) => {
  const run = await shell(plan);
  const ended = await run(args, credentials);
  expect(ended).toMatchObject({ code: 64, stdout: '' });
  expect(ended.stderr).toMatch(says);
});

test('help is no error', async () => {
  const run = await shell({});
  for (const args of [['--help'], ['help'], []]) {
    const ended = await run(args);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('Usage: tracking-plan <command>');
  }
});

test('the schema beside the bundles is JSON of the draft that editors know', async () => {
  const text = await readFile(join(dirname(bundles.action), 'tracking-plan.schema.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
});

test('apply is not taken for a check', async () => {
  const run = await shell(plan);
  const refused = await run(['apply', '--fail-on-changes'], credentials);
  expect(refused).toMatchObject({ code: 64, stdout: '' });
  expect(refused.stderr).toContain('--fail-on-changes goes with diff: apply changes what differs.');
});

test('--version is the version of the package, whatever else is asked', async () => {
  const run = await shell({});
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const answer = { code: 0, stdout: `${version}\n`, stderr: '' };
  expect(await run(['--version'])).toMatchObject(answer);
  expect(await run(['diff', '--version'])).toMatchObject(answer);
});
