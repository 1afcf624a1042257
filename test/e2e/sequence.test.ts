import { expect, test } from 'vitest';
import {
  mergePullRequest,
  openPullRequest,
  pushToDefault,
  startAtTip,
} from '../../src/demo/repository.ts';
import { linesOf, planFile, world } from './world.ts';

const plan = (currencyType: string) =>
  planFile(`
categories:
  Shop:
events:
  Order Completed:
    category: Shop
    description: A customer paid.
    tags: [revenue, shop]
    properties:
      currency:
      total: { type: number, is_required: true }
  Page Viewed: { description: A page was shown. }
event_properties:
  currency: { ${currencyType}, description: ISO 4217 code. }
user_properties:
  plan_tier: { type: enum, enum_values: [free, pro] }
group_properties:
  company_size: { type: number }
group_types:
  account: { properties: { company_size:, renewal_date: { type: string } } }
`);

test('from a pull request into Amplitude, by every event, and nothing is done twice', async () => {
  const { run, writes, github, emulator, comments } = await world({
    amplitude: { project: { groupTypes: ['account'] } },
  });
  pushToDefault(github, { 'README.md': 'No plan yet.\n' });

  const first = openPullRequest(github, { number: 1, files: plan('type: string') });
  const shown = await run(first);
  expect(shown).toMatchObject({ exitCode: 0, result: 'changes', reason: '' });
  expect(linesOf(shown.diff).map((line) => line.split(/ \w+: /)[0])).toEqual([
    'create category Shop',
    'create event Order Completed',
    'create event Page Viewed',
    'create event_property currency',
    'create event_property @Order Completed currency',
    'create event_property @Order Completed total',
    'create user_property plan_tier',
    'create group_property company_size',
    'create group_property @account company_size',
    'create group_property @account renewal_date',
  ]);
  expect(writes()).toEqual([]);
  expect(comments()).toHaveLength(1);

  const merged = mergePullRequest(github, first);
  const applied = await run(merged);
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(applied.outputs.get('applied')).toBe('10');
  expect(applied.diff?.digest).toBe(shown.diff?.digest);

  const done = writes().length;
  const again = await run(merged);
  expect(again).toMatchObject({ exitCode: 0, result: 'in-sync' });
  const nightly = startAtTip(github, 'schedule', merged.files);
  expect(await run(nightly, { 'fail-on-changes': 'true' })).toMatchObject({
    exitCode: 0,
    result: 'in-sync',
  });
  expect(writes()).toHaveLength(done);

  const second = openPullRequest(github, {
    number: 1,
    files: plan('type: enum, enum_values: [EUR, USD]'),
  });
  const edit = [
    'update event_property currency type: "string" → "enum", enum_values: null → ["EUR","USD"]',
  ];
  const edited = await run(second);
  expect(linesOf(edited.diff)).toEqual(edit);
  expect(edited.diff?.changes[0]?.origin).toBe('plan');

  // The default branch does not have it yet.
  const byHand = await run(startAtTip(github, 'workflow_dispatch', merged.files));
  expect(byHand).toMatchObject({ exitCode: 0, result: 'in-sync' });

  const secondMerge = mergePullRequest(github, second);
  const asMerged = await run(startAtTip(github, 'workflow_dispatch', second.files));
  expect(linesOf(asMerged.diff)).toEqual(edit);
  expect(await run(secondMerge)).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(await run(startAtTip(github, 'schedule', second.files))).toMatchObject({
    exitCode: 0,
    result: 'in-sync',
  });

  emulator.project.edit(
    { kind: 'event', name: 'Page Viewed', scope: null },
    { description: 'edited in Amplitude' },
  );
  const drift = await run(startAtTip(github, 'schedule', second.files), {
    'fail-on-changes': 'true',
  });
  expect(drift).toMatchObject({ exitCode: 1, result: 'changes' });
  expect(linesOf(drift.diff)).toEqual([
    'update event Page Viewed description: "edited in Amplitude" → "A page was shown."',
  ]);
  const repaired = await run(startAtTip(github, 'workflow_dispatch', second.files), {
    command: 'apply',
  });
  expect(repaired).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(repaired.outputs.get('applied')).toBe('1');
});

test('what stands in several files and folders is one plan', async () => {
  const { run, github, emulator } = await world();
  const files = {
    'tracking-plan.yml': 'version: 1\ncategories: { Shop: }\n',
    'tracking-plan/shop/orders.yaml': 'events: { Order Completed: { category: Shop } }\n',
    'tracking-plan/users.yml': 'user_properties: { plan_tier: { type: string } }\n',
    'other/plan.yml': 'version: 1\nevents: { Elsewhere: }\n',
    'tracking-plan/notes.txt': 'not a plan: [',
  };
  const push = pushToDefault(github, files);
  const byDefault = await run(push, { command: 'diff' });
  expect(linesOf(byDefault.diff).map((line) => line.split(/ \w+: /)[0])).toEqual([
    'create category Shop',
    'create event Order Completed',
    'create user_property plan_tier',
  ]);
  const chosen = await run(push, { plan: 'other/*.yml\ntracking-plan/users.yml' });
  expect(chosen).toMatchObject({ exitCode: 0, result: 'applied' });
  const live = emulator.project.taxonomy();
  const names = [...live.entities.values()].map(({ name }) => name);
  expect(names.sort()).toEqual(['Elsewhere', 'plan_tier']);

  const missing = await run(push, { plan: 'nowhere.yml' });
  expect(missing).toMatchObject({ exitCode: 1, result: 'failed', reason: 'plan' });
  expect(missing.stdout).toContain('nowhere.yml');
});

test('in a merge queue the base of the group tells what is new, and nobody is written to', async () => {
  const { run, github, emulator, writes } = await world();
  const base = pushToDefault(
    github,
    planFile('events: { Page Viewed: { owner: a@example.com } }\n'),
  );
  emulator.project.put({ kind: 'event', name: 'Page Viewed' });
  const files = planFile('events: { Page Viewed: { owner: a@example.com }, Order Completed: }\n');
  const sha = github.state.repository.commit({ files, parents: [base.sha] });
  const queued = await run({
    event: 'merge_group',
    sha,
    ref: `refs/heads/gh-readonly-queue/main/pr-1-${base.sha}`,
    payload: {
      merge_group: { base_sha: base.sha, head_sha: sha, base_ref: 'refs/heads/main' },
      repository: { full_name: 'acme/plan', default_branch: 'main' },
    },
    files,
  });
  expect(queued).toMatchObject({ exitCode: 0, result: 'changes' });
  const origins = queued.diff?.changes.map(({ name, origin }) => `${name}: ${origin}`);
  expect(origins).toEqual(['Order Completed: plan', 'Page Viewed: drift']);
  expect(writes()).toEqual([]);
  expect(github.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
});
