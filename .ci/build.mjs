// Builds dist/: node .ci/build.mjs
// Compares a fresh build with the committed dist/, byte for byte: node .ci/build.mjs --check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// @ts-expect-error: it comes without types
import ncc from '@vercel/ncc';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const compiled = join(root, 'build', 'js');

const bundles = [
  { entry: 'main.js', folder: '.' },
  { entry: 'cli.js', folder: 'cli' },
];

/** ncc does not run on TypeScript 7, so tsc compiles first and ncc bundles its JavaScript. */
async function compile() {
  await rm(compiled, { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, '.ci', 'tsconfig.build.json')], {
    cwd: root,
    stdio: 'inherit',
  });
  await declarePure('@actions/core');
}

/**
 * Puts a package beside the compiled code that says of itself what is true of it and it does not say:
 * that importing it does nothing. Then what nobody uses of it is left out with all that it imports: of
 * `@actions/core` the client for OpenID Connect, and with it undici, for half of an action's start.
 * @param {string} name
 */
async function declarePure(name) {
  const [from, to] = [join(root, 'node_modules', name), join(compiled, 'node_modules', name)];
  await cp(from, to, { recursive: true });
  const manifest = JSON.parse(await readFile(join(from, 'package.json'), 'utf8'));
  await writeFile(join(to, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
}

/**
 * What the build derives from the compiled core.
 * @returns {Promise<Map<string, string | Buffer>>} path in dist → content
 */
async function derived() {
  /** @type {Map<string, string | Buffer>} */
  const files = new Map();

  // ── tracking-plan.schema.json ─────────────────────────────────────────────────────────────────
  const source = join(compiled, 'core', 'plan', 'schema.js');
  if (existsSync(source)) {
    const { schema } = await import(pathToFileURL(source).href);
    files.set('tracking-plan.schema.json', `${JSON.stringify(schema(), null, 2)}\n`);
  }

  // ── licenses.txt ──────────────────────────────────────────────────────────────────────────────
  files.set('licenses.txt', await licenses());

  return files;
}

/**
 * The licenses of all production packages of package-lock.json. ncc's own list has, where a bundle
 * comes in several parts, the packages of one of them only.
 */
async function licenses() {
  /** @type {{ packages: Record<string, { version: string, license?: string, dev?: boolean }> }} */
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, string>} */
  const sections = new Map();
  for (const [path, { version, license, dev }] of Object.entries(packages)) {
    if (path === '' || dev === true) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const title = `${name} ${version} (${license ?? 'license not stated'})`;
    sections.set(title, `${title}\n\n${await licenseText(join(root, path))}`);
  }
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${sorted.join(`\n\n${'─'.repeat(80)}\n\n`)}\n`;
}

/** @param {string} folder */
async function licenseText(folder) {
  const names = (await readdir(folder)).filter((name) =>
    /^(licen[cs]e|copying|notice)/i.test(name),
  );
  const texts = names
    .sort()
    .map(async (name) => (await readFile(join(folder, name), 'utf8')).trim());
  const text = (await Promise.all(texts)).join('\n\n');
  return text === '' ? 'The package comes without a license text.' : text.replaceAll('\r\n', '\n');
}

/**
 * @param {{ entry: string, folder: string }} bundle
 * @returns {Promise<Map<string, string | Buffer>>} path in dist → content
 */
async function bundle({ entry, folder }) {
  /** @type {{ code: string, assets: Record<string, { source: string | Buffer }> }} */
  const { code, assets } = await ncc(join(compiled, entry), {
    cache: false,
    minify: false,
    sourceMap: false,
    quiet: true,
  });
  /** @type {Map<string, string | Buffer>} */
  const files = new Map([[join(folder, 'index.js'), code]]);
  for (const [name, asset] of Object.entries(assets)) {
    files.set(join(folder, name), asset.source);
  }
  return files;
}

/** @returns {Promise<Map<string, Buffer>>} path in dist, with slashes → content, sorted */
async function build() {
  await compile();
  const files = new Map(await derived());
  for (const each of bundles) {
    for (const [path, content] of await bundle(each)) files.set(path, content);
  }
  /** @type {Map<string, Buffer>} */
  const sorted = new Map();
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (bytes.includes(root)) throw new Error(`${path} contains this machine's path ${root}`);
    sorted.set(slashes(path), bytes);
  }
  return sorted;
}

/** @param {string} path */
const slashes = (path) => path.split(sep).join('/');

/** @param {Map<string, Buffer>} files */
async function write(files) {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, 'dist', path)), { recursive: true });
    await writeFile(join(root, 'dist', path), content);
    console.log(`dist/${path}  ${Math.ceil(content.length / 1024)} KiB`);
  }
}

/** @returns {Promise<Map<string, Buffer>>} */
async function onDisk() {
  const folder = join(root, 'dist');
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  if (!existsSync(folder)) return files;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(slashes(relative(folder, path)), await readFile(path));
  }
  return files;
}

/** The files of dist that git knows: one that is only on this disk has not been committed. */
function tracked() {
  const list = execFileSync('git', ['ls-files', '-z', '--', 'dist'], {
    cwd: root,
    encoding: 'utf8',
  });
  return new Set(list.split('\0').map((path) => path.slice('dist/'.length)));
}

/** @param {Map<string, Buffer>} fresh */
async function check(fresh) {
  const present = await onDisk();
  const known = tracked();
  const complaints = [];
  for (const [path, content] of fresh) {
    const there = present.get(path);
    if (there === undefined) complaints.push(`missing    dist/${path}`);
    else if (!there.equals(content)) complaints.push(`differs    dist/${path}`);
    else if (!known.has(path)) complaints.push(`untracked  dist/${path}`);
  }
  for (const path of present.keys()) {
    if (!fresh.has(path)) complaints.push(`left over  dist/${path}`);
  }
  if (complaints.length === 0) {
    console.log(`dist is what a fresh build gives (${fresh.size} files)`);
    return;
  }
  console.error(`${complaints.join('\n')}\nRun \`npm run build\` and commit dist.`);
  process.exitCode = 1;
}

const files = await build();
await (process.argv.includes('--check') ? check(files) : write(files));
