import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pushToDefault } from '../../src/demo/repository.ts';
import { linesOf, planFile, type Run, world } from './world.ts';

const project = {
  entities: [
    { kind: 'event', name: 'Page Viewed', fields: { description: 'A page was shown.' } },
    { kind: 'event', name: 'Order Completed', fields: { tags: ['revenue'] } },
    { kind: 'event', name: '[Amplitude] Session Start' },
    { kind: 'event', name: 'Old', standing: 'deleted' },
    { kind: 'event', name: 'bad @team ' },
    { kind: 'event_property', name: 'currency', fields: { type: 'string' } },
    { kind: 'event_property', name: 'currency', scope: 'Order Completed' },
  ],
} as const;
const pull = { command: 'pull' } as const;
const path = 'tracking-plan.yml';

const planOf = ({ workspace }: Run) => readFile(join(workspace, path), 'utf8');
async function filesOf({ workspace }: Run): Promise<readonly string[]> {
  const all = await readdir(workspace, { recursive: true });
  return all.filter((name) => !name.startsWith('.git')).sort();
}

test('a new plan, of which the next diff finds no change', async () => {
  const { run, github, writes } = await world({ amplitude: { project } });
  const pulled = await run(pushToDefault(github, { 'README.md': 'Ours.\n' }), pull);
  expect(pulled).toMatchObject({ exitCode: 0, result: 'changes', reason: '' });
  expect(pulled.outputs.get('problems')).toBe('0');
  const plan = await planOf(pulled);
  expect(await filesOf(pulled)).toEqual(['README.md', path]);
  expect(pulled.summary).toBe(pulled.report);
  expect(pulled.summary).toMatch(
    /^### ✅ Pull: wrote 1 file\n\nThe plan names 2 events and 2 event properties\.\n/,
  );
  expect(pulled.summary).toContain(`- \`${path}\``);
  expect(pulled.summary).toContain('- event `bad @team␠` is left out');
  expect(pulled.summary).toContain("as they are Amplitude's own");
  expect(pulled.stdout).toMatch(/Reading everything: 2 events and group types one by one/);
  expect(pulled.commands.filter(({ name }) => name === 'warning')).toHaveLength(1);

  const after = pushToDefault(github, { [path]: plan });
  const diff = await run(after, { command: 'diff', 'fail-on-changes': 'true' });
  expect([diff.exitCode, linesOf(diff.diff)]).toEqual([0, []]);
  expect(await run(after, pull)).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(writes()).toEqual([]);
  expect(github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a plan is edited in place: comments, order and quotes stay', async () => {
  const { run, github } = await world({ amplitude: { project } });
  const text = `# Ours
events:
  'Page Viewed':
    description: "Old words." # why
  Gone: # never sent
    owner: nobody
`;
  const pulled = await run(pushToDefault(github, planFile(text)), { ...pull, project: 'staging' });
  expect(pulled).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(await planOf(pulled)).toMatch(
    /^version: 1\n# Ours\nevents:\n {2}'Page Viewed':\n {4}description: "A page was shown\." # why\n[\s\S]*\n {2}# never sent\n/,
  );
  expect(pulled.summary).toMatch(/^### ✅ Pull `staging`: wrote 1 file\n/);
  expect(pulled.summary).toContain('1 entry taken out, as Amplitude does not have it');
  expect(pulled.summary).toContain('- event `Gone`');
});

test('without keys: failed, with what to set, and no file', async () => {
  const { run, github, emulator } = await world({ amplitude: { project } });
  const without = { ...pull, 'api-key': '', 'secret-key': '' };
  const failed = await run(pushToDefault(github, {}), without);
  expect(failed).toMatchObject({ exitCode: 1, result: 'failed', reason: 'credentials' });
  expect(failed.summary).toMatch(/^### ❌ Pull: nothing was written\n/);
  expect(failed.summary).toContain('AMPLITUDE_API_KEY');
  expect(await filesOf(failed)).toEqual([]);
  expect(emulator.log).toEqual([]);
});

test('a plan with errors: invalid, annotated, and nothing is read', async () => {
  const { run, github, emulator } = await world({ amplitude: { project } });
  const invalid = await run(pushToDefault(github, planFile('events: { A: { ovner: x } }\n')), pull);
  expect(invalid).toMatchObject({ exitCode: 1, result: 'invalid' });
  expect(invalid.outputs.get('problems')).toBe('1');
  expect(invalid.commands.filter(({ name }) => name === 'error')[0]?.message).toContain('ovner');
  expect(emulator.log).toEqual([]);
});

test('Amplitude out of order: failed, and the plan is as it was', async () => {
  const { run, github } = await world({
    amplitude: {
      project,
      faults: () => ({ kind: 'status', when: 'before', status: 403 }),
    },
  });
  const plan = planFile('events: { Page Viewed: { description: Old. } }\n');
  const failed = await run(pushToDefault(github, plan), pull);
  expect(failed).toMatchObject({ exitCode: 1, result: 'failed' });
  expect(failed.reason).not.toBe('');
  expect(await planOf(failed)).toBe(plan[path]);
  expect(await filesOf(failed)).toEqual([path]);
  expect(failed.outputs.get('markdown-file')).toBeTruthy();
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while it reads: nothing is written',
  async (signal) => {
    const { start, github, emulator } = await world({ amplitude: { project, latency: 300 } });
    const running = await start(pushToDefault(github, {}), pull);
    while (emulator.log.length === 0) await sleep(5);
    running.stop(signal);
    const stopped = await running.run;
    expect(stopped).toMatchObject({ exitCode: 1, result: 'failed', reason: 'cancelled' });
    expect(await filesOf(stopped)).toEqual([]);
  },
);

test('a plan that cannot be found again is no place for one', async () => {
  const { run, github } = await world({ amplitude: { project } });
  const failed = await run(pushToDefault(github, {}), { ...pull, plan: 'plans/a*.yml' });
  expect(failed).toMatchObject({ exitCode: 1, result: 'failed', reason: 'plan' });
});
