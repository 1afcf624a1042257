import type { Problem } from '../../problem.ts';
import { describe } from '../../taxonomy.ts';
import { type Draft, isDefinition, nothingFound } from '../draft.ts';
import { isIgnored } from '../ignore.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement } from '../statement.ts';

/** `ignored`: what the plan names and `ignore` matches. */
export function ignored(statement: Statement, draft: Draft): readonly Problem[] {
  const { address, spec } = statement;
  const patterns = draft.settings.ignore.get(spec.section);
  if (patterns === undefined || !isDefinition(draft, statement)) return nothingFound;
  const pattern = patterns.find((candidate) => isIgnored([candidate], address.name));
  if (pattern === undefined) return nothingFound;
  const message = `${describe(address, quote)} is ignored by ${quote(pattern)} under ignore, ${spec.section}: remove it here, or narrow the pattern`;
  return [problemAt(statement, statement.key, 'ignored', message)];
}
