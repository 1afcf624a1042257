import { fieldOf } from '../../kind.ts';
import { describe } from '../../taxonomy.ts';
import { isDefinition, nothingFound, type StatementCheck } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement, stated } from '../statement.ts';

/** `required-field`: what the team wants written of each, and is not, or is empty. */
export const requiredFields: StatementCheck = ({ section }, draft) => {
  const { required, requiredSeverity } = draft.settings.conventions;
  const names = required.get(section);
  if (names === undefined) return null;
  return (statement, definition) => {
    if (statement.state === 'deleted') return nothingFound;
    if (!isDefinition(statement, draft, definition)) return nothingFound;
    const missing = names.filter((name) => canHave(statement, name) && isMissing(statement, name));
    if (missing.length === 0) return nothingFound;
    const message = `${describe(statement.address, quote)} has no ${missing.join(', ')}: write ${missing.length === 1 ? 'it' : 'them'}`;
    return [problemAt(statement, statement, 'required-field', message, requiredSeverity)];
  };
};

/** What an event's own property cannot have cannot be required of it. */
function canHave({ spec, address }: Statement, name: string): boolean {
  return address.scope === null || fieldOf(spec, name)?.sharedOnly !== true;
}

function isMissing(statement: Statement, name: string): boolean {
  const field = stated(statement, name);
  return field === undefined ? !statement.doubtful.has(name) : field.value === null;
}
