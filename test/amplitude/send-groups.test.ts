import { describe, expect, it, test } from 'vitest';
import { TransportError } from '../../src/amplitude/exchange.ts';
import { sendGroups } from '../../src/amplitude/send-groups.ts';
import type { Transport } from '../../src/amplitude/transport.ts';
import type { Identification, Operation } from '../../src/core/groups/identification.ts';
import { type Fault, suffer } from '../../src/emulator/faults.ts';
import { identifyGroups } from '../../src/emulator/ingestion.ts';
import { Project } from '../../src/emulator/project.ts';
import { readCall } from '../../src/emulator/request.ts';
import { VirtualTime } from '../support/virtual-time.ts';

type Faults = (names: readonly string[], n: number) => Fault | undefined;

interface Options {
  readonly faults?: Faults;
  readonly waitLimit?: number;
  readonly signal?: AbortSignal;
  readonly apiKey?: string;
}

/** Sends groups to an emulated project, and tells what arrived, what was done, and what was said. */
async function send(groups: readonly Identification[], options: Options = {}) {
  const project = new Project();
  const time = new VirtualTime();
  const arrived: string[] = [];
  const headers: Readonly<Record<string, string>>[] = [];
  const bodies: string[] = [];
  const transport: Transport = {
    close: async () => {},
    send: async (request) => {
      const body = request.body ?? '';
      const call = readCall(request.method, request.path, request.headers['content-type'], body);
      const list: readonly { readonly group_value: string }[] = JSON.parse(
        call.body.get('identification') ?? '[]',
      );
      const names = list.map(({ group_value }) => group_value);
      const n = arrived.push(names.join(' ')) - 1;
      headers.push(request.headers);
      bodies.push(body);
      await time.sleep(100);
      const delivery = suffer(options.faults?.(names, n), () =>
        identifyGroups(project, 'key', call, Buffer.byteLength(body)),
      );
      if (delivery.kind === 'silence') await time.sleep(60_000);
      if (delivery.kind !== 'whole') throw new TransportError('no whole answer', true);
      const { status, headers: fields, body: text } = delivery.reply;
      return { status, retryAfter: fields['retry-after'], body: text };
    },
  };
  const began = time.now();
  const sent: string[] = [];
  const sending = await sendGroups(groups, {
    apiKey: options.apiKey ?? 'key',
    transport,
    clock: time,
    waitLimit: options.waitLimit ?? 3_600_000,
    signal: options.signal ?? new AbortController().signal,
    random: () => 0.5,
    onSent: (done, total) => sent.push(`${done}/${total}`),
  });
  return {
    arrived,
    headers,
    bodies,
    sent,
    project,
    seconds: (time.now() - began) / 1000,
    requests: sending.requests,
    reason: sending.obstacle?.reason ?? '',
    explanation: sending.obstacle?.explanation ?? '',
    statuses: sending.outcomes.map(({ status }) => status),
    messages: sending.outcomes.map(({ message }) => message),
    /** How often each group's operation was done, as far as it can be seen. */
    done: groups.map(({ groupValue }) =>
      project.groups.get(JSON.stringify(['account', groupValue]))?.get('n'),
    ),
  };
}

function group(groupValue: string, operation: Operation | null, count = 1): Identification {
  return {
    groupType: 'account',
    groupValue,
    location: { file: 'groups.yml', line: 1, column: 1 },
    properties: Array.from({ length: count }, (_, index) => ({
      operation,
      name: index === 0 ? 'n' : `n${index}`,
      value: operation === '$append' || operation === '$prepend' ? ['x'] : 1,
    })),
  };
}

const safe = [group('a', '$set'), group('b', null), group('c', '$unset')];
const unsafe = [group('a', '$add'), group('b', '$append'), group('c', '$prepend')];
const mixed = [group('a', '$set'), group('b', '$add'), group('c', '$setOnce')];

function status(code: number, when: 'before' | 'after', body?: string): Fault {
  return { kind: 'status', when, status: code, ...(body === undefined ? {} : { body }) };
}

