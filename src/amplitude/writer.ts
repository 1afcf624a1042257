import { equal, type Value } from '../core/kind.ts';
import type { Address, Entity } from '../core/taxonomy.ts';
import type { Call } from './call.ts';
import type { Client } from './client.ts';
import type { Clock } from './clock.ts';
import { AmplitudeError, isRefusal, retold } from './error.ts';
import { readOne } from './read-entities.ts';
import { backoff, maxRetryTime, maxTries } from './retry.ts';

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
      if (!(error instanceof AmplitudeError)) throw error;
      if (error.failure !== 'unknown') {
        // An earlier try may have taken effect later than it was looked for.
        if (failures > 0 && isRefusal(error) && (await isDone(step, error, options))) return;
        throw error;
      }
      failures += 1;
      const asked = (error.retryAt ?? 0) - clock.now();
      const isTooLong = asked > maxRetryTime;
      if (asked > 0 && !isTooLong) await clock.sleep(asked, signal).catch(() => {});
      if (await isDone(step, error, options)) return;
      if (failures >= maxTries || isTooLong) {
        const tries = failures === 1 ? 'once' : `${failures} times`;
        throw unsettled(error, `tried ${tries}, and not done`);
      }
      // If the run is stopped meanwhile, the client refuses to send.
      await clock.sleep(backoff(failures, random()), signal).catch(() => {});
    }
  }
}

async function isDone(step: Step, error: AmplitudeError, options: WriterOptions): Promise<boolean> {
  try {
    return step.isDone(await readNow(step.entity, options));
  } catch (cause) {
    if (!(cause instanceof AmplitudeError)) throw cause;
    throw unsettled(error, `it may have been done, which could not be read: ${cause.words}`);
  }
}

function unsettled(error: AmplitudeError, state: string): AmplitudeError {
  const words = `${error.words} (${state})`;
  const advice = 'Run again: it goes on from what is there then.';
  return retold(error, { failure: 'unknown', words, advice });
}

/**
 * The entity as it is now, also if it is deleted or hidden, as far as Amplitude shows it. Not
 * stopped by the signal, and before all that waits: a write that was sent is always settled.
 */
export function readNow(address: Address, { client }: WriterOptions): Promise<Entity | null> {
  return readOne((call) => client.read(call, undefined, 'next'), address);
}

/** Whether an entity is there with these values. A field that its row lacks cannot be told: it is not. */
export function has(now: Entity | null, fields: Iterable<readonly [string, Value]>): boolean {
  if (now?.state !== 'present') return false;
  return [...fields].every(([name, value]) => {
    const actual = now.fields.get(name);
    return actual !== undefined && equal(actual, value);
  });
}
