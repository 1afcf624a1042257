import type { Clock } from './clock.ts';

/** Why nothing may start just now, and until when (milliseconds since the epoch). */
export interface Wait {
  /** `hour`: our own use of the hour; `collision`: another client is at it too; `others`: the hour is used up, and not by us alone. */
  readonly reason: 'hour' | 'collision' | 'others';
  readonly until: number;
}

/** How long a run waits, and who hears of it. */
export interface Terms {
  /** Longest time to wait for the budget, in all, in milliseconds. */
  readonly waitLimit: number;
  readonly onWait?: (wait: Wait) => void;
}

/** Another client's moment is waited for, in all, even where the user wants no waiting for the budget. */
const grace = 60_000;

/** Longest time to wait, in all, for this or what came before it, in milliseconds. */
export function longestFor(reason: Wait['reason'], { waitLimit }: Terms): number {
  return reason === 'collision' ? Math.max(waitLimit, grace) : waitLimit;
}

/** Waits for time to pass, one thing at a time, and no longer in all than its terms allow. */
export class Waiting {
  readonly #clock: Clock;
  #terms: Terms;
  #waited = 0;
  #current: (Wait & { readonly since: number; readonly timer: AbortController }) | null = null;

  constructor(clock: Clock, terms: Terms) {
    this.#clock = clock;
    this.#terms = terms;
  }

  /** New terms; what was waited before does not count. */
  begin(terms: Terms): void {
    this.end();
    this.#terms = terms;
    this.#waited = 0;
  }

  /** Calls `then` at the end of a wait, unless something else comes first; false if it takes too long. */
  start({ reason, until }: Wait, then: () => void): boolean {
    if (this.#current?.until === until && this.#current.reason === reason) return true;
    this.end();
    const since = this.#clock.now();
    if (this.#waited + (until - since) > longestFor(reason, this.#terms)) return false;
    const timer = new AbortController();
    this.#current = { reason, until, since, timer };
    const over = () => {
      this.end();
      then();
    };
    this.#clock.sleep(until - since, timer.signal).then(over, () => {});
    this.#terms.onWait?.({ reason, until });
    return true;
  }

  /** Ends the waiting, if there is any, and counts it. */
  end(): void {
    if (this.#current === null) return;
    this.#waited += this.#clock.now() - this.#current.since;
    this.#current.timer.abort();
    this.#current = null;
  }
}
