import { expect, test } from 'vitest';
import {
  mergePullRequest,
  openPullRequest,
  pushOf,
  pushToDefault,
} from '../../src/demo/repository.ts';
import type { Trigger } from '../../src/demo/runner.ts';
import { type Inputs, planFile, type World, world } from './world.ts';

const plan = planFile('events: { Page Viewed: { description: A page was shown. } }\n');
const changed = planFile('events: { Page Viewed: { description: A page was seen. } }\n');

/** Runs what must be refused, and proves that Amplitude was not written to. */
async function refuse(
  { run, writes, comments }: World,
  trigger: Trigger,
  inputs: Inputs,
  reason: string,
): Promise<void> {
  const outcome = await run(trigger, inputs);
  expect(outcome).toMatchObject({ exitCode: 1, result: 'refused', reason });
  expect(outcome.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
  expect(writes()).toEqual([]);
  expect(comments().length).toBeLessThanOrEqual(1);
}

test('nothing is applied on a pull request', async () => {
  const here = await world();
  pushToDefault(here.github, plan);
  const pull = openPullRequest(here.github, { number: 1, files: changed });
  await refuse(here, pull, { command: 'apply' }, 'pull-request');
});

test('pull_request_target does nothing by itself, applies never, and shows a diff if asked', async () => {
  const here = await world();
  pushToDefault(here.github, plan);
  const pull = openPullRequest(here.github, {
    number: 1,
    files: changed,
    event: 'pull_request_target',
  });
  await refuse(here, pull, {}, 'pull-request-target');
  expect(here.emulator.log).toEqual([]);
  await refuse(here, pull, { command: 'apply' }, 'pull-request-target');
  expect(await here.run(pull, { command: 'diff' })).toMatchObject({
    exitCode: 0,
    result: 'changes',
  });
});

test('only the default branch is applied', async () => {
  const here = await world();
  const { sha } = pushToDefault(here.github, plan);
  const { repository } = here.github.state;
  const branch = repository.commit({ files: changed, parents: [sha], branch: 'feature/main' });
  const push = pushOf(here.github, 'feature/main', branch, changed);
  await refuse(here, push, { command: 'apply' }, 'not-default-branch');
  const tag = { ...push, ref: 'refs/tags/main' };
  await refuse(here, tag, { command: 'apply' }, 'not-default-branch');
  // Left to itself it is a diff, as is a tag of the branch's name.
  for (const trigger of [push, tag]) {
    expect(await here.run(trigger)).toMatchObject({ exitCode: 0, result: 'changes' });
  }
  expect(here.writes()).toEqual([]);
});

test('an old run that is run again does not undo what was merged since', async () => {
  const here = await world();
  const old = pushToDefault(here.github, plan);
  const newer = mergePullRequest(
    here.github,
    openPullRequest(here.github, { number: 1, files: changed }),
  );
  await refuse(here, old, {}, 'outdated');
  expect(here.emulator.log).toEqual([]);
  // What else was merged since is no reason.
  pushToDefault(here.github, { ...changed, 'README.md': 'Words.\n' });
  expect(await here.run(newer)).toMatchObject({ exitCode: 0, result: 'applied' });
});

test('more deletes than allowed are refused as a whole, in the diff and in the apply', async () => {
  const names = Array.from({ length: 11 }, (_, n) => `Event ${n}`);
  const here = await world({
    amplitude: {
      project: { entities: names.map((name) => ({ kind: 'event', name }) as const) },
    },
  });
  const before = pushToDefault(here.github, planFile('events: { Kept: }\n'));
  const gone = names.map((name) => `  ${name}: { deleted: true }\n`).join('');
  const files = planFile(`events:\n  Kept:\n${gone}`);
  const pull = openPullRequest(here.github, { number: 1, files });
  await refuse(here, pull, {}, 'max-deletes');
  expect(here.comments()[0]).toContain('max-deletes');
  const merged = mergePullRequest(here.github, pull);
  await refuse(here, merged, {}, 'max-deletes');
  await refuse(here, { ...merged, event: 'workflow_dispatch' }, { command: 'diff' }, 'max-deletes');
  const allowed = await here.run(merged, { 'max-deletes': '11' });
  expect(allowed).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(allowed.outputs.get('deletes')).toBe('11');
  expect(before.sha).not.toBe(merged.sha);
});

test('the diff must be the one that was reviewed, if one is named', async () => {
  const here = await world();
  const push = pushToDefault(here.github, plan);
  const shown = await here.run(push, { command: 'diff' });
  const digest = shown.outputs.get('digest') ?? '';
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  here.emulator.project.put({ kind: 'event', name: 'Page Viewed' });
  await refuse(here, push, { 'expect-digest': digest }, 'expect-digest');
  const today = await here.run(push, { command: 'diff' });
  expect(today.diff?.digest).not.toBe(digest);
  expect(
    await here.run(push, { 'expect-digest': today.outputs.get('digest') ?? '' }),
  ).toMatchObject({ exitCode: 0, result: 'applied' });
});
