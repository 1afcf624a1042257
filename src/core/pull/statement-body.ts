import { equal, fieldsFor, isSet, type Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type Entity, type Key, keyOf, sharedOf } from '../taxonomy.ts';
import type { Body, Out, OutEntry } from './yaml-text.ts';

/**
 * What has to be written of an entity so that a plan states it: nothing that Amplitude would have
 * anyway, and of a use only what differs from the definition (`shared`, as live has it).
 */
export function statedFields(
  entity: Entity,
  shared: Entity | undefined,
): ReadonlyMap<string, Value> {
  const stated = new Map<string, Value>();
  for (const field of fieldsFor(kindOf(entity.kind), entity.scope !== null)) {
    const value = entity.fields.get(field.name);
    if (value === undefined) continue;
    const given = shared?.fields.get(field.name) ?? field.initial;
    const type = stated.get('type');
    // A stated type clears what needs another one.
    const isCleared = value === null && type !== undefined && (field.needsType ?? type) !== type;
    if (equal(value, given) || isCleared) continue;
    stated.set(field.name, value);
  }
  return stated;
}

/** The body of an entity that a plan is to have; a use says what differs from the definition it uses. */
export function bodyFor(
  entity: Entity,
  plan: Plan,
  entities: ReadonlyMap<Key, Entity>,
): Body | null {
  const isUse = sharedOf(plan.taxonomy, entity) !== undefined;
  const shared = isUse ? entities.get(keyOf({ ...entity, scope: null })) : undefined;
  return bodyOf(statedFields(entity, shared));
}

/** Fields as they are written; with `properties` below them where there are any. */
export function bodyOf(
  fields: ReadonlyMap<string, Value>,
  properties: readonly OutEntry[] = [],
): Body | null {
  const entries: OutEntry[] = [...fields].map(([name, value]) => [name, outOf(value)]);
  if (properties.length > 0) entries.push(['properties', { entries: properties }]);
  return entries.length === 0 ? null : { entries };
}

/** A value as it is written; the empty one says so, as nothing at all would be easy to overlook. */
export function outOf(value: Value): Out {
  if (value === null) return { raw: 'null' };
  return isSet(value) && value.length === 0 ? { raw: '[]' } : value;
}
