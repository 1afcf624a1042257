import { equal, fieldOf, type Value } from '../core/kind.ts';
import { kindOf } from '../core/kinds/index.ts';
import type { Entity } from '../core/taxonomy.ts';
import { create, update, updateUse } from './call.ts';
import { type AmplitudeError, isRefusal } from './error.ts';
import { has, perform, type WriterOptions } from './writer.ts';

type Fields = ReadonlyMap<string, Value>;

/** Values to give an entity that exists. */
export interface FieldsToWrite {
  /** Under the name that Amplitude has now. */
  readonly target: Entity;
  readonly fields: Fields;
  readonly newName: string | null;
  /** How a use is written: with values of its own, or as the shared definition. */
  readonly use: 'override' | 'shared';
}

/**
 * Writes fields in one call if Amplitude takes them so. Those that it may refuse until data has
 * arrived are then tried apart, and what has data but no plan is planned first. Answers
 * with the names of those that wait for data. Throws {@link AmplitudeError}.
 */
export async function writeFields(
  task: FieldsToWrite,
  options: WriterOptions,
): Promise<readonly string[]> {
  try {
    return await writeApart(task, options, false);
  } catch (error) {
    if (!isNotPlanned(error)) throw error;
    const isPlanned = await plan(task, options);
    if (!isPlanned && !isWaitingOnly(task)) throw error;
    return writeApart(task, options, true);
  }
}

async function writeApart(
  task: FieldsToWrite,
  options: WriterOptions,
  isPlanned: boolean,
): Promise<readonly string[]> {
  const { now, later } = split(task);
  const isOnlyLater = isWaitingOnly(task);
  try {
    await put(task, task.fields, options);
    return [];
  } catch (error) {
    if (!isRefusal(error) || later.size === 0) throw error;
    if (isOnlyLater && isNotPlanned(error) && !isPlanned) throw error;
    if (isOnlyLater && later.size === 1) return isWaiting(error) ? [...later.keys()] : raise(error);
  }
  if (!isOnlyLater) await put(task, now, options);
  const pending: string[] = [];
  const renamed = { ...task, target: { ...task.target, name: task.newName ?? task.target.name } };
  for (const field of later) {
    try {
      await put({ ...renamed, newName: null }, new Map([field]), options);
    } catch (error) {
      if (!isRefusal(error) || !isWaiting(error)) throw error;
      pending.push(field[0]);
    }
  }
  return pending;
}

function put(task: FieldsToWrite, fields: Fields, options: WriterOptions): Promise<void> {
  const { target, newName } = task;
  const entity = { ...target, name: newName ?? target.name };
  const call =
    target.scope === null ? update(target, fields, newName) : updateUse(target, fields, task.use);
  return perform({ call, entity, isDone: (now) => has(now, fields, equal) }, options);
}

/** Adds to the plan what Amplitude has only seen in data; `false` if it is in the plan already. */
async function plan({ target, fields }: FieldsToWrite, options: WriterOptions): Promise<boolean> {
  const { now } = split({ target, fields });
  try {
    await perform(
      { call: create(target, now), entity: target, isDone: (entity) => has(entity, now, equal) },
      options,
    );
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

function split({ target, fields }: Pick<FieldsToWrite, 'target' | 'fields'>) {
  const spec = kindOf(target.kind);
  const isLater = (name: string) => fieldOf(spec, name)?.awaitsData === true;
  return {
    now: new Map([...fields].filter(([name]) => !isLater(name))),
    later: new Map([...fields].filter(([name]) => isLater(name))),
  };
}

function isWaitingOnly(task: FieldsToWrite): boolean {
  return task.newName === null && split(task).now.size === 0;
}

function isNotPlanned(error: unknown): boolean {
  return isRefusal(error) && /not in schema|not a planned/i.test(error.words);
}

function isWaiting(error: AmplitudeError): boolean {
  return /not in schema|ingest|no data|received/i.test(error.words);
}

function raise(error: unknown): never {
  throw error;
}
