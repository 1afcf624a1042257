/*
 * When to try again, as pure functions. Milliseconds; `random` is 0 to 1.
 */

/** Tries of a call in all: some thirty seconds of an outage. */
export const maxTries = 7;

/** Longest time to keep trying one call; waiting for its turn does not count. */
export const maxRetryTime = 180_000;

/** 429s in a row, each with nothing else of ours in flight, after which the hour's budget is taken to be gone. */
const collisions = 4;

/** A `Retry-After` that is longer than this is about the hour's budget. */
const longestCollision = 60_000;

/** Added to what Amplitude asks for, at most: of an hour's wait a tenth might be what `time-limit` lacks. */
const longestDelay = 30_000;

/** Timers take no more than 24 days; nothing here waits as long as one. */
const longestPause = 86_400_000;

/** Pause before try `failures + 1` of one call: doubling from half a second, at most 20 s, with jitter. */
export function backoff(failures: number, random: number): number {
  return jitter(Math.min(20_000, 500 * 2 ** (failures - 1)), random);
}

/** A pause of everything after a 429. */
export interface Pause {
  readonly ms: number;
  /** Whether it looks like a used-up hour rather than another client that gives way within seconds. */
  readonly exhausted: boolean;
}

/**
 * Pause of everything after the `streak`-th 429 in a row. Without `Retry-After` it doubles from a
 * second; a used-up hour is asked once a minute. What Amplitude asks for is kept to, and as another
 * client may have been told the same, up to a tenth is added, at most half a minute; it is never less
 * than a second, or `Retry-After: 0` would have us hammer.
 */
export function pauseAfter(streak: number, asked: number | null, random: number): Pause {
  const exhausted = streak > collisions || (asked ?? 0) > longestCollision;
  if (asked !== null) {
    const least = Math.max(1000, asked);
    return { ms: Math.ceil(least + Math.min(least / 10, longestDelay) * random), exhausted };
  }
  return { ms: jitter(exhausted ? 60_000 : 1000 * 2 ** (streak - 1), random), exhausted };
}

/**
 * `Retry-After` in milliseconds from `now`, not negative: seconds or an HTTP date; `null` if absent or
 * not understood. At most a day.
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : untilDate(text, now);
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestPause);
}

/** `Date.parse` also takes "-5" and "1/2", which are no HTTP dates: those begin with a day of the week. */
function untilDate(text: string, now: number): number {
  return /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) - now : Number.NaN;
}

function jitter(ms: number, random: number): number {
  return Math.round(ms * (0.75 + random / 2));
}
