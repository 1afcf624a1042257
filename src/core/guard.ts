import type { Change } from './change.ts';
import type { Obstacle } from './ports.ts';
import { counted } from './render/wording.ts';

/** More deletes than allowed; taking a property off an event counts. */
export function tooManyDeletes(changes: readonly Change[], maxDeletes: number): Obstacle | null {
  const deletes = changes.filter((change) => change.action === 'delete').length;
  if (deletes <= maxDeletes) return null;
  return {
    reason: 'max-deletes',
    explanation: `The diff deletes ${counted(deletes, 'entity', 'entities')} and max-deletes allows ${maxDeletes}, so nothing of it is applied. If all of them are meant, set max-deletes to ${deletes}; otherwise take "deleted: true" off those that are not.`,
  };
}

/** A diff other than the one that was reviewed. An empty `expected` allows any. */
export function unexpectedDigest(actual: string, expected: string): Obstacle | null {
  if (expected === '' || expected === actual) return null;
  return {
    reason: 'expect-digest',
    explanation: `The diff is not the one that was expected: its digest is ${actual}. Look at it again, and run with that digest if it is what you want.`,
  };
}

/** Something differs, and nothing of it is to be applied. */
export function nothingShown(
  changes: readonly Change[],
  shown: readonly Change[],
): Obstacle | null {
  if (changes.length === 0 || shown.length > 0) return null;
  const nothing =
    changes.length === 1 ? 'The one change has not' : `None of the ${changes.length} changes has`;
  return {
    reason: 'only-shown',
    explanation: `${nothing} been shown in the comment of a merged pull request, and only-shown applies nothing else. Let a pull request that touches the plan show what is left, or run without only-shown.`,
  };
}
