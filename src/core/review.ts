import type { Change, Notice } from './change.ts';
import { kindOf } from './kinds/index.ts';
import { nearestFinder } from './plan/nearest.ts';
import type { Plan } from './plan/plan.ts';
import { type Address, find, keyOf, scopeKey, type Taxonomy } from './taxonomy.ts';

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
  const explained = new Set<Address>(pairs.map(({ from }) => from));
  return [
    ...pairs.map(({ from, to }) => ({ address: to, message: maybeRenamed(from) })),
    ...dropped
      .filter((address) => !explained.has(address))
      .map((address) => ({ address, message: stays(address) })),
  ];
}

/** Entities that the base plan named itself, this one does not, and Amplitude still has. */
function droppedFrom(base: Plan, plan: Plan, live: Taxonomy): readonly Address[] {
  const earlier = new Set<string>();
  for (const { kind, renamedFrom } of plan.taxonomy.entities.values()) {
    for (const name of renamedFrom) earlier.add(scopeKey(kind, name));
  }
  return [...base.taxonomy.entities.values()].filter((entity) => {
    const { kind, name, scope, state } = entity;
    if (state === 'deleted' || earlier.has(scopeKey(kind, name))) return false;
    const parent = kindOf(kind).scope?.parent;
    const hasParent =
      scope === null ||
      parent == null ||
      find(plan.taxonomy, { kind: kindOf(parent).kind, name: scope, scope: null })?.state ===
        'present';
    return (
      hasParent &&
      find(plan.taxonomy, entity) === undefined &&
      find(live, entity)?.state === 'present'
    );
  });
}

interface Pair {
  readonly from: Address;
  readonly to: Change;
}

/** What goes and what comes under nearly the same name, each at most once. */
function lookalikes(changes: readonly Change[], going: readonly Address[]): readonly Pair[] {
  const coming = changes.filter(({ action, scope }) => action === 'create' && scope === null);
  if (coming.length * going.length > mostPairs) return [];
  const nearest = nearestFinder();
  const left = new Map(going.filter(({ scope }) => scope === null).map((old) => [keyOf(old), old]));
  return coming.flatMap((to) => {
    const candidates = [...left.values()].filter(({ kind }) => kind === to.kind);
    const names = candidates.map(({ name }) => name);
    const name = names.find((old) => hasSameWords(old, to.name)) ?? nearest(to.name, names);
    const from = candidates.find((candidate) => candidate.name === name);
    if (from === undefined) return [];
    left.delete(keyOf(from));
    return [{ from, to }];
  });
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

function maybeRenamed({ kind, name }: Address): string {
  return `looks like ${kindOf(kind).label} ${JSON.stringify(name)} under another name. If it is, write "renamed_from: ${name}" here and take ${JSON.stringify(name)} out of the plan: then it is renamed, with its data, instead of created anew`;
}

function stays({ kind, scope }: Address): string {
  const { deletion } = kindOf(kind);
  const way =
    deletion === null
      ? 'Amplitude offers no deletion'
      : `to ${scope === null ? 'delete it' : 'take it off the event'}, write "deleted: true" under its name instead`;
  return `is no longer in the plan and stays in Amplitude as it is; ${way}`;
}
