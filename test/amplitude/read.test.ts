import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/amplitude/call.ts';
import type { Client } from '../../src/amplitude/client.ts';
import { AmplitudeError } from '../../src/amplitude/error.ts';
import { readLive } from '../../src/amplitude/read.ts';
import { readOne } from '../../src/amplitude/read-entities.ts';
import { entityOf } from '../../src/amplitude/row.ts';
import { type Address, type Entity, find, scopeKey } from '../../src/core/taxonomy.ts';

type Answers = Readonly<Record<string, unknown>>;

/** Answers by path and scope; `undefined` is "Not found". */
function clientWith(answers: Answers) {
  const calls: string[] = [];
  const client: Client = {
    read: async (call: Call) => {
      const query = call.query.filter(([name]) => name !== 'showDeleted').map(([, value]) => value);
      const body = call.body.map(([, value]) => `body:${value}`);
      const key = [call.path.replace('/api/2/taxonomy/', ''), ...query, ...body].join(' ');
      calls.push(key);
      const answer = answers[key];
      if (answer instanceof Error) throw answer;
      if (answer !== undefined) return answer;
      const { method, path } = call;
      throw new AmplitudeError({
        failure: 'refused',
        method,
        path,
        status: 400,
        words: 'Not found',
      });
    },
    write: async () => {},
  };
  return { client, calls };
}

const refused = { failure: 'refused', method: 'GET', path: '/' } as const;

const row = (name: string, scope: string | null, rest: object = {}) => ({
  event_type: scope,
  event_property: name,
  ...rest,
});

function entity(kind: Entity['kind'], name: string, rest: Partial<Entity> = {}): Entity {
  return {
    kind,
    name,
    scope: null,
    state: 'present',
    fields: new Map(),
    renamedFrom: [],
    id: null,
    ...rest,
  };
}

