import type { Problem } from '../../problem.ts';
import { nothingFound } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement } from '../statement.ts';

/** `schema`: text that is no Unicode, which only an escape can write and no request can carry. */
export function texts(statement: Statement): readonly Problem[] {
  let problems = nothingFound;
  for (const { field, entry, value } of statement.fields) {
    if (typeof value !== 'string' || value.isWellFormed()) continue;
    const message = `${quote(field.name)} has half of a surrogate pair: write the whole character`;
    problems = [...problems, problemAt(statement, entry.value, 'schema', message)];
  }
  return problems;
}
