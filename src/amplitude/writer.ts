import type { Value } from '../core/kind.ts';
import { kindOf } from '../core/kinds/index.ts';
import { type Address, type Entity, find, taxonomyOf } from '../core/taxonomy.ts';
import { type Call, list } from './call.ts';
import type { Client } from './client.ts';
import type { Clock } from './clock.ts';
import { AmplitudeError } from './error.ts';
import { readOne } from './read.ts';
import { backoff, maxTries } from './retry.ts';
import { entitiesOf } from './row.ts';

export interface WriterOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

/** A write together with how to see that it was done. */
export interface Step {
  readonly call: Call;
  /** What the call acts on, under the name that it has afterwards. */
  readonly entity: Address;
  /** Whether this state (`null`: there is no such entity) is what the call is for. */
  readonly isDone: (now: Entity | null) => boolean;
}

/**
 * Does a write exactly once. Where it stays unclear whether it was done, the entity is read, and the
 * write repeated only if it was not. Throws {@link AmplitudeError} for what could not be done.
 */
export async function perform(step: Step, options: WriterOptions): Promise<void> {
  const { client, clock, random, signal } = options;
  for (let failures = 0; ; ) {
    try {
      await client.write(step.call, signal);
      return;
    } catch (error) {
      if (!(error instanceof AmplitudeError) || error.failure !== 'unknown') throw error;
      failures += 1;
      if (step.isDone(await readNow(step.entity, options))) return;
      if (failures >= maxTries) throw error;
      await clock.sleep(backoff(failures, random()));
    }
  }
}

/**
 * The entity as it is now, also if it is deleted or hidden, as far as Amplitude shows it. Not
 * stopped by the signal: a write that was sent is always settled.
 */
export async function readNow(address: Address, { client }: WriterOptions): Promise<Entity | null> {
  const entity = await readOne(client, address);
  if (entity !== null || !kindOf(address.kind).wire.listsDeleted) return entity;
  const listed = taxonomyOf(
    entitiesOf(address.kind, null, await client.read(list(address.kind, null))),
  );
  return find(listed, address) ?? null;
}

/** Whether an entity is there with these values; a field that its row lacks cannot be told and counts. */
export function has(
  now: Entity | null,
  fields: Iterable<readonly [string, Value]>,
  same: (a: Value, b: Value) => boolean,
): boolean {
  if (now?.state !== 'present') return false;
  return [...fields].every(([name, value]) => {
    const actual = now.fields.get(name);
    return actual === undefined || same(actual, value);
  });
}
