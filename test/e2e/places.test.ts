import { expect, test } from 'vitest';
import {
  mergePullRequest,
  openPullRequest,
  pushOf,
  pushToDefault,
  pushToPullRequest,
  queuePullRequest,
  startAtTip,
} from '../../src/demo/repository.ts';
import { linesOf, planFile, type Run, world } from './world.ts';

const base = planFile('events: { Page Viewed: { description: A page was shown. } }\n');
const head = planFile(
  'events: { Page Viewed: { description: A page was shown. }, Order Completed: }\n',
);
const project = {
  entities: [{ kind: 'event', name: 'Page Viewed', fields: { description: 'A page was shown.' } }],
} as const;
const noKeys = { 'api-key': '', 'secret-key': '' } as const;

const actions = ({ diff }: Run): readonly string[] =>
  linesOf(diff).map((line) => line.split(/ \w+: /)[0] ?? '');
const warnings = ({ commands }: Run): readonly string[] =>
  commands.filter(({ name }) => name === 'warning').map(({ message }) => message);

test('Dependabot: no secrets, a read-only token, and the step passes', async () => {
  const { run, github, comments, emulator } = await world({ github: { permission: 'read' } });
  pushToDefault(github, base);
  const pull = openPullRequest(github, { number: 1, files: head });
  const outcome = await run(pull, noKeys, { GITHUB_ACTOR: 'dependabot[bot]' });
  expect(outcome).toMatchObject({ exitCode: 0, result: 'changes', reason: '' });
  expect(actions(outcome)).toEqual(['create event Order Completed']);
  expect(warnings(outcome).join()).toMatch(/Runs of forks and of Dependabot/);
  expect(emulator.log).toEqual([]);
  expect(comments()).toEqual([]);
});

test('a merge queue: this group’s changes against the group’s base, no comment, no write', async () => {
  const { run, github, comments, writes, emulator } = await world({ amplitude: { project } });
  pushToDefault(github, base);
  emulator.project.put({ kind: 'event', name: 'Other' });
  const pull = openPullRequest(github, { number: 1, files: head });
  const outcome = await run(queuePullRequest(github, pull));
  expect(outcome).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(outcome.diff?.changes.map(({ name, origin }) => [name, origin])).toEqual([
    ['Order Completed', 'plan'],
  ]);
  expect(await run(queuePullRequest(github, pull), { command: 'apply' })).toMatchObject({
    exitCode: 1,
    result: 'refused',
    reason: 'not-default-branch',
  });
  // Where the queue's run has no secrets, the base stands in.
  const blind = await run(queuePullRequest(github, pull), noKeys);
  expect(blind).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(comments()).toEqual([]);
  expect(writes()).toEqual([]);
});

test('by hand and by the clock: a diff, an apply only if asked for and on the default branch', async () => {
  const { run, github, comments, writes } = await world({ amplitude: { project } });
  pushToDefault(github, head);
  for (const event of ['schedule', 'workflow_dispatch'] as const) {
    const outcome = await run(startAtTip(github, event, head));
    expect(outcome).toMatchObject({ exitCode: 0, result: 'changes' });
    expect(actions(outcome)).toEqual(['create event Order Completed']);
  }
  const { sha } = pushToDefault(github, head);
  const branch = github.state.repository.commit({ files: base, parents: [sha], branch: 'try' });
  const elsewhere = { ...pushOf(github, 'try', branch, base), event: 'workflow_dispatch' };
  expect(await run(elsewhere)).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(await run(elsewhere, { command: 'apply' })).toMatchObject({
    exitCode: 1,
    reason: 'not-default-branch',
  });
  expect(writes()).toEqual([]);
  // A schedule's payload says nothing of the repository: GitHub is asked what its default branch is.
  const nightly = { ...startAtTip(github, 'schedule', head), payload: {} };
  const applied = await run(nightly, { command: 'apply' });
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  // Without credentials there is nothing to compare with, and that is no success.
  expect(await run(startAtTip(github, 'schedule', head), noKeys)).toMatchObject({
    exitCode: 1,
    result: 'failed',
    reason: 'credentials',
  });
  expect(comments()).toEqual([]);
});

