import { Minimatch, minimatch } from 'minimatch';
import { tidy } from './tidy.ts';

/** What a pattern means, whose paths are relative to the workspace and have forward slashes. */
export interface Glob {
  /** With its braces written out, so that none of them slips out of the workspace. */
  readonly alternatives: readonly string[];
  /** Whether it matches the path of a file. */
  readonly matches: (path: string) => boolean;
  /** Whether files below the folder may match. */
  readonly mayHold: (folder: string) => boolean;
}

// Semantics do not depend on the machine: paths have been brought to forward slashes before.
const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' } as const;

const mostAlternatives = 1000;

/** `null`: it has too many alternatives. */
export function globOf(pattern: string): Glob | null {
  const braceExpandMax = mostAlternatives + 1;
  const alternatives = minimatch.braceExpand(pattern, { ...options, braceExpandMax });
  if (alternatives.length > mostAlternatives) return null;
  const matchers = alternatives.map(
    (alternative) => new Minimatch(tidy(alternative), { ...options, nobrace: true }),
  );
  return {
    alternatives,
    matches: (path) => matchers.some((matcher) => matcher.match(path)),
    mayHold: (folder) => matchers.some((matcher) => matcher.match(folder, true)),
  };
}
