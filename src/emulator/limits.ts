/** A clock in milliseconds. One that also sleeps makes latency and delays pass in its own time. */
export interface Clock {
  now(): number;
  sleep?(ms: number): Promise<void>;
}

export interface Limits {
  /** Cost that may be in flight at once. */
  readonly concurrent: number;
  /** Cost that may start within any sliding window of so many milliseconds. */
  readonly windows: readonly { readonly ms: number; readonly cost: number }[];
}

const hour = 3_600_000;

/** Of the Taxonomy API, for each project. */
export const taxonomyLimits: Limits = { concurrent: 4, windows: [{ ms: hour, cost: 7_200 }] };

/** Of the Dashboard REST API. */
export const dashboardLimits: Limits = {
  concurrent: 5,
  windows: [
    { ms: hour, cost: 108_000 },
    { ms: 300_000, cost: 1_000 },
  ],
};

/** Cost of a request: writes count twice. */
export function costOf(method: string): number {
  return method === 'GET' || method === 'HEAD' ? 1 : 2;
}

/** A request that was let in. */
export interface Admission {
  /** Gives the cost in flight back; once. */
  leave(): void;
}

/** The budget of one API. Refused requests cost nothing. */
export class Budget {
  readonly #limits: Limits;
  readonly #windows: readonly SlidingWindow[];
  readonly #clock: Clock;
  readonly #enforced: boolean;
  /** Cost in flight now. */
  inFlight = 0;
  /** The highest cost in flight that was ever asked for, refused requests included. */
  peak = 0;
  /** Requests that would have been, or were, one too many in flight. */
  collisions = 0;
  /** Requests beyond what a window allows. */
  exhaustions = 0;

  constructor(limits: Limits, clock: Clock, enforced: boolean) {
    this.#limits = limits;
    this.#windows = limits.windows.map(({ ms, cost }) => new SlidingWindow(ms, cost));
    this.#clock = clock;
    this.#enforced = enforced;
  }

  /** Lets a request in, or says which limit it breaks. */
  enter(cost: number): Admission | 'concurrent' | 'window' {
    const now = this.#clock.now();
    const collides = this.inFlight + cost > this.#limits.concurrent;
    const exhausted = this.#windows.some((window) => !window.allows(now, cost));
    this.peak = Math.max(this.peak, this.inFlight + cost);
    if (collides) this.collisions += 1;
    if (exhausted) this.exhaustions += 1;
    if (this.#enforced && collides) return 'concurrent';
    if (this.#enforced && exhausted) return 'window';
    this.spend(cost);
    return this.occupy(cost);
  }

  /** Cost that another client of the project has just used up. */
  spend(cost: number): void {
    for (const window of this.#windows) window.add(this.#clock.now(), cost);
  }

  /** Cost that another client of the project has in flight, until it leaves. */
  occupy(cost: number): Admission {
    let held = cost;
    this.inFlight += cost;
    return {
      leave: () => {
        this.inFlight -= held;
        held = 0;
      },
    };
  }
}

/** Cost within the last so many milliseconds. */
class SlidingWindow {
  readonly #ms: number;
  readonly #limit: number;
  readonly #spent: { readonly at: number; readonly cost: number }[] = [];
  #sum = 0;

  constructor(ms: number, limit: number) {
    this.#ms = ms;
    this.#limit = limit;
  }

  allows(now: number, cost: number): boolean {
    while ((this.#spent[0]?.at ?? now) <= now - this.#ms) {
      this.#sum -= this.#spent.shift()?.cost ?? 0;
    }
    return this.#sum + cost <= this.#limit;
  }

  add(now: number, cost: number): void {
    this.#spent.push({ at: now, cost });
    this.#sum += cost;
  }
}