describe('the properties of an event', () => {
  const use = entity('event_property', 'p', { scope: 'E' });
  const wanted = { kinds: [], entities: [use], scopes: null };

  test('are read by query where the rows name the event: one call', async () => {
    const { client, calls } = clientWith({ 'event-property E': [row('p', 'E')] });
    const { taxonomy } = await readLive(client, wanted);
    expect(find(taxonomy, use)).toBeDefined();
    expect(calls).toEqual(['event-property E']);
  });

  test('none is none', async () => {
    const { client, calls } = clientWith({ 'event-property E': [] });
    expect((await readLive(client, wanted)).taxonomy.entities.size).toBe(0);
    expect(calls).toEqual(['event-property E']);
  });

  test.each([
    {
      what: 'the shorter answer counts where the query is not understood',
      query: [row('p', null, { description: 'shared' }), row('q', null)],
      body: [row('p', null, { description: 'own' })],
      is: 'own',
    },
    {
      what: 'the shorter answer counts where the body is not understood',
      query: [row('p', null, { description: 'own' })],
      body: [row('p', null, { description: 'shared' }), row('q', null)],
      is: 'own',
    },
    {
      what: 'of equal ones that counts which names the event',
      query: [row('p', null, { description: 'shared' })],
      body: [row('p', 'E', { description: 'own' })],
      is: 'own',
    },
    {
      what: 'of equal ones that counts which is not the shared list (query not understood)',
      query: [row('p', null, { description: 'shared' })],
      body: [row('p', null, { description: 'own' })],
      is: 'own',
    },
    {
      what: 'of equal ones that counts which is not the shared list (body not understood)',
      query: [row('p', null, { description: 'own' })],
      body: [row('p', null, { description: 'shared' })],
      is: 'own',
    },
    {
      what: 'rows of other events do not count',
      query: [row('p', null, { description: 'shared' }), row('p', 'F')],
      body: [row('p', 'E', { description: 'own' })],
      is: 'own',
    },
  ])('$what', async ({ query, body, is }) => {
    const { client } = clientWith({
      'event-property': [row('p', null, { description: 'shared' })],
      'event-property E': query,
      'event-property body:E': body,
    });
    const { taxonomy } = await readLive(client, wanted);
    expect(taxonomy.entities.size).toBe(1);
    expect(find(taxonomy, use)?.fields.get('description')).toBe(is);
  });

  test.each([403, 400])(
    'a no (%d) to the read with a body leaves the other one standing',
    async (status) => {
      const no = new AmplitudeError({ ...refused, status, words: 'a page', isForeign: true });
      const { client } = clientWith({
        'event-property': [row('p', null), row('q', null)],
        'event-property E': [row('p', null, { description: 'own' })],
        'event-property body:E': no,
      });
      const { taxonomy } = await readLive(client, wanted);
      expect(find(taxonomy, use)?.fields.get('description')).toBe('own');
    },
  );

  test('a no to the read with a body counts where the other answer is the shared list', async () => {
    const shared = [row('p', null), row('q', null)];
    const no = new AmplitudeError({ ...refused, status: 403, words: 'a page', isForeign: true });
    const answers = { 'event-property': shared, 'event-property E': shared };
    const { client } = clientWith({ ...answers, 'event-property body:E': no });
    await expect(readLive(client, wanted)).rejects.toBe(no);
    const absent = await readLive(clientWith(answers).client, wanted);
    expect(absent.taxonomy.entities.size).toBe(0);
  });

  test('of an event that is there: "Not found" is named, as it may be hidden', async () => {
    const both = { kinds: ['event'], entities: [entity('event', 'E'), use], scopes: null } as const;
    const { client } = clientWith({ event: [{ event_type: 'E' }] });
    const there = await readLive(client, both);
    expect([...there.refusedScopes]).toEqual([scopeKey('event_property', 'E')]);
    const gone = await readLive(
      clientWith({ event: [{ event_type: 'E', deleted: true }] }).client,
      both,
    );
    expect([...gone.refusedScopes]).toEqual([]);
  });

  test('each call is told of before it is answered, so that a wait for it is no silence', async () => {
    const { client } = clientWith({ event: [] });
    const told: (readonly [done: number, expected: number])[] = [];
    const open: boolean[] = [];
    const watching: Client = {
      ...client,
      read: (call, signal) => {
        const [done = 0, expected = 0] = told.at(-1) ?? [];
        open.push(done < expected);
        return client.read(call, signal);
      },
    };
    const onRead = (done: number, expected: number): void => void told.push([done, expected]);
    const events = { kinds: ['event'], entities: [entity('event', 'E')], scopes: null } as const;
    await readLive(watching, events, { onRead });
    expect(open).toEqual([true, true]);
    expect(told.at(-1)).toEqual([2, 2]);
  });

  test('what is not asked for is named as unread', async () => {
    const { client, calls } = clientWith({});
    const { taxonomy } = await readLive(client, { ...wanted, scopes: new Set<string>() });
    expect([...taxonomy.unread]).toEqual([scopeKey('event_property', 'E')]);
    expect(calls).toEqual([]);
  });

  test('of an event that was asked for and is not there need no call', async () => {
    const { client, calls } = clientWith({ event: [] });
    const entities = [entity('event', 'E', { renamedFrom: ['Old'] }), use];
    const live = await readLive(client, { kinds: ['event'], entities, scopes: null });
    expect(live.taxonomy.entities.size).toBe(0);
    expect(live.reads).toBe(3);
    expect(calls).toEqual(['event', 'event/E', 'event/Old']);
  });

  test('are read under the name that the event has now', async () => {
    const { client, calls } = clientWith({
      event: [{ event_type: 'Old' }],
      'event-property Old': [row('p', 'Old')],
    });
    const entities = [entity('event', 'E', { renamedFrom: ['Older', 'Old'] }), use];
    await readLive(client, { kinds: ['event'], entities, scopes: null });
    expect(calls).toEqual(['event', 'event/E', 'event/Older', 'event-property Old']);
  });

  test('a missing group type is named, a missing event is not', async () => {
    const { client } = clientWith({});
    const entities = [use, entity('group_property', 'g', { scope: 'account' })];
    const { missingScopes } = await readLive(client, { kinds: [], entities, scopes: null });
    expect(missingScopes).toEqual([{ kind: 'group_property', scope: 'account' }]);
  });
});

