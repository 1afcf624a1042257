import { expect, test } from 'vitest';
import type { Content } from '../../src/emulator/github-repository.ts';
import type { GitHubServerOptions } from '../../src/emulator/github-server.ts';
import { parsePatterns } from '../../src/files/plan-pattern.ts';
import { readBasePlan } from '../../src/github/base-plan.ts';
import type { LocalPlan } from '../../src/github/plan-tree.ts';
import { compareTip, withDefaultBranch } from '../../src/github/tip.ts';
import { event, standIn } from './stand-in.ts';

/** The plan in the workspace, as `findPlanFiles` would have found it. */
async function local(
  files: Record<string, string>,
  lines: readonly string[] = [],
): Promise<LocalPlan> {
  const patterns = await parsePatterns('/workspace', lines);
  if ('error' in patterns) throw new Error(patterns.error);
  return {
    patterns,
    files: Object.entries(files).map(([path, text]) => ({ path, text, bytes: Buffer.from(text) })),
  };
}

const a = { 'tracking-plan.yml': 'version: 1\n' };
const b = { 'tracking-plan.yml': 'version: 1\nevents:\n  B:\n' };
const c = { 'tracking-plan.yml': 'version: 1\nevents:\n  C:\n' };

/**
 * A pull request whose branch is off `fork`, while main has moved on to `main`; the merge commit is
 * what a runner checks out.
 */
async function pullRequest(
  fork: Record<string, Content>,
  main: Record<string, Content>,
  head: Record<string, Content>,
  options: Partial<GitHubServerOptions> = {},
) {
  const { server, github } = await standIn(options);
  const { repository } = server.state;
  const forkSha = repository.commit({ files: fork, branch: 'main' });
  const headSha = repository.commit({ files: head, parents: [forkSha], branch: 'feature/x' });
  const mainSha = repository.commit({ files: main, parents: [forkSha], branch: 'main' });
  const mergeSha = repository.commit({ files: { ...main, ...head }, parents: [mainSha, headSha] });
  const pull = { number: 1, head: { sha: headSha }, base: { sha: forkSha, ref: 'main' } };
  const context = event(
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: mergeSha },
    { pull_request: pull },
  );
  return { server, github, context, forkSha, headSha, mainSha, mergeSha };
}

test("the base is the merge commit's first parent, not the event's base, which lags", async () => {
  const { github, server, context, mainSha, mergeSha } = await pullRequest(a, b, c);
  for (const checkedOut of [mergeSha, null]) {
    expect(await readBasePlan(github, context, checkedOut, await local(c))).toEqual({
      sha: mainSha,
      files: [{ path: 'tracking-plan.yml', text: b['tracking-plan.yml'] }],
    });
  }
  expect(server.requests.slice(0, server.requests.length / 2)).toHaveLength(4);
});

test('with the head checked out it is the merge base', async () => {
  const { github, context, headSha, forkSha } = await pullRequest(a, b, c);
  expect(await readBasePlan(github, context, headSha, await local(c))).toMatchObject({
    sha: forkSha,
    files: [{ text: a['tracking-plan.yml'] }],
  });
});

test('with a newer merge commit checked out it is that one’s first parent', async () => {
  const { github, server, context, headSha, mainSha } = await pullRequest(a, b, c);
  const { repository } = server.state;
  const newer = repository.commit({ files: a, parents: [mainSha], branch: 'main' });
  const merge = repository.commit({ files: c, parents: [newer, headSha] });
  expect(await readBasePlan(github, context, merge, await local(c))).toMatchObject({ sha: newer });
});

test('a merge of main into the branch is not taken for the merge commit', async () => {
  const { github, server, context, headSha, mainSha } = await pullRequest(a, b, c);
  const merged = server.state.repository.commit({ files: c, parents: [headSha, mainSha] });
  expect(await readBasePlan(github, context, merged, await local(c))).toMatchObject({
    files: [{ text: a['tracking-plan.yml'] }],
  });
});

