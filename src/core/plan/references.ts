import type { Field } from '../kind.ts';
import { kindOf, kinds } from '../kinds/index.ts';
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
    fields
      .filter((field) => field.references !== undefined)
      .flatMap((field) => (statements.get(kind) ?? []).flatMap((use) => referenceIn(use, field))),
  );
}

function referenceIn(statement: Statement, { name, references }: Field): readonly Reference[] {
  const said = stated(statement, name);
  if (references === undefined || typeof said?.value !== 'string') return [];
  const target = { kind: kindOf(references).kind, name: said.value, scope: null };
  return [{ statement, node: said, target }];
}
