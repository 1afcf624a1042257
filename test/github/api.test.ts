import { expect, test } from 'vitest';
import { connectGitHub } from '../../src/github/api.ts';
import { standIn, token } from './stand-in.ts';

const route = 'GET /repos/{owner}/{repo}';

test('asks as a known client, with the token', async () => {
  const { github, server } = await standIn();
  expect(await github.request(route)).toMatchObject({
    ok: true,
    data: { default_branch: 'main' },
    more: null,
  });
  expect(server.requests).toEqual(['GET /repos/acme/plan']);
});

test('an Enterprise Server has GraphQL beside REST', async () => {
  const { github, server } = await standIn({ prefix: '/api/v3' });
  expect(await github.graphql('{ viewer { login } }')).toMatchObject({ ok: true });
  expect(await github.request(route)).toMatchObject({ ok: true });
  expect(server.requests).toEqual(['POST /api/graphql', 'GET /api/v3/repos/acme/plan']);
});

test('a refusal is a value with the words of GitHub', async () => {
  const { github, waits } = await standIn({ permission: 'read' });
  const answer = await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: 1,
    body: 'Hello',
  });
  expect(answer).toEqual({
    ok: false,
    status: 403,
    message:
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments was answered with 403: Resource not accessible by integration',
  });
  expect(waits).toEqual([]);
});

test('no token, no request', async () => {
  const { server } = await standIn();
  const github = connectGitHub({
    token: '',
    apiUrl: server.url,
    repository: { owner: 'acme', name: 'plan' },
  });
  expect(await github.request(route)).toMatchObject({ ok: false, status: 401 });
  expect(server.requests).toEqual([]);
});

test('a failing server is asked three times in all', async () => {
  const { github, server, waits } = await standIn({ fault: () => ({ status: 502 }) });
  expect(await github.request(route)).toMatchObject({ ok: false, status: 502 });
  expect(server.requests).toHaveLength(3);
  expect(waits).toEqual([1000, 3000]);
});

test('a connection that breaks is tried again', async () => {
  let calls = 0;
  const { github } = await standIn({
    fault: () => {
      calls += 1;
      return calls === 1 ? null : undefined;
    },
  });
  expect(await github.request(route)).toMatchObject({ ok: true });
  expect(calls).toBe(2);
});

test('what may have been carried out is not sent twice', async () => {
  const { github, server } = await standIn({ fault: () => ({ status: 500 }) });
  await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: 1,
    body: 'Hello',
  });
  expect(server.requests).toHaveLength(1);
});

test.each([
  ['retry-after', { status: 429, headers: { 'retry-after': '7' } }, [7000, 7000]],
  ['too long a wait', { status: 403, headers: { 'retry-after': '3600' } }, []],
  [
    'words',
    { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
    [1000, 3000],
  ],
  ['no reason to wait', { status: 403, body: { message: 'Forbidden' } }, []],
])('rate limits: %s', async (_, reply, expected) => {
  const { github, waits } = await standIn({ fault: () => reply });
  expect(await github.request(route)).toMatchObject({ ok: false, status: reply.status });
  expect(waits).toEqual(expected);
});

test('the token is in no message', async () => {
  const { github } = await standIn({
    fault: () => ({ status: 400, body: { message: `bad\n::error::${token}` } }),
  });
  expect(await github.request(route)).toEqual({
    ok: false,
    status: 400,
    message: 'GET /repos/{owner}/{repo} was answered with 400: bad ::error::***',
  });
  const broken = connectGitHub({
    token: 'ghs_\u0000broken',
    apiUrl: 'http://127.0.0.1:9',
    repository: { owner: 'acme', name: 'plan' },
    sleep: async () => undefined,
  });
  const answer = await broken.request(route);
  expect(answer).toMatchObject({ ok: false, status: 0 });
  expect(JSON.stringify(answer)).not.toContain('broken');
});

test('text arrives as it is', async () => {
  const { github, server } = await standIn();
  const body = '123n "\\ \u2028 é 🎉 {owner} %2F ::error::\u0001';
  await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: 1,
    body,
  });
  expect(server.state.comments.of(1).map((comment) => comment.body)).toEqual([body]);
});
