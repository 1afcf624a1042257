import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { GitHubCall } from '../../src/emulator/github-state.ts';
import { faultsOf } from './openapi.ts';

function call(method: string, url: string, body?: unknown): GitHubCall {
  const { pathname: path, searchParams: query, href } = new URL(url, 'http://127.0.0.1');
  return { method, path, query, body, url: href };
}

const root = '/repos/acme/plan';
const sha = 'a'.repeat(40);

test.each<[string, string, unknown, string]>([
  ['GET', `${root}/commits?sha=${sha}&path=plan.yml&per_page=50`, undefined, ''],
  ['GET', `${root}/git/ref/heads%2Ffeature%2Fx`, undefined, ''],
  ['POST', `${root}/issues/1/comments`, { body: 'text' }, ''],
  ['DELETE', `${root}/issues/comments/1`, undefined, ''],
  ['GET', `${root}/git/ref/heads/main`, undefined, 'no such operation'],
  ['PUT', `${root}/issues/comments/1`, { body: 'text' }, 'no such operation'],
  ['GET', `${root}/issues/1/comments?per_page=ten`, undefined, 'per_page is ten'],
  ['GET', `${root}/issues/one/comments`, undefined, 'issue_number is one'],
  ['GET', `${root}/commits?paths=a`, undefined, 'the query has paths'],
  ['POST', `${root}/issues/1/comments`, { text: 'x' }, "must have required property 'body'"],
  ['POST', `${root}/issues/1/comments`, { body: 'x', event: 'y' }, 'the body has event'],
  ['PATCH', `${root}/issues/comments/1`, { body: 5 }, 'must be string'],
  ['DELETE', `${root}/issues/comments/1`, { body: '' }, 'a body'],
])('%s %s %j: %s', (method, url, body, fault) => {
  const found = faultsOf(call(method, url, body)).join('; ');
  if (fault === '') expect(found).toBe('');
  else expect(found).toContain(fault);
});

test('an Enterprise Server has the same below its prefix', () => {
  expect(faultsOf(call('GET', `/api/v3${root}`), '/api/v3')).toEqual([]);
  expect(faultsOf(call('GET', root), '/api/v3')).toHaveLength(1);
  const query = { query: 'query { viewer { login } }' };
  expect(faultsOf(call('POST', '/api/graphql', query), '/api/v3')).toEqual([]);
});

test('every route in the code is described', async () => {
  const files = ['comment', 'publish-comment', 'git-objects', 'base-plan', 'tip', 'merged'];
  const texts = await Promise.all(files.map((name) => readFile(`src/github/${name}.ts`, 'utf8')));
  const base = '/repos/{owner}/{repo}/issues';
  const routes = texts
    .join('\n')
    .replaceAll('$' + '{route}', base)
    .matchAll(/['`](GET|POST|PATCH|DELETE|PUT) (\/[^'`]*)['`]/g);
  const found = [...routes].map(([, method = '', path = '']) => `${method} ${path}`);
  expect(found.length).toBeGreaterThan(10);
  for (const route of found) {
    const [method = '', path = ''] = route.split(' ');
    const filled = path.replace(/\{(\w*(?:number|_id))\}/g, '1').replace(/\{\w+\}/g, 'x');
    const body = /^(POST|PATCH)$/.test(method) ? { body: 'x' } : undefined;
    expect(faultsOf(call(method, filled, body)), route).toEqual([]);
  }
});
