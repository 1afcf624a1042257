import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import {
  mergePullRequest,
  openPullRequest,
  pushToDefault,
  startAtTip,
} from '../../src/demo/repository.ts';
import { bundles, keys, world } from './world.ts';

const project = {
  entities: [
    { kind: 'category', name: 'Checkout' },
    { kind: 'event', name: 'Checkout Started', fields: { category: 'Checkout', tags: ['a', 'b'] } },
    { kind: 'event', name: 'page_view', fields: { description: 'Seen: a page' } },
    { kind: 'event_property', name: 'currency', fields: { type: 'string', regex: '^[A-Z]{3}$' } },
    { kind: 'event_property', name: 'currency', scope: 'Checkout Started' },
    { kind: 'user_property', name: 'plan_tier', fields: { description: 'free or pro' } },
  ],
} as const;

/** The plan that `pull` writes where there is none. */
async function pulled(url: string): Promise<{ readonly 'tracking-plan.yml': string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-e2e-'));
  const env = { AMPLITUDE_API_KEY: keys.apiKey, AMPLITUDE_SECRET_KEY: keys.secretKey };
  const args = [bundles.commandLine, 'pull', '--base-url', url];
  await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  return { 'tracking-plan.yml': await readFile(join(folder, 'tracking-plan.yml'), 'utf8') };
}

test('the first pull request of a plan that was pulled has nothing to say, and merging writes nothing', async () => {
  const { run, github, emulator, comments, writes } = await world({ amplitude: { project } });
  pushToDefault(github, { 'README.md': 'A repository' });
  const files = await pulled(emulator.url);
  const pull = openPullRequest(github, { number: 1, files });
  const first = await run(pull);
  expect(first).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(first.summary).toContain('in sync');
  expect(comments()).toEqual([]);
  const merged = await run(mergePullRequest(github, pull, 'squash'));
  expect(merged).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(writes()).toEqual([]);
});

test('drift is taken over: the action pulls when started by hand, and a pull request with that is in sync', async () => {
  const { run, github, emulator, writes } = await world({ amplitude: { project } });
  const files = await pulled(emulator.url);
  pushToDefault(github, files);
  emulator.project.put({ kind: 'event', name: 'page_view', fields: { description: 'By hand' } });
  const trigger = startAtTip(github, 'workflow_dispatch', files);
  const adopting = await run(trigger, { command: 'pull' });
  expect(adopting).toMatchObject({ exitCode: 0, result: 'changes' });
  const text = await readFile(join(adopting.workspace, 'tracking-plan.yml'), 'utf8');
  expect(text).toContain('By hand');
  const pull = openPullRequest(github, { number: 1, files: { 'tracking-plan.yml': text } });
  expect(await run(pull)).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(writes()).toEqual([]);
});
