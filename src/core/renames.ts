import type { Notice } from './change.ts';
import type { Value } from './kind.ts';
import { type Kind, kindOf } from './kinds/index.ts';
import {
  type Address,
  type Entity,
  find,
  type Key,
  keyOf,
  ownKey,
  scopeKey,
  type Taxonomy,
  taxonomyOf,
} from './taxonomy.ts';

export interface Renamed {
  /** Live as it will be once the renames are done: what is compared with the plan. */
  readonly live: Taxonomy;
  /** New address → the name that Amplitude has now. */
  readonly sources: ReadonlyMap<Key, string>;
  readonly notices: readonly Notice[];
}

/**
 * Follows the plan's renames on a copy of live: entities, what belongs to them and what refers to
 * them move together, so that one rename is one change.
 */
export function followRenames(desired: Taxonomy, live: Taxonomy): Renamed {
  const sources = new Map<Key, string>();
  const notices: Notice[] = [];
  const moves = new Map<Key, string>();
  for (const entity of desired.entities.values()) {
    if (entity.renamedFrom.length === 0) continue;
    const old = entity.renamedFrom.filter(
      (name) => find(live, { ...entity, name })?.state === 'present',
    );
    const target = find(live, entity);
    const source = target === undefined ? old[0] : undefined;
    if (source !== undefined) {
      sources.set(keyOf(entity), source);
      moves.set(keyOf({ ...entity, name: source }), entity.name);
    }
    for (const name of old) {
      if (name !== source) notices.push({ address: entity, message: leftOver(name, source) });
    }
    if (target?.state === 'deleted') notices.push({ address: entity, message: restored });
  }
  return { live: moves.size === 0 ? live : move(live, moves), sources, notices };
}

const restored =
  'exists in Amplitude as deleted under its new name, so it is restored, not renamed';

/** Of an earlier name that is not the one renamed, as it was another one or the new name was there. */
function leftOver(name: string, source: string | undefined): string {
  const renamed = source === undefined ? 'nothing' : `only ${JSON.stringify(source)}`;
  return `its earlier name ${JSON.stringify(name)} is in Amplitude as well, so older clients may still send it; ${renamed} is renamed`;
}

function move(live: Taxonomy, moves: ReadonlyMap<Key, string>): Taxonomy {
  const renamed = (kind: string | null | undefined, name: string): string =>
    kind == null ? name : (moves.get(ownKey(kind, name)) ?? name);
  const moved = (entity: Entity): Entity => ({
    ...entity,
    ...movedAddress(entity),
    fields: movedReferences(entity),
  });
  const movedAddress = (address: Address): Address => ({
    kind: address.kind,
    name: renamed(address.kind, address.name),
    scope: address.scope === null ? null : movedScope(address.kind, address.scope),
  });
  const movedScope = (kind: Kind, scope: string): string =>
    renamed(kindOf(kind).scope?.parent, scope);
  const movedReferences = (entity: Entity): ReadonlyMap<string, Value> => {
    const fields = new Map(entity.fields);
    for (const field of kindOf(entity.kind).fields) {
      const value = fields.get(field.name);
      if (field.references !== undefined && typeof value === 'string') {
        fields.set(field.name, renamed(field.references, value));
      }
    }
    return fields;
  };
  const unread = new Set<string>();
  for (const scope of live.unread) {
    const [kind = '', name = ''] = scope.split('\u0000');
    unread.add(scopeKey(kindOf(kind).kind, movedScope(kindOf(kind).kind, name)));
  }
  return taxonomyOf([...live.entities.values()].map(moved), unread);
}
