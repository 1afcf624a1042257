import { expect, onTestFinished, test } from 'vitest';
import type { Fault } from '../../src/emulator/faults.ts';
import { type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';
import { shell } from './shell.ts';
import { keys, planFile } from './world.ts';

/*
 * Whatever befalls a request to the Group Identify API: each trouble meets the first request of each
 * operation, all of them in one process. What adds up is never sent twice unless it is certain that
 * nothing was done.
 */

const env = {
  AMPLITUDE_API_KEY: keys.apiKey,
  NODE_OPTIONS: `--import ${new URL('../support/fast-clock.mjs', import.meta.url).href}`,
  // A minute without an answer, the longest that is waited for, takes two seconds, which a busy machine
  // never needs for an answer.
  FAST_CLOCK: '30',
} as const;

interface Trouble {
  readonly name: string;
  readonly fault: Fault;
  /** Whether the answer says for certain that nothing was done. */
  readonly isCertain?: true;
  /** Whether it was done, whatever the answer says. */
  readonly isDone: boolean;
}

const status = (code: number, when: 'before' | 'after' = 'before') =>
  ({ kind: 'status', when, status: code }) as const;
const limited = (seconds: string): Fault => ({
  ...status(429),
  body: 'Too many requests',
  headers: { 'retry-after': seconds },
});

const troubles: readonly Trouble[] = [
  { name: 'reset before', fault: { kind: 'reset', when: 'before' }, isDone: false },
  { name: 'reset after', fault: { kind: 'reset', when: 'after' }, isDone: true },
  { name: '500', fault: { ...status(500), body: 'oops' }, isDone: false },
  { name: '502 HTML', fault: status(502), isDone: false },
  { name: '503', fault: { ...status(503), headers: { 'retry-after': '2' } }, isDone: false },
  { name: '504 after it was done', fault: status(504, 'after'), isDone: true },
  { name: '429 short', fault: limited('1'), isCertain: true, isDone: false },
  { name: '429 long', fault: limited('70'), isCertain: true, isDone: false },
  { name: 'timeout before', fault: { kind: 'timeout', when: 'before' }, isDone: false },
  { name: 'timeout after', fault: { kind: 'timeout', when: 'after' }, isDone: true },
  { name: 'truncated', fault: { kind: 'truncated', connection: 'kept' }, isDone: true },
  { name: 'broken off', fault: { kind: 'truncated', connection: 'broken' }, isDone: true },
  {
    name: 'a page instead',
    fault: { kind: 'wrong-content-type', body: '<html>Hello</html>' },
    isDone: true,
  },
  {
    name: 'JSON with another type',
    fault: { kind: 'wrong-content-type', contentType: 'application/json', body: '"success"' },
    isCertain: true,
    isDone: true,
  },
];

const operations = ['$set', '$add', '$append', '$prepend'] as const;

interface Group {
  readonly name: string;
  readonly properties: object;
}

/** So many properties that no other group has room in the same request. */
function alone(name: string, operation: string): Group {
  const fillers = Array.from({ length: 1023 }, (_, index) => [`p${index}`, 1] as const);
  return { name, properties: { [operation]: { n: 1, ...Object.fromEntries(fillers) } } };
}

/** The command line on these groups, and what came of it. */
async function send(
  groups: readonly Group[],
  faults: (names: readonly string[], arrived: readonly string[]) => Fault | undefined,
  options: {
    readonly args?: readonly string[];
    readonly amplitude?: Partial<EmulatorOptions>;
  } = {},
) {
  const arrived: string[] = [];
  const emulator = await startEmulator({
    ...keys,
    faults: ({ body }) => {
      const list: readonly { readonly group_value: string }[] = JSON.parse(
        body.get('identification') ?? '',
      );
      const names = list.map(({ group_value }) => group_value);
      const fault = faults(names, arrived);
      arrived.push(names.join(' '));
      return fault;
    },
    ...options.amplitude,
  });
  onTestFinished(() => emulator.close());
  const file = groups.map(({ name, properties }) => ({
    group_type: 'account',
    group_value: name,
    group_properties: properties,
  }));
  const run = await shell({
    ...planFile('group_types: { account: }\n'),
    'groups.json': JSON.stringify(file),
  });
  const args = ['--groups', 'groups.json', '--ingestion-url', emulator.url, '--json'];
  const ended = await run(['identify', ...args, ...(options.args ?? [])], env);
  const document: Document = JSON.parse(ended.stdout);
  return {
    ...ended,
    ...document,
    arrived,
    statuses: new Map(document.groups.map((group) => [group.group_value, group.status])),
    /** What of a group has come to be, if anything has. */
    stored: (name: string) =>
      emulator.project.groups.get(JSON.stringify(['account', name]))?.get('n'),
  };
}

interface Document {
  readonly result: string;
  readonly reason: string;
  readonly groups: readonly {
    readonly group_value: string;
    readonly status: string;
    readonly message: string;
  }[];
}

test('each trouble of each operation: told as it is, and nothing that adds up is done twice', async () => {
  const cases = troubles.flatMap((trouble) =>
    operations.map((operation) => ({ trouble, operation, name: `${operation} ${trouble.name}` })),
  );
  // Calm ones between them, as several unknown ends in a row are the end of it all.
  const groups = cases.flatMap(({ name, operation }, index) => [
    alone(name, operation),
    alone(`calm ${index}`, '$add'),
  ]);
  const faultOf = new Map(cases.map(({ name, trouble }) => [name, trouble.fault]));
  const run = await send(groups, ([name = ''], arrived) =>
    arrived.includes(name) ? undefined : faultOf.get(name),
  );

  const seen = cases.map(({ name }) => ({
    name,
    status: run.statuses.get(name),
    arrivals: run.arrived.filter((each) => each === name).length,
    stored: run.stored(name),
  }));
  const expected = cases.map(({ name, trouble, operation }) => {
    const { isCertain, isDone } = trouble;
    const isOver = isCertain === true && isDone;
    const isKnown = isCertain === true || operation === '$set';
    const isStored = isDone || isKnown;
    const once = operation === '$set' || operation === '$add' ? 1 : [1];
    return {
      name,
      status: isKnown ? 'sent' : 'unknown',
      arrivals: isKnown && !isOver ? 2 : 1,
      stored: isStored ? once : undefined,
    };
  });
  expect(seen).toEqual(expected);
  const calm = run.groups.filter(({ group_value }) => group_value.startsWith('calm'));
  expect(new Set(calm.map(({ status }) => status))).toEqual(new Set(['sent']));
  expect(new Set(calm.map(({ group_value }) => run.stored(group_value)))).toEqual(new Set([1]));
  expect(run).toMatchObject({ code: 1, result: 'partial', reason: 'unknown' });
  for (const { status: end, message } of run.groups) {
    if (end === 'unknown') expect(message).toContain('sending it again could add to it twice');
    else expect(message).toBe('');
  }
});

test('400 is narrowed down, 413 divided, and each of the others is sent once, in order', async () => {
  const names = Array.from({ length: 11 }, (_, index) => `g${index}`);
  const groups = names.map((name) => ({ name, properties: { $add: { n: 1 } } }));
  const run = await send(groups, (sent) => {
    if (sent.length > 6) return { ...status(413), body: 'too large' };
    return sent.includes('g4') ? { ...status(400), body: 'bad value' } : undefined;
  });
  expect(run.arrived).toEqual([
    'g0 g1 g2 g3 g4 g5 g6 g7 g8 g9 g10',
    'g0 g1 g2 g3 g4 g5',
    'g0 g1 g2',
    'g3 g4 g5',
    'g3 g4',
    'g3',
    'g4',
    'g5',
    'g6 g7 g8 g9 g10',
  ]);
  expect(run).toMatchObject({ code: 1, result: 'partial', reason: 'rejected' });
  const rejected = run.groups.filter(({ status: end }) => end !== 'sent');
  expect(rejected).toMatchObject([
    { group_value: 'g4', status: 'rejected', message: '400: bad value' },
  ]);
  expect(names.map(run.stored)).toEqual(names.map((name) => (name === 'g4' ? undefined : 1)));
});

test('an outage ends it, with what is unknown and what is left', async () => {
  const groups = ['a', 'b', 'c', 'd'].map((name) => alone(name, '$append'));
  const run = await send(groups, () => status(503));
  expect([...run.statuses.values()]).toEqual(['unknown', 'unknown', 'unknown', 'left']);
  expect(run).toMatchObject({ code: 1, result: 'failed', reason: 'unavailable' });
  expect(run.arrived).toEqual(['a', 'b', 'c']);
});

test('a 429 is waited for no longer than time-limit', async () => {
  const groups = ['a', 'b'].map((name) => alone(name, '$prepend'));
  const run = await send(groups, ([name]) => (name === 'b' ? limited('3600') : undefined), {
    args: ['--time-limit', '30'],
  });
  expect([...run.statuses.values()]).toEqual(['sent', 'left']);
  expect(run).toMatchObject({ code: 1, result: 'partial', reason: 'budget' });
  expect(run.arrived).toEqual(['a', 'b']);
});

test('a file beyond every limit is sent in requests within them', async () => {
  const many = Array.from({ length: 1100 }, (_, index) => ({
    name: `many-${index}`,
    properties: { n: 1 },
  }));
  const large = Array.from({ length: 3 }, (_, index) => ({
    name: `large-${index}`,
    // Nine bytes a character once encoded: no two of these are within a megabyte.
    properties: { n: 1, texts: Array.from({ length: 80 }, () => '日'.repeat(1024)) },
  }));
  const wide = {
    name: 'wide',
    properties: {
      $add: Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`p${index}`, 1])),
      $append: { n: 1 },
    },
  };
  const groups = [...many, ...large, wide];
  const run = await send(groups, () => undefined);
  expect(run).toMatchObject({ code: 0, result: 'applied', reason: '' });
  expect(groups.map(({ name }) => run.stored(name))).toEqual(
    groups.map(({ name }) => (name === 'wide' ? [1] : 1)),
  );
  const sizes = run.arrived.map((names) => names.split(' ').length);
  expect(sizes).toEqual([1024, 77, 1, 1, 1, 1, 1]);
});
