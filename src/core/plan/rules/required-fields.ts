import { fieldOf } from '../../kind.ts';
import type { Problem } from '../../problem.ts';
import { describe } from '../../taxonomy.ts';
import { type Draft, isDefinition, nothingFound } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement, stated } from '../statement.ts';

/** `required-field`: what the team wants written of each, and is not, or is empty. */
export function requiredFields(statement: Statement, draft: Draft): readonly Problem[] {
  const { required, requiredSeverity } = draft.settings.conventions;
  const names = required.get(statement.spec.section);
  if (names === undefined || statement.state === 'deleted') return nothingFound;
  if (!isDefinition(draft, statement)) return nothingFound;
  const missing = names.filter((name) => canHave(statement, name) && isMissing(statement, name));
  if (missing.length === 0) return nothingFound;
  const message = `${describe(statement.address, quote)} has no ${missing.join(', ')}: write ${missing.length === 1 ? 'it' : 'them'}`;
  return [problemAt(statement, statement.key, 'required-field', message, requiredSeverity)];
}

/** What an event's own property cannot have cannot be required of it. */
function canHave({ spec, address }: Statement, name: string): boolean {
  return address.scope === null || fieldOf(spec, name)?.sharedOnly !== true;
}

function isMissing(statement: Statement, name: string): boolean {
  const field = stated(statement, name);
  return field === undefined ? !statement.doubtful.has(name) : field.value === null;
}
