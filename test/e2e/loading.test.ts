import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundles, planFile } from './world.ts';

/** Node's own modules and packages whose code has run, as Node itself reports it, for a plan of nothing. */
async function loadedBy(bundle: string, args: readonly string[] = []): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-loading-'));
  const [workspace, coverage] = [join(folder, 'workspace'), join(folder, 'coverage')];
  await mkdir(workspace);
  for (const [path, text] of Object.entries(planFile(''))) {
    await writeFile(join(workspace, path), text);
  }
  for (const name of ['output', 'summary']) await writeFile(join(folder, name), '');
  const env = {
    NODE_V8_COVERAGE: coverage,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_EVENT_NAME: 'push',
    INPUT_COMMAND: 'validate',
  };
  await promisify(execFile)(process.execPath, [bundle, ...args], { cwd: workspace, env });

  const [report = ''] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8'));
  const names = new Set<string>();
  for (const { url } of result) {
    if (!url.startsWith('file:')) names.add(url);
    else {
      const code = await readFile(fileURLToPath(url), 'utf8');
      for (const [, name = ''] of code.matchAll(packageMark)) names.add(name);
    }
  }
  return [...names];
}

/** How a bundle marks where its code is from. */
const packageMark = /^\/\/ node_modules\/((?:@[\w-]+\/)?[\w-]+)\//gm;

/** What takes long to load, and only some runs need. */
const costly: readonly string[] = [
  ...['@actions/github', '@actions/http-client', 'csv-parse', 're2js', 'undici', 'yaml'],
  ...['node:child_process', 'node:http', 'node:https', 'node:tls', 'node:v8'],
];

test('the action loads no client and no editor of YAML to check a plan', async () => {
  const loaded = await loadedBy(bundles.action);
  expect(loaded).toContain('@actions/core');
  for (const name of costly) expect(loaded).not.toContain(name);
});

test('the command line loads no client, editor of YAML or hashes to check a plan', async () => {
  const loaded = await loadedBy(bundles.commandLine, ['validate']);
  expect(loaded).toContain('minimatch');
  for (const name of [...costly, 'node:crypto', '@actions/core']) {
    expect(loaded).not.toContain(name);
  }
});

test('help loads no package, and no file system', async () => {
  const loaded = await loadedBy(bundles.commandLine, ['--help']);
  expect(loaded).toContain('node:util');
  expect(loaded.filter((name) => !name.startsWith('node:'))).toEqual([]);
  expect(loaded).not.toContain('node:fs/promises');
});
