import type { Change } from '../core/change.ts';
import { parentKey } from '../core/parent.ts';
import type { Plan } from '../core/plan/plan.ts';
import { type Entity, type Key, keyOf, ownKey } from '../core/taxonomy.ts';
import { isSharedChange } from '../core/uses.ts';

/** Uses of a plan that changes may have changed too, and that no change of their own is about. */
export interface Bystanders {
  /** Of shared definitions that got other values: they are to follow. */
  readonly followers: readonly Entity[];
  /** Taken off by the plan, and of what may only now have been brought back, they with it. */
  readonly unwanted: readonly Entity[];
}

/** `written`: those of the changes that were. */
export function bystandersOf(
  plan: Plan,
  changes: readonly Change[],
  written: readonly Change[],
): Bystanders {
  const ownChange = new Set(changes.map(keyOf));
  const shared = new Set(written.filter(isSharedChange).map(keyOf));
  const made = new Set(
    written.filter(({ action }) => action === 'restore' || action === 'create').map(keyOf),
  );
  const isOf = (use: Entity, keys: ReadonlySet<Key>): boolean =>
    keys.has(ownKey(use.kind, use.name));
  const isOn = (use: Entity, keys: ReadonlySet<Key>): boolean => {
    const parent = parentKey(use);
    return parent !== null && keys.has(parent);
  };
  const followers: Entity[] = [];
  const unwanted: Entity[] = [];
  for (const [key, use] of plan.taxonomy.entities) {
    if (use.scope === null || ownChange.has(key)) continue;
    if (use.state === 'present') {
      if (isOf(use, shared)) followers.push(use);
    } else if (isOf(use, made) || isOn(use, made)) unwanted.push(use);
  }
  return { followers, unwanted };
}
