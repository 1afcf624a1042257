import { isAbsolute, posix, relative, sep } from 'node:path';
import { defaultPatterns } from '../options.ts';
import type { Glob } from './glob.ts';
import { tidy } from './tidy.ts';

/** One line of the `plan` input, relative to the workspace, with forward slashes. */
export interface PlanPattern {
  /** As it was written, for messages. */
  readonly text: string;
  /** The path it is, if it is one: a file of that very name wins over what the glob means. */
  readonly literal: string;
  /** The file or folder that holds all that it selects; empty for the whole workspace. */
  readonly root: string;
  /** Whether it has no glob in it, so that its file has to be there. */
  readonly required: boolean;
  /** Whether the glob matches the path of a file. */
  readonly matches: (path: string) => boolean;
  /** Whether the glob may match files below the folder; a path alone has its `literal` for that. */
  readonly mayHold: (folder: string) => boolean;
}

const globs = /[*?[{]|[!+@]\(/;

/**
 * Patterns as values, or why one of them cannot be followed. `root` is the workspace, absolute;
 * with no pattern the defaults. What knows globs is loaded where there is one.
 */
export async function parsePatterns(
  root: string,
  lines: readonly string[],
): Promise<readonly PlanPattern[] | { readonly error: string }> {
  const written = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
  const chosen = written.length === 0 ? defaultPatterns : written;
  const defaults = sameLines(chosen, defaultPatterns);
  const patterns: PlanPattern[] = [];
  for (const text of chosen) {
    const local = isAbsolute(text) ? relative(root, text).split(sep).join('/') : text;
    const isGlob = globs.test(local);
    const glob = isGlob ? (await import('./glob.ts')).globOf(local) : pathAlone(local);
    if (glob === null) return { error: `${quote(text)} in plan stands for too many paths.` };
    const outside = [local, ...glob.alternatives].find((path) => leaves(path));
    if (outside !== undefined) {
      return {
        error: `${quote(text)} in plan leaves the workspace: name files inside of it, relative to it.`,
      };
    }
    const literal = tidy(local);
    const { matches, mayHold: holds } = glob;
    const required = !isGlob && !defaults;
    patterns.push({ text, literal, root: rootOf(literal), required, matches, mayHold: holds });
  }
  return patterns;
}

/** Which of the paths the patterns select, as `findPlanFiles` does with files: sorted and unique. */
export function selectPaths(
  patterns: readonly PlanPattern[],
  paths: ReadonlySet<string>,
): ReadonlySet<string> {
  const selected = new Set<string>();
  for (const pattern of patterns) {
    if (paths.has(pattern.literal)) selected.add(pattern.literal);
    else for (const path of paths) if (pattern.matches(path)) selected.add(path);
  }
  return selected;
}

/** Whether files below the folder may be selected by one of the patterns. */
export function mayHold(patterns: readonly PlanPattern[], folder: string): boolean {
  return patterns.some(
    (pattern) => pattern.mayHold(folder) || pattern.literal.startsWith(`${folder}/`),
  );
}

/** What a pattern without a glob means. */
function pathAlone(path: string): Glob {
  const literal = tidy(path);
  return {
    alternatives: [path],
    matches: (candidate) => candidate === literal,
    mayHold: () => false,
  };
}

/** The path up to the first segment with a glob in it. */
function rootOf(path: string): string {
  const segments = path.split('/');
  const end = segments.findIndex((segment) => globs.test(segment));
  return end < 0 ? path : segments.slice(0, end).join('/');
}

function leaves(path: string): boolean {
  const tidied = posix.normalize(path);
  // A drive letter: what another drive of a Windows runner looks like after path.relative.
  return tidied === '..' || /^(\.\.)?\/|^[A-Za-z]:/.test(tidied);
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line) => b.includes(line));
}

/** A path or pattern for messages. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