test('GitHub Enterprise Server: its own API and pages', async () => {
  const { run, github, comments } = await world({
    amplitude: { project },
    github: { prefix: '/api/v3' },
  });
  expect(github.url).toMatch(/\/api\/v3$/);
  pushToDefault(github, base);
  const pull = openPullRequest(github, { number: 1, files: head });
  const env = { GITHUB_SERVER_URL: 'https://git.corp.example' };
  const outcome = await run(pull, {}, env);
  expect(outcome).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(outcome.diff?.changes[0]?.origin).toBe('plan');
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toContain('(<https://git.corp.example/acme/plan/actions/runs/1>)');
  expect(github.requests.filter((request) => !request.includes(' /api/'))).toEqual([]);
  const applied = await run(mergePullRequest(github, pull), { 'only-shown': 'true' }, env);
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(comments()[0]).toContain('After the merge: applied 1 change');
});

test('an older run never overwrites what a newer one has said', async () => {
  const { run, github, comments } = await world({ amplitude: { project } });
  pushToDefault(github, base);
  const old = openPullRequest(github, { number: 1, files: head });
  const pull = pushToPullRequest(github, old, planFile('events: { Newer: }\n'));
  expect((await run(pull, {}, { GITHUB_RUN_ID: '70' })).result).toBe('changes');
  const [newer] = comments();
  expect(newer).toContain('Newer');

  for (const env of [{ GITHUB_RUN_ID: '69' }, { GITHUB_RUN_ID: '69', GITHUB_RUN_ATTEMPT: '2' }]) {
    const late = await run(old, {}, env);
    expect(late).toMatchObject({ exitCode: 0, result: 'changes' });
    expect(warnings(late).join()).toMatch(/of a newer run and stays as it is/);
    expect(late.outputs.get('comment-url')).not.toBe('');
    expect(comments()).toEqual([newer]);
  }
  // A second attempt of the newest run does.
  const again = await run(old, {}, { GITHUB_RUN_ID: '70', GITHUB_RUN_ATTEMPT: '2' });
  expect(again.exitCode).toBe(0);
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toContain('Order Completed');
});

test('two runs at once on one pull request leave one comment, the newer one’s', async () => {
  const { start, github, comments } = await world({
    amplitude: { project },
    github: { latency: 40 },
  });
  pushToDefault(github, base);
  const old = openPullRequest(github, { number: 1, files: head });
  const pull = pushToPullRequest(github, old, planFile('events: { Newer: }\n'));
  const runs = await Promise.all([start(old), start(pull)]);
  for (const { run } of runs) expect(await run).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toContain('Newer');
});

test('several projects on one pull request, each with its comment and its outcome', async () => {
  const { run, github, comments } = await world({ amplitude: { project } });
  pushToDefault(github, base);
  const pull = openPullRequest(github, { number: 1, files: head });
  for (const name of ['staging', 'production']) await run(pull, { project: name });
  expect(comments()).toHaveLength(2);
  const merged = mergePullRequest(github, pull);
  const applied = await run(merged, { project: 'production', 'only-shown': 'true' });
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  const [staging, production] = comments();
  expect(staging).not.toContain('After the merge');
  expect(production).toContain('After the merge: applied 1 change');
});

test('run again after the merge, a pull request’s job keeps what was said of the merge', async () => {
  const { run, github, comments } = await world({ amplitude: { project } });
  pushToDefault(github, base);
  const pull = openPullRequest(github, { number: 1, files: head });
  await run(pull);
  await run(mergePullRequest(github, pull));
  const again = await run(pull, {}, { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '2' });
  expect(again).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toMatch(
    /^<!-- outcome run=2\.2\.1 ok -->[\s\S]*After the merge: applied 1/,
  );
  expect(comments()[0]).toContain('in sync');
});

