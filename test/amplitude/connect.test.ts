import { describe, expect, onTestFinished, test } from 'vitest';
import { type ConnectOptions, connect, obstacleOf } from '../../src/amplitude/connect.ts';
import { AmplitudeError, type Failure } from '../../src/amplitude/error.ts';
import { originOf } from '../../src/amplitude/origin.ts';
import { diff } from '../../src/core/diff.ts';
import { isObstacle } from '../../src/core/ports.ts';
import { type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';
import { planOf } from '../support/project.ts';
import { VirtualTime } from '../support/virtual-time.ts';

const keys = { apiKey: 'key', secretKey: 'secret' };

async function connected(
  emulated: Partial<EmulatorOptions> = {},
  options: Partial<ConnectOptions> = {},
) {
  const emulator = await startEmulator({ ...keys, ...emulated });
  const open = () =>
    connect({
      ...keys,
      origin: new URL(emulator.url),
      env: {},
      clock: new VirtualTime(),
      waitLimit: 0,
      signal: new AbortController().signal,
      ...options,
    });
  const connection = open();
  onTestFinished(async () => {
    await connection.close();
    await emulator.close();
  });
  return { emulator, connection, open };
}

const plan = planOf('events: { E: }\ngroup_types: { account: { properties: { size: } } }');

test.each([
  { region: 'us', baseUrl: null, href: 'https://amplitude.com/' },
  { region: 'eu', baseUrl: null, href: 'https://analytics.eu.amplitude.com/' },
  { region: 'eu', baseUrl: 'http://127.0.0.1:8080', href: 'http://127.0.0.1:8080/' },
] as const)('$region, $baseUrl is $href', ({ region, baseUrl, href }) => {
  expect(originOf(region, baseUrl).href).toBe(href);
});

describe('reading', () => {
  test('tells how far it is, from the beginning, and what was not there', async () => {
    const seen: (readonly [number, number])[] = [];
    const onRead = (done: number, expected: number) => seen.push([done, expected]);
    const { connection } = await connected({}, { onRead });
    expect(await connection.read(plan, null)).toMatchObject({
      notices: [expect.stringContaining('no group type "account" yet')],
    });
    expect(seen[0]).toEqual([0, 1]);
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });

  test.each([
    { what: 'another key', emulated: { apiKey: 'other' }, reason: 'access', words: 'region' },
    {
      what: 'another secret',
      emulated: { secretKey: 'other' },
      reason: 'access',
      words: 'same project',
    },
    {
      what: 'no Taxonomy API',
      emulated: { quirks: { taxonomyApi: false } },
      reason: 'access',
      words: 'part of the Amplitude subscription',
    },
    {
      what: 'an outage',
      emulated: { faults: () => ({ kind: 'status', when: 'before', status: 503 }) as const },
      reason: 'unavailable',
      words: '503 an HTML page instead of JSON. It was tried several times',
    },
    {
      what: 'a redirect',
      emulated: { faults: () => ({ kind: 'status', when: 'before', status: 302 }) as const },
      reason: 'rejected',
      words: 'Redirects are not followed',
    },
  ])('$what is an obstacle that says what to do', async ({ emulated, reason, words }) => {
    const { connection } = await connected(emulated);
    const live = await connection.read(plan, null);
    expect(isObstacle(live) && live).toMatchObject({
      reason,
      explanation: expect.stringContaining(words),
    });
  });

  test('ends cleanly when the time to wait is over, and says when to try again', async () => {
    const clock = new VirtualTime();
    const { connection, emulator } = await connected(
      { clock: { now: () => clock.now() } },
      { clock },
    );
    emulator.budget.spend(7200);
    const live = await connection.read(plan, null);
    expect(isObstacle(live) && live).toMatchObject({
      reason: 'budget',
      explanation: expect.stringMatching(/Run again after 2030-01-01T01:00:\d\d.\d{3}Z/),
    });
  });
});

test('applying tells how far it is from the beginning', async () => {
  const seen: unknown[] = [];
  const { connection } = await connected({}, { onProgress: (progress) => seen.push(progress) });
  const none = { changes: [], notices: [], unmanaged: {}, notRead: 0 };
  expect((await connection.apply(plan, none)).results).toEqual([]);
  expect(seen).toEqual([{ done: 0, total: 0, seconds: 0 }]);
});

test('applying that is refused says so, and leaves what is left', async () => {
  const { connection } = await connected({
    faults: ({ method }) =>
      method === 'GET' ? undefined : { kind: 'status', when: 'before', status: 401 },
  });
  const events = planOf('events: { E:, F: }');
  const live = await connection.read(events, null);
  if (isObstacle(live)) throw new Error(live.explanation);
  const applied = await connection.apply(events, diff(events, live.taxonomy, null));
  expect(applied.obstacle).toMatchObject({ reason: 'access' });
  expect(applied.results.map(({ status }) => status)).not.toContain('applied');
});

test.each([
  { what: 'an event', event: 'deleted', property: 'live' },
  { what: 'a property', event: 'live', property: 'deleted' },
] as const)('what $what brings back with it, against the plan, is a notice', async (standing) => {
  const property = { kind: 'event_property', name: 'p' } as const;
  const { connection } = await connected({
    project: {
      entities: [
        { kind: 'event', name: 'E', standing: standing.event },
        { ...property, standing: standing.property },
        { ...property, scope: 'E' },
      ],
    },
  });
  const wanted = planOf(
    'events: { E: { properties: { p: { deleted: true } } } }\nevent_properties: { p: }',
  );
  const run = async () => {
    const live = await connection.read(wanted, null);
    if (isObstacle(live)) throw new Error(live.explanation);
    return connection.apply(wanted, diff(wanted, live.taxonomy, null));
  };
  const restored = await run();
  expect(restored.results.map(({ status }) => status)).toEqual(['applied']);
  expect(restored.notices).toEqual([
    'Run again: restoring brought back what the plan takes off, event property "p" of event "E".',
  ]);
  const again = await run();
  expect(again.results).toMatchObject([
    { change: { action: 'delete', name: 'p' }, status: 'applied' },
  ]);
  expect(again.notices).toEqual([]);
});

test('what was written and could not be read again is a notice', async () => {
  let written = false;
  const { connection } = await connected({
    faults: ({ method }) => {
      written ||= method === 'POST';
      return written && method === 'GET'
        ? { kind: 'status', when: 'before', status: 403 }
        : undefined;
    },
  });
  const events = planOf('events: { E: }');
  const live = await connection.read(events, null);
  if (isObstacle(live)) throw new Error(live.explanation);
  const applied = await connection.apply(events, diff(events, live.taxonomy, null));
  expect(applied).toMatchObject({
    obstacle: null,
    notices: [expect.stringContaining('What was written was not read back: ')],
  });
});

describe('this week', () => {
  test('is read from a budget of its own', async () => {
    const clock = new VirtualTime();
    const seed = { entities: [{ kind: 'event', name: 'E' }], totals: [['E', 7]] } as const;
    const { connection, emulator } = await connected(
      { project: seed, clock: { now: () => clock.now() } },
      { clock },
    );
    emulator.budget.spend(7200);
    expect(await connection.usage()).toEqual(new Map([['E', 7]]));
  });

  test('without access is an obstacle', async () => {
    const { connection } = await connected({ apiKey: 'other' });
    expect(await connection.usage()).toMatchObject({ reason: 'access' });
  });
});

test('two connections to a project share its limits', async () => {
  const clock = new VirtualTime();
  const { open, connection, emulator } = await connected({ latency: 20 }, { clock });
  const other = open();
  const both = await Promise.all([connection.read(plan, null), other.read(plan, null)]);
  await other.close();
  expect(both.some(isObstacle)).toBe(false);
  expect(emulator.budget).toMatchObject({ peak: 4, collisions: 0 });
});

describe('an obstacle', () => {
  const told = (
    failure: Failure,
    status: number | null,
    retryAt: number | null = Date.UTC(2030, 0, 1),
  ) =>
    obstacleOf(
      new AmplitudeError({
        failure,
        status,
        method: 'GET',
        path: '/p',
        words: 'words',
        ...(retryAt === null ? {} : { retryAt }),
      }),
    );

  test.each([
    {
      failure: 'refused',
      status: 403,
      reason: 'access',
      explanation: 'Amplitude refused GET /p: 403 words.',
    },
    {
      failure: 'refused',
      status: 409,
      reason: 'rejected',
      explanation: 'Amplitude refused GET /p: 409 words.',
    },
    {
      failure: 'unknown',
      status: null,
      reason: 'unavailable',
      explanation:
        'Amplitude did not answer GET /p: words. It was tried several times; run again later.',
    },
    {
      failure: 'cancelled',
      status: null,
      reason: 'cancelled',
      explanation: 'The run was stopped. Run again for what is left.',
    },
    {
      failure: 'budget',
      status: null,
      reason: 'budget',
      explanation:
        'Stopped: words. Run again after 2030-01-01T00:00:00.000Z: it goes on with what is left. A larger time-limit waits for it.',
    },
  ] as const)('of $failure with $status', ({ failure, status, reason, explanation }) => {
    expect(told(failure, status)).toEqual({ reason, explanation });
  });

  test('of a budget names no time that is not known', () => {
    expect(told('budget', null, null).explanation).toContain('Run again later: it goes on');
  });

  test('is never a bug', () => {
    expect(() => obstacleOf(new TypeError('a bug'))).toThrow('a bug');
  });
});