/** Faults of the first request, after which it is known whether it was done, or not. */
const troubles: readonly { name: string; fault: Fault; isKnown: boolean; isDone: boolean }[] = [
  { name: 'reset before', fault: { kind: 'reset', when: 'before' }, isKnown: false, isDone: false },
  { name: 'reset after', fault: { kind: 'reset', when: 'after' }, isKnown: false, isDone: true },
  {
    name: 'timeout before',
    fault: { kind: 'timeout', when: 'before' },
    isKnown: false,
    isDone: false,
  },
  {
    name: 'timeout after',
    fault: { kind: 'timeout', when: 'after' },
    isKnown: false,
    isDone: true,
  },
  { name: '500', fault: status(500, 'before'), isKnown: false, isDone: false },
  { name: '500 after it was done', fault: status(500, 'after'), isKnown: false, isDone: true },
  { name: '503', fault: status(503, 'before'), isKnown: false, isDone: false },
  { name: '504 after it was done', fault: status(504, 'after'), isKnown: false, isDone: true },
  { name: '408', fault: status(408, 'before', ''), isKnown: false, isDone: false },
  { name: 'a page with 200', fault: status(200, 'before'), isKnown: false, isDone: false },
  { name: 'a page with 400', fault: status(400, 'before'), isKnown: false, isDone: false },
  {
    name: 'a cut answer',
    fault: { kind: 'truncated', connection: 'kept' },
    isKnown: false,
    isDone: true,
  },
  {
    name: 'a broken connection',
    fault: { kind: 'truncated', connection: 'broken' },
    isKnown: false,
    isDone: true,
  },
  { name: '429', fault: status(429, 'before'), isKnown: true, isDone: false },
];

describe.each(troubles)('$name', ({ fault, isKnown, isDone }) => {
  const first: Faults = (_, n) => (n === 0 ? fault : undefined);

  test('what can be repeated is sent again', async () => {
    const { arrived, statuses, reason } = await send(safe, { faults: first });
    expect(arrived).toEqual(['a b c', 'a b c']);
    expect(statuses).toEqual(['sent', 'sent', 'sent']);
    expect(reason).toBe('');
  });

  test('what adds up is not, unless it is certain that nothing was done', async () => {
    const { arrived, statuses, done, messages } = await send(unsafe, { faults: first });
    const isSentAgain = isKnown && !isDone;
    expect(arrived).toEqual(isSentAgain ? ['a b c', 'a b c'] : ['a b c']);
    const end = isKnown ? 'sent' : 'unknown';
    expect(statuses).toEqual([end, end, end]);
    expect(done).toEqual(isKnown || isDone ? [1, ['x'], ['x']] : [undefined, undefined, undefined]);
    if (!isKnown) expect(messages[0]).toContain('it is not known whether it was done');
  });

  test('of both in one request, only what can be repeated is', async () => {
    const { arrived, statuses, done } = await send(mixed, { faults: first });
    expect(arrived).toEqual(isKnown ? ['a b c', 'a b c'] : ['a b c', 'a c']);
    expect(statuses).toEqual(['sent', isKnown ? 'sent' : 'unknown', 'sent']);
    expect(done).toEqual([1, isKnown || isDone ? 1 : undefined, 1]);
  });
});

describe('413', () => {
  const most =
    (count: number): Faults =>
    (names) =>
      names.length > count ? status(413, 'before') : undefined;

  it('divides, in order, whatever is in it', async () => {
    const groups = ['a', 'b', 'c', 'd', 'e'].map((name) => group(name, '$add'));
    const { arrived, statuses, done } = await send(groups, { faults: most(2) });
    expect(arrived).toEqual(['a b c d e', 'a b c', 'a b', 'c', 'd e']);
    expect(statuses).toEqual(['sent', 'sent', 'sent', 'sent', 'sent']);
    expect(done).toEqual([1, 1, 1, 1, 1]);
  });

  it('divides a single group by its properties, and gives up on a single one', async () => {
    let left = 3;
    const faults: Faults = () => {
      left -= 1;
      return left >= 0 ? status(413, 'before', 'too large') : undefined;
    };
    const { arrived, statuses, messages } = await send([group('a', '$set', 4)], { faults });
    // Four, two, one that is too large, then the others.
    expect(arrived).toEqual(['a', 'a', 'a', 'a', 'a']);
    expect(statuses).toEqual(['rejected']);
    expect(messages).toEqual(['413: too large; other parts of the group were sent']);
  });
});

