import { fieldsFor, type Value } from './kind.ts';
import { kindOf } from './kinds/index.ts';
import type { Entity, Key, Taxonomy } from './taxonomy.ts';

/**
 * A plan's taxonomy standing in for live where Amplitude cannot be asked: as if that plan had been
 * applied to a project with nothing else in it.
 */
export function standInFor(plan: Taxonomy): Taxonomy {
  const entities = new Map<Key, Entity>();
  for (const [key, entity] of plan.entities) {
    const spec = kindOf(entity.kind);
    if (entity.state === 'deleted' && !spec.wire.listsDeleted) continue;
    const fields = new Map<string, Value>();
    for (const field of fieldsFor(spec, entity.scope !== null)) {
      fields.set(field.name, entity.fields.get(field.name) ?? null);
    }
    entities.set(key, { ...entity, fields, renamedFrom: [] });
  }
  return { entities, unread: new Set() };
}
