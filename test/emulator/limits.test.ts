import { describe, expect, test } from 'vitest';
import { Budget, costOf, dashboardLimits, taxonomyLimits } from '../../src/emulator/limits.ts';
import { fc } from '../support/fast-check.ts';
import { open } from './session.ts';

const hour = 3_600_000;

/** What a budget has counted. */
const counts = ({ inFlight, peak, collisions, exhaustions }: Readonly<Budget>) => ({
  inFlight,
  peak,
  collisions,
  exhaustions,
});

/** A server whose requests wait until they are let go. */
async function paused(options: Parameters<typeof open>[0] = {}) {
  const waiting: (() => void)[] = [];
  const session = await open({
    latency: 1,
    clock: { now: () => 0, sleep: () => new Promise<void>((resolve) => waiting.push(resolve)) },
    ...options,
  });
  const arrived = async (count: number) => {
    while (waiting.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  const go = () => {
    for (const resume of waiting.splice(0)) resume();
  };
  return { ...session, arrived, go };
}

describe('in flight', () => {
  test.each([
    { what: 'four reads', methods: ['GET', 'GET', 'GET', 'GET'] },
    { what: 'two writes', methods: ['PUT', 'PUT'] },
    { what: 'one write and two reads', methods: ['PUT', 'GET', 'GET'] },
  ])('$what are all that goes', async ({ methods }) => {
    const { emulator, ask, arrived, go } = await paused();
    const path = '/api/2/taxonomy/event/x';
    const let_in = methods.map((method) => ask(method, path));
    await arrived(methods.length);
    expect(emulator.budget.inFlight).toBe(4);
    const refused = await ask('GET', path);
    expect(refused).toMatchObject({
      status: 429,
      json: {
        error: {
          http_code: 429,
          metadata: { details: expect.stringContaining('Exceeded rate limit') },
        },
      },
    });
    expect(refused.headers['retry-after']).toBeUndefined();
    go();
    for (const answer of await Promise.all(let_in)) expect(answer.status).toBe(400);
    expect(counts(emulator.budget)).toMatchObject({
      inFlight: 0,
      peak: 5,
      collisions: 1,
      exhaustions: 0,
    });
  });

  test('a client that has its answer never collides with itself', async () => {
    const { emulator, ask } = await open();
    const chain = async () => {
      for (let n = 0; n < 50; n += 1) await ask('PUT', '/api/2/taxonomy/event/x');
    };
    await Promise.all([chain(), chain()]);
    expect(counts(emulator.budget)).toMatchObject({ inFlight: 0, collisions: 0 });
    expect(emulator.log).toHaveLength(100);
  });

  test('not enforced, they are still counted', async () => {
    const { emulator, ask, arrived, go } = await paused({ limits: false });
    const all = Array.from({ length: 5 }, () => ask('GET', '/api/2/taxonomy/event'));
    await arrived(5);
    go();
    for (const answer of await Promise.all(all)) expect(answer.status).toBe(200);
    expect(counts(emulator.budget)).toMatchObject({ collisions: 1, peak: 5 });
  });

  test('other clients take their part', async () => {
    const { emulator, ask } = await open();
    const other = emulator.budget.occupy(3);
    expect(await ask('PUT', '/api/2/taxonomy/event/x')).toMatchObject({ status: 429 });
    expect(await ask('GET', '/api/2/taxonomy/event')).toMatchObject({ status: 200 });
    other.leave();
    other.leave();
    expect(emulator.budget.inFlight).toBe(0);
  });

  test('refused by key, a request costs nothing', async () => {
    const { emulator, ask } = await open();
    await ask('GET', '/api/2/taxonomy/event', { authorization: null });
    expect(emulator.budget.peak).toBe(0);
  });
});

describe('within an hour', () => {
  test('7,200, and then as they leave the window', async () => {
    let now = 0;
    const { emulator, ask } = await open({ clock: { now: () => now }, quirks: { retryAfter: 30 } });
    const status = async (method: string) => (await ask(method, '/api/2/taxonomy/event/x')).status;
    emulator.budget.spend(7_198);
    now = 1_000;
    expect(await status('PUT')).toBe(400);
    const refused = await ask('GET', '/api/2/taxonomy/event/x');
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
    now = hour - 1;
    expect(await status('GET')).toBe(429);
    now = hour;
    expect(await status('GET')).toBe(400);
    expect(counts(emulator.budget)).toMatchObject({ collisions: 0, exhaustions: 2 });
  });

  test('no sliding window ever holds more', () => {
    const arrivals = fc.array(
      fc.record({ after: fc.nat(hour / 40), cost: fc.constantFrom(1, 2, 400) }),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(arrivals, (steps) => {
        let now = 0;
        const limits = { concurrent: Number.POSITIVE_INFINITY, windows: taxonomyLimits.windows };
        const budget = new Budget(limits, { now: () => now }, true);
        const admitted: { at: number; cost: number }[] = [];
        for (const { after, cost } of steps) {
          now += after;
          const spent = admitted
            .filter((one) => one.at > now - hour)
            .reduce((sum, one) => sum + one.cost, 0);
          const fits = spent + cost <= 7_200;
          expect(typeof budget.enter(cost) === 'object').toBe(fits);
          if (fits) admitted.push({ at: now, cost });
        }
      }),
    );
  });

  test('a long run forgets what is over', () => {
    let now = 0;
    const budget = new Budget(taxonomyLimits, { now: () => now }, true);
    for (let n = 0; n < 20_000; n += 1) {
      now += 1_000;
      const admission = budget.enter(2);
      if (typeof admission === 'object') admission.leave();
    }
    expect(counts(budget)).toMatchObject({ inFlight: 0, exhaustions: 0 });
  });

  test('the Dashboard API has a budget of its own', () => {
    let now = 0;
    const budget = new Budget(dashboardLimits, { now: () => now }, true);
    budget.spend(1_000);
    expect(budget.enter(1)).toBe('window');
    now = 300_000;
    expect(budget.enter(1)).toBeTypeOf('object');
    expect(budget.enter(5)).toBe('concurrent');
  });
});

test('reads cost 1, writes 2', () => {
  expect(['GET', 'POST', 'PUT', 'DELETE'].map(costOf)).toEqual([1, 2, 2, 2]);
});
