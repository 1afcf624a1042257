import type { Problem } from '../../problem.ts';
import type { Draft } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `regex` (warning): patterns that do not compile here. */
export function* patterns(draft: Draft): Iterable<Problem> {
  const { patterns: library } = draft;
  if (library === null) return;
  const faults = new Map<string, string | null>();
  for (const statement of draft.statements) {
    for (const said of statement.fields) {
      const { field, value } = said;
      if (field.codec !== 'verbatim' || typeof value !== 'string') continue;
      const fault = faults.get(value) ?? (faults.has(value) ? null : library.compileFault(value));
      faults.set(value, fault);
      if (fault === null) continue;
      const message = `${quote(value)} does not compile here: ${fault}. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`;
      yield problemAt(statement, said, 'regex', message, 'warning');
    }
  }
}
