import { type Kind, kindOf } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import { keyOf } from '../../taxonomy.ts';
import type { Draft } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `undeclared-category`: a reference that nothing declares, in a plan that declares such things. */
export function* categories(draft: Draft): Iterable<Problem> {
  // The file that declares it may be the one that could not be read.
  if (!draft.isComplete) return;
  const declared = declaredNames(draft);
  for (const { statement, node, target } of draft.references) {
    const names = declared.get(target.kind);
    if (names === undefined || draft.byKey.has(keyOf(target))) continue;
    const { label, section } = kindOf(target.kind);
    const meant = draft.nearest(target.name, names);
    const instead =
      meant === null ? 'declare it there' : `write ${quote(meant)}, or declare it there`;
    const message = `${label} ${quote(target.name)} is not declared under ${section}: ${instead}`;
    yield problemAt(statement, node, 'undeclared-category', message);
  }
}

function declaredNames(draft: Draft): ReadonlyMap<Kind, readonly string[]> {
  const declared = new Map<Kind, string[]>();
  for (const { address } of draft.statements) {
    if (address.scope !== null) continue;
    const names = declared.get(address.kind);
    if (names === undefined) declared.set(address.kind, [address.name]);
    else names.push(address.name);
  }
  return declared;
}
