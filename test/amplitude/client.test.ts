import { describe, expect, onTestFinished, test } from 'vitest';
import { create, list, one } from '../../src/amplitude/call.ts';
import { createClient } from '../../src/amplitude/client.ts';
import { type Request, type Response, TransportError } from '../../src/amplitude/exchange.ts';
import { Limiter } from '../../src/amplitude/limiter.ts';
import { maxTries } from '../../src/amplitude/retry.ts';
import { httpTransport } from '../../src/amplitude/transport.ts';
import type { Wait } from '../../src/amplitude/waiting.ts';
import { Budget, taxonomyLimits } from '../../src/emulator/limits.ts';
import { type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';
import { VirtualTime } from '../support/virtual-time.ts';

const keys = { apiKey: 'api-0123456789', secretKey: 'sec-9876543210' };
const read = list('event', null);
const write = create({ kind: 'category', name: 'A & B', scope: null }, new Map());

type Step = Partial<Response> | TransportError | Error;

const ok: Step = { body: '{"success":true,"data":[]}' };
const reset = new TransportError('connection reset', true);
const refused = new TransportError('connection refused', false);

/** A client on a transport that answers in turn, the last answer for ever. */
function scripted(steps: readonly Step[], waitLimit = 3_600_000) {
  const time = new VirtualTime();
  const start = time.now();
  const sent: { readonly request: Request; readonly at: number; readonly canStop: boolean }[] = [];
  const waits: Wait[] = [];
  const transport = {
    send: async (request: Request, signal?: AbortSignal): Promise<Response> => {
      const step = steps[Math.min(sent.length, steps.length - 1)];
      sent.push({ request, at: time.now() - start, canStop: signal !== undefined });
      if (step instanceof Error) throw step;
      return { status: 200, retryAfter: undefined, body: '', ...step };
    },
    close: async () => {},
  };
  const limiter = new Limiter(time, () => 0.5, { waitLimit, onWait: (wait) => waits.push(wait) });
  const client = createClient({ ...keys, transport, limiter, clock: time, random: () => 0.5 });
  return { client, limiter, sent, time, since: () => time.now() - start, start, waits };
}

describe('a request', () => {
  test('is form-encoded, with the keys as Basic authentication', async () => {
    const { client, sent } = scripted([{ body: '{"success":true}' }]);
    await client.write(write);
    expect(sent[0]?.request).toEqual({
      method: 'POST',
      path: '/api/2/taxonomy/category',
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${keys.apiKey}:${keys.secretKey}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': 'amplitude-tracking-plan',
      },
      body: 'category_name=A%20%26%20B',
    });
  });

  test('of a read has a query and no body', async () => {
    const { client, sent } = scripted([ok]);
    expect(await client.read(read)).toEqual([]);
    expect(sent[0]?.request).toMatchObject({
      method: 'GET',
      path: '/api/2/taxonomy/event?showDeleted=true',
      body: null,
    });
    expect(sent[0]?.request.headers).not.toHaveProperty('content-type');
  });

  test('of a write cannot be stopped once it is sent, of a read it can', async () => {
    const { signal } = new AbortController();
    const { client, sent } = scripted([{ body: '{"success":true,"data":1}' }]);
    await client.write(write, signal);
    await client.read(read, signal);
    expect(sent.map(({ canStop }) => canStop)).toEqual([false, true]);
  });
});

test('a write that may have been done says when the answer asks to try again', async () => {
  const { client, start } = scripted([{ status: 503, retryAfter: '5', body: '' }]);
  await expect(client.write(write)).rejects.toMatchObject({
    failure: 'unknown',
    status: 503,
    retryAt: start + 5000,
  });
});

test('a page stays one that may be of a firewall, whenever it asks to try again', async () => {
  const { client } = scripted([{ status: 403, retryAfter: '5', body: '<html>' }]);
  await expect(client.write(write)).rejects.toMatchObject({ failure: 'refused', isForeign: true });
});

