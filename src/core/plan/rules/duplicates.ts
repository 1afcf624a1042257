import type { Problem } from '../../problem.ts';
import { describe, type Key } from '../../taxonomy.ts';
import type { Draft } from '../draft.ts';
import { quote } from '../quote.ts';
import { placeName, problemAt, type Statement } from '../statement.ts';

/** `duplicate-entity`: at every place, naming another. */
export function duplicates(draft: Draft): readonly Problem[] {
  const places = new Map<Key, Statement[]>();
  for (const statement of draft.statements) {
    const { address, entity, spec } = statement;
    // Properties of an event are part of it: where it stands twice, that is said once.
    if (address.scope !== null && spec.scope?.parent !== null) continue;
    const known = places.get(entity);
    if (known === undefined) places.set(entity, [statement]);
    else known.push(statement);
  }
  return [...places.values()].flatMap((statements) => {
    const [first, second] = statements;
    if (first === undefined || second === undefined) return [];
    return statements.map((statement, index) => {
      const other = index === 0 ? second : first;
      const message = `${describe(statement.address, quote)} also stands at ${placeName(other)}: write it in one place only`;
      return problemAt(statement, statement.key, 'duplicate-entity', message);
    });
  });
}
