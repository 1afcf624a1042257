import type { Change } from '../core/change.ts';
import { fieldOf } from '../core/kind.ts';
import { kindOf, rankOf } from '../core/kinds/index.ts';
import { type Key, keyOf } from '../core/taxonomy.ts';

/** The changes that must succeed before one may start, by key; only those of the same diff. */
export type Needs = (change: Change) => readonly Key[];

/**
 * What each change of a diff waits for: the event or shared definition it belongs to, the category
 * it names, and, for a property that no shared definition announces, the first event to create it.
 */
export function needsOf(changes: readonly Change[]): Needs {
  const made = new Set(changes.filter(({ action }) => action !== 'delete').map(keyOf));
  const first = new Map<string, Key>();
  for (const change of changes) {
    const name = keyOf({ ...change, scope: null });
    if (isAttached(change) && !made.has(name) && !first.has(name)) first.set(name, keyOf(change));
  }
  return (change) => {
    const spec = kindOf(change.kind);
    const needs: (Key | undefined)[] = [];
    if (change.scope !== null) {
      const parent = spec.scope?.parent;
      if (parent) needs.push(keyOf({ kind: kindOf(parent).kind, name: change.scope, scope: null }));
      needs.push(keyOf({ ...change, scope: null }));
      if (isAttached(change)) needs.push(first.get(keyOf({ ...change, scope: null })));
    }
    for (const [name, { to }] of change.fields) {
      const kind = fieldOf(spec, name)?.references;
      if (kind !== undefined && typeof to === 'string') {
        needs.push(keyOf({ kind: kindOf(kind).kind, name: to, scope: null }));
      }
    }
    const own = keyOf(change);
    return needs.filter((key): key is Key => key !== undefined && key !== own && made.has(key));
  };
}

function isAttached(change: Change): boolean {
  return change.scope !== null && change.action === 'create';
}

/**
 * The order of work: everything else first, all at once as far as needs allow; then deletes kind by
 * kind in reverse, an event's properties before the shared ones.
 */
export function phasesOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const phases = new Map<number, Change[]>();
  for (const change of changes) {
    const order = change.action === 'delete' ? deleteOrder(change) : -1;
    const phase = phases.get(order);
    if (phase === undefined) phases.set(order, [change]);
    else phase.push(change);
  }
  return [...phases].sort(([a], [b]) => a - b).map(([, phase]) => phase);
}

/** Properties of the last kind first, categories last; scoped ones before their shared definitions. */
function deleteOrder({ kind, scope }: Change): number {
  return 1000 - 2 * rankOf(kind) - (scope === null ? 0 : 1);
}
