import { readFile } from 'node:fs/promises';
import { Client } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { kinds } from '../../src/core/kinds/index.ts';
import { at, basic, ok, open, refusal } from './session.ts';

const denied = (details: string) => ({
  error: {
    http_code: 403,
    type: 'unspecified',
    message: 'Unspecified Error',
    metadata: { details },
  },
});

describe('access', () => {
  test.each([
    { who: 'nobody', authorization: null, status: 401 },
    { who: 'a token', authorization: 'Bearer x', status: 401 },
    { who: 'no pair', authorization: `Basic ${btoa('key')}`, status: 401 },
  ])('$who gets 401', async ({ authorization, status }) => {
    const { ask } = await open();
    expect(await ask('GET', '/api/2/taxonomy/event', { authorization })).toMatchObject({ status });
  });

  test.each([
    { user: 'other', password: 'secret', details: 'Invalid API Key' },
    { user: 'key', password: 'other', details: 'Invalid API/Secret Key combination' },
    { user: 'key', password: 'secret:', details: 'Invalid API/Secret Key combination' },
  ])('$details', async ({ user, password, details }) => {
    const { ask, emulator } = await open();
    const answer = await ask('POST', '/api/2/taxonomy/event', {
      authorization: basic(user, password),
      form: { event_type: 'E' },
    });
    expect(answer).toMatchObject({ status: 403, json: denied(details) });
    expect(emulator.project.view({ kind: 'event', name: 'E', scope: null })).toBeUndefined();
  });

  test('a secret may contain colons', async () => {
    const { ask } = await open({ secretKey: 'a:b' });
    const authorization = basic('key', 'a:b');
    expect(await ask('GET', '/api/2/taxonomy/event', { authorization })).toMatchObject({
      status: 200,
    });
  });

  test('a subscription without the API gets 404', async () => {
    const { ask } = await open({ quirks: { taxonomyApi: false } });
    expect(await ask('GET', '/api/2/taxonomy/event')).toMatchObject({ status: 404 });
  });
});

describe('requests', () => {
  test.each([
    { type: 'application/json', raw: '{"event_type":"E"}' },
    { type: null, raw: 'event_type=E' },
    { type: 'multipart/form-data; boundary=x', raw: '--x' },
  ])('a body of type $type is refused', async ({ type, raw }) => {
    const { ask, rows } = await open();
    const answer = await ask('POST', '/api/2/taxonomy/event', { raw, contentType: type });
    expect(answer.status).toBe(400);
    expect(await rows('event')).toEqual([]);
  });

  test('both + and %20 are a space in bodies, with any charset', async () => {
    const { ask, rows } = await open();
    const answer = await ask('POST', '/api/2/taxonomy/event', {
      raw: 'event_type=a+b%20c%2Bd&&description=x=y&owner',
      contentType: 'Application/X-WWW-Form-Urlencoded; charset=utf-8',
    });
    expect(answer).toMatchObject({ status: 200, json: ok });
    expect(await rows('event')).toMatchObject([{ event_type: 'a b c+d', description: 'x=y' }]);
  });

  test.each(['%', '%zz', '%E0%A4', '%ED%A0%80'])('malformed %s is refused', async (malformed) => {
    const { ask } = await open();
    const expected = { status: 400, json: refusal('Malformed percent-encoding.') };
    expect(await ask('GET', `/api/2/taxonomy/event/${malformed}`)).toMatchObject(expected);
    const raw = `event_type=${malformed}`;
    expect(await ask('POST', '/api/2/taxonomy/event', { raw })).toMatchObject(expected);
  });

  test('dots are names where the client does not resolve them', async () => {
    const { emulator, ask } = await open();
    await ask('POST', '/api/2/taxonomy/event', { form: { event_type: '..' } });
    const client = new Client(emulator.url);
    onTestFinished(() => client.close());
    const { statusCode, body } = await client.request({
      method: 'GET',
      path: '/api/2/taxonomy/event/%2E%2E',
      headers: { authorization: basic('key', 'secret') },
    });
    expect(statusCode).toBe(200);
    expect(await body.json()).toMatchObject({ data: { event_type: '..' } });
  });

  test.each([
    '/',
    '/api/2/taxonomy',
    '/api/1/taxonomy/event',
    '/api/2/taxonomy/nothing',
    '/api/2/taxonomy/__proto__',
  ])('there is nothing at %s', async (path) => {
    const { ask } = await open();
    const answer = await ask('GET', path);
    expect(answer).toMatchObject({ status: 404, contentType: 'text/html; charset=utf-8' });
  });

  test('are recorded', async () => {
    const { emulator, ask } = await open({ clock: { now: () => 7 } });
    await ask('GET', '/api/2/taxonomy/event/a%2Fb?showDeleted=true');
    await ask('POST', '/api/2/taxonomy/event', { form: { event_type: 'a/b' } });
    await ask('GET', '/api/2/taxonomy/event/%');
    expect(emulator.log).toMatchObject([
      {
        n: 0,
        method: 'GET',
        path: '/api/2/taxonomy/event/a%2Fb',
        segments: ['api', '2', 'taxonomy', 'event', 'a/b'],
        query: new Map([['showDeleted', 'true']]),
        status: 400,
        cost: 1,
        inFlight: 1,
        done: false,
        startedAt: 7,
        finishedAt: 7,
      },
      { n: 1, body: new Map([['event_type', 'a/b']]), status: 200, cost: 2, done: true },
      { n: 2, path: '/api/2/taxonomy/event/%', segments: [], status: 400, done: false },
    ]);
  });
});

