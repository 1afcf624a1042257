import type { Change, Diff } from './change.ts';
import { diff } from './diff.ts';
import { equal, fieldOf, type Value } from './kind.ts';
import { kindOf } from './kinds/index.ts';
import { parentKey } from './parent.ts';
import type { Plan } from './plan/plan.ts';
import { type Atom, atomsOf, codeOf, isSealOfAll, type Seal, type SealContext } from './seal.ts';
import { type Entity, type Key, keyOf, ownKey, sharedOf, type Taxonomy } from './taxonomy.ts';

/** A seal that was found, and the pull request whose comment it was in. */
export interface Shown {
  readonly seal: Seal;
  readonly pullRequest: number;
}

export interface Gated {
  /** The plan without what was not shown, which so becomes unmanaged. */
  readonly plan: Plan;
  /** What it takes to bring live to that: nothing but what was shown. */
  readonly diff: Diff;
  /** What was not shown: whole changes, and the rest of those that were shown in part. */
  readonly unshown: readonly Change[];
  /** Pull requests that have shown some of what is left in the diff. */
  readonly shownIn: readonly number[];
}

/**
 * Parts what comments have shown from what they have not. What was not shown is taken out of the plan
 * and the rest compared anew, as it may look another way without it; until nothing is left that was
 * not shown. What belongs to or refers to something that is taken out goes with it.
 */
export function gate(
  plan: Plan,
  live: Taxonomy,
  all: Diff,
  found: readonly Shown[],
  about: Omit<SealContext, 'pullRequest'>,
): Gated {
  const seals = found.map(({ seal, pullRequest }) => ({
    pullRequest,
    isShown: recogniser(seal, all.changes, live, { ...about, pullRequest }),
  }));
  const isHidden = (change: Change, atom: Atom): boolean =>
    !seals.some(({ isShown }) => isShown(change, atom));
  let rest = { plan, diff: all };
  for (;;) {
    const hidden = new Map<Key, ReadonlySet<Atom>>();
    for (const change of rest.diff.changes) {
      const atoms = atomsOf(change).filter((atom) => isHidden(change, atom));
      if (atoms.length > 0) hidden.set(keyOf(change), new Set(atoms));
    }
    if (hidden.size === 0) break;
    const smaller = without(rest.plan, hidden);
    rest = { plan: smaller, diff: diff(smaller, live, null) };
  }
  const isPartShown = ({ isShown }: (typeof seals)[number]): boolean =>
    rest.diff.changes.some((change) => atomsOf(change).some((atom) => isShown(change, atom)));
  const numbers = seals.filter(isPartShown).map(({ pullRequest }) => pullRequest);
  return {
    ...rest,
    unshown: restOf(all.changes, rest.diff.changes),
    shownIn: [...new Set(numbers)].sort((a, b) => a - b),
  };
}

function recogniser(
  seal: Seal,
  changes: readonly Change[],
  live: Taxonomy,
  about: SealContext,
): (change: Change, atom: Atom) => boolean {
  if (seal.of === 'all') {
    const isEqual = isSealOfAll(seal.code, changes, about);
    return () => isEqual;
  }
  return (change, atom) =>
    seal.codes.has(codeOf(change, atom, about)) ||
    // A use that exists and has nothing of its own yet is still as it was shown to be created.
    (isInherited(change, atom, live) && seal.codes.has(codeOf(change, atom, about, null)));
}

function isInherited(change: Change, atom: Atom, live: Taxonomy): boolean {
  if (atom === null || change.action !== 'update') return false;
  const now: Value | undefined = change.fields.get(atom)?.from;
  const shared = sharedOf(live, change)?.fields.get(atom);
  return now !== undefined && shared !== undefined && equal(now, shared);
}

/** A plan that does not state these atoms, nor what needs the entities among them. */
function without(plan: Plan, hidden: ReadonlyMap<Key, ReadonlySet<Atom>>): Plan {
  const isGone = (key: Key): boolean => hidden.get(key)?.has(null) === true;
  const entities = new Map<Key, Entity>();
  for (const [key, entity] of plan.taxonomy.entities) {
    if (isGone(key) || ownersOf(entity).some(isGone)) continue;
    const fields = [...entity.fields].filter(([name, value]) => {
      const kind = fieldOf(kindOf(entity.kind), name)?.references;
      const isLost = kind !== undefined && typeof value === 'string' && isGone(ownKey(kind, value));
      return !isLost && hidden.get(key)?.has(name) !== true;
    });
    entities.set(key, { ...entity, fields: new Map(fields) });
  }
  return { ...plan, taxonomy: { ...plan.taxonomy, entities } };
}

/** What an entity cannot be without: of a use, the shared definition and whatever it is on. */
function ownersOf(entity: Entity): readonly Key[] {
  if (entity.scope === null) return [];
  const parent = parentKey(entity);
  const shared = ownKey(entity.kind, entity.name);
  return parent === null ? [shared] : [shared, parent];
}

/** The changes less what others do of them. */
function restOf(all: readonly Change[], done: readonly Change[]): readonly Change[] {
  const kept = new Map(done.map((change) => [keyOf(change), change]));
  return all.flatMap((change) => {
    const part = kept.get(keyOf(change));
    if (part === undefined) return [change];
    const fields = new Map([...change.fields].filter(([name]) => !part.fields.has(name)));
    return fields.size === 0 ? [] : [{ ...change, fields }];
  });
}
