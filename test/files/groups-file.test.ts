import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findGroupsFile } from '../../src/files/groups-file.ts';

let root = '';
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-groups-'));
  root = join(folder, 'work');
  await mkdir(join(root, 'data'), { recursive: true });
  await writeFile(join(folder, 'outside.yml'), '[]');
  await writeFile(join(root, 'data', 'gr[o]ups.yml'), '[]\n');
  await writeFile(join(root, 'bytes.yml'), Buffer.from([0x2d, 0x20, 0xff]));
  await symlink(join(folder, 'outside.yml'), join(root, 'out.yml'));
  await symlink('data/gr[o]ups.yml', join(root, 'in.yml'));
});

test('the file is read, by its real path', async () => {
  const found = { path: 'data/gr[o]ups.yml', file: { text: '[]\n' }, problems: [] };
  for (const text of ['data/gr[o]ups.yml', './data/gr[o]ups.yml', 'in.yml']) {
    expect(await findGroupsFile(root, text)).toMatchObject(found);
  }
  expect(await findGroupsFile(root, join(root, 'in.yml'))).toMatchObject(found);
});

test('what is no text is a problem at its place', async () => {
  expect(await findGroupsFile(root, 'bytes.yml')).toMatchObject({
    file: null,
    problems: [{ rule: 'yaml-syntax', location: { file: 'bytes.yml', line: 1, column: 3 } }],
  });
});

test.each([
  ['', 'groups is empty'],
  ['missing.yml', '"missing.yml" in groups does not exist.'],
  ['data', '"data" in groups is no regular file.'],
  ['../outside.yml', '"../outside.yml" in groups leaves the workspace'],
  ['../missing.yml', '"../missing.yml" in groups leaves the workspace'],
  ['/etc/passwd', '"/etc/passwd" in groups leaves the workspace'],
  ['out.yml', '"out.yml" in groups leaves the workspace'],
])('%s is an error', async (text, error) => {
  expect(await findGroupsFile(root, text)).toEqual({ error: expect.stringContaining(error) });
});
