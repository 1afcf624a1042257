import { equal, fieldOf, isSet, type Value } from '../core/kind.ts';
import { kindOf } from '../core/kinds/index.ts';
import type { Entity } from '../core/taxonomy.ts';
import { takingOver } from '../core/view.ts';
import { create, restore } from './call.ts';
import { type AmplitudeError, isRefusal } from './error.ts';
import { has, perform, readNow, type WriterOptions } from './writer.ts';

type Fields = ReadonlyMap<string, Value>;

export interface Created {
  /** `found`: it was there already, exactly so. */
  readonly status: 'applied' | 'found';
  /** The values that it has now. */
  readonly present: Fields;
  /** Those that it is to have, and has not yet. */
  readonly unwritten: Fields;
  readonly message: string;
}

/**
 * Creates an entity with these fields; where Amplitude says that it exists, it is hidden, deleted or
 * someone was faster: then it is restored if it was deleted, and what differs from what is `stated`
 * is left to be written. Throws {@link AmplitudeError}.
 */
export async function createOrAdopt(
  entity: Entity,
  fields: Fields,
  stated: Fields,
  options: WriterOptions,
): Promise<Created> {
  const spec = kindOf(entity.kind);
  const isLate = (name: string) => fieldOf(spec, name)?.updateOnly === true;
  const awaitsData = (name: string) => fieldOf(spec, name)?.awaitsData === true;
  const early = without(fields, isLate);
  const safe = without(early, awaitsData);
  try {
    await post(entity, early, options);
    return created(fields, early);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (isExisting(error)) return adopt(entity, stated, error, options);
    if (safe.size === early.size) throw error;
  }
  try {
    await post(entity, safe, options);
    return created(fields, safe);
  } catch (error) {
    if (isRefusal(error) && isExisting(error)) return adopt(entity, stated, error, options);
    throw error;
  }
}

function created(fields: Fields, present: Fields): Created {
  const unwritten = without(fields, (name) => present.has(name));
  return { status: 'applied', present, unwritten, message: '' };
}

/** Takes over what exists under the name that was to be new, from the grave if need be. */
export async function adopt(
  entity: Entity,
  stated: Fields,
  refusal: AmplitudeError,
  options: WriterOptions,
): Promise<Created> {
  const now = await readNow(entity, options);
  if (now?.state === 'present') {
    const unwritten = differing(now, stated);
    const status = unwritten.size === 0 ? 'found' : 'applied';
    const message = ['it was there already', ...heldBy(now, unwritten)].join(', ');
    return { status, present: now.fields, unwritten, message };
  }
  if (kindOf(entity.kind).deletion === null) throw refusal;
  try {
    await bringBack(entity, stated, options);
  } catch (error) {
    throw isRefusal(error) ? refusal : error;
  }
  const back = await readNow(entity, options);
  if (back?.state !== 'present') throw refusal;
  const message = 'it was deleted, so it was restored';
  return { status: 'applied', present: back.fields, unwritten: differing(back, stated), message };
}

/** Whether a refusal says that the name is taken. */
export function isExisting({ status, reason }: AmplitudeError): boolean {
  return status === 409 && /exist/i.test(reason) && !/not exist/i.test(reason);
}

/** Restores what no list shows: the entity itself, or the shared definition that a use needs. */
async function bringBack(entity: Entity, stated: Fields, options: WriterOptions): Promise<void> {
  const definition = { ...entity, scope: null };
  const isSharedGone =
    entity.scope !== null && (await readNow(definition, options))?.state !== 'present';
  await restoreEntity(isSharedGone ? definition : entity, options);
  if (!isSharedGone || (await readNow(entity, options))?.state === 'present') return;
  const shared = (await readNow(definition, options))?.fields ?? new Map();
  await post(entity, takingOver(entity.kind, shared, stated), options);
}

/** Restores an entity, unless someone has done so. */
export async function restoreEntity(entity: Entity, options: WriterOptions): Promise<void> {
  const isDone = (now: Entity | null) => now?.state === 'present';
  try {
    await perform({ call: restore(entity), entity, isDone }, options);
  } catch (error) {
    if (!isRefusal(error) || !isDone(await readNow(entity, options))) throw error;
  }
}

function post(entity: Entity, fields: Fields, options: WriterOptions): Promise<void> {
  const call = create(entity, fields);
  return perform({ call, entity, isDone: (now) => has(now, fields) }, options);
}

function differing(now: Entity, fields: Fields): Fields {
  return without(fields, (name) => {
    const actual = now.fields.get(name);
    return actual !== undefined && equal(actual, fields.get(name) ?? null);
  });
}

/** The values that are about to be replaced without anyone having seen them in a diff. */
function heldBy(now: Entity, unwritten: Fields): readonly string[] {
  return [...unwritten.keys()].flatMap((name) => {
    const value = now.fields.get(name) ?? null;
    const isInitial = value === null || value === fieldOf(kindOf(now.kind), name)?.initial;
    return isInitial ? [] : [`with ${name} ${show(value)}`];
  });
}

/** A value as messages show it. */
export function show(value: Value): string {
  if (value === null) return 'nothing';
  return isSet(value)
    ? value.map((item) => JSON.stringify(item)).join(', ')
    : JSON.stringify(value);
}

function without(fields: Fields, drop: (name: string) => boolean): Fields {
  return new Map([...fields].filter(([name]) => !drop(name)));
}
