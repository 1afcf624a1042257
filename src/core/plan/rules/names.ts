import { kinds } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import { keyOf } from '../../taxonomy.ts';
import type { Draft } from '../draft.ts';
import type { ScalarNode } from '../node.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement } from '../statement.ts';

const prefixes = kinds.flatMap(({ wire }) => (wire.prefix === '' ? [] : [wire.prefix]));

/** `name`: names that Amplitude cannot carry, wherever the plan writes one. */
export function* names(draft: Draft): Iterable<Problem> {
  for (const statement of draft.statements) {
    // A use has its name from the definition, where it is reported.
    if (!draft.definitions.has(statement)) yield* nameAt(statement, statement.key);
    for (const earlier of statement.earlier) yield* nameAt(statement, earlier);
  }
  for (const { statement, node, target } of draft.references) {
    // So with what the plan declares.
    const message = draft.byKey.has(keyOf(target)) ? null : nameFault(target.name, false);
    if (message !== null) yield problemAt(statement, node, 'name', message);
  }
  for (const { key, locate } of draft.scopes) {
    const message = nameFault(key.source, false);
    if (message === null) continue;
    yield { rule: 'name', severity: 'error', message, location: locate(key.start), subject: null };
  }
}

function* nameAt(statement: Statement, node: ScalarNode): Iterable<Problem> {
  const message = nameFault(node.source, statement.spec.wire.prefix !== '');
  if (message !== null) yield problemAt(statement, node, 'name', message);
}

/** What is wrong with a name, and what to write instead. */
function nameFault(name: string, takesPrefix: boolean): string | null {
  if (name.trim() === '') return 'a name cannot be empty: write one';
  if (/\p{Cs}/u.test(name)) {
    return `the name ${quote(name)} has half of a surrogate pair: write the whole character`;
  }
  if (/\p{Cc}/u.test(name)) {
    const rest = name.replace(/\p{Cc}+/gu, ' ').trim();
    const instead = rest === '' ? 'write one without' : `write ${quote(rest)}`;
    return `the name ${quote(name)} has control characters: ${instead}`;
  }
  if (name !== name.trim()) {
    return `the name ${quote(name)} has outer spaces: write ${quote(name.trim())}`;
  }
  const prefix = takesPrefix ? prefixes.find((candidate) => name.startsWith(candidate)) : undefined;
  if (prefix === undefined) return null;
  const bare = name.slice(prefix.length).trim();
  return bare === ''
    ? `the name ${quote(name)} is only the prefix: write the name after it`
    : `the prefix ${quote(prefix)} is never written: write ${quote(bare)}`;
}
