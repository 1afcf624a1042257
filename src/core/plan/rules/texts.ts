import type { Problem } from '../../problem.ts';
import type { Draft } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `schema`: text that is no Unicode, which only an escape can write and no request can carry. */
export function* texts(draft: Draft): Iterable<Problem> {
  if (draft.isSimple) return;
  for (const statement of [draft.own, draft.scoped].flatMap((all) => [...all.values()].flat())) {
    for (const said of statement.fields) {
      const { name, codec } = said.field;
      if (codec === 'set' || typeof said.value !== 'string' || said.value.isWellFormed()) continue;
      const message = `${quote(name)} has half of a surrogate pair: write the whole character`;
      yield problemAt(statement, said, 'schema', message);
    }
  }
}
