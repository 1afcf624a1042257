import { kindOf } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import { describe } from '../../taxonomy.ts';
import { type Draft, declared, nothingFound, type StatementCheck } from '../draft.ts';
import { quote, quoteList } from '../quote.ts';
import { placeName, problemAt } from '../statement.ts';

/** `deleted-in-use`: by a field that names it. */
export function* deletions(draft: Draft): Iterable<Problem> {
  for (const { statement, node, target } of draft.references) {
    const named = declared(draft, target);
    if (named?.state !== 'deleted') continue;
    const message = `${kindOf(target.kind).label} ${quote(target.name)} is deleted in this plan (${placeName(named)}): write another one, or null for none, or do not delete it`;
    yield problemAt(statement, node, 'deleted-in-use', message);
  }
}

/** `deleted-in-use`: under something that uses it. */
export const deletedShared: StatementCheck = ({ kind }, draft) => {
  if (!draft.deleted.has(kind)) return null;
  return (use, shared) => {
    if (shared?.state !== 'deleted' || use.state === 'deleted') return nothingFound;
    const message = `the shared ${shared.spec.label} ${quote(shared.address.name)} is deleted in this plan (${placeName(shared)}): remove it here, or do not delete it`;
    return [problemAt(use, use, 'deleted-in-use', message)];
  };
};

/** `deleted-with-fields`. */
export const deletedWithFields: StatementCheck = ({ kind }, draft) => {
  if (!draft.deleted.has(kind)) return null;
  return (statement) => {
    const { address, beside } = statement;
    if (beside.length === 0) return nothingFound;
    const [first = statement] = beside;
    const keys = quoteList(
      beside.map((key) => key.source),
      'and',
    );
    const message = `${describe(address, quote)} is deleted, so nothing else can be written of it: remove ${keys}, or remove "deleted"`;
    return [problemAt(statement, first, 'deleted-with-fields', message)];
  };
};
