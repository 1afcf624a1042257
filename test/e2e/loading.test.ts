import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundles, planFile } from './world.ts';

/** What takes long to load, and only some runs need: what stands in its code alone. */
const costly: ReadonlyMap<string, string> = new Map([
  ['js-yaml', 'YAMLException'],
  ['yaml', 'YAMLParseError'],
  ['re2js', 'RE2JSSyntaxException'],
  ['undici', 'UndiciError'],
  ['the schema validator', '#/$defs/category'],
  ['minimatch', 'class Minimatch'],
]);

/** All of them whose code is in this text. */
function costlyIn(code: string): readonly string[] {
  return [...costly].flatMap(([name, mark]) => (code.includes(mark) ? [name] : []));
}

interface Loaded {
  /** Node's own modules. */
  readonly modules: readonly string[];
  /** What is costly in the files of the bundle. */
  readonly costly: readonly string[];
}

/** What code has run, as Node itself reports it, with this plan beside `version: 1`. */
async function loadedBy(
  bundle: string,
  args: readonly string[] = [],
  plan = 'events: {}\n',
): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-loading-'));
  const [workspace, coverage] = [join(folder, 'workspace'), join(folder, 'coverage')];
  await mkdir(workspace);
  for (const [path, text] of Object.entries(planFile(plan))) {
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
  const { result }: { readonly result: readonly { readonly url: string }[] } = JSON.parse(
    await readFile(join(coverage, report), 'utf8'),
  );
  const urls = result.map(({ url }) => url);
  const files = urls.filter((url) => url.startsWith('file:'));
  const codes = await Promise.all(files.map((url) => readFile(fileURLToPath(url), 'utf8')));
  return {
    modules: urls.filter((url) => url.startsWith('node:')),
    costly: costlyIn(codes.join('\n')),
  };
}

const connections = ['node:child_process', 'node:http', 'node:https', 'node:tls'];

test('the action loads no client and no parser to check a plan that is simply written', async () => {
  const { costly, modules } = await loadedBy(bundles.action);
  expect(costly).toEqual(['minimatch']);
  for (const name of connections) expect(modules).not.toContain(name);
});

test('the command line loads no client, parser, globs or hashes to check one that is named', async () => {
  const args = ['validate', '--plan', 'tracking-plan.yml'];
  const { costly, modules } = await loadedBy(bundles.commandLine, args);
  expect(costly).toEqual([]);
  for (const name of [...connections, 'node:crypto']) expect(modules).not.toContain(name);
});

test('what settings are held against is not all of the schema', async () => {
  const { costly } = await loadedBy(
    bundles.action,
    [],
    'rules:\n  event_name:\n    style: snake\n',
  );
  expect(costly).toEqual(['minimatch']);
});

test.each([
  ['js-yaml', 'events: { A: &a {}, B: *a }\n'],
  ['the schema validator', 'events:\n'],
  ['re2js', 'event_properties:\n  p:\n    type: string\n    regex: a+\n'],
])('%s is loaded where a plan needs it', async (name, plan) => {
  const { costly } = await loadedBy(bundles.action, [], plan);
  expect(costly).toContain(name);
});

test('the action and the command line bring all that is costly', async () => {
  for (const bundle of [bundles.action, bundles.commandLine]) {
    const folder = dirname(bundle);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.js'));
    const codes = files.map((name) => readFile(join(folder, name), 'utf8'));
    expect(costlyIn((await Promise.all(codes)).join('\n'))).toEqual([...costly.keys()]);
  }
});

test('help loads nothing that is costly, and no file system', async () => {
  const { costly, modules } = await loadedBy(bundles.commandLine, ['--help']);
  expect(costly).toEqual([]);
  expect(modules).toContain('node:path');
  expect(modules).not.toContain('node:fs/promises');
});
