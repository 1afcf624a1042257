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

/** What was spent within the last hour. Amortised constant time, however much that is. */
export class Spending {
  /** In order of leaving; those before `#first` have left. */
  #spent: Spent[] = [];
  #first = 0;
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
    for (let index = this.#first; ; index += 1) {
      const entry = this.#spent[index];
      if (entry === undefined) return now + countsFor;
      excess -= entry.cost;
      if (excess <= 0) return entry.leaves;
    }
  }

  /** When all that was spent will have left; `now` if it has. */
  emptyAt(now: number): number {
    return Math.max(now, this.#spent.at(-1)?.leaves ?? now);
  }

  #forget(now: number): void {
    for (;;) {
      const entry = this.#spent[this.#first];
      if (entry === undefined || entry.leaves > now) break;
      this.#sum -= entry.cost;
      this.#first += 1;
    }
    // Copied only when half of it is gone: that is what makes it constant on average.
    if (this.#first * 2 <= this.#spent.length) return;
    this.#spent = this.#spent.slice(this.#first);
    this.#first = 0;
  }
}
