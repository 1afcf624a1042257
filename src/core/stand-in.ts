import { fieldsFor, type Value } from './kind.ts';
import { kindOf } from './kinds/index.ts';
import { type Entity, type Taxonomy, taxonomyOf } from './taxonomy.ts';

/**
 * A plan's taxonomy standing in for live where Amplitude cannot be asked: as if that plan had been
 * applied to a project with nothing else in it.
 */
export function standInFor(plan: Taxonomy): Taxonomy {
  const entities: Entity[] = [];
  for (const entity of plan.entities.values()) {
    const spec = kindOf(entity.kind);
    if (entity.state === 'deleted' && !spec.wire.listsDeleted) continue;
    const fields = new Map<string, Value>();
    for (const field of fieldsFor(spec, entity.scope !== null)) {
      fields.set(field.name, entity.fields.get(field.name) ?? null);
    }
    entities.push({ ...entity, fields, renamedFrom: [] });
  }
  return taxonomyOf(entities);
}
