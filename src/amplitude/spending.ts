import { costs } from '../core/cost.ts';

/**
 * How long a request counts after its end, in milliseconds: an hour, and a second for two clocks that
 * do not run at quite the same speed.
 */
export const countsFor = 3_601_000;

interface Spent {
  readonly leaves: number;
  readonly cost: number;
}

/** What was spent within the last hour, which allows no more than some thousand requests. */
export class Spending {
  /** In order of leaving. */
  readonly #spent: Spent[] = [];
  #sum = 0;

  /** A request ended. `now` never goes back from call to call, here and below. */
  add(cost: number, now: number): void {
    this.#spent.push({ leaves: now + countsFor, cost });
    this.#sum += cost;
  }

  /** When the hour has room for `cost` besides `inFlight`, which is not spent yet; `now` if it has. */
  roomAt(cost: number, inFlight: number, now: number): number {
    this.#forget(now);
    let excess = this.#sum + inFlight + cost - costs.perHour;
    if (excess <= 0) return now;
    // What is in flight never fills an hour: the loop ends after as many entries as `cost` takes.
    for (const entry of this.#spent) {
      excess -= entry.cost;
      if (excess <= 0) return entry.leaves;
    }
    return now + countsFor;
  }

  /** When all that was spent will have left; `now` if it has. */
  emptyAt(now: number): number {
    return Math.max(now, this.#spent.at(-1)?.leaves ?? now);
  }

  #forget(now: number): void {
    while ((this.#spent[0]?.leaves ?? Number.POSITIVE_INFINITY) <= now) {
      this.#sum -= this.#spent.shift()?.cost ?? 0;
    }
  }
}
