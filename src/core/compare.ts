import { equal } from './kind.ts';
import { parentKey } from './parent.ts';
import { type Entity, keyOf, scopeKey, type Taxonomy } from './taxonomy.ts';

/** Whether two plans state the same of an entity. */
export function statesSame(a: Entity | undefined, b: Entity | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.state === b.state &&
    a.fields.size === b.fields.size &&
    a.renamedFrom.join('\u0000') === b.renamedFrom.join('\u0000') &&
    [...a.fields].every(([name, value]) => {
      const other = b.fields.get(name);
      return other !== undefined && equal(value, other);
    })
  );
}

/**
 * The scopes (see `scopeKey`) of a plan whose entities have to be read to tell what a pull request
 * does: those whose parent, or whose entity or its shared definition, differs from the base plan.
 * Scopes without a parent (group types) are few, and always among them.
 */
export function changedScopes(base: Taxonomy, head: Taxonomy): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [key, entity] of [...base.entities, ...head.entities]) {
    if (statesSame(base.entities.get(key), head.entities.get(key))) continue;
    changed.add(key);
    if (entity.scope !== null) changed.add(scopeKey(entity.kind, entity.scope));
  }
  const scopes = new Set<string>();
  for (const entity of head.entities.values()) {
    if (entity.scope === null) continue;
    const parent = parentKey(entity);
    const isChanged =
      parent === null ||
      changed.has(scopeKey(entity.kind, entity.scope)) ||
      changed.has(keyOf({ ...entity, scope: null })) ||
      changed.has(parent);
    if (isChanged) scopes.add(scopeKey(entity.kind, entity.scope));
  }
  return scopes;
}
