import { expect, test } from 'vitest';
import { readMerged, shownBy } from '../../src/github/merged.ts';
import { standIn } from './stand-in.ts';

const files = (text: string) => ({ 'plan/a.yml': text, 'README.md': text });
const marker = (seal: string): string =>
  `<!-- amplitude-tracking-plan v1 project="" run=1.1.1 shown=${seal} -->`;
const seal = `atoms:${'A'.repeat(16)}`;

test('pull requests of the newest 50 commits on the plan, with our comment on each', async () => {
  const { server, github } = await standIn({ pulls: [1, 2, 3, 4] });
  const { repository, pulls, comments } = server.state;
  let head = repository.commit({ files: files('0') });
  const push = (text: string, pull: number | null): string => {
    head = repository.commit({ files: files(text), parents: [head] });
    if (pull !== null) pulls.merge(pull, [head], '2026-01-01T00:00:00Z');
    return head;
  };
  push('old', 4);
  for (let n = 0; n < 47; n += 1) push(`direct ${n}`, null);
  const first = push('one', 1);
  const second = push('two', 2);
  const open = push('three', null);
  pulls.add(3, [open]);
  comments.add(1, 'mallory', marker(`atoms:${'B'.repeat(16)}`));
  comments.add(1, 'github-actions[bot]', marker(seal));
  comments.add(2, 'github-actions[bot]', 'Another bot’s comment.');

  const before = server.requests.length;
  const merged = await readMerged(github, { sha: head, project: '', folders: ['plan', 'none'] });
  if ('unreadable' in merged) throw new Error(merged.unreadable);
  expect(merged.map(({ pullRequest, commits }) => [pullRequest, [...commits]])).toEqual([
    [1, [first]],
    [2, [second]],
  ]);
  expect(shownBy(merged)).toEqual([
    { pullRequest: 1, seal: { of: 'atoms', codes: new Set(['A'.repeat(16)]) } },
  ]);
  // Two lists of commits, 50 lookups, two lists of comments, and once who we are.
  expect(server.requests.length - before).toBe(2 + 50 + 2 + 1);
});

test('what is not answered is not taken for nothing', async () => {
  const { server, github } = await standIn({
    fault: ({ path }) =>
      path.endsWith('/pulls') ? { status: 403, body: { message: 'Not for you' } } : undefined,
  });
  const sha = server.state.repository.commit({ files: files('0') });
  const merged = await readMerged(github, { sha, project: '', folders: [''] });
  expect(merged).toMatchObject({ unreadable: expect.stringContaining('Not for you') });
  const unknown = await readMerged(github, { sha: '0'.repeat(40), project: '', folders: [''] });
  expect(unknown).toMatchObject({ unreadable: expect.stringContaining('404') });
});
