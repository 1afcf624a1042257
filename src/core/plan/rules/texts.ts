import { type FieldCheck, nothingFound } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

/** `schema`: text that is no Unicode, which only an escape can write and no request can carry. */
export const texts: FieldCheck = ({ name, codec }) => {
  if (codec === 'flag' || codec === 'choice' || codec === 'set') return null;
  return (said, statement) => {
    if (typeof said.value !== 'string' || said.value.isWellFormed()) return nothingFound;
    const message = `${quote(name)} has half of a surrogate pair: write the whole character`;
    return [problemAt(statement, said, 'schema', message)];
  };
};
