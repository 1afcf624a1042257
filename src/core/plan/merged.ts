import type { Field, Value } from '../kind.ts';
import type { StatedField, Statement } from './statement.ts';

/**
 * What a plan states of an entity, in the order of the kind's table. A use of a shared definition (`shared`)
 * has the definition's stated fields with its own on top. A stated `type` clears the fields that need another.
 */
export function mergedFields(
  statement: Statement,
  shared: Statement | undefined,
): ReadonlyMap<string, Value> {
  const merged = new Map<string, Value>();
  for (const field of statement.spec.fields) {
    const own = statedValue(statement, field);
    const value = own === undefined && shared !== undefined ? inherited(shared, field) : own;
    if (value !== undefined) merged.set(field.name, value);
  }
  return merged;
}

/** The field as a use has it: as it states it, else as the shared definition does. */
export function effective(
  name: string,
  statement: Statement,
  shared: Statement | undefined,
): StatedField | undefined {
  return statement.fields.get(name) ?? shared?.fields.get(name);
}

function inherited(shared: Statement, field: Field): Value | undefined {
  return field.sharedOnly === true ? undefined : statedValue(shared, field);
}

function statedValue({ fields }: Statement, field: Field): Value | undefined {
  const stated = fields.get(field.name);
  if (stated !== undefined || field.needsType === undefined) return stated?.value;
  const type = fields.get('type')?.value;
  return type === undefined || type === field.needsType ? undefined : null;
}
