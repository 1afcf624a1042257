import { nothingFound, type StatementCheck } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `regex` (warning): patterns that do not compile here. */
export const patterns: StatementCheck = ({ fields }, { patterns: library }) => {
  if (library === null || !fields.some(({ codec }) => codec === 'verbatim')) return null;
  const faults = new Map<string, string | null>();
  const faultOf = (pattern: string): string | null => {
    const fault =
      faults.get(pattern) ?? (faults.has(pattern) ? null : library.compileFault(pattern));
    faults.set(pattern, fault);
    return fault;
  };
  return (statement) =>
    statement.notable.flatMap((said) => {
      const { field, value } = said;
      if (field.codec !== 'verbatim' || typeof value !== 'string') return nothingFound;
      const fault = faultOf(value);
      if (fault === null) return nothingFound;
      const message = `${quote(value)} does not compile here: ${fault}. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`;
      return [problemAt(statement, said, 'regex', message, 'warning')];
    });
};