describe('what a write rests on', () => {
  /** The hour is used up when the write asks for its turn; it rests on what is true for a minute. */
  async function waiting(verdicts: readonly (Error | null)[]) {
    const { client, limiter, sent, time } = scripted([{ body: '{"success":true}' }]);
    const others = await Promise.all(Array.from({ length: 4 }, () => limiter.acquire(1)));
    let looked = time.now();
    let looks = 0;
    const writing = client.write(write, undefined, {
      isStale: () => time.now() - looked > 60_000,
      renew: async () => {
        // Four in flight is all there is, and looking takes one of them.
        (await limiter.acquire(4)).release('answered');
        const verdict = verdicts[looks];
        looks += 1;
        looked = time.now();
        if (verdict) throw verdict;
      },
    });
    await time.sleep(1_800_000);
    for (const other of others) other.release('answered');
    return { writing, sent, looks: () => looks };
  }

  test('is looked at again after a long wait, in the room that the write had', async () => {
    const { writing, sent, looks } = await waiting([null]);
    await writing;
    expect(looks()).toBe(1);
    expect(sent).toHaveLength(1);
  });

  test('has given way: the write is not sent', async () => {
    const gone = new Error('someone was here');
    const { writing, sent } = await waiting([gone]);
    await expect(writing).rejects.toBe(gone);
    expect(sent).toEqual([]);
  });
});

const hiccups: readonly (readonly [what: string, step: Step])[] = [
  ['a reset', reset],
  ['500', { status: 500, body: '{"success":false,"errors":[{"message":"oops"}]}' }],
  ['502 with HTML', { status: 502, body: '<html>Bad Gateway</html>' }],
  ['503', { status: 503 }],
  ['504', { status: 504 }],
  ['408', { status: 408 }],
  ['HTML with status 200', { body: '<!doctype html>' }],
  ['half of the JSON', { body: '{"success":true,"da' }],
  ['nothing', { body: '' }],
  ['success: false with status 200', { body: '{"success":false,"errors":[{"message":"no"}]}' }],
  ['success that is a word', { body: '{"success":"true","data":[]}' }],
  ['JSON that is no envelope', { body: '[]' }],
  ['204 without a body', { status: 204 }],
];

describe.each(hiccups)('after %s', (_, step) => {
  test('a read is tried again', async () => {
    const { client, sent } = scripted([step, ok]);
    expect(await client.read(read)).toEqual([]);
    expect(sent.map(({ at }) => at)).toEqual([0, 500]);
  });

  test('a write is not: it may have been done', async () => {
    const { client, sent } = scripted([step, { body: '{"success":true}' }]);
    await expect(client.write(write)).rejects.toMatchObject({
      failure: 'unknown',
      method: 'POST',
      path: '/api/2/taxonomy/category',
    });
    expect(sent).toHaveLength(1);
  });
});

describe('a read', () => {
  test('without data is no answer, whatever it says; of a write it is one', async () => {
    const { client, sent } = scripted([{ body: '{"success":true}' }, ok]);
    await client.read(read);
    expect(sent).toHaveLength(2);
  });

  test('is tried again for some thirty seconds, then given up', async () => {
    const { client, sent, since } = scripted([{ status: 503, body: 'down for maintenance' }]);
    await expect(client.read(read)).rejects.toMatchObject({
      failure: 'unavailable',
      status: 503,
      words: 'an answer that is no complete JSON',
    });
    expect(sent).toHaveLength(maxTries);
    expect(since()).toBe(31_500);
  });

  test('is given up by time too, in which waiting for a turn does not count', async () => {
    const { client, limiter, time, since } = scripted([reset]);
    const busy = await limiter.acquire(4);
    const slow = client.read(read);
    await time.sleep(3_000_000);
    busy.release('answered');
    await expect(slow).rejects.toMatchObject({ failure: 'unavailable', words: 'connection reset' });
    expect(since()).toBe(3_031_500);
    const timeouts = scripted([]);
    const hanging = createClient({
      ...keys,
      transport: {
        send: async () => {
          await timeouts.time.sleep(60_000);
          throw new TransportError('no whole answer within 60 s', true);
        },
        close: async () => {},
      },
      limiter: timeouts.limiter,
      clock: timeouts.time,
      random: () => 0.5,
    });
    await expect(hanging.read(read)).rejects.toMatchObject({ failure: 'unavailable' });
    expect(timeouts.since()).toBe(181_500);
  });

  test('waits as long as a server that is down asks for', async () => {
    const { client, sent } = scripted([{ status: 503, retryAfter: '20' }, ok]);
    await client.read(read);
    expect(sent.map(({ at }) => at)).toEqual([0, 20_000]);
  });

  test('keeps its place in line when it is tried again', async () => {
    const { client, limiter, sent, time } = scripted([reset, ok]);
    const first = client.read(read);
    while (sent.length === 0) await new Promise(setImmediate);
    const busy = await limiter.acquire(4);
    const later = client.read(list('category', null));
    await time.sleep(1000);
    busy.release('answered');
    await Promise.all([first, later]);
    expect(sent.map(({ request }) => request.path)).toEqual([
      '/api/2/taxonomy/event?showDeleted=true',
      '/api/2/taxonomy/event?showDeleted=true',
      '/api/2/taxonomy/category',
    ]);
  });

  test('can be put before all that waits', async () => {
    const { client, limiter, sent } = scripted([ok]);
    const busy = await limiter.acquire(4);
    const all = [
      client.read(read),
      client.read(one({ kind: 'event', name: 'E', scope: null }), undefined, 'next'),
    ];
    busy.release('answered');
    await Promise.all(all);
    expect(sent[0]?.request.path).toBe('/api/2/taxonomy/event/E');
  });
});

