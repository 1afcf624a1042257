import { costs } from '../core/cost.ts';
import { AbortGroups } from './abort-groups.ts';
import type { Clock } from './clock.ts';
import { closed, type Gate } from './gate.ts';
import { Spending } from './spending.ts';
import { type Terms, type Wait, Waiting } from './waiting.ts';
import { WaitingLine } from './waiting-line.ts';

/** Permission to have one request in flight. Exactly one of its methods is to be called, once. */
export interface Lease {
  /** The place that it had in line; what is tried again goes there. */
  readonly turn: number;
  /** The response is complete, and no 429; or there will be none; or nothing was sent. */
  release(ending: 'answered' | 'lost' | 'unused'): void;
  /** The response is a 429, with this `Retry-After` in milliseconds: waits to be let in again, as `acquire`. */
  repeat(asked: number | null): Promise<Lease>;
}

/** Waiting any longer would exceed the limit that the user set. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
  /** When the budget is there again at the latest, in milliseconds since the epoch. */
  readonly retryAt: number;

  constructor(retryAt: number) {
    super("waiting for Amplitude's budget would take longer than time-limit allows");
    this.retryAt = retryAt;
  }
}

interface Waiter {
  readonly turn: number;
  readonly cost: number;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (lease: Lease) => void;
  readonly reject: (reason: unknown) => void;
  /** Cheaper ones behind it that went while it was the first. */
  overtaken: number;
}

/** Turn of what goes before everything that waits. */
export const nextTurn = 0;

/** The first in line lets this many cheaper ones use room that is too small for it; then room is kept for it. */
export const patience = 4;

/**
 * Keeps one project's cost in flight and in any sliding hour within Amplitude's limits. First come,
 * first served, except that a read may use room that is too small for the write ahead of it. A
 * request counts from its start until an hour after its end, as Amplitude may count it at any instant
 * between. After a 429 everything pauses; then one request at a time probes until one is answered.
 */
export class Limiter {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #line = new WaitingLine<Waiter>();
  readonly #stopping = new AbortGroups<Waiter>((waiters, reason) => this.#cancel(waiters, reason));
  readonly #spending = new Spending();
  readonly #waiting: Waiting;
  #turns = nextTurn;
  #inFlight = 0;
  #gate: Gate | null = null;
  #exhausted: BudgetError | null = null;

  /** `random` is 0 to 1, for jitter. */
  constructor(clock: Clock, random: () => number, terms: Terms) {
    this.#clock = clock;
    this.#random = random;
    this.#waiting = new Waiting(clock, terms);
  }

  /** A new run begins: its terms count from now on, what was spent goes on counting. */
  begin(terms: Terms): void {
    this.#waiting.begin(terms);
    this.#exhausted = null;
    this.#pump();
  }

  /**
   * Waits for its turn, at the end of the line unless a `turn` says otherwise. Rejects with the
   * signal's reason, or a {@link BudgetError}.
   */
  acquire(cost: number, signal?: AbortSignal, turn?: number): Promise<Lease> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (this.#exhausted !== null && this.#clock.now() < this.#exhausted.retryAt) {
        return reject(this.#exhausted);
      }
      if (turn === undefined) this.#turns += 1;
      const place = turn ?? this.#turns;
      const waiter: Waiter = { turn: place, cost, signal, resolve, reject, overtaken: 0 };
      this.#line.enter(waiter);
      if (signal !== undefined) this.#stopping.add(signal, waiter);
      this.#pump();
    });
  }

  /** Starts what may start; then sees to it that time, where only time is missing, does the rest. */
  #pump(): void {
    for (;;) {
      const next = this.#next();
      if (next === null) {
        this.#waiting.end();
        return;
      }
      if ('until' in next) {
        if (!this.#waiting.start(next, () => this.#pump())) this.#giveUp(next);
        return;
      }
      this.#waiting.end();
      this.#start(next);
    }
  }

  /** Who may start now; else what to wait for; `null` if that is an answer, or if nobody is there. */
  #next(): Waiter | Wait | null {
    const head = this.#line.first();
    if (head === undefined) return null;
    const now = this.#clock.now();
    if (this.#gate !== null) {
      if (this.#inFlight > 0) return null;
      if (this.#gate.until > now) return this.#gate;
    }
    const free = costs.inFlight - this.#inFlight;
    const cheaper = head.overtaken < patience ? this.#line.first(head.cost - 1) : undefined;
    let until: number | null = null;
    for (const waiter of [head, cheaper]) {
      if (waiter === undefined || waiter.cost > free) continue;
      const room = this.#spending.roomAt(waiter.cost, this.#inFlight, now);
      if (room <= now) return waiter;
      // Of two, the cheaper one has room first.
      until = room;
    }
    return until === null ? null : { reason: 'hour', until };
  }

  #start(waiter: Waiter): void {
    const head = this.#line.first();
    if (head !== undefined && head !== waiter) head.overtaken += 1;
    this.#line.leave(waiter);
    if (waiter.signal !== undefined) this.#stopping.remove(waiter.signal, waiter);
    this.#inFlight += waiter.cost;
    const { turn, cost, signal } = waiter;
    const started = this.#clock.now();
    const probed = this.#gate;
    waiter.resolve({
      turn,
      release: (ending) => {
        if (ending === 'unused') this.#inFlight -= cost;
        else this.#end(cost);
        // One that was under way before the 429 tells nothing of the time after it.
        if (ending === 'answered' && probed === this.#gate) this.#gate = null;
        this.#pump();
      },
      repeat: (asked) => {
        const now = this.#end(cost);
        this.#gate = closed(this.#gate, { started, asked, now }, this.#random());
        const again = this.acquire(cost, signal, turn);
        this.#pump();
        return again;
      },
    });
  }

  #end(cost: number): number {
    const now = this.#clock.now();
    this.#inFlight -= cost;
    this.#spending.add(cost, now);
    return now;
  }

  #cancel(waiters: Iterable<Waiter>, reason: unknown): void {
    for (const waiter of waiters) {
      this.#line.leave(waiter);
      waiter.reject(reason);
    }
    this.#pump();
  }

  #giveUp({ reason }: Wait): void {
    const told = reason === 'hour' ? undefined : this.#gate?.retryAt;
    this.#exhausted = new BudgetError(told ?? this.#spending.emptyAt(this.#clock.now()));
    for (const waiter of this.#line.clear()) {
      if (waiter.signal !== undefined) this.#stopping.remove(waiter.signal, waiter);
      waiter.reject(this.#exhausted);
    }
  }
}
