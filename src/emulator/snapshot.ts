import { fieldsFor, normalise } from '../core/kind.ts';
import { type Entity, type Taxonomy, taxonomyOf } from '../core/taxonomy.ts';
import { isOwn } from './naming.ts';
import { hasScope, type Shelf, type Shelves, type Stored, valuesOf } from './shelf.ts';

/** A project as a client that may see everything would read it, without Amplitude's own properties. */
export function readShelves(shelves: Shelves): Taxonomy {
  return taxonomyOf(entities(shelves));
}

function* entities(shelves: Shelves): Generator<Entity> {
  for (const shelf of shelves.values()) {
    for (const stored of shelf.all()) {
      if (isOwn(shelf.spec, stored.name)) continue;
      yield entityOf(shelf, stored, null);
      if (stored.standing === 'deleted') continue;
      for (const scope of stored.uses.keys()) {
        const used = shelf.use(stored, scope) !== undefined && hasScope(shelves, shelf.spec, scope);
        if (used) yield entityOf(shelf, stored, scope);
      }
    }
  }
}

function entityOf({ spec }: Shelf, stored: Stored, scope: string | null): Entity {
  const values = valuesOf(stored, scope);
  return {
    kind: spec.kind,
    name: stored.name.slice(spec.wire.prefix.length),
    scope,
    state: stored.standing === 'deleted' ? 'deleted' : 'present',
    fields: new Map(
      fieldsFor(spec, scope !== null).map((field) => [
        field.name,
        normalise(field, values.get(field.name) ?? field.initial),
      ]),
    ),
    renamedFrom: [],
    id: spec.wire.byId ? String(stored.id) : null,
  };
}
