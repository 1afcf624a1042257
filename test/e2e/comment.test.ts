import { expect, test } from 'vitest';
import { openPullRequest, pushToDefault } from '../../src/demo/repository.ts';
import { planFile, world } from './world.ts';

const base = planFile('events: { Page Viewed: { description: A page was shown. } }\n');
const head = planFile(
  'events: { Page Viewed: { description: A page was shown. }, Order Completed: }\n',
);
const live = {
  entities: [{ kind: 'event', name: 'Page Viewed', fields: { description: 'A page was shown.' } }],
} as const;

test('one comment, found again behind hundreds of others, and never a stranger’s', async () => {
  const { run, github, comments } = await world({ amplitude: { project: live } });
  pushToDefault(github, base);
  const { comments: all } = github.state;
  for (let n = 0; n < 130; n += 1) all.add(1, 'octocat', `Comment ${n}`);

  const first = await run(openPullRequest(github, { number: 1, files: head }));
  expect(first.exitCode).toBe(0);
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toContain('Order Completed');
  const own = all.of(1).find(({ login }) => login === 'github-actions[bot]');
  const page = `${github.state.pages}/acme/plan/pull/1#issuecomment-${own?.id}`;
  expect(first.outputs.get('comment-url')).toBe(page);

  // A stranger copies it, and it is the first that is found. Then ours goes far down.
  all.remove(own?.id ?? 0);
  const forged = all.add(1, 'mallory', own?.body ?? '');
  for (let n = 0; n < 130; n += 1) all.add(1, 'octocat', `Comment ${n}`);
  const ours = all.add(1, 'github-actions[bot]', own?.body ?? '');
  const changed = planFile('events: { Page Viewed: , Cart Emptied: }\n');
  const second = await run(openPullRequest(github, { number: 1, files: changed }));
  expect(second.exitCode).toBe(0);
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toContain('Cart Emptied');
  expect(comments()[0]).not.toContain('Order Completed');
  expect(all.get(ours.id)?.body).toBe(comments()[0]);
  expect(all.get(forged.id)).toEqual(forged);

  const nothing = await run(openPullRequest(github, { number: 1, files: base }));
  expect(nothing).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).toContain('in sync');
  expect(comments()[0]).not.toContain('Cart Emptied');
});

test('when to comment, and one comment a project', async () => {
  const { run, github, comments } = await world({ amplitude: { project: live } });
  pushToDefault(github, base);
  const open = (files: typeof base) => openPullRequest(github, { number: 1, files });
  expect(await run(open(base))).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(comments()).toEqual([]);
  const silent = await run(open(head), { comment: 'never' });
  expect(silent).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(silent.outputs.get('comment-url')).toBe('');
  expect(comments()).toEqual([]);

  expect(await run(open(base), { comment: 'always' })).toMatchObject({ exitCode: 0 });
  expect(comments()).toHaveLength(1);
  const change = open(head);
  await run(change, { project: 'staging' });
  await run(change, { project: 'production' });
  await run(change, { project: 'staging' });
  expect(comments()).toHaveLength(3);
  expect(comments().filter((body) => body.includes('`staging`'))).toHaveLength(1);
  expect(comments().filter((body) => body.includes('`production`'))).toHaveLength(1);
});

test('what drifted is told apart from what the pull request does', async () => {
  const { run, github, comments, emulator } = await world({ amplitude: { project: live } });
  emulator.project.edit(
    { kind: 'event', name: 'Page Viewed', scope: null },
    { description: 'Edited there.' },
  );
  pushToDefault(github, base);
  const { diff } = await run(openPullRequest(github, { number: 1, files: head }));
  const origins = diff?.changes.map(({ name, origin }) => `${name}: ${origin}`);
  expect(origins).toEqual(['Order Completed: plan', 'Page Viewed: drift']);
  expect(comments()[0]).toMatch(/Drift, or merged and not yet applied: 1 change/);
});

test('a plan with errors: annotations where they are, a comment, and no word to Amplitude', async () => {
  const { run, github, comments, emulator } = await world({ amplitude: { project: live } });
  pushToDefault(github, base);
  const files = planFile(
    'categories: { Shop: }\nevents:\n  Page Viewed:\n    descripton: typo\n    category: Shopp\n',
  );
  const outcome = await run(openPullRequest(github, { number: 1, files }));
  expect(outcome).toMatchObject({ exitCode: 1, result: 'invalid', reason: '' });
  expect(outcome.outputs.get('problems')).toBe('2');
  expect(outcome.outputs.has('diff-file')).toBe(false);
  const errors = outcome.commands.filter(({ properties }) => properties.has('file'));
  expect(
    errors.map(({ name, properties }) => [
      name,
      ...['title', 'file', 'line', 'col'].map((key) => properties.get(key)),
    ]),
  ).toEqual([
    ['error', 'schema', 'tracking-plan.yml', '5', '5'],
    ['error', 'undeclared-category', 'tracking-plan.yml', '6', '15'],
  ]);
  expect(comments()).toHaveLength(1);
  for (const text of [comments()[0], outcome.summary]) {
    expect(text).toContain('descripton');
    expect(text).toContain('undeclared-category');
    expect(text).toContain('Shopp');
  }
  // In the log each problem stands once: as an annotation.
  expect(outcome.stdout.split('descripton')).toHaveLength(2);
  expect(emulator.log).toEqual([]);
  const fixed = await run(openPullRequest(github, { number: 1, files: head }));
  expect(fixed).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(comments()).toHaveLength(1);
  expect(comments()[0]).not.toContain('descripton');
});
