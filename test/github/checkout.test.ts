import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCheckout } from '../../src/github/checkout.ts';

const sha = 'a'.repeat(40);

async function workspace(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'checkout-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

test.each<[string, Record<string, string>, string | null]>([
  ['a commit', { '.git/HEAD': `${sha}\n` }, sha],
  ['a branch', { '.git/HEAD': 'ref: refs/heads/a/b\n', '.git/refs/heads/a/b': `${sha}\n` }, sha],
  [
    'a packed branch',
    {
      '.git/HEAD': 'ref: refs/heads/main',
      '.git/packed-refs': `# pack-refs\n${'b'.repeat(40)} refs/heads/mainz\n${sha} refs/heads/main\n^${'c'.repeat(40)}\n`,
    },
    sha,
  ],
  [
    'a worktree',
    {
      '.git': 'gitdir: elsewhere/worktrees/w\n',
      'elsewhere/worktrees/w/HEAD': 'ref: refs/heads/main',
      'elsewhere/worktrees/w/commondir': '../..\n',
      'elsewhere/refs/heads/main': sha,
    },
    sha,
  ],
  ['nothing', {}, null],
  ['no commit yet', { '.git/HEAD': 'ref: refs/heads/main' }, null],
  ['a way out', { '.git/HEAD': 'ref: refs/../../secret', secret: sha }, null],
  ['something else', { '.git/HEAD': 'what is this' }, null],
])('HEAD is %s', async (_, files, expected) => {
  expect(await readCheckout(await workspace(files))).toBe(expected);
});

test('git itself agrees', async () => {
  const root = await workspace({ 'a.yml': 'version: 1' });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  expect(await readCheckout(root)).toBe(git('rev-parse', 'HEAD'));
  git('pack-refs', '--all');
  expect(await readCheckout(root)).toBe(git('rev-parse', 'HEAD'));
});
