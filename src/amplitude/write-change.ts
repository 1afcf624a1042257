import type { Change } from '../core/change.ts';
import { equal, fieldOf, type Value } from '../core/kind.ts';
import { kindOf } from '../core/kinds/index.ts';
import type { Entity } from '../core/taxonomy.ts';
import { remove, restore, updateUse } from './call.ts';
import { isRefusal } from './error.ts';
import { createOrAdopt } from './existing.ts';
import { writeFields } from './write-fields.ts';
import { has, perform, readNow, type WriterOptions } from './writer.ts';

export interface Outcome {
  /** `found`: it was so already. */
  readonly status: 'applied' | 'found' | 'pending';
  /** Fields that Amplitude takes only once data has arrived. */
  readonly pendingFields: readonly string[];
  /** What is worth telling about it; empty for nothing. */
  readonly message: string;
}

type Fields = ReadonlyMap<string, Value>;

/** Does all the writes of one change, in order. Throws an `AmplitudeError` for what failed. */
export async function writeChange(change: Change, options: WriterOptions): Promise<Outcome> {
  const result = await writeItself(change, options);
  for (const pin of change.pins) {
    const fields = wholeOf(pin, new Set());
    await perform(
      {
        call: updateUse(pin, fields, 'override'),
        entity: pin,
        isDone: (now) => has(now, fields, equal),
      },
      options,
    );
  }
  return result;
}

async function writeItself(change: Change, options: WriterOptions): Promise<Outcome> {
  const { after, before } = change;
  if (after === null) return deleteEntity(change, options);
  switch (change.action) {
    case 'create':
      return createEntity(change, after, options);
    case 'restore':
      await perform(
        { call: restore(after), entity: after, isDone: (now) => now?.state === 'present' },
        options,
      );
      return change.fields.size === 0 ? applied : putFields(change, after, options);
    case 'update':
    case 'rename':
    case 'delete':
      return putFields(change, { ...after, id: before?.id ?? null }, options);
    default:
      return change.action satisfies never;
  }
}

const applied: Outcome = { status: 'applied', pendingFields: [], message: '' };

async function createEntity(change: Change, after: Entity, options: WriterOptions) {
  const fields = wholeOf(after, new Set(change.fields.keys()));
  const { status, unwritten, message } = await createOrAdopt(after, fields, options);
  if (unwritten.size === 0) return { status, pendingFields: [], message };
  const pending = await writeFields(
    { target: after, fields: unwritten, newName: null, use: useOf(change) },
    options,
  );
  return outcome(pending, message);
}

async function putFields(change: Change, after: Entity, options: WriterOptions): Promise<Outcome> {
  const fields =
    change.scope === null ? wanted(change) : wholeOf(after, new Set(change.fields.keys()));
  const newName = change.renamedFrom === null ? null : change.name;
  const target = { ...after, name: change.renamedFrom ?? change.name };
  return outcome(await writeFields({ target, fields, newName, use: useOf(change) }, options), '');
}

function outcome(pendingFields: readonly string[], message: string): Outcome {
  return { status: pendingFields.length > 0 ? 'pending' : 'applied', pendingFields, message };
}

function useOf(change: Change): 'override' | 'shared' {
  return change.asShared ? 'shared' : 'override';
}

async function deleteEntity(change: Change, options: WriterOptions): Promise<Outcome> {
  const target = change.before;
  if (target === null) return applied;
  const isDone = (now: Entity | null) => now?.state !== 'present';
  try {
    await perform({ call: remove(target), entity: target, isDone }, options);
    return applied;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (!isDone(await readNow(target, options))) throw error;
    return { ...applied, status: 'found', message: 'it was gone already' };
  }
}

/** What a change sets, without the rest of the entity. */
function wanted(change: Change): Fields {
  return new Map([...change.fields].map(([name, { to }]) => [name, to]));
}

/**
 * Every effective value, as an override may not take over what is not sent. Values that only
 * ingested entities can have are left out where they are Amplitude's initial ones and not `stated`.
 */
function wholeOf(entity: Entity, stated: ReadonlySet<string>): Fields {
  const spec = kindOf(entity.kind);
  return new Map(
    [...entity.fields].filter(([name, value]) => {
      const field = fieldOf(spec, name);
      return stated.has(name) || field?.awaitsData !== true || value !== field.initial;
    }),
  );
}
