import { groupBy } from '../grouping.ts';
import { kinds } from '../kinds/index.ts';
import { type Address, type Entity, type Key, keyOf } from '../taxonomy.ts';
import { type Draft, declared, definitionOf, inherited, repeats } from './draft.ts';
import { mergedFields } from './merged.ts';
import type { Plan, Reading } from './plan.ts';
import { type Statement, type Statements, together } from './statement.ts';

const noNames: readonly string[] = [];

/** The plan that a draft comes to, without a look at its problems. */
export function planOf(draft: Draft): Plan {
  const entities = new Map<Key, Entity>();
  const stated = entitiesIn(draft);
  for (const statement of kinds.flatMap(({ kind }) => stated.get(kind) ?? [])) {
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
  const entities = entitiesIn(draft);
  const referred = [...onlyReferredTo(draft).values()];
  return Object.fromEntries(
    kinds.map(({ kind, section }) => {
      const count = referred.filter((address) => address.kind === kind).length;
      return [section, (entities.get(kind)?.length ?? 0) + count];
    }),
  );
}

/** The first statement of each entity. */
function entitiesIn(draft: Draft): Statements {
  const all = together([draft.own, draft.scoped]);
  return repeats(draft) ? new Map([...all].map(([kind, each]) => [kind, firstOfEach(each)])) : all;
}

function firstOfEach(statements: readonly Statement[]): readonly Statement[] {
  const places = groupBy(statements, ({ address }) => keyOf(address));
  return [...places.values()].flatMap((same) => same.slice(0, 1));
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
