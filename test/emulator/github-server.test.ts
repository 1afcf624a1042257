import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { request } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { GitHubRepository } from '../../src/emulator/github-repository.ts';
import { type GitHubServerOptions, startGitHub } from '../../src/emulator/github-server.ts';

async function start(options: Partial<GitHubServerOptions> = {}) {
  const server = await startGitHub({ token: 't', owner: 'acme', repo: 'plan', ...options });
  onTestFinished(() => server.close());
  async function ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, sent?: string) {
    const answer = await request(`${server.url}${path}`, {
      method,
      headers: { authorization: 'token t', 'user-agent': 'test' },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await answer.body.text();
    return {
      status: answer.statusCode,
      link: answer.headers['link'],
      body: text === '' ? undefined : JSON.parse(text),
    };
  }
  return { server, ask };
}

const comments = '/repos/acme/plan/issues/1/comments';

test('trees and blobs have the names that git gives them', async () => {
  const files = { 'a/b.yml': 'x\n', 'a.yml': 'é\n', 'a-b/c/d.yml': '', z: 'z' };
  const root = await mkdtemp(join(tmpdir(), 'git-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root }).toString();
  git('init', '--quiet');
  git('-c', 'core.autocrlf=false', 'add', '.');
  const repository = new GitHubRepository();
  const commit = repository.resolve(repository.commit({ files }));
  expect(commit?.tree).toBe(git('write-tree').trim());
});

test('the merge base is the newest commit in common', () => {
  const repository = new GitHubRepository();
  const first = repository.commit({ files: {} });
  const fork = repository.commit({ files: {}, parents: [first] });
  const main = repository.commit({ files: {}, parents: [fork] });
  const head = repository.commit({ files: {}, parents: [fork] });
  expect(repository.mergeBase(main, head)?.sha).toBe(fork);
  const merge = repository.commit({ files: {}, parents: [head, main] });
  expect(repository.mergeBase(main, merge)?.sha).toBe(main);
  expect(repository.mergeBase(main, repository.commit({ files: {} }))).toBeUndefined();
});

test('comments come in pages that name the next', async () => {
  const { server, ask } = await start();
  for (let count = 1; count <= 5; count += 1) server.state.comments.add(1, 'a', `${count}`);
  const first = await ask('GET', `${comments}?per_page=2`);
  expect(first.body).toHaveLength(2);
  expect(first.link).toBe(
    `<${server.url}${comments}?per_page=2&page=2>; rel="next", <${server.url}${comments}?per_page=2&page=3>; rel="last"`,
  );
  const last = await ask('GET', `${comments}?per_page=2&page=3`);
  expect(last.body).toMatchObject([{ id: 5, body: '5', user: { login: 'a', type: 'User' } }]);
  expect(last.link).not.toContain('rel="next"');
  expect((await ask('GET', `${comments}?per_page=2&page=4`)).body).toEqual([]);
});

test('comments are written, edited and deleted', async () => {
  const { ask } = await start();
  const one = '/repos/acme/plan/issues/comments/1';
  expect(await ask('POST', comments, '{"body":"Hi"}')).toMatchObject({ status: 201 });
  expect(await ask('PATCH', one, '{"body":"Ho"}')).toMatchObject({ status: 200 });
  expect(await ask('GET', one)).toMatchObject({
    status: 200,
    body: { body: 'Ho', user: { login: 'github-actions[bot]', type: 'Bot' } },
  });
  expect(await ask('DELETE', one)).toMatchObject({ status: 204 });
  expect(await ask('GET', one)).toMatchObject({ status: 404 });
});

test.each([
  ['', 422],
  ['{', 400],
  ['{}', 422],
  ['{"body":""}', 422],
  ['{"body":7}', 422],
  ['{"body":"x","owner":"acme"}', 422],
  [JSON.stringify({ body: 'x'.repeat(65_536) }), 201],
  [JSON.stringify({ body: 'x'.repeat(65_537) }), 422],
])('the body %.20s is answered with %i', async (sent, status) => {
  const { ask } = await start();
  expect(await ask('POST', comments, sent)).toMatchObject({ status });
});

test('what is not known, allowed or there is refused', async () => {
  const { server, ask } = await start({ permission: 'read' });
  expect(await ask('PATCH', comments, '{"body":"x"}')).toMatchObject({ status: 404 });
  expect(await ask('GET', '/repos/acme/plans')).toMatchObject({ status: 404 });
  expect(await ask('GET', '/repos/acme/plan/issues/2/comments')).toMatchObject({ status: 404 });
  expect(await ask('POST', comments, '{"body":"x"}')).toMatchObject({ status: 403 });
  expect(await ask('GET', '/user')).toMatchObject({ status: 403 });
  const stranger = await request(`${server.url}/repos/acme/plan`, {
    headers: { authorization: 'token other', 'user-agent': 'test' },
  });
  expect(stranger.statusCode).toBe(401);
  await stranger.body.dump();
});

test('the log of a path is the one that git has', async () => {
  const repository = new GitHubRepository();
  const plan = (text: string, more = '') => ({ 'plan/a.yml': text, 'README.md': more });
  const made: string[] = [];
  const commit = (files: Record<string, string>, ...parents: string[]): string => {
    const sha = repository.commit({ files, parents, message: `commit ${made.length}` });
    made.push(sha);
    return sha;
  };
  const root = commit({ 'README.md': '' });
  const first = commit(plan('1'), root);
  const branch = commit(plan('2'), first);
  const main = commit(plan('1', 'words'), first);
  const merge = commit(plan('2', 'words'), main, branch);
  const both = commit(plan('3', 'words'), merge, commit(plan('4'), branch));
  const tip = commit({ 'README.md': 'gone' }, both);

  const folder = await mkdtemp(join(tmpdir(), 'git-'));
  const git = (args: readonly string[], input?: string): string =>
    execFileSync('git', args, { cwd: folder, input }).toString();
  git(['init', '--quiet']);
  const stream = made.map((sha, index) => {
    const { tree, parents = [], message = '', date = '' } = repository.commits.get(sha) ?? {};
    const files = repository.list(tree ?? '', true).filter(({ type }) => type === 'blob');
    const seconds = Date.parse(date) / 1000;
    const [from, other] = parents.map((parent) => `:${made.indexOf(parent) + 1}`);
    return [
      `commit refs/heads/c${index}\nmark :${index + 1}\ncommitter D <d@example.com> ${seconds} +0000`,
      `data ${message.length}\n${message}`,
      ...(from === undefined ? [] : [`from ${from}`]),
      ...(other === undefined ? [] : [`merge ${other}`]),
      'deleteall',
      ...files.map(({ path, sha: blob }) => {
        const bytes = repository.blobs.get(blob)?.toString() ?? '';
        return `M 100644 inline ${path}\ndata ${bytes.length}\n${bytes}`;
      }),
      '',
    ].join('\n');
  });
  git(['fast-import', '--quiet'], stream.join('\n'));
  for (const path of ['plan', 'plan/a.yml', 'README.md', 'nothing']) {
    const theirs = git(['log', '--format=%s', `c${made.indexOf(tip)}`, '--', path]).trim();
    const ours = repository.log(tip, path).map(({ message }) => message);
    expect(ours.join('\n'), path).toBe(theirs);
  }
});

test('commits of a path, and the pull requests that they came with', async () => {
  const { server, ask } = await start();
  const { repository, pulls } = server.state;
  const first = repository.commit({ files: { 'plan.yml': '1' }, branch: 'main' });
  const head = repository.commit({ files: { 'plan.yml': '2' }, parents: [first], branch: 'main' });
  pulls.add(7, [head]);
  const listed = await ask('GET', '/repos/acme/plan/commits?sha=main&path=plan.yml&per_page=1');
  expect(listed.body).toMatchObject([
    { sha: head, commit: { committer: { date: '2026-01-01T00:00:01Z' } } },
  ]);
  const open = await ask('GET', `/repos/acme/plan/commits/${head}/pulls`);
  expect(open.body).toEqual([{ number: 7, state: 'open', merged_at: null }]);
  pulls.merge(7, [], '2026-01-02T00:00:00Z');
  const merged = await ask('GET', `/repos/acme/plan/commits/${head}/pulls`);
  expect(merged.body).toMatchObject([{ number: 7, merged_at: '2026-01-02T00:00:00Z' }]);
  expect((await ask('GET', `/repos/acme/plan/commits/${first}/pulls`)).body).toEqual([]);
  expect((await ask('GET', `/repos/acme/plan/commits/${'0'.repeat(40)}/pulls`)).status).toBe(422);
});
