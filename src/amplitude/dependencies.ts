import type { Change } from '../core/change.ts';
import { groupBy } from '../core/grouping.ts';
import { fieldOf, type Value } from '../core/kind.ts';
import { kindOf, rankOf } from '../core/kinds/index.ts';
import { parentKey } from '../core/parent.ts';
import { type Key, keyOf, ownKey } from '../core/taxonomy.ts';

/** What a change waits for: changes of the same diff, by key. */
export interface Needs {
  /** Must succeed: what it belongs to, and what it refers to. */
  readonly successOf: readonly Key[];
  /** Of a new use: what makes the property that it is attached to. Must be over, whatever comes of it. */
  readonly maker: Change | null;
}

/**
 * What each change of a diff waits for: the event it belongs to, if that is only now made or named
 * so, also on behalf of its pins; its shared definition; the category it names; and, for a property
 * that no shared definition announces, the first event to create it: two that did so at once would
 * be in each other's way.
 */
export function needsOf(changes: readonly Change[]): (change: Change) => Needs {
  const changed = new Set<Key>();
  const made = new Set<Key>();
  const makers = new Map<Key, Change>();
  for (const change of changes) {
    if (change.action === 'delete') continue;
    changed.add(keyOf(change));
    if (change.action !== 'update') made.add(keyOf(change));
  }
  for (const change of changes) {
    const shared = ownKey(change.kind, change.name);
    const isFirst = isAttached(change) && !changed.has(shared) && !makers.has(shared);
    if (isFirst || (change.scope === null && made.has(shared))) makers.set(shared, change);
  }
  return (change) => {
    const shared = ownKey(change.kind, change.name);
    const successOf: Key[] = [];
    const need = (key: Key | null): void => {
      if (key !== null && made.has(key)) successOf.push(key);
    };
    need(parentKey(change));
    for (const pin of change.pins) need(parentKey(pin));
    if (change.scope !== null && changed.has(shared)) successOf.push(shared);
    for (const [name, { to }] of change.fields) need(referenceOf(change, name, to));
    const maker = isAttached(change) ? makers.get(shared) : undefined;
    return { successOf, maker: maker === undefined || maker === change ? null : maker };
  };
}

function referenceOf({ kind }: Change, field: string, to: Value): Key | null {
  const references = fieldOf(kindOf(kind), field)?.references;
  return references === undefined || typeof to !== 'string' ? null : ownKey(references, to);
}

function isAttached(change: Change): boolean {
  return change.scope !== null && change.action === 'create';
}

/**
 * The order of work, in phases of which each is over before the next begins, and in groups of which
 * each has begun before the next does. First all but deletes, kind by kind, what is shared before what
 * events and group types have of their own; then deletes, the other way round, each group for itself.
 */
export function phasesOf(changes: readonly Change[]): readonly (readonly (readonly Change[])[])[] {
  const isDelete = ({ action }: Change): boolean => action === 'delete';
  const writes = groupsOf(changes.filter((change) => !isDelete(change)));
  const deletes = groupsOf(changes.filter(isDelete)).reverse();
  return [writes, ...deletes.map((group) => [group])];
}

function groupsOf(changes: readonly Change[]): (readonly Change[])[] {
  const groups = groupBy(changes, ({ kind, scope }) => 2 * rankOf(kind) + (scope === null ? 0 : 1));
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
