import type { Problem } from '../../problem.ts';
import { describe } from '../../taxonomy.ts';
import { type Draft, isDefinition } from '../draft.ts';
import { isIgnored } from '../ignore.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `ignored`: what the plan names and `ignore` matches. */
export function* ignored(draft: Draft): Iterable<Problem> {
  for (const statement of draft.statements) {
    const { address, spec } = statement;
    const patterns = draft.settings.ignore.get(spec.section) ?? [];
    if (patterns.length === 0 || !isDefinition(draft, statement)) continue;
    const pattern = patterns.find((candidate) => isIgnored([candidate], address.name));
    if (pattern === undefined) continue;
    const message = `${describe(address, quote)} is ignored by ${quote(pattern)} under ignore, ${spec.section}: remove it here, or narrow the pattern`;
    yield problemAt(statement, statement.key, 'ignored', message);
  }
}
