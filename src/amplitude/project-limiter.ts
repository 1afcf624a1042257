import type { Clock } from './clock.ts';
import { Limiter } from './limiter.ts';
import type { Terms } from './waiting.ts';

/**
 * Limiters of this process: one a clock (there is one outside of tests), origin and API key. Amplitude
 * counts by project, so two clients with a limiter each would break the limits together.
 */
const limiters = new WeakMap<Clock, Map<string, Limiter>>();

/** The limiter of a project, whoever asks; from now on under these terms. */
export function limiterFor(origin: URL, apiKey: string, clock: Clock, terms: Terms): Limiter {
  const ofClock = limiters.get(clock) ?? new Map<string, Limiter>();
  limiters.set(clock, ofClock);
  const project = JSON.stringify([origin.origin, apiKey]);
  const present = ofClock.get(project);
  if (present !== undefined) {
    present.begin(terms);
    return present;
  }
  const limiter = new Limiter(clock, Math.random, terms);
  ofClock.set(project, limiter);
  return limiter;
}
