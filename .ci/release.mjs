// What a release is made of: node .ci/release.mjs
// Refuses a version that cannot be released. Otherwise writes build/release/notes.md, and
// build/release/package, which is what npm publishes, and says which tags are to be set.
// Uses nothing that has to be installed, so that the job that may write runs no package's code.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = 'build/release';
const changelog = 'docs/changelog.md';

/**
 * The section of a version, without its heading; empty if there is none.
 * @param {string} text @param {string} version
 */
function sectionOf(text, version) {
  const [, ...sections] = text.split(/^## /m);
  const section = sections.find((each) => each.split('\n')[0]?.trim() === version) ?? '';
  return section.split('\n').slice(1).join('\n').trim();
}

/** Numbers that compare as versions do. @param {string} version */
function parts(version) {
  const [, ...numbers] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return numbers.map(Number);
}

/** @param {string} a @param {string} b */
function isAbove(a, b) {
  const [left, right] = [parts(a), parts(b)];
  const index = left.findIndex((number, place) => number !== right[place]);
  return index >= 0 && Number(left[index]) > Number(right[index]);
}

/** Tags that the remote has: a shallow checkout has none of its own. */
function remoteTags() {
  const list = execFileSync('git', ['ls-remote', '--tags', '--refs', 'origin'], {
    encoding: 'utf8',
  });
  return list.split('\n').flatMap((line) => line.split('refs/tags/')[1] ?? []);
}

/**
 * Why this version cannot be released; empty if it can.
 * @param {string} version @param {string} notes
 */
function refusal(version, notes) {
  if (parts(version).length === 0) return `The version ${version} is not of the form 1.2.3.`;
  if (notes === '') return `${changelog} says nothing under "## ${version}".`;
  const tags = remoteTags();
  if (tags.includes(`v${version}`))
    return `v${version} is released already: raise the version in package.json.`;
  const above = tags.filter((tag) => parts(tag).length > 0 && isAbove(tag, version));
  return above.length === 0 ? '' : `${above.join(', ')} is above ${version}.`;
}

/**
 * package.json as npm gets it: what is bundled is no dependency, and provenance needs the repository.
 * @param {Record<string, unknown>} manifest @param {string} repository owner/name
 */
function published(manifest, repository) {
  const { dependencies, devDependencies, overrides, scripts, ...rest } = manifest;
  return {
    ...rest,
    repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {string} */
const version = manifest.version;
const notes = sectionOf(readFileSync(changelog, 'utf8'), version);
const problem = refusal(version, notes);
if (problem === '') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/package`, { recursive: true });
  writeFileSync(`${folder}/notes.md`, `${notes}\n`);
  for (const path of [...manifest.files, 'README.md', 'LICENSE'])
    cpSync(path, `${folder}/package/${path}`, { recursive: true });
  const repository = process.env['GITHUB_REPOSITORY'] ?? '<owner>/amplitude-tracking-plan';
  const json = JSON.stringify(published(manifest, repository), null, 2);
  writeFileSync(`${folder}/package/package.json`, `${json}\n`);
  const outputs = `tag=v${version}\nmajor=v${parts(version)[0]}\n`;
  console.log(outputs.trimEnd());
  const shared = process.env['GITHUB_OUTPUT'];
  if (shared) appendFileSync(shared, outputs);
} else {
  console.error(problem);
  process.exitCode = 1;
}