test('on pull_request_target with its own checkout nothing differs', async () => {
  const { github, context, mainSha } = await pullRequest(a, b, c);
  const target = { ...context, name: 'pull_request_target', sha: mainSha };
  expect(await readBasePlan(github, target, null, await local(b))).toMatchObject({
    sha: mainSha,
    files: [{ text: b['tracking-plan.yml'] }],
  });
});

test('in a merge queue it is the base of the group', async () => {
  const { github, mainSha, mergeSha } = await pullRequest(a, b, c);
  const queued = event(
    { GITHUB_EVENT_NAME: 'merge_group', GITHUB_SHA: mergeSha },
    { merge_group: { base_sha: mainSha } },
  );
  expect(await readBasePlan(github, queued, mergeSha, await local(c))).toMatchObject({
    sha: mainSha,
  });
});

test('elsewhere there is none, and nothing is asked', async () => {
  const { github, server } = await pullRequest(a, b, c);
  const push = event({ GITHUB_EVENT_NAME: 'push' });
  expect(await readBasePlan(github, push, null, await local(c))).toEqual({
    unreadable: 'the event has none',
  });
  expect(server.requests).toEqual([]);
});

test('hundreds of files cost a call for each that differs', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`tracking-plan/${index}.yml`, `# ${index}\n`]),
  );
  const changed = { ...many, 'tracking-plan/7.yml': '# seven\n', 'tracking-plan/new.yml': '' };
  const { github, server, context } = await pullRequest(
    many,
    { ...many, 'README.md': 'x' },
    changed,
  );
  const base = await readBasePlan(github, context, null, await local(changed));
  expect(server.requests.map((line) => line.replace(/[0-9a-f]{40}/, 'sha'))).toEqual([
    'GET /repos/acme/plan/git/commits/sha',
    'GET /repos/acme/plan/git/commits/sha',
    'GET /repos/acme/plan/git/trees/sha?recursive=1',
    'GET /repos/acme/plan/git/blobs/sha',
  ]);
  const files = 'files' in base ? base.files : [];
  expect(files).toHaveLength(300);
  expect(files.map((file) => file.path)).toEqual([...files.map((file) => file.path)].sort());
  expect(files.find((file) => file.path === 'tracking-plan/7.yml')?.text).toBe('# 7\n');
});

test('a tree too large for one answer is walked where the plan may be', async () => {
  const files = {
    'tracking-plan/deep/a.yml': 'a',
    'tracking-plan/b.yaml': 'b',
    'node_modules/x/tracking-plan/c.yml': 'c',
    'src/d.yml': 'd',
    'tracking-plan.yml': 'e',
  };
  const { github, server, context } = await pullRequest(files, files, files, { treeLimit: 3 });
  const base = await readBasePlan(github, context, null, await local({}));
  expect(base).toMatchObject({
    files: [
      { path: 'tracking-plan.yml', text: 'e' },
      { path: 'tracking-plan/b.yaml', text: 'b' },
      { path: 'tracking-plan/deep/a.yml', text: 'a' },
    ],
  });
  // Once in full, then the root and the two folders.
  expect(server.requests.filter((line) => line.includes('/git/trees/'))).toHaveLength(4);
});

test('links are passed over, odd names and a byte order mark are not', async () => {
  const files = {
    'tracking-plan/link.yml': { link: '../secret.yml' },
    'tracking-plan/[a] {b} ✓.yml': '\uFEFFversion: 1',
    'tracking-plan/.hidden/__proto__.yml': 'x',
  };
  const { github, context } = await pullRequest(files, files, files);
  expect(await readBasePlan(github, context, null, await local({}))).toMatchObject({
    files: [
      { path: 'tracking-plan/.hidden/__proto__.yml', text: 'x' },
      { path: 'tracking-plan/[a] {b} ✓.yml', text: 'version: 1' },
    ],
  });
});

