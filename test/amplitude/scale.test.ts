import { expect, test } from 'vitest';
import { estimateOf, waits } from '../../src/core/cost.ts';
import { World } from '../support/in-process.ts';
import { planOf } from '../support/project.ts';

/*
 * A first apply of a large plan, in virtual time. EVENTS=2000 makes it as large as a project can be
 * (seven hours of budget); by default it is as large as it takes to outlast one hour's budget.
 */

const count = Number(process.env['EVENTS'] ?? 400);
const minute = 60_000;

/** Ten properties an event: nine of them shared, one its own. */
function largePlan(events: number) {
  const shared = Array.from({ length: events / 2 }, (_, index) => `p${index}`);
  const uses = (event: number) =>
    Array.from({ length: 9 }, (_, index) => shared[(event * 7 + index) % shared.length]);
  return planOf(
    JSON.stringify({
      version: 1,
      categories: { C: {} },
      events: Object.fromEntries(
        Array.from({ length: events }, (_, event) => [
          `Event ${event}`,
          {
            category: 'C',
            description: `What event ${event} means.`,
            properties: {
              ...Object.fromEntries(uses(event).map((name) => [name, {}])),
              [`own${event % (events / 2)}`]: { type: event % 2 === 0 ? 'number' : 'string' },
            },
          },
        ]),
      ),
      event_properties: Object.fromEntries(shared.map((name) => [name, { type: 'string' }])),
    }),
  );
}

const plan = largePlan(count);
const writes = 1 + count + count / 2 + count * 10;

test('takes the hours that the budget dictates and no more', { timeout: 600_000 }, async () => {
  const world = new World({ latency: 250 });
  const start = world.time.now();
  const heap = process.memoryUsage().heapUsed;
  const run = world.start();
  const changes = await run.diff(plan);
  const estimate = estimateOf(plan, changes, world.log.length);
  const { results, stopped, notReadBack } = await run.applyDiff(plan, changes, start);
  const grown = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
  expect({ stopped, notReadBack }).toEqual({ stopped: null, notReadBack: '' });
  expect(results.filter(({ status }) => status !== 'applied')).toEqual([]);
  expect(results).toHaveLength(writes);
  expect(world.writes()).toHaveLength(writes);
  expect(world.budget.collisions + world.budget.exhaustions).toBe(0);
  const cost = world.log.reduce((sum, { method }) => sum + (method === 'GET' ? 1 : 2), 0);
  const hours = (world.time.now() - start) / 3_600_000;
  const budget = Math.ceil(cost / 7200) - 1 + ((cost % 7200) / 4) * (0.25 / 3600);
  expect(hours).toBeLessThan(budget * 1.02 + 0.01);
  expect(estimate.reads + estimate.furtherReads + estimate.writes).toBe(cost);
  expect(estimate.seconds / 3600).toBeGreaterThanOrEqual(hours);
  expect(estimate.seconds / 3600).toBeLessThan(hours * 1.3);
  if (count >= 2000) console.log({ cost, hours, budget, grown });
});

test.each([
  { timeLimit: waits.usual, runs: 3, is: 'runs' },
  { timeLimit: waits.long, runs: 1, is: 'longRuns' },
] as const)(
  'takes as many runs as foretold, with a time-limit of $timeLimit: $runs',
  {
    timeout: 600_000,
  },
  async ({ timeLimit, runs, is }) => {
    const names = Array.from({ length: 15_000 }, (_, index) => `p${index}`);
    const large = planOf(`event_properties: { ${names.map((name) => `${name}: `).join(', ')} }`);
    const world = new World({ latency: 500 });
    let began = 0;
    let estimate: number | null = null;
    for (let isDone = false; !isDone; began += 1) {
      const run = world.start({ timeLimit });
      const start = world.time.now();
      const before = world.log.length;
      const changes = await run.diff(large);
      estimate ??= estimateOf(large, changes, world.log.length - before)[is];
      const { stopped } = await run.applyDiff(large, changes, start);
      isDone = stopped === null;
      expect(world.time.now() - start).toBeLessThan(6 * 60 * minute);
      // As the report asks for.
      await world.time.sleep((stopped?.retryAt ?? 0) - world.time.now());
    }
    expect({ began, estimate }).toEqual({ began: runs, estimate: runs });
  },
);

test.each([
  {
    what: 'independent ones',
    count: 200,
    text: `user_properties: { ${Array.from({ length: 200 }, (_, index) => `u${index}: `).join(', ')} }`,
  },
  {
    what: 'events and what depends on them',
    count: 240,
    text: `events: { ${Array.from({ length: 40 }, (_, index) => `E${index}: { properties: { ${Array.from({ length: 5 }, (_, own) => `p${index}_${own}: { type: number }`).join(', ')} } }`).join(', ')} }`,
  },
])('writes fill the limits: $what', async ({ count: expected, text }) => {
  const world = new World({ latency: 250 });
  const small = planOf(text);
  const run = world.start();
  const changes = await run.diff(small);
  const start = world.time.now();
  await run.applyDiff(small, changes);
  const last = world.log.findLast(({ method }) => method !== 'GET');
  expect(world.writes()).toHaveLength(expected);
  expect((last?.at ?? 0) - start).toBeLessThan(1.05 * expected * (250 / 2) + 1000);
});

test('stopped every half hour and resumed, it ends the same, with every write once', {
  timeout: 600_000,
}, async () => {
  const world = new World({ latency: 250 });
  let runs = 0;
  for (let isDone = false; !isDone; runs += 1) {
    const stop = new AbortController();
    const run = world.start({ signal: stop.signal });
    const timer = new AbortController();
    world.time.sleep(30 * minute, timer.signal).then(
      () => stop.abort(new Error('half an hour is over')),
      () => {},
    );
    const { results, stopped } = await run
      .apply(plan)
      .catch(() => ({ results: [], stopped: true }));
    timer.abort();
    isDone = stopped === null && results.every(({ status }) => status === 'applied');
    expect(runs).toBeLessThan(40);
  }
  expect((await world.start().diff(plan)).changes).toEqual([]);
  expect(world.writes()).toHaveLength(writes);
  expect(runs).toBeGreaterThan(1);
});

test('stopped by time-limit it says what is left, and goes on when it is run again', {
  timeout: 600_000,
}, async () => {
  const world = new World({ latency: 250 });
  const { results, stopped } = await world.start({ timeLimit: 10 }).apply(plan);
  expect(stopped?.failure).toBe('budget');
  expect(stopped?.retryAt).toBeGreaterThan(world.time.now());
  const left = results.filter(({ status }) => status === 'left');
  const applied = results.filter(({ status }) => status === 'applied');
  expect(left.length + applied.length).toBe(writes);
  expect(left.length).toBeGreaterThan(0);
  await world.time.sleep((stopped?.retryAt ?? 0) - world.time.now());
  const second = await world.start({ timeLimit: 24 * 60 }).apply(plan);
  expect(second.stopped).toBeNull();
  expect(second.results).toHaveLength(left.length);
  expect(world.writes()).toHaveLength(writes);
});