test('what is refused for want of access ends the reading', async () => {
  const details = {
    failure: 'refused',
    method: 'GET',
    path: '/',
    status: 403,
    words: 'no',
  } as const;
  const { client } = clientWith({ event: new AmplitudeError(details) });
  const reading = readLive(client, { kinds: ['event'], entities: [], scopes: null });
  await expect(reading).rejects.toMatchObject({ status: 403 });
  const probing = readOne(() => Promise.reject(new AmplitudeError(details)), {
    kind: 'event',
    name: 'E',
    scope: null,
  });
  await expect(probing).rejects.toMatchObject({ status: 403 });
});

describe('one entity', () => {
  const cases: readonly {
    readonly what: string;
    readonly address: Address;
    readonly answers: Answers;
    readonly is: string | null;
    readonly calls: number;
  }[] = [
    {
      what: 'an event',
      address: { kind: 'event', name: 'E', scope: null },
      answers: { 'event/E': { event_type: 'E', description: 'd' } },
      is: 'd',
      calls: 1,
    },
    {
      what: 'a deleted event, which only the list shows',
      address: { kind: 'event', name: 'E', scope: null },
      answers: { event: [{ event_type: 'E', description: 'd', deleted: true }] },
      is: 'd',
      calls: 2,
    },
    {
      what: 'a property of no event',
      address: { kind: 'event_property', name: 'p', scope: null },
      answers: {},
      is: null,
      calls: 1,
    },
    {
      what: 'among others, where a list is the answer',
      address: { kind: 'event_property', name: 'p', scope: null },
      answers: { 'event-property/p': [row('q', null), row('p', null, { description: 'd' })] },
      is: 'd',
      calls: 1,
    },
    {
      what: 'a use whose row names the event',
      address: { kind: 'event_property', name: 'p', scope: 'E' },
      answers: { 'event-property/p E': row('p', 'E', { description: 'd' }) },
      is: 'd',
      calls: 1,
    },
    {
      what: 'a use whose row may be the shared one: the lists tell',
      address: { kind: 'event_property', name: 'p', scope: 'E' },
      answers: {
        'event-property/p E': row('p', null, { description: 'shared' }),
        'event-property E': [row('p', 'E', { description: 'd' })],
      },
      is: 'd',
      calls: 2,
    },
    {
      what: 'a use that is not there, although the shared one is',
      address: { kind: 'event_property', name: 'p', scope: 'E' },
      answers: { 'event-property/p E': row('p', null) },
      is: null,
      calls: 2,
    },
    {
      what: 'another name than was asked for',
      address: { kind: 'event_property', name: 'p', scope: null },
      answers: { 'event-property/p': row('P', null) },
      is: null,
      calls: 1,
    },
  ];

  test.each(cases)('$what', async ({ address, answers, is, calls: count }) => {
    const { client, calls } = clientWith(answers);
    const found = await readOne((call) => client.read(call), address);
    expect(found?.fields.get('description') ?? null).toBe(is);
    expect(calls).toHaveLength(count);
  });
});

test.each([null, 'text', 7, [], {}, { user_property: 7 }, { user_property: 'device_id' }])(
  'what is no row of ours is none: %j',
  (strange) => {
    expect(entityOf('user_property', null, strange)).toBeNull();
  },
);

test('a category without an id has none', () => {
  expect(entityOf('category', null, { name: 'C' })?.id).toBeNull();
  expect(entityOf('category', null, { name: 'C', id: 7 })?.id).toBe('7');
});

test('an empty scope in a row is none', () => {
  expect(entityOf('event_property', null, row('p', ''))).toMatchObject({ name: 'p', scope: null });
  expect(entityOf('event_property', 'E', row('p', ''))).toMatchObject({ name: 'p', scope: 'E' });
  expect(entityOf('event_property', null, row('p', 'E'))).toBeNull();
});
