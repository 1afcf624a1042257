import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const script = resolve('.ci/release.mjs');
const manifest = JSON.parse(await readFile('package.json', 'utf8'));

interface Clone {
  readonly folder: string;
  readonly run: () => Promise<{ readonly code: number; readonly output: string }>;
}

/** A clone of a repository that has these tags; the clone itself, shallow as CI's are, has none. */
async function clone(version: string, tags: readonly string[]): Promise<Clone> {
  const root = await mkdtemp(join(tmpdir(), 'tracking-plan-release-'));
  const [origin, folder] = [join(root, 'origin'), join(root, 'clone')];
  const git = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd });
  await Promise.all([mkdir(origin), mkdir(folder)]);
  git(origin, 'init', '--quiet');
  git(origin, 'commit', '--quiet', '--allow-empty', '--message', 'First');
  for (const tag of tags) git(origin, 'tag', tag);
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', origin);
  for (const path of ['docs/changelog.md', 'README.md', 'LICENSE', 'action.yml'])
    await cp(path, join(folder, path));
  await mkdir(join(folder, 'dist', 'cli'), { recursive: true });
  await writeFile(join(folder, 'dist', 'cli', 'index.js'), '');
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }));
  const env = { PATH: process.env['PATH'], GITHUB_REPOSITORY: 'acme/plans', GITHUB_OUTPUT: 'out' };
  const run: Clone['run'] = () =>
    new Promise((done) => {
      execFile(process.execPath, [script], { cwd: folder, env }, (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  return { folder, run };
}

test('the version in package.json can be released: the changelog has words for it', async () => {
  const { folder, run } = await clone(manifest.version, ['v0.9.0', 'v0', 'nightly']);
  expect(await run()).toMatchObject({ code: 0 });
  const major = manifest.version.split('.')[0];
  const outputs = await readFile(join(folder, 'out'), 'utf8');
  expect(outputs).toBe(`tag=v${manifest.version}\nmajor=v${major}\n`);
  const notes = await readFile(join(folder, 'build/release/notes.md'), 'utf8');
  expect(notes.length).toBeGreaterThan(40);
  expect(notes).not.toContain('## ');
});

test('the package has what it runs on, no dependencies, and says where it is from', async () => {
  const { folder, run } = await clone(manifest.version, []);
  await run();
  const read = (path: string) => readFile(join(folder, 'build/release/package', path), 'utf8');
  const { dependencies, devDependencies, scripts, bin, repository } = JSON.parse(
    await read('package.json'),
  );
  expect([dependencies, devDependencies, scripts]).toEqual([undefined, undefined, undefined]);
  expect(bin).toEqual({ 'tracking-plan': 'dist/cli/index.js' });
  expect(repository.url).toBe('git+https://github.com/acme/plans.git');
  expect(await read('dist/cli/index.js')).toBe('');
  expect(await read('LICENSE')).toContain('MIT');
});

test('notes are those of the version, and of no other', async () => {
  const { folder, run } = await clone('1.2.0', ['v1.1.0']);
  const changelog = '# Changelog\n\n## 1.2.0\n\nNew.\n\n### Fixed\n\n- It.\n\n## 1.1.0\n\nOld.\n';
  await writeFile(join(folder, 'docs/changelog.md'), changelog);
  expect(await run()).toMatchObject({ code: 0 });
  const notes = await readFile(join(folder, 'build/release/notes.md'), 'utf8');
  expect(notes).toBe('New.\n\n### Fixed\n\n- It.\n');
});

test.each([
  ['a version that is there', '1.0.0', ['v1', 'v1.0.0'], 'v1.0.0 is released already'],
  ['a version below one that is there', '1.0.0', ['v1.0.10'], 'v1.0.10 is above 1.0.0'],
  ['a version that the changelog does not have', '9.9.9', [], 'docs/changelog.md says nothing'],
  ['what is no version', '1.0.0-beta', [], 'not of the form'],
])('refuses %s', async (_, version, tags, message) => {
  const { folder, run } = await clone(version, tags);
  const { code, output } = await run();
  expect([code, output]).toEqual([1, expect.stringContaining(message)]);
  await expect(readFile(join(folder, 'build/release/notes.md'))).rejects.toThrow('ENOENT');
});
