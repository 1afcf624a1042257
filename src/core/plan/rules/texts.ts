import type { Problem } from '../../problem.ts';
import type { Draft } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `schema`: text that is no Unicode, which only an escape can write and no request can carry. */
export function* texts(draft: Draft): Iterable<Problem> {
  for (const statement of draft.statements) {
    for (const [name, { node, value }] of statement.fields) {
      if (typeof value !== 'string' || !/\p{Cs}/u.test(value)) continue;
      const message = `${quote(name)} has half of a surrogate pair: write the whole character`;
      yield problemAt(statement, node, 'schema', message);
    }
  }
}
