import { describe } from '../../taxonomy.ts';
import { isDefinition, nothingFound, type StatementCheck } from '../draft.ts';
import { isIgnored } from '../ignore.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `ignored`: what the plan names and `ignore` matches. */
export const ignored: StatementCheck = ({ section }, draft) => {
  const patterns = draft.settings.ignore.get(section);
  if (patterns === undefined) return null;
  return (statement, definition) => {
    if (!isDefinition(statement, draft, definition)) return nothingFound;
    const { address } = statement;
    const pattern = patterns.find((candidate) => isIgnored([candidate], address.name));
    if (pattern === undefined) return nothingFound;
    const message = `${describe(address, quote)} is ignored by ${quote(pattern)} under ignore, ${section}: remove it here, or narrow the pattern`;
    return [problemAt(statement, statement, 'ignored', message)];
  };
};
