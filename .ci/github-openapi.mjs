// Writes test/github/openapi.json: what GitHub's OpenAPI description says of the requests that the
// action makes. The package that holds the description takes some 450 MB, so it is fetched for this
// alone and no dependency: node .ci/github-openapi.mjs
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = '@octokit/openapi@23.0.2';
const file = 'package/generated/api.github.com.json';

/** Every operation that may be asked for; a request for another one fails the tests. */
const operations = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /user',
];

const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
try {
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') };
  const packed = execFileSync('npm', ['pack', '--silent', source], options).trim();
  execFileSync('tar', ['xzf', packed, file], options);
  const whole = JSON.parse(await readFile(join(folder, file), 'utf8'));

  /**
   * A value with its references followed and examples left out.
   * @param {unknown} value
   * @returns {unknown}
   */
  const resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref } = /** @type {{ $ref?: string }} */ (value);
    if ($ref !== undefined) {
      let found = whole;
      for (const key of $ref.slice(2).split('/')) found = found[key];
      return resolve(found);
    }
    const entries = Object.entries(value).filter(
      ([key]) => !/^(examples?|description|x-.*)$/.test(key),
    );
    return Object.fromEntries(entries.map(([key, inner]) => [key, resolve(inner)]));
  };

  const found = operations.map((operation) => {
    const [method = '', path = ''] = operation.split(' ');
    const { parameters = [], requestBody } = whole.paths[path][method.toLowerCase()];
    return { method, path, parameters: resolve(parameters), body: resolve(requestBody) ?? null };
  });
  const text = JSON.stringify({ source, version: whole.info.version, operations: found }, null, 2);
  await writeFile(new URL('../test/github/openapi.json', import.meta.url), `${text}\n`);
} finally {
  await rm(folder, { recursive: true });
}
