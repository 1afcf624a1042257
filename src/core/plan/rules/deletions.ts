import { kindOf } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import { describe, keyOf } from '../../taxonomy.ts';
import { type Draft, nothingFound } from '../draft.ts';
import { quote, quoteList } from '../quote.ts';
import { placeName, problemAt, type Statement } from '../statement.ts';

/** `deleted-in-use`: by a field that names it, or under something that uses it. */
export function* deletions(draft: Draft): Iterable<Problem> {
  for (const { statement, node, target } of draft.references) {
    const named = draft.byKey.get(keyOf(target));
    if (named?.state !== 'deleted') continue;
    const message = `${kindOf(target.kind).label} ${quote(target.name)} is deleted in this plan (${placeName(named)}): write another one, or null for none, or do not delete it`;
    yield problemAt(statement, node, 'deleted-in-use', message);
  }
  for (const [use, shared] of draft.definitions) {
    if (use.state === 'deleted' || shared.state !== 'deleted') continue;
    const message = `the shared ${shared.spec.label} ${quote(shared.address.name)} is deleted in this plan (${placeName(shared)}): remove it here, or do not delete it`;
    yield problemAt(use, use.key, 'deleted-in-use', message);
  }
}

/** `deleted-with-fields`. */
export function deletedWithFields(statement: Statement): readonly Problem[] {
  const { address, beside } = statement;
  if (beside.length === 0) return nothingFound;
  const [first = statement.key] = beside;
  const keys = quoteList(
    beside.map((key) => key.source),
    'and',
  );
  const message = `${describe(address, quote)} is deleted, so nothing else can be written of it: remove ${keys}, or remove "deleted"`;
  return [problemAt(statement, first, 'deleted-with-fields', message)];
}
