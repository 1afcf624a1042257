import { expect, test } from 'vitest';
import { type Lease, Limiter, patience } from '../../src/amplitude/limiter.ts';
import { fc } from '../support/fast-check.ts';
import { VirtualTime } from '../support/virtual-time.ts';

const hour = 3_600_000;

type Ending =
  | { readonly is: 'answered' | 'lost' | 'unused' }
  | { readonly is: 'limited'; readonly retryAfter: number | null };

interface Arrival {
  /** Milliseconds after the one before. */
  readonly after: number;
  readonly cost: 1 | 2;
  readonly latency: number;
  /** Its caller gives up after so long, if it still waits. */
  readonly patience: number | null;
  /** What its requests meet, one after the other; after the last, answers. */
  readonly endings: readonly Ending[];
}

interface Load {
  /** Spent beforehand, so that the hour's limit is near; or nothing. */
  readonly before: {
    readonly spread: number;
    readonly pause: number;
    readonly left: number;
  } | null;
  readonly arrivals: readonly Arrival[];
  readonly random: number;
}

const limited = fc.record({
  is: fc.constant('limited' as const),
  retryAfter: fc.option(fc.nat(90_000)),
});

const ending: fc.Arbitrary<Ending> = fc.oneof(
  { arbitrary: fc.constant({ is: 'answered' as const }), weight: 3 },
  { arbitrary: fc.constant({ is: 'lost' as const }), weight: 1 },
  { arbitrary: fc.constant({ is: 'unused' as const }), weight: 1 },
  { arbitrary: limited, weight: 2 },
);

const endings = fc.oneof(
  { arbitrary: fc.constant([]), weight: 12 },
  { arbitrary: fc.array(ending, { maxLength: 3 }), weight: 1 },
  { arbitrary: fc.array(limited, { minLength: 1, maxLength: 7 }), weight: 1 },
);

const arrival: fc.Arbitrary<Arrival> = fc.record({
  after: fc.oneof(
    { arbitrary: fc.constant(0), weight: 20 },
    { arbitrary: fc.nat(2000), weight: 8 },
    { arbitrary: fc.nat(hour), weight: 1 },
  ),
  cost: fc.constantFrom(1, 1, 1, 1, 2),
  latency: fc.nat(5000),
  patience: fc.option(fc.nat(10_000), { freq: 6 }),
  endings,
});

