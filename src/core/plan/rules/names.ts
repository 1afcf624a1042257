import { kinds } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import { type Draft, declared, namesIn, nothingFound, type StatementCheck } from '../draft.ts';
import { quote } from '../quote.ts';
import { problemAt } from '../statement.ts';

const prefixes = kinds.flatMap(({ wire }) => (wire.prefix === '' ? [] : [wire.prefix]));

/** `name`: names of statements that Amplitude cannot carry. */
export const names: StatementCheck = ({ kind, wire }, draft) => {
  const takesPrefix = wire.prefix !== '';
  const earlierNames = (draft.own.get(kind) ?? []).flatMap(({ earlier }) => earlier);
  const all = [...namesIn(draft, kind), ...earlierNames.map(({ source }) => source)];
  const wrong = new Set(all.filter((name) => nameFault(name, takesPrefix) !== null));
  if (wrong.size === 0) return null;
  return (statement, definition) => {
    const { start, address, earlier } = statement;
    // A use has its name from the definition, where it is reported.
    const own = definition === undefined ? [{ start, source: address.name }] : [];
    return [...own, ...earlier].flatMap((node) => {
      if (!wrong.has(node.source)) return nothingFound;
      const message = messageOf(nameFault(node.source, takesPrefix));
      return message === null ? [] : [problemAt(statement, node, 'name', message)];
    });
  };
};

/** `name`: names that stand elsewhere than in statements. */
export function* otherNames(draft: Draft): Iterable<Problem> {
  for (const { statement, node, target } of draft.references) {
    // So with what the plan declares.
    if (declared(draft, target) !== undefined) continue;
    const message = messageOf(nameFault(target.name, false));
    if (message !== null) yield problemAt(statement, node, 'name', message);
  }
  for (const { key, locate } of draft.scopes) {
    const message = messageOf(nameFault(key.source, false));
    if (message === null) continue;
    yield { rule: 'name', severity: 'error', message, location: locate(key.start), subject: null };
  }
}

/** Why Amplitude cannot carry a name, and what to write instead. */
export interface NameFault {
  readonly fault: string;
  readonly instead: string;
}

/** What nearly all names are: printable ASCII without outer spaces. */
const ordinary = /^[!-~](?:[ -~]*[!-~])?$/;

/** `takesPrefix`: of a kind whose names have a prefix in Amplitude, which a plan never writes. */
export function nameFault(name: string, takesPrefix: boolean): NameFault | null {
  if (ordinary.test(name) && !takesPrefix) return null;
  if (name.trim() === '') return { fault: 'a name cannot be empty', instead: 'write one' };
  const called = `the name ${quote(name)}`;
  if (/\p{Cs}/u.test(name)) {
    const fault = `${called} has half of a surrogate pair`;
    return { fault, instead: 'write the whole character' };
  }
  if (/\p{Cc}/u.test(name)) {
    const rest = name.replace(/\p{Cc}+/gu, ' ').trim();
    const instead = rest === '' ? 'write one without' : `write ${quote(rest)}`;
    return { fault: `${called} has control characters`, instead };
  }
  if (name !== name.trim()) {
    return { fault: `${called} has outer spaces`, instead: `write ${quote(name.trim())}` };
  }
  const prefix = takesPrefix ? prefixes.find((candidate) => name.startsWith(candidate)) : undefined;
  if (prefix === undefined) return null;
  const bare = name.slice(prefix.length).trim();
  return bare === ''
    ? { fault: `${called} is only the prefix`, instead: 'write the name after it' }
    : { fault: `the prefix ${quote(prefix)} is never written`, instead: `write ${quote(bare)}` };
}

function messageOf(fault: NameFault | null): string | null {
  return fault === null ? null : `${fault.fault}: ${fault.instead}`;
}
