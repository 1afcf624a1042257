/*
 * When to try again, as pure functions. Milliseconds; `random` is 0 to 1.
 */

/** Tries of a call in all. */
export const maxTries = 5;

/** Longest time to keep trying one call. */
export const maxRetryTime = 120_000;

/** 429s in a row, each with nothing else of ours in flight, after which the hour's budget is taken to be gone. */
const collisions = 4;

/** Pause before try `failures + 1` of one call: doubling from half a second, at most 20 s, with jitter. */
export function backoff(failures: number, random: number): number {
  return jitter(Math.min(20_000, 500 * 2 ** (failures - 1)), random);
}

/**
 * Pause of everything after the `streak`-th 429 in a row without `Retry-After`. Another client that
 * happens to be at it gives way within seconds; a used-up hour does not, so it is asked once a minute.
 */
export function limitedFor(
  streak: number,
  random: number,
): { readonly pause: number; readonly exhausted: boolean } {
  const exhausted = streak > collisions;
  return { pause: jitter(exhausted ? 60_000 : 1000 * 2 ** (streak - 1), random), exhausted };
}

/**
 * `Retry-After` in milliseconds: seconds or an HTTP date; `null` if absent or not understood.
 * Bounded to an hour, the longest that Amplitude's budget can take.
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const pause = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(pause) ? null : Math.min(Math.max(pause, 0), 3_600_000);
}

function jitter(pause: number, random: number): number {
  return Math.round(pause * (0.75 + random / 2));
}
