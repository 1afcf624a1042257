import { fieldOf, type Value } from '../core/kind.ts';
import { kindOf } from '../core/kinds/index.ts';
import type { Entity } from '../core/taxonomy.ts';
import { create, update, updateUse } from './call.ts';
import { type AmplitudeError, isRefusal } from './error.ts';
import { has, perform, readNow, type WriterOptions } from './writer.ts';

type Fields = ReadonlyMap<string, Value>;

/** Values to give an entity that exists. */
export interface FieldsToWrite {
  /** Under the name that Amplitude has now. */
  readonly target: Entity;
  readonly fields: Fields;
  readonly newName: string | null;
  /** How a use is written: with values of its own, or as the shared definition. */
  readonly use: 'override' | 'shared';
  /** Known to be in Amplitude's plan, so that a refusal has another cause. */
  readonly isPlanned: boolean;
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
  const { now, later } = split(task);
  const hasOthers = task.newName !== null || now.size > 0;
  let refusal = await put(task, task.fields, options);
  if (refusal === null) return [];
  if (hasOthers && later.size > 0) {
    const cause = refusal;
    refusal = await put(task, now, options);
    // It was about the later ones, since the others went through.
    if (refusal === null) return writeLater(renamed(task), later, cause, options);
  }
  if (!task.isPlanned && isNotPlanned(refusal) && (await addToPlan(task.target, now, options))) {
    return writeFields({ ...task, isPlanned: true }, options);
  }
  if (hasOthers) throw refusal;
  return writeLater(task, later, refusal, options);
}

/** One call a field, as one may be taken and another not. `refusal`: of all of them at once. */
async function writeLater(
  task: FieldsToWrite,
  later: Fields,
  refusal: AmplitudeError,
  options: WriterOptions,
): Promise<readonly string[]> {
  const pending: string[] = [];
  for (const field of later) {
    const no = later.size === 1 ? refusal : await put(task, new Map([field]), options);
    if (no === null) continue;
    if (!isWaiting(no)) throw no;
    pending.push(field[0]);
  }
  return pending;
}

/** Amplitude's refusal, if it refuses. */
async function put(
  task: FieldsToWrite,
  fields: Fields,
  options: WriterOptions,
): Promise<AmplitudeError | null> {
  const { target, newName } = task;
  const { target: entity } = renamed(task);
  const call =
    target.scope === null ? update(target, fields, newName) : updateUse(target, fields, task.use);
  // A call does all or nothing: where it renames, the name tells, also if a field was ignored.
  const sign = newName === null ? fields : noFields;
  try {
    await perform({ call, entity, isDone: (now) => has(now, sign) }, options);
    return null;
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

const noFields: Fields = new Map();

/** Adds to the plan what Amplitude has only seen in data; `false` if it cannot: it is planned, or gone. */
export async function addToPlan(
  target: Entity,
  fields: Fields,
  options: WriterOptions,
): Promise<boolean> {
  // What someone has renamed or removed meanwhile is refused in the same words, and not to come back.
  if ((await readNow(target, options))?.state !== 'present') return false;
  try {
    const call = create(target, fields);
    await perform({ call, entity: target, isDone: (now) => has(now, fields) }, options);
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

function renamed(task: FieldsToWrite): FieldsToWrite {
  const name = task.newName ?? task.target.name;
  return { ...task, target: { ...task.target, name }, newName: null };
}

function split({ target, fields }: FieldsToWrite) {
  const spec = kindOf(target.kind);
  const isLater = (name: string) => fieldOf(spec, name)?.awaitsData === true;
  return {
    now: new Map([...fields].filter(([name]) => !isLater(name))),
    later: new Map([...fields].filter(([name]) => isLater(name))),
  };
}

/** Amplitude has data for it, but it is not in the plan. */
export function isNotPlanned(error: AmplitudeError): boolean {
  return /not in (the )?schema|not (a )?planned/i.test(error.reason);
}

function isWaiting(error: AmplitudeError): boolean {
  return /not in (the )?schema|ingest|no data|received/i.test(error.reason);
}
