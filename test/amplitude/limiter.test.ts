import { describe, expect, test } from 'vitest';
import { BudgetError, type Lease, Limiter, nextTurn } from '../../src/amplitude/limiter.ts';
import { limiterFor } from '../../src/amplitude/project-limiter.ts';
import type { Wait } from '../../src/amplitude/waiting.ts';
import { VirtualTime } from '../support/virtual-time.ts';

const minute = 60_000;
const hour = 60 * minute;

function setUp(waitLimit = hour) {
  const time = new VirtualTime();
  const start = time.now();
  const waits: (Wait & { readonly at: number })[] = [];
  const onWait = ({ reason, until }: Wait) => {
    waits.push({ reason, at: time.now() - start, until: until - start });
  };
  const limiter = new Limiter(time, () => 0.5, { waitLimit, onWait });
  /** Uses up so much of the hour at once. */
  const spend = async (cost: number) => {
    for (let left = cost; left > 0; left -= 4) {
      const lease = await limiter.acquire(Math.min(4, left));
      lease.release('answered');
    }
  };
  return { time, limiter, waits, spend, since: () => time.now() - start, start };
}

/** Whether a promise is settled once nothing more happens without time passing. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const settle = () => {
    settled = true;
  };
  promise.then(settle, settle);
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return settled;
}

describe('in flight', () => {
  test.each([
    { what: 'four reads', costs: [1, 1, 1, 1] },
    { what: 'two writes', costs: [2, 2] },
    { what: 'a write and two reads', costs: [2, 1, 1] },
  ])('$what go at once, and one more waits for an end', async ({ costs }) => {
    const { limiter } = setUp();
    const leases = await Promise.all(costs.map((cost) => limiter.acquire(cost)));
    const next = limiter.acquire(1);
    expect(await isSettled(next)).toBe(false);
    leases[0]?.release('answered');
    expect(await isSettled(next)).toBe(true);
  });

  test('a lease that was not used makes room, and costs nothing', async () => {
    const { limiter, spend, since } = setUp();
    await spend(7196);
    const unused = await limiter.acquire(4);
    const next = limiter.acquire(4);
    expect(await isSettled(next)).toBe(false);
    unused.release('unused');
    await next;
    expect(since()).toBe(0);
  });

  test('a read goes before a write that has too little room, but only so often', async () => {
    const { limiter } = setUp();
    const running: Lease[] = [];
    for (let n = 0; n < 4; n += 1) running.push(await limiter.acquire(1));
    const order: string[] = [];
    const go = (name: string, cost: number) =>
      limiter.acquire(cost).then((lease) => {
        order.push(name);
        running.push(lease);
      });
    const all = [go('write', 2)];
    for (let n = 1; n <= 8; n += 1) all.push(go(`read ${n}`, 1));
    while (order.length < 9) {
      running.shift()?.release('answered');
      await new Promise(setImmediate);
    }
    await Promise.all(all);
    expect(order.slice(0, 6)).toEqual(['read 1', 'read 2', 'read 3', 'read 4', 'write', 'read 5']);
  });

  test('what has to be known next goes before all that waits', async () => {
    const { limiter } = setUp();
    const busy = await limiter.acquire(4);
    const order: string[] = [];
    const waiting = ['first', 'second'].map((name) =>
      limiter.acquire(1).then(() => order.push(name)),
    );
    const urgent = ['a', 'b'].map((name) =>
      limiter.acquire(1, undefined, nextTurn).then(() => order.push(name)),
    );
    busy.release('answered');
    await Promise.all([...waiting, ...urgent]);
    expect(order).toEqual(['a', 'b', 'first', 'second']);
  });
});

describe('the hour', () => {
  test('room comes back an hour (and a second) after the end of what took it', async () => {
    const { limiter, spend, time, since, waits } = setUp();
    await spend(7198);
    await time.sleep(1000);
    const last = await limiter.acquire(2);
    await time.sleep(500);
    last.release('answered');
    await limiter.acquire(2);
    expect(since()).toBe(hour + 1000);
    expect(waits).toEqual([{ reason: 'hour', at: 1500, until: hour + 1000 }]);
  });

  test('one wait is told once, however many join it', async () => {
    const { limiter, spend, waits } = setUp(2 * hour);
    await spend(7200);
    await Promise.all(Array.from({ length: 100 }, () => limiter.acquire(1).then(release)));
    expect(waits).toHaveLength(1);
  });

  test('a wait for nobody ends', async () => {
    const { limiter, spend, time, since } = setUp(116 * minute);
    await spend(7200);
    const stop = new AbortController();
    const waiting = limiter.acquire(1, stop.signal);
    await time.sleep(10 * minute);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await time.sleep(5 * minute);
    (await limiter.acquire(1)).release('answered');
    expect(since()).toBe(hour + 1000);
    // Those five minutes do not count; with them the next hour would be too much.
    await spend(7199);
    await expect(limiter.acquire(1)).resolves.toBeDefined();
  });

  test('the time to wait is counted over all waits; past it everything ends and says until when', async () => {
    const { limiter, spend, time, start } = setUp(70 * minute);
    await spend(7200);
    await limiter.acquire(1).then(release);
    await spend(7199);
    const refused = [limiter.acquire(1), limiter.acquire(2)];
    const retryAt = start + 2 * (hour + 1000);
    for (const one of refused) await expect(one).rejects.toMatchObject({ retryAt });
    await expect(limiter.acquire(1)).rejects.toBeInstanceOf(BudgetError);
    await time.sleep(retryAt - time.now());
    await expect(limiter.acquire(1)).resolves.toBeDefined();
  });

  test('a new run has all its time to wait, but not a new hour', async () => {
    const { limiter, spend, since } = setUp(0);
    await spend(7200);
    await expect(limiter.acquire(1)).rejects.toBeInstanceOf(BudgetError);
    const waits: Wait[] = [];
    limiter.begin({ waitLimit: 2 * hour, onWait: (wait) => waits.push(wait) });
    await limiter.acquire(1);
    expect(since()).toBe(hour + 1000);
    expect(waits).toHaveLength(1);
  });
});

describe('429', () => {
  test('everything pauses, one request probes, everything resumes', async () => {
    const { limiter, time, since, waits } = setUp();
    const leases = await Promise.all([1, 1, 1, 1].map((cost) => limiter.acquire(cost)));
    const [limited, ...others] = leases;
    await time.sleep(200);
    const again = limited?.repeat(null);
    const rest = [1, 1, 1].map((cost) => limiter.acquire(cost));
    await time.sleep(400);
    others[0]?.release('answered');
    expect(await isSettled(Promise.race([again, ...rest]))).toBe(false);
    await time.sleep(100);
    // They were under way: what becomes of them tells nothing of now.
    others[1]?.release('answered');
    const stale = others[2]?.repeat(null);
    const probe = await again;
    expect(since()).toBe(1200);
    expect(await isSettled(Promise.race(rest))).toBe(false);
    probe?.release('answered');
    await Promise.all([stale, ...rest]);
    expect(since()).toBe(1200);
    expect(waits.map(({ reason, until }) => [reason, until])).toEqual([['collision', 1200]]);
  });

  test('a probe without an answer tells nothing, and is followed by another', async () => {
    const { limiter } = setUp();
    const first = await limiter.acquire(1);
    const probe = await first.repeat(null);
    const [next, other] = [limiter.acquire(1), limiter.acquire(1)];
    probe.release('lost');
    expect(await isSettled(other)).toBe(false);
    (await next).release('answered');
    await other;
  });

  test('many in a row, with nothing else in flight, are a used-up hour: it is asked once a minute', async () => {
    const { limiter, waits } = setUp();
    let lease = await limiter.acquire(2);
    for (let n = 0; n < 7; n += 1) lease = await lease.repeat(null);
    lease.release('answered');
    expect(waits.map(({ reason, at, until }) => [reason, until - at])).toEqual([
      ['collision', 1000],
      ['collision', 2000],
      ['collision', 4000],
      ['collision', 8000],
      ['others', minute],
      ['others', minute],
      ['others', minute],
    ]);
  });

  test('after an answer a collision is a new one', async () => {
    const { limiter, waits } = setUp();
    let lease = await limiter.acquire(2);
    lease = await lease.repeat(null);
    lease.release('answered');
    lease = await limiter.acquire(1);
    await lease.repeat(null);
    expect(waits.map(({ at, until }) => until - at)).toEqual([1000, 1000]);
  });

  test('what Amplitude asks for is kept to, and also by one that was under way', async () => {
    const { limiter, since, waits } = setUp();
    const [a, b] = [await limiter.acquire(1), await limiter.acquire(1)];
    const all = [a.repeat(null), b.repeat(20_000)];
    await Promise.all(all.map((one) => one.then(release)));
    // A twentieth of jitter, as `random` is a half.
    expect(since()).toBe(21_000);
    expect(waits.at(-1)?.reason).toBe('collision');
  });

  test.each([
    { asked: 90_000, reason: 'others', retryAt: 94_500 },
    { asked: null, reason: 'others', retryAt: hour },
  ])('beyond the time to wait, with $asked asked for, it says when', async ({ asked, retryAt }) => {
    const { limiter, start, time } = setUp(0);
    let lease = await limiter.acquire(1);
    let refused: unknown;
    let at = 0;
    try {
      for (;;) {
        at = time.now() - start;
        lease = await lease.repeat(asked);
      }
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ name: 'BudgetError', retryAt: start + at + retryAt });
  });

  test("another client's moment is waited for also where no waiting is wanted, but not for ever", async () => {
    const { limiter, since } = setUp(0);
    const tries = async () => {
      for (let n = 0; ; n += 1) {
        const lease = await limiter.acquire(1);
        try {
          (await lease.repeat(null)).release('answered');
        } catch (error) {
          return { n, error };
        }
      }
    };
    const { n, error } = await tries();
    expect(error).toBeInstanceOf(BudgetError);
    expect(n).toBe(60);
    expect(since()).toBe(minute);
  });
});

describe('stopping', () => {
  test('a signal takes out those that wait under it, and lets the others go on', async () => {
    const { limiter } = setUp();
    const busy = await limiter.acquire(4);
    const stop = new AbortController();
    const gone = [limiter.acquire(2, stop.signal), limiter.acquire(1, stop.signal)];
    const stays = limiter.acquire(1, new AbortController().signal);
    stop.abort(new Error('enough'));
    for (const one of gone) await expect(one).rejects.toThrow('enough');
    await expect(limiter.acquire(1, stop.signal)).rejects.toThrow('enough');
    busy.release('answered');
    await stays;
  });

  test('one that is repeated under an aborted signal gives its room back', async () => {
    const { limiter, time } = setUp();
    const stop = new AbortController();
    const lease = await limiter.acquire(4, stop.signal);
    const other = limiter.acquire(4);
    stop.abort(new Error('enough'));
    await expect(lease.repeat(null)).rejects.toThrow('enough');
    await time.sleep(2000);
    await other;
  });
});

test('twenty thousand wait under one signal with one listener, and leave in order or at once', async () => {
  const { limiter } = setUp(Number.POSITIVE_INFINITY);
  const busy = await limiter.acquire(4);
  const stop = new AbortController();
  let listeners = 0;
  const add = stop.signal.addEventListener.bind(stop.signal);
  stop.signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1;
    add(...args);
  };
  const half = Array.from({ length: 20_000 }, (_, n) => limiter.acquire(1 + (n % 2), stop.signal));
  const other = Array.from({ length: 20_000 }, (_, n) => limiter.acquire(1 + (n % 2)));
  stop.abort(new Error('enough'));
  const gone = await Promise.allSettled(half);
  expect(gone.every(({ status }) => status === 'rejected')).toBe(true);
  expect(listeners).toBe(1);
  const turns: number[] = [];
  const all = other.map(async (one) => {
    const lease = await one;
    turns.push(lease.turn);
    lease.release('answered');
  });
  busy.release('answered');
  await Promise.all(all);
  expect(turns).toHaveLength(20_000);
});

describe('a project', () => {
  const terms = { waitLimit: hour };
  const [us, eu] = [
    new URL('https://amplitude.com'),
    new URL('https://analytics.eu.amplitude.com'),
  ];

  test('has one limiter in a process, whoever asks', () => {
    const time = new VirtualTime();
    const limiter = limiterFor(us, 'key', time, terms);
    expect(limiterFor(new URL('https://amplitude.com/x'), 'key', time, terms)).toBe(limiter);
    expect(limiterFor(us, 'other', time, terms)).not.toBe(limiter);
    expect(limiterFor(eu, 'key', time, terms)).not.toBe(limiter);
    expect(limiterFor(us, 'key', new VirtualTime(), terms)).not.toBe(limiter);
  });

  test('two clients share what may be in flight', async () => {
    const time = new VirtualTime();
    await limiterFor(us, 'key', time, terms).acquire(2);
    await limiterFor(us, 'key', time, terms).acquire(2);
    const third = limiterFor(us, 'key', time, terms).acquire(1);
    expect(await isSettled(third)).toBe(false);
  });
});

function release(lease: Lease): void {
  lease.release('answered');
}
