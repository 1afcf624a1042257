import { costs } from '../core/cost.ts';
import type { Clock } from './clock.ts';
import { limitedFor } from './retry.ts';

/** Why nothing may start just now, and until when (milliseconds since the epoch). */
export interface Wait {
  /** `hour`: our own budget; `collision`: another client is at it too; `others`: they used it up. */
  readonly reason: 'hour' | 'collision' | 'others';
  readonly until: number;
}

/** Permission to have one request in flight. */
export interface Lease {
  /** To be called once, when the response is complete. `limited` if it was a 429. */
  release(limited?: { readonly retryAfter: number | null }): void;
}

/** Waiting any longer would exceed the limit that the user set. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
  /** When the budget is there again at the latest, in milliseconds since the epoch. */
  readonly retryAt: number;

  constructor(retryAt: number) {
    super(`Amplitude's hourly budget is used up until ${new Date(retryAt).toISOString()}`);
    this.retryAt = retryAt;
  }
}

interface Options {
  readonly clock: Clock;
  /** Longest time to wait for the budget, in all, in milliseconds. */
  readonly waitLimit: number;
  /** 0 to 1; for jitter. */
  readonly random?: () => number;
  readonly onWait?: (wait: Wait) => void;
}

interface Waiter {
  readonly cost: number;
  readonly start: (lease: Lease) => void;
  readonly fail: (error: Error) => void;
  overtaken: number;
}

const hour = 3_600_000;

/** A write waiting for room lets this many reads pass before it gets the next room there is. */
const patience = 4;

/**
 * Keeps one project's cost in flight and in any sliding hour within Amplitude's limits. First come,
 * first served, except that a read may use room that is too small for the write ahead of it. A
 * request counts from its start until an hour after its end, as Amplitude may count it at any instant
 * between. After a 429 everything pauses; then one request at a time probes until one gets through.
 */
export class Limiter {
  readonly #clock: Clock;
  readonly #waitLimit: number;
  readonly #random: () => number;
  readonly #onWait: (wait: Wait) => void;
  readonly #queue: Waiter[] = [];
  /** What ended within the last hour, oldest first. */
  readonly #ended: { readonly leaves: number; readonly cost: number }[] = [];
  #endedCost = 0;
  #inFlight = 0;
  #waited = 0;
  #blocked: { readonly since: number; readonly timer: AbortController } | null = null;
  /** After a 429: nothing starts until then, and one at a time afterwards. */
  #gate: { readonly until: number; readonly since: number; readonly streak: number } | null = null;
  #exhausted: BudgetError | null = null;

  constructor({ clock, waitLimit, random = Math.random, onWait = () => {} }: Options) {
    this.#clock = clock;
    this.#waitLimit = waitLimit;
    this.#random = random;
    this.#onWait = onWait;
  }

  /** Waits for its turn. Rejects with the signal's reason, or a {@link BudgetError}. */
  acquire(cost: number, signal?: AbortSignal): Promise<Lease> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (this.#exhausted !== null) return reject(this.#exhausted);
      const leave = () => {
        this.#queue.splice(this.#queue.indexOf(waiter), 1);
        reject(signal?.reason);
        this.#pump();
      };
      const waiter: Waiter = {
        cost,
        overtaken: 0,
        start: (lease) => {
          signal?.removeEventListener('abort', leave);
          resolve(lease);
        },
        fail: (error) => {
          signal?.removeEventListener('abort', leave);
          reject(error);
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#queue.push(waiter);
      this.#pump();
    });
  }

  #pump(): void {
    this.#unblock();
    while (this.#queue.length > 0) {
      if (this.#gate !== null) {
        if (this.#inFlight > 0) return;
        const { until, streak } = this.#gate;
        const reason = limitedFor(streak, 0).exhausted ? 'others' : 'collision';
        if (until > this.#clock.now()) {
          this.#block({ reason, until });
          return;
        }
      }
      const next = this.#next();
      if (next === undefined) return;
      const room = this.#roomAt(next.cost);
      if (room > this.#clock.now()) {
        this.#block({ reason: 'hour', until: room });
        return;
      }
      this.#start(next);
    }
  }

  /** The waiter that fits what is free in flight, if one does. */
  #next(): Waiter | undefined {
    const free = costs.inFlight - this.#inFlight;
    const [head] = this.#queue;
    if (head === undefined || head.cost <= free) return head;
    if (head.overtaken >= patience) return undefined;
    return this.#queue.find((waiter) => waiter.cost <= free);
  }

  /** When the sliding hour has room for this cost. */
  #roomAt(cost: number): number {
    const now = this.#clock.now();
    for (let first = this.#ended[0]; first !== undefined && first.leaves <= now; ) {
      this.#endedCost -= first.cost;
      this.#ended.shift();
      first = this.#ended[0];
    }
    let excess = this.#inFlight + this.#endedCost + cost - costs.perHour;
    if (excess <= 0) return now;
    for (const { leaves, cost: freed } of this.#ended) {
      excess -= freed;
      if (excess <= 0) return leaves;
    }
    return now + hour;
  }

  #start(waiter: Waiter): void {
    const [head] = this.#queue;
    if (head !== undefined && head !== waiter) head.overtaken += 1;
    this.#queue.splice(this.#queue.indexOf(waiter), 1);
    this.#inFlight += waiter.cost;
    const started = this.#clock.now();
    const probe = this.#gate;
    waiter.start({
      release: (limited) => {
        const now = this.#clock.now();
        this.#inFlight -= waiter.cost;
        this.#endedCost += waiter.cost;
        this.#ended.push({ leaves: now + hour, cost: waiter.cost });
        if (limited !== undefined) this.#close(started, limited.retryAfter);
        else if (probe !== null && probe === this.#gate) this.#gate = null;
        this.#pump();
      },
    });
  }

  /** Those that were under way at the first 429 tell nothing new with theirs. */
  #close(started: number, retryAfter: number | null): void {
    const now = this.#clock.now();
    const streak =
      this.#gate === null ? 1 : this.#gate.streak + (started >= this.#gate.since ? 1 : 0);
    const pause = retryAfter ?? limitedFor(streak, this.#random()).pause;
    const until = Math.max(this.#gate?.until ?? 0, now + pause);
    this.#gate = { until, since: now, streak };
  }

  #block(wait: Wait): void {
    const now = this.#clock.now();
    if (this.#waited + (wait.until - now) > this.#waitLimit) {
      this.#giveUp(wait);
      return;
    }
    const timer = new AbortController();
    this.#blocked = { since: now, timer };
    this.#onWait(wait);
    this.#clock.sleep(wait.until - now, timer.signal).then(
      () => this.#pump(),
      () => {},
    );
  }

  #unblock(): void {
    if (this.#blocked === null) return;
    this.#waited += this.#clock.now() - this.#blocked.since;
    this.#blocked.timer.abort();
    this.#blocked = null;
  }

  #giveUp(wait: Wait): void {
    const own = this.#ended.at(-1)?.leaves ?? 0;
    const retryAt = wait.reason === 'hour' ? own : this.#clock.now() + hour;
    this.#exhausted = new BudgetError(Math.max(retryAt, wait.until));
    for (const waiter of this.#queue.splice(0)) waiter.fail(this.#exhausted);
  }
}
