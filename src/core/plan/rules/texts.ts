import { nothingFound, type StatementCheck } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `schema`: text that is no Unicode, which only an escape can write and no request can carry. */
export const texts: StatementCheck = () => (statement) => {
  let problems = nothingFound;
  for (const said of statement.fields) {
    const { field, value } = said;
    if (typeof value !== 'string' || value.isWellFormed()) continue;
    const message = `${quote(field.name)} has half of a surrogate pair: write the whole character`;
    problems = [...problems, problemAt(statement, said, 'schema', message)];
  }
  return problems;
};
