import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { compareText } from '../core/taxonomy.ts';
import { type FoundFile, readPlanFile } from './plan-file.ts';
import { mayHold, type PlanPattern, parsePatterns, quote } from './plan-pattern.ts';

export interface PlanFiles {
  /** In order of their paths. A file behind a link has the path of what the link leads to. */
  readonly files: readonly FoundFile[];
  /** Files that were found and are no text. */
  readonly problems: readonly Problem[];
  readonly patterns: readonly PlanPattern[];
}

/** Why there is no plan to read. `isMissing`: only because no file is there yet. */
export interface NotFound {
  readonly error: string;
  readonly isMissing?: true;
}

/**
 * Finds and reads the plan's files. `root` is the workspace; patterns are paths or globs relative to
 * it. A pattern without a glob has to find its file (the defaults need not), all of them together
 * at least one, and nothing outside of the workspace is ever read, whatever links lead there.
 */
export async function findPlanFiles(
  root: string,
  lines: readonly string[],
): Promise<PlanFiles | NotFound> {
  const home = realPath(root);
  if (home === null) return { error: `The workspace ${quote(root)} does not exist.` };
  // An absolute pattern may name the workspace by the link that leads to it.
  const inside = lines.map((line) => {
    const text = line.trim();
    return text.startsWith(`${root}${sep}`) ? join(home, text.slice(root.length)) : text;
  });
  const patterns = await parsePatterns(home, inside);
  if ('error' in patterns) return patterns;

  const found = findPaths(home, patterns);
  if ('error' in found) return found;
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const path of found.paths) {
    const content = readPlanFile(home, path);
    if ('error' in content) return content;
    if (content.file !== null) files.push(content.file);
    problems.push(...content.problems);
  }
  return { files, problems, patterns };
}

function findPaths(
  root: string,
  patterns: readonly PlanPattern[],
): { readonly paths: readonly string[] } | NotFound {
  const errors: string[] = [];
  let missing = 0;
  const globs: PlanPattern[] = [];
  const seen = new Set<string>();
  for (const pattern of patterns) {
    const kind = kindOf(join(root, pattern.literal));
    if (kind === 'file') seen.add(pattern.literal);
    else if (!pattern.required) globs.push(pattern);
    else if (kind === 'folder') {
      const inner = quote(`${pattern.literal}/**/*.{yml,yaml}`);
      errors.push(
        `${quote(pattern.text)} in plan is a folder: write ${inner} for all of its files.`,
      );
    } else if (kind === 'other') errors.push(`${quote(pattern.text)} in plan is no regular file.`);
    else {
      errors.push(`${quote(pattern.text)} in plan does not exist.`);
      missing += 1;
    }
  }
  if (globs.length > 0) walk({ root, globs, seen, errors }, '', [root]);

  const paths = new Set<string>();
  for (const path of seen) {
    const real = insideOf(root, path);
    if (real === null) errors.push(leavesMessage(path));
    else paths.add(real);
  }
  const isMissing = paths.size === 0 && errors.length === missing;
  if (errors.length > 0) return { error: errors.join(' '), ...(isMissing ? { isMissing } : {}) };
  if (paths.size === 0) {
    const names = patterns.map((pattern) => quote(pattern.text)).join(', ');
    return {
      error: `No plan file found: nothing in the workspace matches ${names}.`,
      isMissing: true,
    };
  }
  return { paths: [...paths].sort(compareText) };
}

interface Walk {
  readonly root: string;
  readonly globs: readonly PlanPattern[];
  readonly seen: Set<string>;
  readonly errors: string[];
}

/** `above`: real paths of the folders on the way down, so that a link upwards ends there. */
function walk(state: Walk, folder: string, above: readonly string[]): void {
  const { root, globs, seen, errors } = state;
  const entries = entriesOf(join(root, folder));
  if (entries === null) {
    errors.push(`The folder ${quote(folder === '' ? '.' : folder)} cannot be read.`);
    return;
  }
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const link = entry.isSymbolicLink();
    const kind = link ? kindOf(join(root, path)) : entry.isDirectory() ? 'folder' : 'file';
    if (kind !== 'folder') {
      const wanted = globs.some((glob) => glob.matches(path));
      if (wanted && kindOf(join(root, path)) === 'file') seen.add(path);
      else if (wanted) errors.push(`${quote(path)} is no regular file, or a link to nothing.`);
    } else if (entry.name !== '.git' && mayHold(globs, path)) {
      const real = link ? insideOf(root, path) : '';
      const absolute = join(above.at(-1) ?? root, entry.name);
      const target = link && real !== null ? join(root, real) : absolute;
      if (real === null) errors.push(leavesMessage(path));
      else if (!above.includes(target)) walk(state, path, [...above, target]);
    }
  }
}

function kindOf(path: string): 'file' | 'folder' | 'other' | 'none' {
  const stats = orNull(() => statSync(path));
  if (stats === null) return 'none';
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/** The real path below the root, with forward slashes; `null` if it is not below it. */
export function insideOf(root: string, path: string): string | null {
  const real = realPath(join(root, path));
  if (real === null) return null;
  if (real === root) return '';
  const below = root.endsWith(sep) ? root : `${root}${sep}`;
  return real.startsWith(below) ? relative(root, real).split(sep).join('/') : null;
}

function realPath(path: string): string | null {
  return orNull(() => realpathSync.native(path));
}

function entriesOf(folder: string): readonly Dirent[] | null {
  return orNull(() => readdirSync(folder, { withFileTypes: true }));
}

/** What is asked of the disk, if it answers. At once: of 200 files, promises take as long as reading the plan. */
function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

function leavesMessage(path: string): string {
  return `${quote(path)} is behind a link that leaves the workspace: plan files must lie inside of it.`;
}
