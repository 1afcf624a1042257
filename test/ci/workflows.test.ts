import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const files = (await readdir(folder)).map((name) => `${folder}/${name}`);

test.each(files)('%s runs actions of others at a commit, and names their version', async (path) => {
  const uses = [...(await readFile(path, 'utf8')).matchAll(/uses: (.*)/g)].map(([, name]) => name);
  expect(uses).not.toEqual([]);
  for (const name of uses) expect(name).toMatch(/^\.\/$|^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(files)(
  '%s starts with few permissions, and scripts take no text from events',
  async (path) => {
    const { permissions, jobs } = parse(await readFile(path, 'utf8'));
    expect(Object.keys(permissions)).not.toContain('id-token');
    expect(permissions.contents ?? 'none').not.toBe('write');
    for (const { steps } of Object.values<{ steps: readonly { run?: string }[] }>(jobs))
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
  },
);

test('a release writes only once it is verified, in a job that installs nothing', async () => {
  const { jobs } = parse(await readFile(`${folder}/release.yml`, 'utf8'));
  const { verify, release, npm } = jobs;
  expect(Object.keys(jobs)).toEqual(['verify', 'release', 'npm']);
  expect(verify.permissions).toEqual({ contents: 'read' });
  expect(verify.if).toContain('default_branch');
  expect([release.needs, npm.needs]).toEqual(['verify', 'release']);
  expect(npm.permissions.contents).toBe('read');
  const scripts = [...release.steps, ...npm.steps].map(({ run = '' }) => run).join('\n');
  expect(scripts).not.toMatch(/npm (ci|i|install|cit|run|exec)\b|npx/);
});