describe('a write that was never sent', () => {
  test('is tried again', async () => {
    const { client, sent } = scripted([refused, refused, { body: '{"success":true}' }]);
    await client.write(write);
    expect(sent).toHaveLength(3);
  });

  test('is given up as not done', async () => {
    const { client } = scripted([refused]);
    await expect(client.write(write)).rejects.toMatchObject({
      failure: 'unavailable',
      status: null,
      words: 'connection refused',
    });
  });

  test('and then was, without an answer, is unknown', async () => {
    const { client, sent } = scripted([refused, reset]);
    await expect(client.write(write)).rejects.toMatchObject({ failure: 'unknown' });
    expect(sent).toHaveLength(2);
  });
});

describe('a refusal', () => {
  test.each([300, 302, 400, 401, 403, 404, 405, 409, 413, 418])(
    '%d is not tried again',
    async (status) => {
      const { client, sent } = scripted([{ status, body: '{"errors":[{"message":"because"}]}' }]);
      await expect(client.read(read)).rejects.toMatchObject({
        failure: 'refused',
        status,
        words: 'because',
      });
      await expect(client.write(write)).rejects.toMatchObject({ failure: 'refused', status });
      expect(sent).toHaveLength(2);
    },
  );

  test('never shows the keys', async () => {
    const basic = Buffer.from(`${keys.apiKey}:${keys.secretKey}`).toString('base64');
    const message = `${keys.apiKey} ${keys.secretKey} ${basic}`;
    const { client } = scripted([{ status: 400, body: JSON.stringify({ errors: [{ message }] }) }]);
    await expect(client.write(write)).rejects.toMatchObject({ words: '*** *** ***' });
    const lost = scripted([new TransportError(`no ${basic}`, true)]);
    await expect(lost.client.write(write)).rejects.toMatchObject({ words: 'no ***' });
  });
});

test('a bug is no answer, and gives its room back', async () => {
  const { client, limiter } = scripted([new RangeError('a bug')]);
  await expect(client.write(write)).rejects.toThrow(RangeError);
  await limiter.acquire(4);
});

describe('429', () => {
  test('is no failure: it is let in again until it is answered', async () => {
    const { client, sent, waits } = scripted([
      ...Array.from({ length: 10 }, () => ({ status: 429 })),
      { body: '{"success":true}' },
    ]);
    await client.write(write);
    expect(sent).toHaveLength(11);
    expect(waits.map(({ reason }) => reason)).toEqual([
      ...Array.from({ length: 4 }, () => 'collision'),
      ...Array.from({ length: 6 }, () => 'others'),
    ]);
  });

  test('honours Retry-After, in seconds and as a date', async () => {
    const date = new Date(Date.UTC(2030, 0, 1, 0, 1)).toUTCString();
    const { client, sent } = scripted([
      { status: 429, retryAfter: '20' },
      { status: 429, retryAfter: date },
      ok,
    ]);
    await client.read(read);
    // A twentieth is added, as another client may have been told the same.
    expect(sent.map(({ at }) => at)).toEqual([0, 21_000, 61_950]);
  });

  test('beyond the time to wait ends everything, and says when to try again', async () => {
    const { client, start, sent } = scripted([{ status: 429, retryAfter: '1800' }], 60_000);
    const all = [client.read(read), client.write(write), client.read(read)];
    for (const call of all) {
      await expect(call).rejects.toMatchObject({ failure: 'budget', retryAt: start + 1_815_000 });
    }
    expect(sent.length).toBeLessThanOrEqual(3);
  });
});