test('the base is what was merged with, though the event’s own lags: others’ work is drift', async () => {
  const { run, github, comments, emulator } = await world({ amplitude: { project } });
  const { repository } = github.state;
  const { sha: lagging } = pushToDefault(github, base);
  const text = 'events: { Page Viewed: { description: A page was shown. }, Theirs: ';
  const { sha: parent } = pushToDefault(github, planFile(`${text} }\n`));
  const files = planFile(`${text}, Ours: }\n`);
  const headSha = repository.commit({ files, parents: [lagging] });
  const sha = repository.commit({ files, parents: [parent, headSha] });
  const opened = openPullRequest(github, { number: 1, files });
  const about = { full_name: 'acme/plan', default_branch: 'main' };
  const trigger = {
    ...opened,
    sha,
    payload: {
      number: 1,
      pull_request: {
        number: 1,
        head: { sha: headSha, ref: 'x', repo: about },
        base: { sha: lagging, ref: 'main', repo: about },
      },
      repository: about,
    },
  };
  emulator.project.edit(
    { kind: 'event', name: 'Page Viewed', scope: null },
    { description: 'Edited there.' },
  );
  const outcome = await run(trigger);
  expect(outcome.diff?.changes.map(({ name, origin }) => [name, origin])).toEqual([
    ['Ours', 'plan'],
    ['Page Viewed', 'drift'],
    ['Theirs', 'drift'],
  ]);
  const [body = ''] = comments();
  expect(body).toMatch(/^### ✅ Tracking plan: 1 create\n/);
  expect(body).toContain('An apply also corrects drift: 1 update and 1 create.');
  const fold = body.slice(body.indexOf('<details><summary>Drift, or merged'));
  expect(fold.slice(0, fold.indexOf('</details>'))).toMatch(/Theirs[\s\S]*|Page Viewed/);
  expect(body.slice(0, body.indexOf('<details>'))).not.toContain('Theirs');
});

test('what this pull request and Amplitude both changed is a conflict, said first', async () => {
  const { run, github, comments, emulator } = await world({ amplitude: { project } });
  pushToDefault(github, base);
  emulator.project.edit(
    { kind: 'event', name: 'Page Viewed', scope: null },
    { description: 'Edited there.' },
  );
  const files = planFile('events: { Page Viewed: { description: Edited here. } }\n');
  const outcome = await run(openPullRequest(github, { number: 1, files }));
  expect(outcome.diff?.changes).toMatchObject([
    {
      origin: 'conflict',
      fields: { description: { from: 'Edited there.', to: 'Edited here.', origin: 'conflict' } },
    },
  ]);
  const [body = ''] = comments();
  expect(body.indexOf('**1 change in conflict**')).toBeLessThan(body.indexOf('#### 1 update'));
  expect(body).toContain('description (**conflict**: changed in Amplitude too)');
});

test('hundreds of files cost a handful of calls to GitHub', async () => {
  const { run, github } = await world();
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, n) => [
      `tracking-plan/area-${n % 20}/events-${n}.yml`,
      `version: 1\nevents: { Event ${n}: }\n`,
    ]),
  );
  pushToDefault(github, files);
  const changed = {
    ...files,
    'tracking-plan/area-1/events-1.yml': 'version: 1\nevents: { New: }\n',
  };
  const before = github.requests.length;
  const outcome = await run(openPullRequest(github, { number: 1, files: changed }), noKeys);
  expect(outcome).toMatchObject({ exitCode: 0, result: 'changes' });
  // Two commits, a tree, the one file that differs; then the comment.
  const gets = github.requests.slice(before).filter((each) => each.includes('/git/'));
  expect(gets).toHaveLength(4);
  expect(github.requests.length - before).toBeLessThanOrEqual(8);
});

test('a pull request that only takes something out of the plan says that it stays', async () => {
  const { run, github, comments, writes } = await world({ amplitude: { project } });
  pushToDefault(github, planFile('events: { Page Viewed: , Other: }\n'));
  const files = planFile('events: { Other: { deleted: true } }\n');
  const outcome = await run(openPullRequest(github, { number: 1, files }));
  expect(outcome).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toContain('**1 removed from the plan stays in Amplitude.**');
  expect(comments()[0]).toContain('write it into the plan again with: `deleted: true`');
  expect(writes()).toEqual([]);
});

test('volumes of this week, only where they were asked for and in one call', async () => {
  const { run, github, comments, emulator } = await world({
    amplitude: {
      project: {
        entities: ['Gone', 'Old', 'Hidden'].map((name) => ({ kind: 'event' as const, name })),
        totals: [
          ['Gone', 12_345],
          ['Old', 7],
          ['Hidden', 0],
        ],
      },
    },
  });
  pushToDefault(github, planFile('events: { Gone: , Old: , Hidden: }\n'));
  const files = planFile(
    'events: { Gone: { deleted: true }, New: { renamed_from: Old }, Hidden: { is_active: false } }\n',
  );
  const pull = openPullRequest(github, { number: 1, files });
  const lists = () => emulator.log.filter(({ path }) => path === '/api/2/events/list').length;
  await run(pull);
  expect(lists()).toBe(0);
  const outcome = await run(pull, { usage: 'true' });
  expect(lists()).toBe(1);
  const [body = ''] = comments();
  expect(body).toContain('event **`Gone`**, **12,345 this week so far**');
  expect(body).toContain('`Old`** becomes **`New`**, **7 this week so far**');
  expect(body).toContain('event **`Hidden`**, **0 this week so far**');
  expect(body).toContain('**1 deleted event still comes in: 12,345 this week so far.**');
  expect(outcome.stdout).toContain('12,345 this week so far');
});
