import type { Change } from './change.ts';
import { type Kind, kindOf, kinds } from './kinds/index.ts';
import { type Entity, find, type Key, keyOf, ownKey, type Taxonomy } from './taxonomy.ts';
import { entityAfter, isAsShared, over, type Shared, sharedWith, type View } from './view.ts';

/* What changes of shared definitions and of their uses mean for each other. */

/**
 * Where several new uses of one property are its first, the first of them makes the shared definition,
 * with its own values; the others take over from it, as they would if it had been there before.
 */
export function withMade(changes: readonly Change[], view: View): readonly Change[] {
  const makers = new Map<Key, Shared>();
  return changes.map((change) => {
    const { kind, scope, action, after } = change;
    const isFirst = scope !== null && action === 'create' && view.sharedAfter(change) === undefined;
    if (!isFirst || after === null) return change;
    const key = ownKey(change.kind, change.name);
    const made = makers.get(key);
    if (made === undefined) {
      makers.set(key, sharedWith(kind, after.fields));
      return change;
    }
    const stated = find(view.desired, change)?.fields ?? after.fields;
    return { ...change, after: { ...after, fields: over(made.taken, stated) } };
  });
}

/** How many scopes use each shared definition, by its kind and name. */
export type Uses = ReadonlyMap<Kind, ReadonlyMap<string, number>>;

export function countUses(desired: Taxonomy): Uses {
  const counts = new Map<Kind, Map<string, number>>(kinds.map(({ kind }) => [kind, new Map()]));
  for (const { kind, name, scope, state } of desired.entities.values()) {
    if (scope === null || state === 'deleted') continue;
    const ofKind = counts.get(kind);
    ofKind?.set(name, (ofKind.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * Gives each change of a shared definition the uses to write again after it, so that they keep what
 * the plan says: those with values of their own that no change of their own writes anyway.
 */
export function withPins(changes: readonly Change[], view: View): readonly Change[] {
  const shared = new Set(changes.filter(isSharedChange).map(keyOf));
  if (shared.size === 0) return changes;
  const changed = new Set<string>(changes.map(keyOf));
  const pins = new Map<string, Entity[]>();
  for (const use of view.desired.entities.values()) {
    const key = ownKey(use.kind, use.name);
    if (use.scope === null || !shared.has(key) || changed.has(keyOf(use))) continue;
    const current = find(view.live, use);
    if (current?.state !== 'present') continue;
    const after = entityAfter(use, current, view);
    if (isAsShared(after, view)) continue;
    const list = pins.get(key);
    if (list === undefined) pins.set(key, [after]);
    else list.push(after);
  }
  return changes.map((change) =>
    change.scope === null ? { ...change, pins: pins.get(keyOf(change)) ?? [] } : change,
  );
}

/** Whether a change gives a shared definition other values, which its uses are to follow. */
export function isSharedChange({ kind, scope, action, fields }: Change): boolean {
  return scope === null && kindOf(kind).scope !== null && action !== 'delete' && fields.size > 0;
}
