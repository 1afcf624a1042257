import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/emulator/faults.ts';
import { open, type Session } from './session.ts';

const create = { form: { event_type: 'E' } };
const exists = ({ emulator }: Session) =>
  emulator.project.view({ kind: 'event', name: 'E', scope: null }) !== undefined;

/** A session in which the first write suffers. */
const with_ = (fault: Fault) =>
  open({ faults: (request) => (request.method === 'POST' ? fault : undefined) });

describe.each([
  { when: 'before', done: false },
  { when: 'after', done: true },
] as const)('$when it is done', ({ when, done }) => {
  test('the connection is reset', async () => {
    const session = await with_({ kind: 'reset', when });
    await expect(session.ask('POST', '/api/2/taxonomy/event', create)).rejects.toMatchObject({
      code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/),
    });
    expect(exists(session)).toBe(done);
    expect(session.emulator.log[0]).toMatchObject({ status: null, done });
    expect(await session.rows('category')).toEqual([]);
  });

  test('nothing is answered until the client gives up', async () => {
    const session = await with_({ kind: 'timeout', when });
    const { emulator } = session;
    const abort = new AbortController();
    const asked = session.ask('POST', '/api/2/taxonomy/event', { ...create, signal: abort.signal });
    const lost = expect(asked).rejects.toThrow();
    while (emulator.log.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(emulator.budget.inFlight).toBe(2);
    abort.abort();
    await lost;
    while (emulator.budget.inFlight > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(exists(session)).toBe(done);
  });

  test('another status is answered', async () => {
    const session = await with_({ kind: 'status', when, status: 503 });
    const answer = await session.ask('POST', '/api/2/taxonomy/event', create);
    expect(answer).toMatchObject({ status: 503, contentType: 'text/html; charset=utf-8' });
    expect(answer.text).toContain('503');
    expect(exists(session)).toBe(done);
  });

  test('anything can be answered', async () => {
    const session = await with_({
      kind: 'status',
      when,
      status: 200,
      body: '{"success":false}',
      contentType: 'application/json',
      headers: { 'retry-after': '1' },
    });
    const answer = await session.ask('POST', '/api/2/taxonomy/event', create);
    expect(answer).toMatchObject({
      status: 200,
      json: { success: false },
      headers: { 'retry-after': '1' },
    });
    expect(exists(session)).toBe(done);
  });
});

test('half a body that ends well', async () => {
  const session = await with_({ kind: 'truncated', connection: 'kept' });
  const answer = await session.ask('POST', '/api/2/taxonomy/event', create);
  expect(answer).toMatchObject({ status: 200, text: '{"success"'.slice(0, 8), json: undefined });
  expect(exists(session)).toBe(true);
});

test('half a body and then nothing', async () => {
  const session = await with_({ kind: 'truncated', connection: 'broken' });
  await expect(session.ask('POST', '/api/2/taxonomy/event', create)).rejects.toThrow();
  expect(exists(session)).toBe(true);
});

test.each([
  { body: undefined, text: '{"success":true}' },
  { body: '<html>', text: '<html>' },
])('the wrong content type with $text', async ({ body, text }) => {
  const session = await with_({
    kind: 'wrong-content-type',
    ...(body === undefined ? {} : { body }),
  });
  const answer = await session.ask('POST', '/api/2/taxonomy/event', create);
  expect(answer).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8', text });
  expect(exists(session)).toBe(true);
});

test('faults know the request and its number, and can change the project meanwhile', async () => {
  const seen: unknown[] = [];
  const session: Session = await open({
    faults: (request, n) => {
      seen.push([
        n,
        request.method,
        request.segments.slice(3),
        request.body.get('event_type'),
        request.cost,
      ]);
      if (n === 1) session.emulator.project.ingest({ kind: 'event', name: 'F', scope: null });
      return undefined;
    },
  });
  await session.ask('POST', '/api/2/taxonomy/event', create);
  expect(await session.rows('event')).toMatchObject([{ event_type: 'E' }, { event_type: 'F' }]);
  expect(seen).toEqual([
    [0, 'POST', ['event'], 'E', 2],
    [1, 'GET', ['event'], undefined, 1],
  ]);
});

test('latency and delays pass in the time of the clock', async () => {
  let now = 0;
  const { emulator, ask } = await open({
    clock: {
      now: () => now,
      sleep: async (ms) => {
        now += ms;
      },
    },
    latency: (request) => request.cost * 100,
    faults: (_, n) =>
      n === 1 ? { kind: 'status', when: 'after', status: 500, delay: 50 } : undefined,
  });
  await ask('GET', '/api/2/taxonomy/event');
  await ask('POST', '/api/2/taxonomy/event', create);
  expect(emulator.log).toMatchObject([
    { startedAt: 0, finishedAt: 100 },
    { startedAt: 100, finishedAt: 350, status: 500, done: true },
  ]);
});
