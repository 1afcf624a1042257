import type { Change } from '../core/change.ts';
import { fieldOf, type Value } from '../core/kind.ts';
import { kindOf } from '../core/kinds/index.ts';
import { describe, type Entity, find, type Taxonomy } from '../core/taxonomy.ts';
import { takingOver } from '../core/view.ts';
import { remove } from './call.ts';
import { isRefusal, isUnsendable, retold } from './error.ts';
import { adopt, type Created, createOrAdopt, isExisting, restoreEntity } from './existing.ts';
import { addToPlan, isNotPlanned, writeFields } from './write-fields.ts';
import { perform, readNow, type WriterOptions } from './writer.ts';

export interface Outcome {
  /** `found`: it was so already. */
  readonly status: 'applied' | 'found' | 'pending';
  /** Fields that Amplitude takes only once data has arrived. */
  readonly pendingFields: readonly string[];
  /** What is worth telling about it; empty for nothing. */
  readonly message: string;
}

type Fields = ReadonlyMap<string, Value>;

const applied: Outcome = { status: 'applied', pendingFields: [], message: '' };

export interface ChangeOptions extends WriterOptions {
  /** What the plan says: of what turns out to exist, also what is to be empty. */
  readonly desired: Taxonomy;
}

/** Does all the writes of one change but its pins. Throws an `AmplitudeError` for what failed. */
export async function writeChange(change: Change, options: ChangeOptions): Promise<Outcome> {
  const { after, before } = change;
  if (after === null) return before === null ? applied : deleteEntity(before, options);
  switch (change.action) {
    case 'create': {
      const fields = wholeOf(after, new Set(change.fields.keys()));
      const created = await createOrAdopt(after, fields, statedOf(change, options), options);
      return complete(change, after, created, options);
    }
    case 'restore':
      await restoreEntity(after, options);
      return change.fields.size === 0 ? applied : putFields(change, after, options);
    case 'update':
    case 'rename':
    case 'delete':
      return putFields(change, after, options);
    default:
      return change.action satisfies never;
  }
}

/**
 * A new use of a property that, other than the diff thought, was there already (hidden, deleted, or
 * someone was faster): it takes over from what is there now.
 */
export async function attachedToFound(change: Change, options: ChangeOptions): Promise<Change> {
  const shared = await readNow({ ...change, scope: null }, options);
  if (shared === null || change.after === null) return change;
  const fields = takingOver(change.kind, shared.fields, statedOf(change, options));
  return { ...change, after: { ...change.after, fields } };
}

/**
 * Writes a use again that is to keep what it has while its shared definition changes. What waits for
 * data waits with that definition.
 */
export async function writePin(pin: Entity, options: WriterOptions): Promise<void> {
  const fields = wholeOf(pin, new Set());
  const task = { target: pin, fields, newName: null, use: 'override', isPlanned: true } as const;
  try {
    await writeFields(task, options);
  } catch (error) {
    if (!isRefusal(error) && !isUnsendable(error)) throw error;
    const words = `${describe(pin, JSON.stringify)} could not be kept as it is: ${error.words}`;
    throw retold(error, { words });
  }
}

/** Gives what exists by now the values that creating it has not. */
async function complete(
  change: Change,
  after: Entity,
  { status, present, unwritten, message }: Created,
  options: WriterOptions,
): Promise<Outcome> {
  if (unwritten.size === 0) return { status, pendingFields: [], message };
  const target = { ...after, fields: new Map([...present, ...unwritten]) };
  const fields = isOverride(change) ? wholeOf(target, new Set(unwritten.keys())) : unwritten;
  const task = { target, fields, newName: null, use: useOf(change), isPlanned: true };
  return outcome(await writeFields(task, options), message);
}

async function putFields(change: Change, after: Entity, options: ChangeOptions): Promise<Outcome> {
  const changed = new Map([...change.fields].map(([name, { to }]) => [name, to]));
  const fields = isOverride(change) ? wholeOf(after, new Set(changed.keys())) : changed;
  const newName = change.renamedFrom === null ? null : change.name;
  const target = { ...after, name: change.renamedFrom ?? change.name };
  try {
    const task = { target, fields, newName, use: useOf(change), isPlanned: false };
    return outcome(await writeFields(task, options), '');
  } catch (error) {
    if (newName === null || !isRefusal(error) || !isExisting(error)) throw error;
    const adopted = await adopt(after, statedOf(change, options), error, options);
    await complete(change, after, adopted, options);
    const stays = `Nothing was renamed, and ${JSON.stringify(target.name)} stays.`;
    const advice = `Of ${JSON.stringify(newName)}: ${adopted.message}. ${stays} Run again: it goes on with what uses the new name.`;
    throw retold(error, { advice });
  }
}

/** What the plan says of it, also what is to be empty. */
function statedOf(change: Change, { desired }: ChangeOptions): Fields {
  return find(desired, change)?.fields ?? new Map();
}

function outcome(pendingFields: readonly string[], message: string): Outcome {
  return { status: pendingFields.length > 0 ? 'pending' : 'applied', pendingFields, message };
}

/** An override may not take over what is not sent, and it may only now come into being: it is sent whole. */
function isOverride(change: Change): boolean {
  return change.scope !== null && useOf(change) === 'override';
}

/**
 * How a use is written. Where it is to be as the shared definition, only what changes is sent, so
 * that nothing else can reach the shared definition.
 */
function useOf(change: Change): 'override' | 'shared' {
  return change.asShared ? 'shared' : 'override';
}

async function deleteEntity(target: Entity, options: WriterOptions): Promise<Outcome> {
  const isDone = (now: Entity | null) => now?.state !== 'present';
  const step = { call: remove(target), entity: target, isDone };
  try {
    await perform(step, options);
    return applied;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (isDone(await readNow(target, options))) {
      return { ...applied, status: 'found', message: 'it was gone already' };
    }
    // Documented both ways: that what was only ingested has to be planned before, and that it need not.
    if (!isNotPlanned(error) || !(await addToPlan(target, new Map(), options))) throw error;
  }
  await perform(step, options);
  return applied;
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