describe('400', () => {
  const bad =
    (...names: readonly string[]): Faults =>
    (sent) =>
      sent.some((name) => names.includes(name)) ? status(400, 'before', 'bad value') : undefined;

  it('is narrowed down to the groups at fault, and the others are sent once', async () => {
    const groups = Array.from({ length: 8 }, (_, index) => group(`g${index}`, '$add'));
    const run = await send(groups, { faults: bad('g2', 'g7') });
    expect(run.arrived).toEqual([
      'g0 g1 g2 g3 g4 g5 g6 g7',
      'g0 g1 g2 g3',
      'g0 g1',
      'g2 g3',
      'g2',
      'g3',
      'g4 g5 g6 g7',
      'g4 g5',
      'g6 g7',
      'g6',
      'g7',
    ]);
    expect(run.statuses.map((each) => each === 'rejected')).toEqual(
      groups.map((_, index) => index === 2 || index === 7),
    );
    expect(run.messages[2]).toBe('400: bad value');
    expect(run.done).toEqual([1, 1, undefined, 1, 1, 1, 1, undefined]);
    expect(run.sent.at(-1)).toBe('8/8');
  });

  it('about the key ends everything at once, and does not say the key', async () => {
    const { arrived, statuses, reason, explanation } = await send(safe, { apiKey: 'other-key' });
    expect(arrived).toEqual(['a b c']);
    expect(statuses).toEqual(['left', 'left', 'left']);
    expect(reason).toBe('access');
    expect(explanation).toContain('400: Invalid API key');
    expect(explanation).not.toContain('other-key');
  });

  it('to everything ends after as many groups as a request has', async () => {
    const groups = Array.from({ length: 1100 }, (_, index) => group(`g${index}`, '$set'));
    const faults: Faults = () => status(400, 'before', 'no');
    const { statuses, reason } = await send(groups, { faults });
    expect(statuses.filter((each) => each === 'rejected')).toHaveLength(1024);
    expect(statuses.filter((each) => each === 'left')).toHaveLength(76);
    expect(reason).toBe('rejected');
  });
});

describe('an outage', () => {
  const never: Faults = () => status(503, 'before');

  it('ends after some tries of what can be repeated', async () => {
    const { arrived, statuses, reason } = await send(safe, { faults: never });
    expect(arrived).toEqual(Array.from({ length: 7 }, () => 'a b c'));
    expect(statuses).toEqual(['unknown', 'unknown', 'unknown']);
    expect(reason).toBe('unavailable');
  });

  it('ends after three requests that add up, each sent once', async () => {
    const groups = Array.from({ length: 5 }, (_, index) => group(`g${index}`, '$add', 1024));
    const { arrived, statuses, reason } = await send(groups, { faults: never });
    expect(arrived).toEqual(['g0', 'g1', 'g2']);
    expect(statuses).toEqual(['unknown', 'unknown', 'unknown', 'left', 'left']);
    expect(reason).toBe('unavailable');
  });

  it('that passes is not the end', async () => {
    const groups = Array.from({ length: 3 }, (_, index) => group(`g${index}`, '$add', 1024));
    const faults: Faults = (_, n) => (n === 1 ? status(502, 'after') : undefined);
    const { arrived, statuses } = await send(groups, { faults });
    expect(arrived).toEqual(['g0', 'g1', 'g2']);
    expect(statuses).toEqual(['sent', 'unknown', 'sent']);
  });
});

describe('429', () => {
  it('is waited for as long as asked', async () => {
    const faults: Faults = (_, n) =>
      n === 0
        ? ({ ...status(429, 'before'), headers: { 'retry-after': '30' } } as Fault)
        : undefined;
    const { arrived, statuses, seconds } = await send(unsafe, { faults });
    expect(arrived).toHaveLength(2);
    expect(statuses).toEqual(['sent', 'sent', 'sent']);
    expect(seconds).toBeGreaterThanOrEqual(30);
  });

  it('is not waited for longer than the user wants', async () => {
    const faults: Faults = () => status(429, 'before');
    const { statuses, reason, seconds } = await send(unsafe, { faults, waitLimit: 120_000 });
    expect(statuses).toEqual(['left', 'left', 'left']);
    expect(reason).toBe('budget');
    expect(seconds).toBeLessThan(125);
  });
});

it('stops when it is told to, and lets what is under way end', async () => {
  const stop = new AbortController();
  const groups = [group('a', '$add', 1024), group('b', '$add', 1024)];
  const faults: Faults = () => {
    stop.abort();
    return undefined;
  };
  const { arrived, statuses, reason } = await send(groups, { faults, signal: stop.signal });
  expect(arrived).toEqual(['a']);
  expect(statuses).toEqual(['sent', 'left']);
  expect(reason).toBe('cancelled');
});

it('sends the API key and nothing else to prove who it is', async () => {
  const { headers, bodies } = await send(safe);
  expect(headers).toEqual([
    {
      accept: '*/*',
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'amplitude-tracking-plan',
    },
  ]);
  expect(bodies[0]).toMatch(/^api_key=key&identification=%5B%7B[^&]*%5D$/);
});

it('has nothing to do with nothing', async () => {
  expect(await send([])).toMatchObject({ arrived: [], statuses: [], reason: '', requests: 0 });
});
