import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** Time as the client sees it, so that tests can run hours in no time. */
export interface Clock {
  /** Milliseconds since the epoch; never goes back. */
  now(): number;
  /** Resolves after `ms`, or rejects if the signal aborts before. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * The machine's time when the process began, and a steady count from there: a clock that is set back
 * during a run must not shorten an hour.
 */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) => {
    if (signal === undefined) return setTimeout(ms);
    // In an outage many calls pause under one signal; Node would warn of a leak from eleven on.
    setMaxListeners(0, signal);
    return setTimeout(ms, undefined, { signal });
  },
};
