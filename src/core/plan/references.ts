import type { Field, KindSpec } from '../kind.ts';
import { type Kind, kindOf, kinds } from '../kinds/index.ts';
import type { Address } from '../taxonomy.ts';
import type { Placed } from './node.ts';
import { type Statement, stated } from './statement.ts';

/** A field that names another entity: an event's category. */
export interface Reference {
  readonly statement: Statement;
  readonly node: Placed;
  readonly target: Address;
}

const referring: ReadonlyMap<KindSpec<Kind>, readonly Field[]> = new Map(
  kinds.flatMap((spec) => {
    const fields = spec.fields.filter((field) => field.references !== undefined);
    return fields.length === 0 ? [] : [[spec, fields]];
  }),
);

/** Every reference that the statements make. */
export function referencesIn(statements: readonly Statement[]): readonly Reference[] {
  const references: Reference[] = [];
  for (const statement of statements) {
    const fields = referring.get(statement.spec);
    if (fields === undefined) continue;
    for (const { name, references: kind } of fields) {
      const field = stated(statement, name);
      if (kind === undefined || typeof field?.value !== 'string') continue;
      const target = { kind: kindOf(kind).kind, name: field.value, scope: null };
      references.push({ statement, node: field, target });
    }
  }
  return references;
}