test('a base without a plan has no files', async () => {
  const { github, context } = await pullRequest({ 'README.md': 'x' }, { 'README.md': 'x' }, a);
  expect(await readBasePlan(github, context, null, await local(a))).toMatchObject({ files: [] });
});

test('a checkout with Windows line ends is the same file', async () => {
  const { github, server, context } = await pullRequest(b, b, b);
  const crlf = await local({
    'tracking-plan.yml': b['tracking-plan.yml'].replaceAll('\n', '\r\n'),
  });
  await readBasePlan(github, context, null, crlf);
  expect(server.requests.some((line) => line.includes('/git/blobs/'))).toBe(false);
});

test.each([
  ['refused', { status: 403, body: { message: 'Nope' } }, /was answered with 403: Nope$/],
  ['strange', { status: 200, body: { tree: 7 } }, /is no commit$/],
])('a base that cannot be read is a sentence: %s', async (_, reply, sentence) => {
  const { github, context } = await pullRequest(a, b, c, {
    fault: ({ path }) => (path.includes('/git/trees/') ? undefined : reply),
  });
  expect(await readBasePlan(github, context, null, await local(c))).toEqual({
    unreadable: expect.stringMatching(sentence),
  });
});

test('a base that is no text is a sentence', async () => {
  const files = { 'tracking-plan.yml': Buffer.from([0xff, 0xfe]) };
  const { github, context } = await pullRequest(files, files, c);
  expect(await readBasePlan(github, context, null, await local(c))).toEqual({
    unreadable: '"tracking-plan.yml" is not UTF-8 text there',
  });
});

test('the tip is what is checked out', async () => {
  const { github, server, mainSha } = await pullRequest(a, b, c);
  expect(await compareTip(github, 'main', mainSha, await local(b))).toEqual([]);
  expect(server.requests).toEqual(['GET /repos/acme/plan/branches/main']);
});

test('the tip has moved on without touching the plan', async () => {
  const { github, server, mainSha } = await pullRequest(a, b, c);
  const files = { ...b, 'README.md': 'new' };
  server.state.repository.commit({ files, parents: [mainSha], branch: 'main' });
  const crlf = await local({
    'tracking-plan.yml': b['tracking-plan.yml'].replaceAll('\n', '\r\n'),
  });
  expect(await compareTip(github, 'main', mainSha, await local(b))).toEqual([]);
  expect(await compareTip(github, 'main', mainSha, crlf)).toEqual([]);
});

test('the tip has other, more and fewer plan files', async () => {
  const { github, server, mainSha } = await pullRequest(a, b, c);
  const tip = { ...c, 'tracking-plan/more.yml': 'x' };
  server.state.repository.commit({ files: tip, parents: [mainSha], branch: 'main' });
  const plan = await local({ ...b, 'tracking-plan/gone.yml': 'y' });
  expect(await compareTip(github, 'main', mainSha, plan)).toEqual([
    'tracking-plan.yml',
    'tracking-plan/gone.yml',
    'tracking-plan/more.yml',
  ]);
});

test('a branch with a slash in its name', async () => {
  const { github, headSha } = await pullRequest(a, b, c);
  expect(await compareTip(github, 'feature/x', headSha, await local(c))).toEqual([]);
});

test('a tip that cannot be read says so', async () => {
  const { github } = await pullRequest(a, b, c);
  expect(await compareTip(github, 'gone', 'x', await local(b))).toEqual({
    unreadable: expect.stringMatching(/404: Not Found$/),
  });
});

test('a tip is also found by its ref', async () => {
  const { github, mainSha } = await pullRequest(a, b, c, {
    fault: ({ path }) => (path.includes('/branches/') ? { status: 403 } : undefined),
  });
  expect(await compareTip(github, 'main', mainSha, await local(b))).toEqual([]);
});

test('the default branch can be asked for', async () => {
  const { github } = await standIn({ defaultBranch: 'trunk' });
  const schedule = event({ GITHUB_EVENT_NAME: 'schedule' });
  expect((await withDefaultBranch(schedule, github)).defaultBranch).toBe('trunk');
});
