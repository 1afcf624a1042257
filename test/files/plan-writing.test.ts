import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTarget } from '../../src/files/plan-target.ts';
import { writePlanFiles } from '../../src/files/plan-writing.ts';

const going = new AbortController().signal;

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'tracking-plan-'));
  return path;
}

test('files are written whole, new folders with them, and the mode of a file stays', async () => {
  const root = await folder();
  await writeFile(join(root, 'a.yml'), 'old');
  await chmod(join(root, 'a.yml'), 0o640);
  const files = [
    { path: 'a.yml', text: 'new' },
    { path: 'b/c/d.yml', text: 'more' },
  ];
  expect(await writePlanFiles(root, files, going)).toBe(null);
  expect(await readFile(join(root, 'a.yml'), 'utf8')).toBe('new');
  expect((await stat(join(root, 'a.yml'))).mode & 0o777).toBe(0o640);
  expect(await readFile(join(root, 'b/c/d.yml'), 'utf8')).toBe('more');
  expect((await readdir(root)).sort()).toEqual(['a.yml', 'b']);
});

test('stopped before the end, or where one file cannot be written, it leaves all as it was', async () => {
  const root = await folder();
  await writeFile(join(root, 'a.yml'), 'old');
  const files = [{ path: 'a.yml', text: 'new' }];
  const stopped = await writePlanFiles(root, files, AbortSignal.abort());
  expect(stopped?.error).toContain('nothing was written');
  // A file where a folder would have to be.
  const failed = await writePlanFiles(root, [...files, { path: 'a.yml/b.yml', text: '' }], going);
  expect(failed).not.toBe(null);
  expect(await readFile(join(root, 'a.yml'), 'utf8')).toBe('old');
  expect(await readdir(root)).toEqual(['a.yml']);
});

test('where a file cannot take its place, it says how many have', async () => {
  const root = await folder();
  await mkdir(join(root, 'b.yml'));
  const files = ['a.yml', 'b.yml'].map((path) => ({ path, text: 'new' }));
  const failed = await writePlanFiles(root, files, going);
  expect(failed?.error).toMatch(
    /^The plan cannot be written \(\w+\); 1 of 2 files had been replaced by then\.$/,
  );
  expect((await readdir(root)).sort()).toEqual(['a.yml', 'b.yml']);
});

test('nothing is written behind a link that leaves the workspace', async () => {
  const root = await folder();
  const outside = await folder();
  await symlink(outside, join(root, 'plans'));
  const result = await writePlanFiles(root, [{ path: 'plans/a.yml', text: 'x' }], going);
  expect(result?.error).toContain('outside of the workspace');
  expect(await readdir(outside)).toEqual([]);
});

const defaults = ['tracking-plan.yml', 'tracking-plan/**/*.{yml,yaml}'];

test.each([
  [defaults, 'none', { file: 'tracking-plan.yml', folder: null }],
  [defaults, 'category', { file: 'tracking-plan.yml', folder: 'tracking-plan' }],
  [['docs/plan.yml'], 'none', { file: 'docs/plan.yml', folder: null }],
  [['plan/*.yml'], 'category', { file: 'plan/tracking-plan.yml', folder: 'plan' }],
] as const)('without a plan, %j split by %s says where it goes', async (lines, split, layout) => {
  expect(await findTarget(await folder(), lines, split)).toEqual({ plan: null, layout });
});

test('a place that the patterns would not find again is none', async () => {
  const root = await folder();
  expect(await findTarget(root, ['plan.yml'], 'category')).toEqual({
    error: 'The plan would not find a file a category again: add --plan "plan/*.yml".',
  });
  const none = await findTarget(root, ['x/plan-*.json'], 'none');
  expect('error' in none && none.error).toContain('no name for one');
});

test('a plan that is there is the target; splitting it is refused', async () => {
  const root = await folder();
  await mkdir(join(root, 'tracking-plan'));
  await writeFile(join(root, 'tracking-plan/a.yml'), 'version: 1\n');
  const found = await findTarget(root, defaults, 'none');
  expect('plan' in found && found.plan?.files.map(({ path }) => path)).toEqual([
    'tracking-plan/a.yml',
  ]);
  expect('error' in (await findTarget(root, defaults, 'category'))).toBe(true);
  // One that is named and missing beside one that is there is a mistake, not a new plan.
  expect('error' in (await findTarget(root, ['tracking-plan/a.yml', 'b.yml'], 'none'))).toBe(true);
});