describe('the list of events of the Dashboard API', () => {
  const project = {
    entities: [
      { kind: 'event', name: 'A', fields: { display_name: 'Aa', is_active: false } },
      { kind: 'event', name: 'B', standing: 'unexpected' },
      { kind: 'event', name: 'C', standing: 'deleted' },
      { kind: 'event', name: 'D', unlisted: true },
    ],
    totals: [['A', 1234]],
  } as const;

  test('has totals, and events that are not planned', async () => {
    const { emulator, ask } = await open({ project });
    const { json } = await ask('GET', '/api/2/events/list');
    expect(json).toEqual({
      data: [
        {
          value: 'A',
          name: 'A',
          display: 'Aa',
          totals: 1234,
          hidden: false,
          deleted: false,
          non_active: true,
        },
        {
          value: 'B',
          name: 'B',
          display: 'B',
          totals: 0,
          hidden: false,
          deleted: false,
          non_active: false,
        },
        {
          value: 'C',
          name: 'C',
          display: 'C',
          totals: 0,
          hidden: false,
          deleted: true,
          non_active: false,
        },
      ],
    });
    expect([emulator.budget.peak, emulator.dashboardBudget.peak]).toEqual([0, 1]);
  });

  test.each([
    { eventsListKey: 'value', keysSeen: ['value', 'display'] },
    { eventsListKey: 'name', keysSeen: ['name', 'display'] },
  ] as const)('may name them as $eventsListKey only', async ({ eventsListKey, keysSeen }) => {
    const { ask } = await open({ project, quirks: { eventsListKey, hidden: 'listed' } });
    const data = at((await ask('GET', '/api/2/events/list')).json, 'data');
    expect(data).toHaveLength(4);
    expect(Object.keys(at(data, '0') ?? {}).slice(0, 2)).toEqual(keysSeen);
  });
});

test('follows the table of kinds: every kind is listed, and created by its table alone', async () => {
  const { ask, rows } = await open();
  for (const { wire } of kinds) {
    const name = `${wire.prefixInBody ? wire.prefix : ''}x`;
    const answer = await ask('POST', `/api/2/taxonomy/${wire.path}`, {
      form: { [wire.createKey]: name },
    });
    expect(answer).toMatchObject({ status: 200, json: ok });
    expect(await rows(wire.path)).toMatchObject([{ [wire.rowKey]: `${wire.prefix}x` }]);
  }
});

test('knows kinds by their tables only', async () => {
  const rooms = [
    'writes',
    'request',
    'sent',
    'shelf',
    'naming',
    'transition',
    'project',
    'snapshot',
    'api',
  ];
  for (const room of rooms) {
    const text = await readFile(`src/emulator/${room}.ts`, 'utf8');
    for (const { kind } of kinds) expect(text, room).not.toContain(`'${kind}'`);
  }
});

test('close ends requests in flight, and can be called twice', async () => {
  const { emulator, ask } = await open({ latency: 60_000 });
  const pending = expect(ask('GET', '/api/2/taxonomy/event')).rejects.toThrow();
  while (emulator.log.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await emulator.close();
  await emulator.close();
  await pending;
  expect(emulator.log[0]).toMatchObject({ status: null, done: false });
  expect(emulator.budget.inFlight).toBe(0);
});

test('is quick at the size of the largest project', async () => {
  const events = Array.from({ length: 2000 }, (_, n) => `Event ${n}`);
  const entities = events.map((name) => ({ kind: 'event', name }) as const);
  const uses = events.flatMap((scope) =>
    Array.from(
      { length: 10 },
      (_, n) => ({ kind: 'event_property', name: `p${n}`, scope }) as const,
    ),
  );
  const { emulator, ask, rows } = await open({ project: { entities: [...entities, ...uses] } });
  await ask('PUT', '/api/2/taxonomy/event-property/p0', {
    form: { new_event_property_value: 'q' },
  });
  expect(await rows('event')).toHaveLength(2000);
  expect(await rows('event-property?event_type=Event+1999')).toHaveLength(10);
  expect(emulator.project.taxonomy().entities.size).toBe(22_010);
});
