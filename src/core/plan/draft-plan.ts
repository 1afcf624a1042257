import type { KindSpec } from '../kind.ts';
import { kindOf, kinds } from '../kinds/index.ts';
import { type Address, type Entity, type Key, keyOf } from '../taxonomy.ts';
import { type Draft, declared, definitionOf, inherited } from './draft.ts';
import { mergedFields } from './merged.ts';
import type { Plan, Reading } from './plan.ts';

const noNames: readonly string[] = [];

/** The plan that a draft comes to, without a look at its problems. */
export function planOf(draft: Draft): Plan {
  const entities = new Map<Key, Entity>();
  for (const statement of draft.entities) {
    const { address, state, earlier } = statement;
    // Not spread: there are tens of thousands.
    entities.set(keyOf(address), {
      kind: address.kind,
      name: address.name,
      scope: address.scope,
      state,
      fields:
        state === 'deleted'
          ? new Map()
          : mergedFields(statement, inherited(definitionOf(draft, statement))),
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
  const count = ({ section }: KindSpec): void => {
    counts[section] = (counts[section] ?? 0) + 1;
  };
  for (const { spec } of draft.entities) count(spec);
  for (const { kind } of onlyReferredTo(draft).values()) count(kindOf(kind));
  return counts;
}

/**
 * What the plan refers to and declares nowhere: it states that by using it. Where it declares others of
 * the kind, that is a problem.
 */
function onlyReferredTo(draft: Draft): ReadonlyMap<Key, Address> {
  const addresses = new Map<Key, Address>();
  for (const { target } of draft.references) {
    if (declared(draft, target) === undefined) addresses.set(keyOf(target), target);
  }
  return addresses;
}
