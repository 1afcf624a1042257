import { expect, test } from 'vitest';
import { openPullRequest, pushToDefault } from '../../src/demo/repository.ts';
import { planFile, world } from './world.ts';

const base = planFile('events: { Page Viewed: { description: A page was shown. } }\n');
const project = {
  entities: [{ kind: 'event', name: 'Page Viewed', fields: { description: 'A page was shown.' } }],
} as const;
const noKeys = { 'api-key': '', 'secret-key': '' } as const;

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
  github.state.pulls.add(1, [headSha]);
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
  expect(body).toMatch(/^### ✅ Tracking plan: 1 create · check passes\n/);
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
  expect(body).toMatch(/\*\*1 change in conflict\*\*.*#### 1 update/s);
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
  expect(body).toContain('event **`Hidden`**, 0 this week so far');
  expect(body).toContain('**1 deleted event still comes in: 12,345 this week so far.**');
  expect(outcome.stdout).toContain('12,345 this week so far');
});

test('a plan that is gone is said where the last result stands', async () => {
  const { run, github, comments } = await world({ amplitude: { project } });
  pushToDefault(github, base);
  const files = planFile('events: { Page Viewed: , Ours: }\n');
  await run(openPullRequest(github, { number: 1, files }));
  expect(comments()[0]).toContain('check passes');
  const lost = await run(openPullRequest(github, { number: 1, files: { 'README.md': '' } }));
  expect(lost).toMatchObject({ exitCode: 1, result: 'failed', reason: 'plan' });
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toMatch(/^### ❌ Tracking plan: .*No plan file found/s);
  expect(comments()[0]).not.toContain('check passes');
  expect(lost.summary).toContain('No plan file found');
});
