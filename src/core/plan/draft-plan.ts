import { kindOf, kinds } from '../kinds/index.ts';
import { type Address, type Entity, type Key, keyOf } from '../taxonomy.ts';
import { type Draft, inheritedDefinition } from './draft.ts';
import { mergedFields } from './merged.ts';
import type { Plan, Reading } from './plan.ts';

const noNames: readonly string[] = [];

/** The plan that a draft comes to, without a look at its problems. */
export function planOf(draft: Draft): Plan {
  const entities = new Map<Key, Entity>();
  for (const statement of draft.byKey.values()) {
    const { entity, address, state, earlier } = statement;
    // Not spread: there are tens of thousands.
    entities.set(entity, {
      kind: address.kind,
      name: address.name,
      scope: address.scope,
      state,
      fields:
        state === 'deleted'
          ? new Map()
          : mergedFields(statement, inheritedDefinition(draft, statement)),
      renamedFrom: earlier.length === 0 ? noNames : earlier.map((name) => name.source),
      id: null,
    });
  }
  for (const [key, address] of onlyReferredTo(draft)) {
    const fields = new Map<string, never>();
    entities.set(key, { ...address, state: 'present', fields, renamedFrom: [], id: null });
  }
  const groupTypes = new Set(draft.scopes.map(({ key }) => key.source));
  const taxonomy = { entities, unread: new Set<string>() };
  return { taxonomy, ignore: draft.settings.ignore, groupTypes };
}

/** How many entities the plan has, by section; what belongs to a scope counts as its kind. */
export function countEntities(draft: Draft): Reading['entities'] {
  const counts: Record<string, number> = {};
  for (const { section } of kinds) counts[section] = 0;
  const count = ({ kind }: Address): void => {
    const { section } = kindOf(kind);
    counts[section] = (counts[section] ?? 0) + 1;
  };
  for (const { address } of draft.byKey.values()) count(address);
  for (const address of onlyReferredTo(draft).values()) count(address);
  return counts;
}

/**
 * What the plan refers to and declares nowhere: it states that by using it. Where it declares others of
 * the kind, that is a problem.
 */
function onlyReferredTo({ references, byKey }: Draft): ReadonlyMap<Key, Address> {
  const addresses = new Map<Key, Address>();
  for (const { target } of references) {
    const key = keyOf(target);
    if (!byKey.has(key)) addresses.set(key, target);
  }
  return addresses;
}
