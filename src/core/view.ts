import { equal, fieldsFor, type Value } from './kind.ts';
import { type Kind, kindOf } from './kinds/index.ts';
import {
  type Address,
  type Entity,
  type Key,
  ownKey,
  sharedOf,
  type Taxonomy,
} from './taxonomy.ts';

/*
 * The values of shared definitions and of their uses. Amplitude does not tell whether a use has values
 * of its own, so values decide: a use that has the shared value is expected to follow when the shared
 * one changes.
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

export interface Shared {
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
    return sharedWith(use.kind, stated ?? nothing, is);
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

/** A shared definition with `stated` over what it has `before`: Amplitude's initial values if it is new. */
export function sharedWith(kind: Kind, stated: Fields, before = initialValues(kind)): Shared {
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

/** As {@link takingOver}, of what is `taken` over. */
export function over(taken: Fields, stated: Fields): Fields {
  if (saysAll(stated, taken)) return stated;
  const fields = new Map(taken);
  for (const [name, value] of stated) {
    if (value !== null || fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/** As most uses of a plan do, which has the shared values where it states none: then no copy is needed. */
function saysAll(stated: Fields, taken: Fields): boolean {
  for (const name of taken.keys()) if (!stated.has(name)) return false;
  for (const [name, value] of stated) if (value === null && !taken.has(name)) return false;
  return true;
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
