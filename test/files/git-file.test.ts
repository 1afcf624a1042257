import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readFileAt } from '../../src/files/git-file.ts';

let folder = '';
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.com', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tracking-plan-git-'));
  git('init', '-q');
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'inner', 'gr*oups.yml'), 'one é\n');
  git('add', '.');
  git('commit', '-q', '-m', 'One');
  await writeFile(join(folder, 'inner', 'gr*oups.yml'), 'two\n');
  await writeFile(join(folder, 'bytes.yml'), Buffer.from([0xff, 0xfe]));
  git('add', '.');
  git('commit', '-q', '-m', 'Two');
});

test('a file is as it was in a commit, named from the folder one is in', async () => {
  expect(await readFileAt(folder, 'HEAD~1', 'inner/gr*oups.yml')).toMatchObject({
    text: 'one é\n',
  });
  expect(await readFileAt(join(folder, 'inner'), 'HEAD', 'gr*oups.yml')).toMatchObject({
    text: 'two\n',
  });
  expect(await readFileAt(folder, 'HEAD', 'missing.yml')).toBeNull();
  expect(await readFileAt(folder, 'HEAD~1', 'bytes.yml')).toBeNull();
});

test.each([
  ['nowhere', 'git knows no commit "nowhere"'],
  ['--output=x', '"--output=x" is no name of a commit.'],
  ['HEAD:inner', '"HEAD:inner" is no name of a commit.'],
])('%s is no commit', async (ref, error) => {
  expect(await readFileAt(folder, ref, 'inner/gr*oups.yml')).toEqual({
    error: expect.stringContaining(error),
  });
});

test('what is no text, or in no repository, is said', async () => {
  expect(await readFileAt(folder, 'HEAD', 'bytes.yml')).toEqual({
    error: '"bytes.yml" is not UTF-8 text in commit "HEAD".',
  });
  expect(await readFileAt(tmpdir(), 'HEAD', 'groups.yml')).toHaveProperty('error');
});