const load: fc.Arbitrary<Load> = fc.record({
  before: fc.option(fc.record({ spread: fc.nat(hour), pause: fc.nat(2000), left: fc.nat(40) }), {
    freq: 4,
  }),
  arrivals: fc.array(arrival, { minLength: 1, maxLength: 80, size: 'max' }),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** One request as the server may see it: at any instant between its start and its end. */
interface Seen {
  readonly cost: number;
  readonly start: number;
  end: number;
}

interface Waiting {
  readonly turn: number;
  readonly cost: number;
  overtaken: number;
}

/**
 * What must hold, told without the limiter: from the outside it is only known who waits, who is in
 * flight, and which 429s there were.
 */
class Witness {
  readonly #time: VirtualTime;
  readonly #seen = new Set<Seen>();
  readonly #inFlight = new Set<Seen>();
  readonly #waiting = new Set<Waiting>();
  /** After a 429: nothing may start before `earliest`, and something must from `latest` on. */
  #paused: { readonly since: number; earliest: number; latest: number; streak: number } | null =
    null;

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  spend(cost: number): void {
    const now = this.#time.now();
    this.#seen.add({ cost, start: now, end: now });
  }

  waits(turn: number, cost: number): Waiting {
    const waiting = { turn, cost, overtaken: 0 };
    this.#waiting.add(waiting);
    return waiting;
  }

  leaves(waiting: Waiting): void {
    this.#waiting.delete(waiting);
  }

  starts(waiting: Waiting): Seen {
    const now = this.#time.now();
    const first = this.#first();
    this.#waiting.delete(waiting);
    if (first !== undefined && first !== waiting) {
      first.overtaken += 1;
      expect(first.overtaken).toBeLessThanOrEqual(patience);
      expect(waiting.cost).toBeLessThan(first.cost);
    }
    if (this.#paused !== null) {
      expect(now).toBeGreaterThanOrEqual(this.#paused.earliest);
      expect(this.#inFlight.size).toBe(0);
    }
    const seen = { cost: waiting.cost, start: now, end: Number.POSITIVE_INFINITY };
    this.#seen.add(seen);
    this.#inFlight.add(seen);
    expect(sum(this.#inFlight)).toBeLessThanOrEqual(4);
    expect(this.#inHour(now, hour)).toBeLessThanOrEqual(7200);
    return seen;
  }

  ends(seen: Seen, how: Ending): void {
    const now = this.#time.now();
    seen.end = now;
    this.#inFlight.delete(seen);
    if (how.is === 'unused') this.#seen.delete(seen);
    const paused = this.#paused;
    if (how.is === 'answered' && paused !== null && seen.start > paused.since) {
      // Only a probe can have started since.
      if (seen.start >= paused.earliest) this.#paused = null;
    }
    if (how.is !== 'limited') return;
    const isNews = paused === null || seen.start > paused.since;
    if (!isNews && how.retryAfter === null) return;
    const streak = (paused?.streak ?? 0) + (isNews ? 1 : 0);
    const asked = how.retryAfter === null ? null : Math.max(1000, how.retryAfter);
    const doubled = streak > 4 ? 60_000 : 1000 * 2 ** (streak - 1);
    const [least, most] = asked === null ? [doubled * 0.75, doubled * 1.25] : [asked, asked * 1.1];
    this.#paused = {
      since: now,
      earliest: Math.max(paused?.earliest ?? 0, now + Math.floor(least)),
      latest: Math.max(paused?.latest ?? 0, now + Math.ceil(most) + 1),
      streak,
    };
  }

  /** Nothing that could run was left waiting until this instant, `now` itself excluded. */
  wasBusy(): void {
    const now = this.#time.now() - 1;
    const first = this.#first();
    if (first === undefined) return;
    if (this.#paused !== null && (this.#inFlight.size > 0 || now < this.#paused.latest)) return;
    for (const { cost } of first.overtaken >= patience ? [first] : this.#waiting) {
      const fits = sum(this.#inFlight) + cost <= 4;
      // A second more than an hour, which is what two clocks may differ by.
      const hasRoom = this.#inHour(now, hour + 1000) + cost <= 7200;
      expect(fits && hasRoom).toBe(false);
    }
  }

  isEmpty(): boolean {
    return this.#waiting.size === 0 && this.#inFlight.size === 0;
  }

  #first(): Waiting | undefined {
    let first: Waiting | undefined;
    for (const waiting of this.#waiting) {
      if (first === undefined || waiting.turn < first.turn) first = waiting;
    }
    return first;
  }

  /** The most that a server can count in the hour up to `now`, whenever it takes a request to be. */
  #inHour(now: number, ms: number): number {
    let total = 0;
    for (const { cost, end } of this.#seen) if (end > now - ms) total += cost;
    return total;
  }
}

function sum(seen: Iterable<{ readonly cost: number }>): number {
  return [...seen].reduce((total, { cost }) => total + cost, 0);
}

async function run({ before, arrivals, random }: Load): Promise<void> {
  const time = new VirtualTime();
  const limiter = new Limiter(time, () => random, { waitLimit: Number.POSITIVE_INFINITY });
  const witness = new Witness(time);
  let turns = 0;

  const spend = async (cost: number, times: number): Promise<void> => {
    for (let done = 0; done < times; done += 1) {
      turns += 1;
      const lease = await limiter.acquire(cost);
      lease.release('answered');
    }
    witness.spend(cost * times);
  };
  if (before !== null) {
    await spend(4, 890);
    await time.sleep(before.spread);
    await spend(4, 890);
    // The last of it one by one, so that the hour frees room in small pieces too.
    for (let left = 80; left > before.left; left -= 1) {
      await spend(1, 1);
      await time.sleep(before.pause);
    }
  }

  const request = async (each: Arrival, signal: AbortSignal): Promise<void> => {
    turns += 1;
    const turn = turns;
    let waiting = witness.waits(turn, each.cost);
    let granted = limiter.acquire(each.cost, signal);
    for (let tries = 0; ; tries += 1) {
      let lease: Lease;
      try {
        lease = await granted;
      } catch {
        witness.leaves(waiting);
        return;
      }
      expect(lease.turn).toBe(turn);
      const seen = witness.starts(waiting);
      await time.sleep(each.latency);
      witness.wasBusy();
      const how = each.endings[tries] ?? { is: 'answered' };
      witness.ends(seen, how);
      if (how.is !== 'limited') return lease.release(how.is);
      waiting = witness.waits(turn, each.cost);
      // It is turned away at once, before anyone else starts.
      if (signal.aborted) witness.leaves(waiting);
      granted = lease.repeat(how.retryAfter);
    }
  };

  const all: Promise<void>[] = [];
  for (const each of arrivals) {
    await time.sleep(each.after);
    witness.wasBusy();
    const stop = new AbortController();
    if (each.patience !== null) {
      void time.sleep(each.patience).then(() => stop.abort(new Error('enough')));
    }
    const settled = request(each, stop.signal);
    // What it finds is told at the end, by the await of all.
    settled.catch(() => {});
    all.push(settled);
  }
  await Promise.all(all);
  expect(witness.isEmpty()).toBe(true);
}

test('whatever arrives, no limit is broken, nothing starves, nothing idles, everything settles', async () => {
  await fc.assert(fc.asyncProperty(load, run), { numRuns: 200 });
}, 60_000);
