import type { Change, Notice } from './change.ts';
import { kindOf } from './kinds/index.ts';
import { parentKey } from './parent.ts';
import { nearestFinder } from './plan/nearest.ts';
import type { Plan } from './plan/plan.ts';
import { scalar } from './plan/scalar.ts';
import { type Address, type Entity, find, keyOf, scopeKey, type Taxonomy } from './taxonomy.ts';

/** Beyond this many pairs of names nothing is compared: it would be noise anyway. */
const mostPairs = 20_000;

/**
 * What a reviewer should know that is no change: what a pull request takes out of the plan and
 * Amplitude keeps, and what looks like a rename that nobody wrote down. `base` is the plan before.
 */
export function reviewNotices(
  plan: Plan,
  base: Plan | null,
  live: Taxonomy,
  changes: readonly Change[],
): readonly Notice[] {
  const dropped = base === null ? [] : droppedFrom(base, plan, live);
  const deleted = changes.filter(({ action }) => action === 'delete');
  const pairs = lookalikes(changes, [...deleted, ...dropped]);
  const coming = new Set(changes.filter(isNew).map(({ kind }) => kind));
  const explained = new Set<Address>(pairs.map(({ from }) => from));
  return [
    ...pairs.map(({ from, to }) =>
      lookalike(
        from,
        to,
        deleted.some((each) => each === from),
      ),
    ),
    ...dropped
      .filter((entity) => !explained.has(entity))
      .map((entity) => removed(entity, find(live, entity) !== undefined, coming.has(entity.kind))),
  ];
}

/** Entities that the base plan named itself, this one does not, and Amplitude still has, or may have. */
function droppedFrom(base: Plan, plan: Plan, live: Taxonomy): readonly Entity[] {
  const { entities } = plan.taxonomy;
  const missing: Entity[] = [];
  for (const [key, entity] of base.taxonomy.entities) {
    if (entity.state === 'present' && !entities.has(key)) missing.push(entity);
  }
  if (missing.length === 0) return [];
  const earlier = new Set<string>();
  const scopes = new Set<string>();
  for (const { kind, scope, renamedFrom } of entities.values()) {
    for (const name of renamedFrom) earlier.add(scopeKey(kind, name));
    if (scope !== null) scopes.add(scopeKey(kind, scope));
  }
  const isThere = (entity: Entity): boolean => {
    const current = find(live, entity);
    if (current !== undefined) return current.state === 'present';
    // Without a property left in the plan, an event's properties are not read.
    const { kind, scope } = entity;
    return scope !== null && !scopes.has(scopeKey(kind, scope)) && hasParent(live, entity);
  };
  return missing.filter(
    (entity) =>
      !earlier.has(scopeKey(entity.kind, entity.name)) &&
      hasParent(plan.taxonomy, entity) &&
      isThere(entity),
  );
}

/** Whether what an entity is on is there, if it is on one. */
function hasParent({ entities }: Taxonomy, entity: Entity): boolean {
  const parent = parentKey(entity);
  return parent === null || entities.get(parent)?.state === 'present';
}

/** What may be a rename that nobody wrote down. */
function isNew({ action, scope }: Change): boolean {
  return action === 'create' && scope === null;
}

interface Pair {
  readonly from: Address;
  readonly to: Change;
}

/** What goes and what comes under nearly the same name, each at most once. */
function lookalikes(changes: readonly Change[], going: readonly Address[]): readonly Pair[] {
  const coming = changes.filter(isNew);
  if (coming.length * going.length > mostPairs) return [];
  const nearest = nearestFinder(mostPairs, 0.25);
  // Of a few letters, any other few are near.
  const typo = (name: string, names: readonly string[]): string | null =>
    name.length < 4 ? null : nearest(name, names);
  const left = new Map(going.filter(({ scope }) => scope === null).map((old) => [keyOf(old), old]));
  return coming.flatMap((to) => {
    const candidates = [...left.values()].filter(({ kind }) => kind === to.kind);
    const names = candidates.map(({ name }) => name).filter((old) => hasSameDigits(old, to.name));
    const name = names.find((old) => hasSameWords(old, to.name)) ?? typo(to.name, names);
    const from = candidates.find((candidate) => candidate.name === name);
    if (from === undefined) return [];
    left.delete(keyOf(from));
    return [{ from, to }];
  });
}

/** "Step 1" and "Step 2" are two. */
function hasSameDigits(a: string, b: string): boolean {
  return a.replace(/\D/g, '') === b.replace(/\D/g, '');
}

/** "Start Checkout" and "Checkout Started": the same words, whatever their order and ending. */
function hasSameWords(a: string, b: string): boolean {
  const [first, second] = [stemsOf(a), stemsOf(b)];
  return (
    first.size > 1 && first.size === second.size && [...first].every((stem) => second.has(stem))
  );
}

function stemsOf(name: string): ReadonlySet<string> {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return new Set(words?.map((word) => word.slice(0, 5)));
}

function lookalike({ kind, name }: Address, to: Change, isInPlan: boolean): Notice {
  const { label } = kindOf(kind);
  const old = JSON.stringify(name);
  const also = isInPlan ? `take ${old} out of the plan and ` : '';
  return {
    address: { kind: to.kind, name: to.name, scope: to.scope },
    review: 'lookalike',
    message: `looks like ${label} ${old} under another name. Created anew it starts without data. If it is the same ${label}, ${also}write this under its name`,
    paste: `renamed_from: ${scalar(name)}`,
  };
}

/** `hasNew`: something else of its kind comes, which may be the same under another name. */
function removed({ kind, name, scope }: Entity, isKnown: boolean, hasNew: boolean): Notice {
  const fact = isKnown
    ? 'is no longer in the plan and stays in Amplitude as it is'
    : 'is no longer in the plan, and if Amplitude has it, it stays';
  const notice = { address: { kind, name, scope }, review: 'removed' } as const;
  if (kindOf(kind).deletion === null) {
    return { ...notice, message: `${fact}; Amplitude offers no deletion` };
  }
  const way = scope === null ? 'delete it' : `take it off the ${kindOf(kind).scope?.label}`;
  const rename = `If it has another name now, write renamed_from: ${scalar(name)} below that. `;
  const message = `${fact}. ${hasNew && scope === null ? rename : ''}To ${way}, write it into the plan again with`;
  return { ...notice, message, paste: 'deleted: true' };
}
