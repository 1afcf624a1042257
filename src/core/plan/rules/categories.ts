import { kindOf } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import type { Draft } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `undeclared-category`: a reference that nothing declares, in a plan that declares such things. */
export function* categories(draft: Draft): Iterable<Problem> {
  // The file that declares it may be the one that could not be read.
  if (!draft.isComplete) return;
  for (const { statement, node, target } of draft.references) {
    const names = draft.declared.get(target.kind);
    if (names === undefined || names.has(target.name)) continue;
    const { label, section } = kindOf(target.kind);
    const present = draft.present.get(target.kind) ?? new Map<string, unknown>();
    const meant = draft.nearest(target.name, present.keys());
    const instead =
      meant === null ? 'declare it there' : `write ${quote(meant)}, or declare it there`;
    const message = `${label} ${quote(target.name)} is not declared under ${section}: ${instead}`;
    yield problemAt(statement, node, 'undeclared-category', message);
  }
}
