import { equal, fieldOf, type Value } from '../core/kind.ts';
import { kindOf } from '../core/kinds/index.ts';
import type { Entity } from '../core/taxonomy.ts';
import { create, restore } from './call.ts';
import { type AmplitudeError, isRefusal } from './error.ts';
import { has, perform, readNow, type WriterOptions } from './writer.ts';

type Fields = ReadonlyMap<string, Value>;

export interface Created {
  /** `found`: it was there already, exactly so. */
  readonly status: 'applied' | 'found';
  /** What creating it has not set. */
  readonly unwritten: Fields;
  readonly message: string;
}

/**
 * Creates an entity; where Amplitude says that it exists, it is hidden, deleted or someone was
 * faster: then it is restored if it was deleted, and what differs is left to be written.
 * Throws {@link AmplitudeError}.
 */
export async function createOrAdopt(
  entity: Entity,
  fields: Fields,
  options: WriterOptions,
): Promise<Created> {
  const spec = kindOf(entity.kind);
  const isLate = (name: string) => fieldOf(spec, name)?.updateOnly === true;
  const isWaiting = (name: string) => fieldOf(spec, name)?.awaitsData === true;
  try {
    await post(entity, without(fields, isLate), options);
    return { status: 'applied', unwritten: only(fields, isLate), message: '' };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (/exist/i.test(error.words)) return adopt(entity, fields, error, options);
    const waiting = without(only(fields, isWaiting), isLate);
    if (waiting.size === 0) throw error;
    await post(entity, without(fields, isWaiting), options);
    return { status: 'applied', unwritten: only(fields, isWaiting), message: '' };
  }
}

async function adopt(
  entity: Entity,
  fields: Fields,
  refusal: AmplitudeError,
  options: WriterOptions,
): Promise<Created> {
  const now = await readNow(entity, options);
  if (now?.state === 'present') return compare(now, fields, 'it was there already');
  if (kindOf(entity.kind).deletion === null) throw refusal;
  try {
    await bringBack(entity, fields, options);
  } catch (error) {
    throw isRefusal(error) ? refusal : error;
  }
  const back = await readNow(entity, options);
  if (back?.state !== 'present') throw refusal;
  return { ...compare(back, fields, 'it was deleted, so it was restored'), status: 'applied' };
}

/** Restores what no list shows: the entity itself, or the shared definition that a use needs. */
async function bringBack(entity: Entity, fields: Fields, options: WriterOptions): Promise<void> {
  const shared = { ...entity, scope: null };
  const isSharedGone =
    entity.scope !== null && (await readNow(shared, options))?.state !== 'present';
  const target = isSharedGone ? shared : entity;
  const isDone = (now: Entity | null) => now?.state === 'present';
  await perform({ call: restore(target), entity: target, isDone }, options);
  if (!isSharedGone || isDone(await readNow(entity, options))) return;
  await post(entity, fields, options);
}

function post(entity: Entity, fields: Fields, options: WriterOptions): Promise<void> {
  return perform(
    { call: create(entity, fields), entity, isDone: (now) => has(now, fields, equal) },
    options,
  );
}

function compare(now: Entity, fields: Fields, message: string): Created {
  const unwritten = only(fields, (name) => {
    const actual = now.fields.get(name);
    return actual === undefined || !equal(actual, fields.get(name) ?? null);
  });
  return { status: unwritten.size === 0 ? 'found' : 'applied', unwritten, message };
}

function only(fields: Fields, keep: (name: string) => boolean): Fields {
  return new Map([...fields].filter(([name]) => keep(name)));
}

function without(fields: Fields, drop: (name: string) => boolean): Fields {
  return only(fields, (name) => !drop(name));
}