describe('stopping', () => {
  const stopped = { failure: 'cancelled', words: 'the run was stopped' };

  test('before it is sent', async () => {
    const { client, limiter, sent } = scripted([ok]);
    const busy = await limiter.acquire(4);
    const stop = new AbortController();
    const waiting = client.write(write, stop.signal);
    stop.abort(new Error('SIGTERM'));
    await expect(waiting).rejects.toMatchObject(stopped);
    await expect(client.read(read, stop.signal)).rejects.toMatchObject(stopped);
    busy.release('answered');
    expect(sent).toEqual([]);
  });

  test('between two tries', async () => {
    const { client, sent, time } = scripted([reset, ok]);
    const stop = new AbortController();
    const reading = client.read(read, stop.signal);
    await time.sleep(100);
    stop.abort();
    await expect(reading).rejects.toMatchObject(stopped);
    expect(sent).toHaveLength(1);
  });

  test('at the last try: what counts is that it was stopped', async () => {
    const { time, limiter } = scripted([]);
    const stop = new AbortController();
    let tries = 0;
    const transport = {
      send: async () => {
        tries += 1;
        if (tries === maxTries) stop.abort();
        throw reset;
      },
      close: async () => {},
    };
    const client = createClient({ ...keys, transport, limiter, clock: time, random: () => 0.5 });
    await expect(client.read(read, stop.signal)).rejects.toMatchObject(stopped);
  });
});

describe('with an emulated project', () => {
  async function emulated(options: Partial<EmulatorOptions> = {}, waitLimit = 7_200_000) {
    const time = new VirtualTime();
    const clock = { now: () => time.now() };
    const emulator = await startEmulator({ ...keys, clock, ...options });
    const transport = httpTransport(new URL(emulator.url), { http: '', https: '', none: '' });
    onTestFinished(async () => {
      await transport.close();
      await emulator.close();
    });
    const waits: Wait[] = [];
    const start = time.now();
    const limiter = new Limiter(time, () => 0.5, { waitLimit, onWait: (wait) => waits.push(wait) });
    const client = createClient({ ...keys, transport, limiter, clock: time, random: () => 0.5 });
    return { client, emulator, time, start, waits };
  }

  test("another client's moment passes, and everything goes on", async () => {
    const { client, emulator, waits } = await emulated();
    const other = emulator.budget.occupy(4);
    // It is gone by the third look.
    const look = waits.push.bind(waits);
    waits.push = (...wait) => {
      if (waits.length === 2) other.leave();
      return look(...wait);
    };
    const all = [client.read(read), client.write(write), client.read(read), client.read(read)];
    await Promise.all(all);
    expect(new Set(waits.map(({ reason }) => reason))).toEqual(new Set(['collision']));
    expect(emulator.log.filter(({ done, method }) => done && method === 'POST')).toHaveLength(1);
    // After the first, only probes: one at a time.
    const refused = emulator.log
      .filter(({ status }) => status === 429)
      .map(({ startedAt }) => startedAt);
    expect(refused.length - new Set(refused).size).toBeLessThanOrEqual(2);
  });

  test('an hour that others have used up is waited for, once a minute', async () => {
    const { client, emulator, time, start, waits } = await emulated();
    emulator.budget.spend(7199);
    await Promise.all([client.write(write), client.read(read)]);
    expect(time.now() - start).toBeGreaterThanOrEqual(3_600_000);
    expect(time.now() - start).toBeLessThan(3_600_000 + 61_000);
    expect(waits.at(-1)?.reason).toBe('others');
    expect(emulator.budget.exhaustions).toBeLessThan(70);
  });
});

test('7,300 reads fill the hour and go on as it empties, without one 429', async () => {
  const time = new VirtualTime();
  const start = time.now();
  const budget = new Budget(taxonomyLimits, time, true);
  const transport = {
    send: async (): Promise<Response> => {
      const admission = budget.enter(1);
      if (typeof admission === 'string') return { status: 429, retryAfter: undefined, body: '' };
      await time.sleep(250);
      admission.leave();
      return { status: 200, retryAfter: undefined, body: '{"success":true,"data":[]}' };
    },
    close: async () => {},
  };
  const limiter = new Limiter(time, () => 0.5, { waitLimit: 3_600_000 });
  const client = createClient({ ...keys, transport, limiter, clock: time, random: () => 0.5 });
  await Promise.all(Array.from({ length: 7300 }, () => client.read(read)));
  expect([budget.collisions, budget.exhaustions]).toEqual([0, 0]);
  // The first four end after 250 ms and leave the hour 3,601 s later; then 25 times four, as they leave.
  expect(time.now() - start).toBe(250 + 3_601_000 + 25 * 250);
});
