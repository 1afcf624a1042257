import type { Change } from './change.ts';
import { equal, fieldsFor, type Value } from './kind.ts';
import { type Kind, kindOf } from './kinds/index.ts';
import {
  type Address,
  type Entity,
  find,
  type Key,
  keyOf,
  ownKey,
  sharedOf,
  type Taxonomy,
} from './taxonomy.ts';

/*
 * Shared definitions and their uses. Amplitude does not tell whether a use has values of its own, so
 * values decide: a use that has the shared value is expected to follow when the shared one changes.
 */

/** A plan and live as it is once the plan's renames are done. */
export interface View {
  readonly desired: Taxonomy;
  readonly live: Taxonomy;
  /**
   * The shared definition of a use as it is to be; `undefined` if there is none anywhere. One that is
   * only now created has Amplitude's initial values where the plan states none.
   */
  readonly sharedAfter: (use: Address) => Shared | undefined;
}

type Fields = ReadonlyMap<string, Value>;

interface Shared {
  readonly fields: Fields;
  /** What a new use takes over. */
  readonly taken: Fields;
}

export function viewOf(desired: Taxonomy, live: Taxonomy): View {
  const known = new Map<Key, Shared | undefined>();
  const put = (use: Address): Shared | undefined => {
    const is = sharedOf(live, use)?.fields;
    const stated = sharedOf(desired, use)?.fields;
    if (is === undefined && stated === undefined) return undefined;
    return sharedWith(use.kind, is ?? initialValues(use.kind), stated ?? nothing);
  };
  const sharedAfter = (use: Address): Shared | undefined => {
    if (use.scope === null) return undefined;
    const key = ownKey(use.kind, use.name);
    if (!known.has(key)) known.set(key, put(use));
    return known.get(key);
  };
  return { desired, live, sharedAfter };
}

const nothing: Fields = new Map();

/** What a shared definition of a kind has that never had other values. */
function initialValues(kind: Kind): Fields {
  return new Map(kindOf(kind).fields.map(({ name, initial }) => [name, initial]));
}

function sharedWith(kind: Kind, before: Fields, stated: Fields): Shared {
  const fields = new Map([...before, ...stated]);
  return { fields, taken: takenFrom(kind, fields) };
}

/** What a new use takes over from a shared definition: what it can have, and what is not empty. */
function takenFrom(kind: Kind, shared: Fields): Fields {
  const own = new Set(fieldsFor(kindOf(kind), true).map((field) => field.name));
  return new Map([...shared].filter(([name, value]) => own.has(name) && value !== null));
}

/** An entity as it is to be: what the plan states over what live has, or over what a new use takes over. */
export function entityAfter(entity: Entity, current: Entity | undefined, view: View): Entity {
  const fields =
    current === undefined
      ? over(view.sharedAfter(entity)?.taken ?? nothing, entity.fields)
      : new Map([...current.fields, ...entity.fields]);
  return { ...entity, fields, id: current?.id ?? null };
}

/**
 * The values of a new use: the shared ones where nothing else is `stated`. What is to be empty needs
 * saying only where there is something to take over.
 */
export function takingOver(kind: Kind, shared: Fields, stated: Fields): Fields {
  return over(takenFrom(kind, shared), stated);
}

function over(taken: Fields, stated: Fields): Fields {
  if (saysAll(stated, taken)) return stated;
  const fields = new Map(taken);
  for (const [name, value] of stated) {
    if (value !== null || fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/** As nearly every use of a plan does, which has the shared values where it states none: no copy is needed. */
function saysAll(stated: Fields, taken: Fields): boolean {
  for (const name of taken.keys()) if (!stated.has(name)) return false;
  for (const [name, value] of stated) if (value === null && !taken.has(name)) return false;
  return true;
}

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
      makers.set(key, sharedWith(kind, initialValues(kind), after.fields));
      return change;
    }
    const stated = find(view.desired, change)?.fields ?? after.fields;
    return { ...change, after: { ...after, fields: over(made.taken, stated) } };
  });
}

/** What a live entity's field will be once the shared definition is applied, if it is a use of one. */
export function valueThen(current: Entity, name: string, view: View): Value | undefined {
  const now = current.fields.get(name);
  const was = sharedOf(view.live, current)?.fields.get(name);
  const will = sharedOf(view.desired, current)?.fields.get(name);
  if (now === undefined || was === undefined || will === undefined) return now;
  return equal(now, was) ? will : now;
}

/** Whether a use as it is to be has the shared definition's values throughout. */
export function isAsShared(use: Entity, view: View): boolean {
  const shared = view.sharedAfter(use);
  if (shared === undefined || sharedOf(view.desired, use) === undefined) return false;
  return fieldsFor(kindOf(use.kind), true).every((field) => {
    const own = use.fields.get(field.name);
    const theirs = shared.fields.get(field.name);
    return own === undefined || (theirs !== undefined && equal(own, theirs));
  });
}

/** How many scopes of the plan use each shared definition, by {@link keyOf} of the definition. */
export function countUses(desired: Taxonomy): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entity of desired.entities.values()) {
    if (entity.scope === null || entity.state === 'deleted') continue;
    const key = ownKey(entity.kind, entity.name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Gives each change of a shared definition the uses to write again after it, so that they keep what
 * the plan says: those with values of their own that no change of their own writes anyway.
 */
export function withPins(changes: readonly Change[], view: View): readonly Change[] {
  const shared = new Set(
    changes
      .filter((change) => isSharedChange(change))
      .map((change) => ownKey(change.kind, change.name)),
  );
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
export function isSharedChange(change: {
  readonly kind: Kind;
  readonly scope: string | null;
  readonly action: string;
  readonly fields: ReadonlyMap<string, unknown>;
}): boolean {
  return (
    change.scope === null &&
    kindOf(change.kind).scope !== null &&
    change.action !== 'delete' &&
    change.fields.size > 0
  );
}
