import type { Field } from '../../kind.ts';
import type { Problem } from '../../problem.ts';
import type { StatementCheck } from '../draft.ts';
import type { Written } from '../node.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement } from '../statement.ts';

/** `enum-values`: list items that Amplitude cannot carry, as it takes lists as comma-separated text. */
export const listItems: StatementCheck = ({ fields }) => {
  if (!fields.some(isFree)) return null;
  return (statement) =>
    statement.notable
      .filter(({ field }) => isFree(field))
      .flatMap(({ field, items }) => itemProblems(statement, field.name, items));
};

/** A list that no set of values limits. */
function isFree({ codec, values }: Field): boolean {
  return codec === 'set' && values === undefined;
}

function itemProblems(
  statement: Statement,
  name: string,
  items: readonly Written[],
): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const item of items) {
    const fault = seen.has(item.source)
      ? `${quote(item.source)} stands in ${quote(name)} twice: write it once`
      : itemFault(item, name);
    seen.add(item.source);
    if (fault !== null) problems.push(problemAt(statement, item, 'enum-values', fault));
  }
  return problems;
}

/** What nearly all items are: printable ASCII without commas and outer spaces. */
const ordinary = /^[!-+\--~](?:[ -+\--~]*[!-+\--~])?$/;

function itemFault({ source }: Written, field: string): string | null {
  if (ordinary.test(source)) return null;
  if (source.trim() === '')
    return `an item of ${quote(field)} is empty: write a value, or remove it`;
  if (source.includes(',')) {
    return `${quote(source)} in ${quote(field)} has a comma, which Amplitude reads as the end of the item: write it without, or as several`;
  }
  if (/[\p{Cc}\p{Cs}]/u.test(source)) {
    return `${quote(source)} in ${quote(field)} has control characters or half a surrogate pair: write it without`;
  }
  if (source !== source.trim()) {
    return `${quote(source)} in ${quote(field)} has outer spaces: write ${quote(source.trim())}`;
  }
  return null;
}
