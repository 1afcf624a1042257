import { groupBy } from '../../grouping.ts';
import { kinds } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import { describe, keyOf } from '../../taxonomy.ts';
import { type Draft, repeats } from '../draft.ts';
import { quote } from '../quote.ts';
import { placeName, problemAt } from '../statement.ts';

/** `duplicate-entity`: at every place, naming another. */
export function duplicates(draft: Draft): readonly Problem[] {
  if (!repeats(draft)) return [];
  // Properties of an event are part of it: where it stands twice, that is said once.
  const apart = kinds.flatMap(({ kind, scope }) => [
    ...(draft.own.get(kind) ?? []),
    ...(scope?.parent === null ? (draft.scoped.get(kind) ?? []) : []),
  ]);
  const places = groupBy(apart, ({ address }) => keyOf(address));
  return [...places.values()].flatMap((statements) => {
    const [first, second] = statements;
    if (first === undefined || second === undefined) return [];
    return statements.map((statement, index) => {
      const other = index === 0 ? second : first;
      const message = `${describe(statement.address, quote)} also stands at ${placeName(other)}: write it in one place only`;
      return problemAt(statement, statement, 'duplicate-entity', message);
    });
  });
}
