import { type FieldCheck, nothingFound } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `regex` (warning): patterns that do not compile here. */
export const patterns: FieldCheck = ({ codec }, { patterns: library }) => {
  if (codec !== 'verbatim' || library === null) return null;
  const faults = new Map<string, string | null>();
  return (said, statement) => {
    const { value } = said;
    if (typeof value !== 'string') return nothingFound;
    const fault = faults.get(value) ?? (faults.has(value) ? null : library.compileFault(value));
    faults.set(value, fault);
    if (fault === null) return nothingFound;
    const message = `${quote(value)} does not compile here: ${fault}. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`;
    return [problemAt(statement, said, 'regex', message, 'warning')];
  };
};
