import { type Kind, kindOf, kinds } from '../kinds/index.ts';
import type { Address } from '../taxonomy.ts';
import type { Placed } from './node.ts';
import { type Statement, type Statements, stated } from './statement.ts';

/** A field that names another entity: an event's category. */
export interface Reference {
  readonly statement: Statement;
  readonly node: Placed;
  readonly target: Address;
}

/** Every reference that these statements make. */
export function referencesIn(statements: Statements): readonly Reference[] {
  return kinds.flatMap(({ kind, fields }) =>
    fields.flatMap(({ name, references }) =>
      references === undefined
        ? []
        : referencesBy(name, kindOf(references).kind, statements.get(kind) ?? []),
    ),
  );
}

function referencesBy(
  name: string,
  kind: Kind,
  statements: readonly Statement[],
): readonly Reference[] {
  const found: Reference[] = [];
  for (const statement of statements) {
    const said = stated(statement, name);
    if (typeof said?.value !== 'string') continue;
    found.push({ statement, node: said, target: { kind, name: said.value, scope: null } });
  }
  return found;
}
