import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  onTestFinished(() => rm(root, { recursive: true }));
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
