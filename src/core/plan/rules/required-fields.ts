import type { Problem } from '../../problem.ts';
import { describe } from '../../taxonomy.ts';
import { type Draft, isDefinition } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement } from '../statement.ts';

/** `required-field`: what the team wants written of each, and is not, or is empty. */
export function* requiredFields(draft: Draft): Iterable<Problem> {
  const { required, requiredSeverity } = draft.settings.conventions;
  if (required.size === 0) return;
  for (const statement of draft.statements) {
    const names = required.get(statement.spec.section) ?? [];
    if (names.length === 0 || statement.state === 'deleted') continue;
    if (!isDefinition(draft, statement)) continue;
    const canHave =
      statement.address.scope === null ? names : names.filter(notSharedOnly(statement));
    const missing = canHave.filter((name) => isMissing(statement, name));
    if (missing.length === 0) continue;
    const message = `${describe(statement.address, quote)} has no ${missing.join(', ')}: write ${missing.length === 1 ? 'it' : 'them'}`;
    yield problemAt(statement, statement.key, 'required-field', message, requiredSeverity);
  }
}

/** What an event's own property cannot have cannot be required of it. */
function notSharedOnly({ spec }: Statement): (name: string) => boolean {
  return (name) => !spec.fields.some((field) => field.name === name && field.sharedOnly === true);
}

function isMissing(statement: Statement, name: string): boolean {
  const stated = statement.fields.get(name);
  if (stated === undefined) return !statement.doubtful.has(name);
  return stated.value === null;
}
