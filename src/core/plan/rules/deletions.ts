import { kindOf } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import { describe, keyOf } from '../../taxonomy.ts';
import type { Draft } from '../draft.ts';
import { quote, quoteList } from '../quote.ts';
import { placeName, problemAt } from '../statement.ts';

/** `deleted-with-fields` and `deleted-in-use`. */
export function* deletions(draft: Draft): Iterable<Problem> {
  yield* withFields(draft);
  yield* referencesToDeleted(draft);
  yield* usesOfDeleted(draft);
}

function* withFields(draft: Draft): Iterable<Problem> {
  for (const statement of draft.statements) {
    const [first] = statement.beside;
    if (first === undefined) continue;
    const keys = quoteList(
      statement.beside.map((key) => key.source),
      'and',
    );
    const message = `${describe(statement.address, quote)} is deleted, so nothing else can be written of it: remove ${keys}, or remove "deleted"`;
    yield problemAt(statement, first, 'deleted-with-fields', message);
  }
}

function* referencesToDeleted(draft: Draft): Iterable<Problem> {
  for (const { statement, node, target } of draft.references) {
    const named = draft.byKey.get(keyOf(target));
    if (named?.state !== 'deleted') continue;
    const message = `${kindOf(target.kind).label} ${quote(target.name)} is deleted in this plan (${placeName(named)}): write another one, or null for none, or do not delete it`;
    yield problemAt(statement, node, 'deleted-in-use', message);
  }
}

function* usesOfDeleted(draft: Draft): Iterable<Problem> {
  for (const [use, shared] of draft.definitions) {
    if (use.state === 'deleted' || shared.state !== 'deleted') continue;
    const message = `the shared ${shared.spec.label} ${quote(shared.address.name)} is deleted in this plan (${placeName(shared)}): remove it here, or do not delete it`;
    yield problemAt(use, use.key, 'deleted-in-use', message);
  }
}
