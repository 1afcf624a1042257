import type { Field, Value } from '../kind.ts';
import { type StatedField, type Statement, stated } from './statement.ts';

/**
 * What a plan states of an entity, in the order of the kind's table. A use of a shared definition (`shared`)
 * has the definition's stated fields with its own on top. A stated `type` clears the fields that need another.
 */
export function mergedFields(
  statement: Statement,
  shared: Statement | undefined,
): ReadonlyMap<string, Value> {
  if (statement.fields.length === 0 && shared === undefined) return noFields;
  const merged = new Map<string, Value>();
  for (const field of statement.spec.fields) {
    const value = mergedValue(field, statement, shared);
    if (value !== undefined) merged.set(field.name, value);
  }
  return merged;
}

const noFields: ReadonlyMap<string, Value> = new Map();

/** One field of {@link mergedFields}. */
export function mergedValue(
  field: Field,
  statement: Statement,
  shared: Statement | undefined,
): Value | undefined {
  const own = statedValue(statement, field);
  if (own !== undefined || shared === undefined || field.sharedOnly === true) return own;
  return statedValue(shared, field);
}

/** The field as a use has it: as it states it, else as the shared definition does. */
export function effective(
  name: string,
  statement: Statement,
  shared: Statement | undefined,
): StatedField | undefined {
  return stated(statement, name) ?? (shared === undefined ? undefined : stated(shared, name));
}

function statedValue(statement: Statement, field: Field): Value | undefined {
  const own = stated(statement, field.name);
  if (own !== undefined || field.needsType === undefined) return own?.value;
  const type = stated(statement, 'type')?.value;
  return type === undefined || type === field.needsType ? undefined : null;
}
