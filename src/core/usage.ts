import type { Change } from './change.ts';
import { fieldOf } from './kind.ts';
import { kindOf } from './kinds/index.ts';

/** Whether a change takes an event away from where people look for it. */
export function isAffected({ kind, scope, action, fields }: Change): boolean {
  if (scope !== null || kindOf(kind).nameRule !== 'event_name') return false;
  if (action === 'delete' || action === 'rename') return true;
  return [...fields].some(([name, { to }]) => {
    const isHiding = fieldOf(kindOf(kind), name)?.awaitsData === true && to === true;
    return isHiding || (name === 'is_active' && to === false);
  });
}

/** The changes with the volumes of the events that they take away, by the names that Amplitude has now. */
export function withVolumes(
  changes: readonly Change[],
  volumes: ReadonlyMap<string, number>,
): readonly Change[] {
  return changes.map((change) =>
    isAffected(change)
      ? { ...change, volume: volumes.get(change.renamedFrom ?? change.name) ?? null }
      : change,
  );
}
