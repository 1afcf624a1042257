import { describe, expect, test } from 'vitest';
import type { Faults } from '../../src/emulator/faults.ts';
import type { Quirks } from '../../src/emulator/quirks.ts';
import type { SeedEntity } from '../../src/emulator/seed.ts';
import { World } from '../support/in-process.ts';
import { planOf } from '../support/project.ts';

/*
 * What becomes of each change, and what people are told, where not everything can be done.
 */

interface Given {
  readonly live?: readonly SeedEntity[];
  readonly plan: string;
  readonly quirks?: Partial<Quirks>;
  readonly faults?: Faults;
}

async function outcomeOf({ live = [], plan: text, quirks = {}, faults = () => undefined }: Given) {
  const seed = { groupTypes: ['account'], entities: live };
  const world = new World({ seed, quirks, faults });
  const plan = planOf(text);
  const { results, stopped, notReadBack } = await world.start().apply(plan);
  const report = results.map(({ change, status, message }) => {
    const { scope, name } = change;
    return [scope === null ? name : `${name}@${scope}`, status, message] as const;
  });
  return { world, report, stopped, notReadBack, plan };
}

const refusal = (status: number, message: string) =>
  ({
    kind: 'status',
    when: 'before',
    status,
    contentType: 'application/json',
    body: JSON.stringify({ success: false, errors: [{ message }] }),
  }) as const;

describe('one failure', () => {
  test('skips what needs it, by name, and nothing else', async () => {
    const { report } = await outcomeOf({
      plan: `
categories: { Bad: , Good: }
events:
  A: { category: Bad, properties: { p: , own: { type: number } } }
  B: { category: Good, properties: { p: , own: { type: string } } }
event_properties: { p: }`,
      faults: (call) =>
        call.body.get('category_name') === 'Bad' ? refusal(400, 'No such luck') : undefined,
    });
    expect(report).toEqual([
      ['Bad', 'failed', 'Amplitude said 400: No such luck'],
      ['Good', 'applied', ''],
      ['A', 'skipped', 'needs category "Bad", which failed'],
      ['B', 'applied', ''],
      ['own@A', 'skipped', 'needs event "A", which was skipped'],
      ['own@B', 'applied', ''],
      ['p', 'applied', ''],
      ['p@A', 'skipped', 'needs event "A", which was skipped'],
      ['p@B', 'applied', ''],
    ]);
  });

  test('of an update of an event does not stop its properties', async () => {
    const { report } = await outcomeOf({
      live: [{ kind: 'event', name: 'A' }],
      plan: 'events: { A: { description: d, properties: { own: { type: number } } } }',
      faults: (call) =>
        call.path.endsWith('/event/A') && call.method === 'PUT' ? refusal(400, 'no') : undefined,
    });
    expect(report.map(([name, status]) => [name, status])).toEqual([
      ['A', 'failed'],
      ['own@A', 'applied'],
    ]);
  });

  test('of what a change writes second says that the first was done', async () => {
    const { report } = await outcomeOf({
      plan: 'events: { A: { description: d, display_name: Nice } }',
      faults: (call) => (call.method === 'PUT' ? refusal(400, 'Name taken') : undefined),
    });
    expect(report).toEqual([
      ['A', 'failed', expect.stringMatching(/^done in part; then: Amplitude said 400: Name taken/)],
    ]);
  });
});

test('without the Accounts add-on group properties are skipped with advice, the rest goes on', async () => {
  const { report, stopped } = await outcomeOf({
    plan: `
user_properties: { u: { type: number } }
group_properties: { g: { type: number }, h: { type: number }, i: }
group_types: { account: { properties: { g: { description: d } } } }`,
    quirks: { accounts: false },
  });
  expect(stopped).toBeNull();
  expect(report.map(([name, status]) => [name, status])).toEqual([
    ['u', 'applied'],
    ['g', 'skipped'],
    ['g@account', 'skipped'],
    ['h', 'skipped'],
    ['i', 'skipped'],
  ]);
  expect(report[1]?.[2]).toMatch(/enabled\. Group properties need the Accounts add-on/);
});

test('without the Accounts add-on what is not begun yet is not tried', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `g${index}: { type: number }`);
  const tried = new Set<string>();
  const { report } = await outcomeOf({
    plan: `group_properties: { ${names.join(', ')} }`,
    quirks: { accounts: false },
    faults: (call) => {
      if (call.method === 'POST') tried.add(call.body.toString());
      return undefined;
    },
  });
  expect(new Set(report.map(([, status]) => status))).toEqual(new Set(['skipped']));
  expect(new Set(report.map(([, , message]) => message)).size).toBe(1);
  expect(report).toHaveLength(40);
  expect(tried.size).toBeLessThan(40);
});

test('without Data Access Controls only the change with classifications fails, with advice', async () => {
  const { report } = await outcomeOf({
    plan: 'event_properties: { p: { classifications: [PII] }, q: { type: number } }',
    quirks: { dataAccessControls: false },
  });
  expect(report.map(([name, status]) => [name, status])).toEqual([
    ['p', 'failed'],
    ['q', 'applied'],
  ]);
  expect(report[0]?.[2]).toContain('Data Access Controls');
});

test.each([
  { status: 401, words: 'Unauthorized' },
  { status: 403, words: 'Invalid API Key' },
  { status: 403, words: 'Forbidden' },
])(
  '$status $words in the midst of it ends the run: nothing more is sent',
  async ({ status, words }) => {
    const { report, stopped, world, notReadBack } = await outcomeOf({
      plan: `user_properties: { ${Array.from({ length: 40 }, (_, i) => `u${i}: { type: number }`).join(', ')} }`,
      faults: (call) =>
        call.body.get('user_property') === 'u1' ? refusal(status, words) : undefined,
    });
    expect(stopped?.status).toBe(status);
    expect(notReadBack).not.toBe('');
    const statuses = report.map(([, state]) => state);
    expect(statuses.filter((state) => state === 'failed')).toHaveLength(1);
    expect(statuses.filter((state) => state === 'left').length).toBeGreaterThan(30);
    expect(world.writes().length).toBe(statuses.filter((state) => state === 'applied').length);
  },
);

/** What a firewall answers. */
const page = { kind: 'status', when: 'before', status: 403 } as const;

test('a page with 403 to one write fails that alone, as long as reads go through', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `u${i}`);
  const { report, stopped, notReadBack, world } = await outcomeOf({
    plan: `user_properties: { ${names.map((name) => `${name}: { description: <script> }`).join(', ')} }`,
    faults: (call) => (/^u\d$/.test(call.body.get('user_property') ?? '') ? page : undefined),
  });
  expect(stopped).toBeNull();
  expect(notReadBack).toBe('');
  const failures = report.filter(([, status]) => status === 'failed');
  expect(failures.map(([name]) => name)).toEqual(names.slice(0, 10));
  for (const [, , message] of failures) {
    expect(message).toMatch(/403: an HTML page instead of JSON\. .*firewall/);
  }
  expect(world.writes()).toHaveLength(30);
});

test('pages with 403 to every write end the run too: that is not for what one of them says', async () => {
  const { report, stopped, world } = await outcomeOf({
    plan: `user_properties: { ${Array.from({ length: 80 }, (_, i) => `u${i}: { type: number }`).join(', ')} }`,
    faults: ({ method }) => (method === 'GET' ? undefined : page),
  });
  expect(stopped).toMatchObject({ method: 'POST', status: 403 });
  const statuses = report.map(([, state]) => state);
  expect(statuses.filter((state) => state === 'failed').length).toBeGreaterThanOrEqual(20);
  expect(statuses.filter((state) => state === 'left').length).toBeGreaterThan(30);
  expect(world.writes()).toEqual([]);
});

test('pages with 403 to everything end the run', async () => {
  let isClosed = false;
  const { report, stopped, world } = await outcomeOf({
    plan: `user_properties: { ${Array.from({ length: 40 }, (_, i) => `u${i}: { type: number }`).join(', ')} }`,
    faults: (call) => {
      isClosed ||= call.body.get('user_property') === 'u1';
      return isClosed ? page : undefined;
    },
  });
  expect(stopped).toMatchObject({ method: 'GET', status: 403 });
  const statuses = report.map(([, state]) => state);
  expect(statuses.filter((state) => state === 'left').length).toBeGreaterThan(30);
  expect(world.writes()).toHaveLength(1);
});

test('a write whose outcome cannot be read is failed, never left', async () => {
  let broken = false;
  const { report, world, plan } = await outcomeOf({
    plan: 'events: { A: { description: d } }',
    faults: (call) => {
      if (call.method === 'POST') broken = true;
      if (!broken) return undefined;
      return { kind: 'status', when: call.method === 'POST' ? 'after' : 'before', status: 500 };
    },
  });
  expect(report).toEqual([['A', 'failed', expect.stringContaining('it may have been done')]]);
  world.faults = () => undefined;
  expect((await world.start().diff(plan)).changes).toEqual([]);
});

test('an outage that does not end fails the change and says how often it was tried', async () => {
  const { report, world } = await outcomeOf({
    plan: 'events: { A: { description: d } }',
    faults: (call) => (call.method === 'POST' ? { kind: 'reset', when: 'before' } : undefined),
  });
  expect(report).toEqual([['A', 'failed', expect.stringMatching(/tried \d times, and not done/)]]);
  expect(world.writes()).toEqual([]);
});

test('a write that was sent and found undone when the run was stopped is left as begun', async () => {
  const stop = new AbortController();
  const world = new World({
    faults: ({ method }) => {
      if (method !== 'POST') return undefined;
      stop.abort(new Error('enough'));
      return { kind: 'reset', when: 'before' };
    },
  });
  const run = world.start({ signal: stop.signal });
  const { results } = await run.apply(planOf('events: { A: { description: d } }'));
  expect(results).toMatchObject([{ status: 'left', message: 'begun, but not finished' }]);
  expect(world.writes()).toEqual([]);
});

describe('read back', () => {
  test('tells both values of what was ignored or did not clear', async () => {
    const { report } = await outcomeOf({
      live: [
        { kind: 'event', name: 'A', fields: { owner: 'o', tags: ['x', 'y'] } },
        { kind: 'event', name: 'B' },
      ],
      plan: 'events: { A: { owner: , tags: [z] }, B: { owner: me }, C: { owner: me } }',
      quirks: { clearing: 'ignored', ignoredFields: ['tags'] },
    });
    expect(report).toEqual([
      [
        'A',
        'failed',
        'Amplitude accepted owner without taking it: sent nothing, has "o"; Amplitude accepted tags without taking it: sent "z", has "x", "y"',
      ],
      ['B', 'applied', ''],
      ['C', 'applied', ''],
    ]);
  });

  test('is done by the next run for one that the budget stopped', async () => {
    const world: World = new World({
      quirks: { ignoredFields: ['description'] },
      faults: (call) => {
        if (call.body.get('user_property') === 'b') world.budget.spend(7200);
        return undefined;
      },
    });
    const plan = planOf('user_properties: { a: { description: a }, b: , c: , d: }');
    const first = await world.start({ timeLimit: 0 }).apply(plan);
    expect(first.stopped?.failure).toBe('budget');
    expect(first.notReadBack).toBe('the run was stopped before');
    expect(first.results[0]).toMatchObject({ status: 'applied', message: '' });
    const next = await world.start().apply(plan);
    expect(next.results[0]).toMatchObject({
      change: { name: 'a' },
      status: 'failed',
      message: expect.stringContaining('accepted description without taking it'),
    });
  });

  test('notices a delete and a create that were not done', async () => {
    const fake = { ...refusal(200, ''), body: '{"success":true}' };
    const { report } = await outcomeOf({
      live: [{ kind: 'event', name: 'A' }],
      plan: 'events: { A: { deleted: true }, B: { description: b } }',
      faults: (call) => (call.method === 'GET' ? undefined : fake),
    });
    expect(report).toEqual([
      ['A', 'failed', 'Amplitude accepted the delete, but it is still there'],
      ['B', 'failed', 'Amplitude accepted it, but it is not there when read back'],
    ]);
  });

  test('takes one call a kind and one an event', async () => {
    const { world } = await outcomeOf({
      live: ['A', 'B', 'C'].map((name) => ({ kind: 'event', name }) as const),
      plan: `
events:
  A: { description: a, properties: { p: , q: { type: number } } }
  B: { description: b, properties: { p: } }
  C: { description: c }
event_properties: { p: { type: number } }
user_properties: { u: { type: number } }`,
    });
    const last = world.log.findLastIndex(({ method }) => method !== 'GET');
    const reads = world.log.slice(last + 1).map(({ path, query }) => {
      return `${path.split('/').at(-1)} ${query.get('event_type') ?? ''}`.trim();
    });
    expect(reads.sort()).toEqual([
      'event',
      'event-property',
      'event-property A',
      'event-property B',
      'user-property',
    ]);
  });

  test('looks at a use of a hidden event as well', async () => {
    const { report } = await outcomeOf({
      live: [
        { kind: 'event', name: 'A', unlisted: true },
        { kind: 'event', name: 'B' },
      ],
      plan: 'events: { A: { properties: { p: { type: number } } }, B: { description: b } }',
    });
    expect(report.map(([, status]) => status)).toEqual(['applied', 'applied']);
  });

  test('that fails leaves the results and says so', async () => {
    let written = false;
    const { report, notReadBack } = await outcomeOf({
      plan: 'events: { A: { description: d } }',
      faults: (call) => {
        if (call.method === 'GET') return written ? { kind: 'reset', when: 'before' } : undefined;
        written = true;
        return undefined;
      },
    });
    expect(report).toEqual([['A', 'applied', '']]);
    expect(notReadBack).not.toBe('');
  });
});

describe('uses that had an override, which shows only when their definition changes', () => {
  const uses = Array.from({ length: 30 }, (_, index) => `E${index}`);
  const live: readonly SeedEntity[] = [
    ...uses.map((name) => ({ kind: 'event', name }) as const),
    { kind: 'event_property', name: 'p', fields: { type: 'string', description: 'old' } },
    ...uses.map((scope, index) => {
      const own: Partial<SeedEntity> =
        index % 3 === 0
          ? {}
          : index % 3 === 1
            ? { override: true, fields: { type: 'string', description: 'old' } }
            : { override: true, fields: { type: 'string', description: `own ${index}` } };
      return { kind: 'event_property', name: 'p', scope, ...own } as const;
    }),
  ];
  const events = uses.map((name, index) => {
    const own = index % 3 === 2 ? `description: own ${index}` : '';
    return `${name}: { properties: { p: { ${own} } } }`;
  });
  const plan = `
events: { ${events.join(', ')} }
event_properties: { p: { type: string, description: new } }`;

  test.each(['shared-values', 'only-sent', 'initial-values'] as const)(
    'follow where the plan says so (%s)',
    async (overrideHolds) => {
      const { world, report } = await outcomeOf({ live, plan, quirks: { overrideHolds } });
      expect(report).toEqual([['p', 'applied', '']]);
      for (const [index, scope] of uses.entries()) {
        const view = world.project.view({ kind: 'event_property', name: 'p', scope });
        const wanted = index % 3 === 2 ? `own ${index}` : 'new';
        expect(view?.fields.get('description')).toBe(wanted);
      }
    },
  );

  test('and are named where they cannot', async () => {
    const { report } = await outcomeOf({
      live,
      plan,
      faults: (call) =>
        call.body.get('event_type') === 'E1' ? refusal(400, 'Not today') : undefined,
    });
    expect(report).toEqual([
      ['p', 'failed', 'event property "p" of event "E1" did not follow: Not today'],
    ]);
  });

  test('a use that cannot be kept as it is fails the change, and says which', async () => {
    const { report } = await outcomeOf({
      live,
      plan,
      faults: (call) =>
        call.body.get('event_type') === 'E2' ? refusal(400, 'Not today') : undefined,
    });
    expect(report[0]?.[1]).toBe('failed');
    expect(report[0]?.[2]).toContain(
      'event property "p" of event "E2" could not be kept as it is: Not today',
    );
  });
});

test('what still does not follow after it was written again is named', async () => {
  const events = ['A', 'B'];
  const { report } = await outcomeOf({
    live: [
      ...events.map((name) => ({ kind: 'event', name }) as const),
      { kind: 'event_property', name: 'p', fields: { description: 'old' } },
      ...events.map(
        (scope) =>
          ({
            kind: 'event_property',
            name: 'p',
            scope,
            override: true,
            fields: { description: 'old' },
          }) as const,
      ),
    ],
    plan: `
events: { A: { properties: { p: } }, B: { properties: { p: } } }
event_properties: { p: { description: new } }`,
    faults: (call) =>
      call.body.has('event_type') ? { ...refusal(200, ''), body: '{"success":true}' } : undefined,
  });
  const faults = events.map(
    (name) =>
      `event property "p" of event "${name}" did not follow: Amplitude accepted description without taking it: sent "new", has "old"`,
  );
  expect(report).toEqual([['p', 'failed', faults.join('; ')]]);
});

test('a flag that waits for data is pending when it is created, shared or not', async () => {
  const { report, world } = await outcomeOf({
    live: [{ kind: 'event', name: 'A' }],
    plan: `
events:
  A: { properties: { own: { type: number, is_hidden: true } } }
  N: { is_hidden_from_dropdowns: true, is_hidden_from_timeline: true, display_name: Nice }
user_properties: { u: { is_hidden: true } }`,
  });
  expect(report.map(([, status]) => status)).toEqual(['pending', 'pending', 'pending']);
  const done = world.log.filter(({ method }) => method !== 'GET').length;
  // A second run asks again, and asks nothing twice.
  const { results } = await world.start().apply(
    planOf(`
events:
  A: { properties: { own: { type: number, is_hidden: true } } }
  N: { is_hidden_from_dropdowns: true, is_hidden_from_timeline: true, display_name: Nice }
user_properties: { u: { is_hidden: true } }`),
  );
  expect(results.map(({ status }) => status)).toEqual(['pending', 'pending', 'pending']);
  expect(world.writes().length).toBeLessThan(done);
});

test('a flag that is to stay off waits for nothing', async () => {
  const { report } = await outcomeOf({
    plan: `
events:
  A: { is_hidden_from_dropdowns: false }
  B: { is_hidden_from_dropdowns: false, is_hidden_from_timeline: true }
user_properties: { u: { is_hidden: false } }`,
  });
  expect(report.map(([name, status]) => [name, status])).toEqual([
    ['A', 'applied'],
    ['B', 'pending'],
    ['u', 'applied'],
  ]);
});

test('a use that is kept as it is waits for data with its shared definition', async () => {
  const plan = `
events: { A: { properties: { p: { type: number } } } }
event_properties: { p: { is_hidden: true } }`;
  const { report } = await outcomeOf({
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event_property', name: 'p', standing: 'planned' },
      {
        kind: 'event_property',
        name: 'p',
        scope: 'A',
        override: true,
        fields: { type: 'number' },
      },
    ],
    plan,
  });
  expect(report).toEqual([['p', 'pending', '']]);
});

test('what was only ingested and cannot be planned fails with advice', async () => {
  const { report } = await outcomeOf({
    live: [{ kind: 'event', name: 'A', standing: 'unexpected' }],
    plan: 'events: { A: { description: d } }',
    faults: (call) => (call.method === 'POST' ? refusal(409, 'No room') : undefined),
  });
  expect(report).toEqual([['A', 'failed', expect.stringContaining('not in schema')]]);
});

test.each(['PUT', 'POST'])(
  'an outage in the midst of planning is no refusal (%s)',
  async (method) => {
    const { report } = await outcomeOf({
      live: [{ kind: 'event', name: 'A', standing: 'unexpected' }],
      plan: 'events: { A: { description: d } }',
      faults: (call) => (call.method === method ? { kind: 'reset', when: 'before' } : undefined),
    });
    expect(report).toEqual([['A', 'failed', expect.stringContaining('not done')]]);
  },
);

test('hidden and already there: whatever Amplitude says first, it is taken over', async () => {
  const world = new World({
    faults: (call) =>
      call.body.has('is_hidden') && call.method === 'POST'
        ? refusal(400, 'Not ingested')
        : undefined,
  });
  const plan = planOf('user_properties: { u: { type: number, is_hidden: true } }');
  const run = world.start();
  const changes = await run.diff(plan);
  world.project.put({ kind: 'user_property', name: 'u', fields: { type: 'string' } });
  const { results } = await run.applyDiff(plan, changes);
  expect(results.map(({ status, message }) => [status, message])).toEqual([
    ['applied', 'it was there already, with type "string"'],
  ]);
});

test('a refusal of what is left without what waits for data is the answer', async () => {
  const { report } = await outcomeOf({
    plan: 'user_properties: { u: { type: number, is_hidden: true } }',
    faults: (call) => (call.method === 'POST' ? refusal(400, 'No') : undefined),
  });
  expect(report).toEqual([['u', 'failed', 'Amplitude said 400: No']]);
});

test('a bug is thrown, once nothing is in flight', async () => {
  const world = new World({
    faults: (call) => {
      if (call.body.get('user_property') === 'u1') throw new TypeError('a bug');
      return undefined;
    },
  });
  const names = Array.from({ length: 40 }, (_, index) => `u${index}: `).join(', ');
  const plan = planOf(`user_properties: { ${names} }`);
  await expect(world.start().apply(plan)).rejects.toThrow('a bug');
  expect(world.writes().length).toBeLessThan(40);
  expect(world.budget.inFlight).toBeLessThanOrEqual(2);
});

test.each([
  {
    where: 'settling what is unclear',
    isAt: (n: number, method: string) => n > 8 && method === 'GET',
  },
  { where: 'reading back', isAt: (n: number, method: string) => n > 8 && method === 'GET' },
  {
    where: 'keeping a use',
    isAt: (_: number, method: string, scope: unknown) => method === 'PUT' && scope === 'C',
  },
  {
    where: 'making a use follow',
    isAt: (_: number, method: string, scope: unknown) => method === 'PUT' && scope === 'B',
  },
])('a bug while $where is thrown', async ({ where, isAt }) => {
  const world = new World({
    seed: {
      entities: [
        ...['A', 'B', 'C'].map((name) => ({ kind: 'event', name }) as const),
        { kind: 'event_property', name: 'p', fields: { description: 'old' } },
        {
          kind: 'event_property',
          name: 'p',
          scope: 'B',
          override: true,
          fields: { description: 'old' },
        },
        {
          kind: 'event_property',
          name: 'p',
          scope: 'C',
          override: true,
          fields: { description: 'own' },
        },
      ],
    },
    faults: (call, n) => {
      if (isAt(n, call.method, call.body.get('event_type'))) throw new TypeError('a bug');
      const isUnclear = where.startsWith('settling') && call.method !== 'GET';
      return isUnclear ? { kind: 'reset', when: 'before' } : undefined;
    },
  });
  const plan = planOf(`
events: { A: , B: { properties: { p: } }, C: { properties: { p: { description: own } } } }
event_properties: { p: { description: new } }`);
  await expect(world.start().apply(plan)).rejects.toThrow('a bug');
});

test('what is known of nothing is compared with nothing', async () => {
  const { report } = await outcomeOf({
    live: [{ kind: 'event', name: 'A', standing: 'deleted', fields: { description: 'd' } }],
    plan: 'events: { A: }',
  });
  expect(report).toEqual([['A', 'applied', '']]);
});

test('someone took away what is to be renamed, and what is to be restored', async () => {
  const world = new World({
    seed: {
      entities: [
        { kind: 'event', name: 'old', standing: 'planned' },
        { kind: 'event', name: 'B', standing: 'deleted' },
      ],
    },
  });
  const plan = planOf('events: { A: { renamed_from: old }, B: { description: b } }');
  const run = world.start();
  const changes = await run.diff(plan);
  world.project.remove({ kind: 'event', scope: null, name: 'old' });
  world.faults = (call) => (call.path.endsWith('restore') ? refusal(400, 'Not found') : undefined);
  const { results } = await run.applyDiff(plan, changes);
  expect(results.map(({ status, message }) => [status, message])).toEqual([
    ['failed', expect.stringContaining('Amplitude said 400: Not found')],
    ['failed', expect.stringContaining('Amplitude said 400: Not found')],
  ]);
});

test('what someone renamed or removed meanwhile does not come back under its old name', async () => {
  const old = { kind: 'event_property', name: 'old' } as const;
  const world = new World({ seed: { entities: [{ ...old, standing: 'planned' }] } });
  const plan = planOf('event_properties: { new: { renamed_from: old, description: d } }');
  const run = world.start();
  const changes = await run.diff(plan);
  world.project.remove({ ...old, scope: null });
  const words = 'Attempted to change "old", but the property is not in schema.';
  world.faults = (call) => (call.method === 'PUT' ? refusal(409, words) : undefined);
  const { results } = await run.applyDiff(plan, changes);
  expect(results.map(({ status, message }) => [status, message])).toEqual([
    ['failed', expect.stringContaining('not in schema')],
  ]);
  expect(world.writes()).toEqual([]);
});

describe('the request', () => {
  const names = [
    '.',
    '..',
    'a/b',
    '100 %',
    'a?b',
    'a#b',
    'a+b',
    'é 🎉',
    'n'.repeat(1000),
    '__proto__',
    'constructor',
  ];

  test.each(names)('carries any name: %s', async (name) => {
    const quoted = JSON.stringify(name);
    const { world, report, plan } = await outcomeOf({
      live: [
        { kind: 'event', name },
        { kind: 'user_property', name },
        { kind: 'event_property', name, scope: name },
        { kind: 'category', name },
        { kind: 'group_property', name },
      ],
      plan: `
categories: { ${quoted}: { deleted: true } }
events: { ${quoted}: { description: d, properties: { ${quoted}: { type: number } } } }
user_properties: { ${quoted}: { description: d } }
group_properties: { ${quoted}: { description: d } }`,
    });
    expect(report.map(([, status]) => status)).toEqual(report.map(() => 'applied'));
    expect((await world.start().diff(plan)).changes).toEqual([]);
    const writes = world
      .writes()
      .map(({ method, path }) => `${method} ${path.replace(/\d{4,}/, 'id')}`);
    const segment = /^\.+$/.test(name) ? name.replaceAll('.', '%2E') : encodeURIComponent(name);
    expect(writes.sort()).toEqual([
      'DELETE /api/2/taxonomy/category/id',
      `PUT /api/2/taxonomy/event-property/${segment}`,
      `PUT /api/2/taxonomy/event/${segment}`,
      `PUT /api/2/taxonomy/group-property/grp%3A${encodeURIComponent(name)}`,
      `PUT /api/2/taxonomy/user-property/gp%3A${encodeURIComponent(name)}`,
    ]);
  });

  test('never changes a use without saying where: shared or its own', async () => {
    const { world } = await outcomeOf({
      live: [
        { kind: 'event', name: 'A' },
        { kind: 'event', name: 'B' },
        { kind: 'event_property', name: 'p', fields: { type: 'string', description: 'theirs' } },
        {
          kind: 'event_property',
          name: 'p',
          scope: 'A',
          override: true,
          fields: { type: 'number' },
        },
        { kind: 'event_property', name: 'p', scope: 'B' },
      ],
      plan: `
events: { A: { properties: { p: } }, B: { properties: { p: { is_required: true } } } }
event_properties: { p: { type: string } }`,
    });
    const writes = world.writes().map(({ body }) => Object.fromEntries(body));
    expect(writes).toEqual([
      { event_type: 'A', overrideScope: 'shared', type: 'string' },
      expect.objectContaining({
        event_type: 'B',
        overrideScope: 'override',
        description: 'theirs',
      }),
    ]);
    const shared = world.project.view({ kind: 'event_property', name: 'p', scope: null });
    expect(shared?.fields.get('description')).toBe('theirs');
  });
});

describe('what turns out to exist', () => {
  test('is restored and updated', async () => {
    const { report, world } = await outcomeOf({
      live: [
        { kind: 'event_property', name: 'p', standing: 'deleted', fields: { type: 'number' } },
      ],
      plan: 'event_properties: { p: { type: string } }',
    });
    expect(report).toEqual([['p', 'applied', 'it was deleted, so it was restored']]);
    const view = world.project.view({ kind: 'event_property', name: 'p', scope: null });
    expect(view?.fields.get('type')).toBe('string');
  });

  test('someone was faster', async () => {
    const world = new World({});
    const plan = planOf('event_properties: { p: { description: ours }, q: { description: ours } }');
    const run = world.start();
    const changes = await run.diff(plan);
    world.project.put({ kind: 'event_property', name: 'p', fields: { description: 'theirs' } });
    world.project.put({ kind: 'event_property', name: 'q', fields: { description: 'ours' } });
    const { results } = await run.applyDiff(plan, changes);
    expect(results.map(({ status, message }) => [status, message])).toEqual([
      ['applied', 'it was there already, with description "theirs"'],
      ['found', 'it was there already'],
    ]);
  });

  test('a property that was taken off its event is put on again', async () => {
    const world = new World({
      seed: {
        entities: [
          { kind: 'event', name: 'A' },
          { kind: 'event_property', name: 'p', scope: 'A', fields: { type: 'string' } },
        ],
      },
    });
    world.project.remove({ kind: 'event_property', name: 'p', scope: 'A' });
    const plan = planOf('events: { A: { properties: { p: { type: number } } } }');
    const { results } = await world.start().apply(plan);
    expect(results.map(({ status }) => status)).toEqual(['applied']);
    expect((await world.start().diff(plan)).changes).toEqual([]);
  });

  test('what cannot be restored fails with the words that it began with', async () => {
    const { report } = await outcomeOf({
      plan: 'group_properties: { g: }\nevent_properties: { p: }',
      faults: (call) =>
        call.method === 'POST'
          ? refusal(409, 'Attempted to add "x", that already exists.')
          : undefined,
    });
    expect(report).toEqual([
      ['p', 'failed', expect.stringContaining('already exists')],
      ['g', 'failed', expect.stringContaining('already exists')],
    ]);
  });

  test('a name that was to be renamed to is brought back, and the next run goes on from there', async () => {
    const { report, world, plan } = await outcomeOf({
      live: [
        { kind: 'event', name: 'E' },
        { kind: 'event_property', name: 'old' },
        { kind: 'event_property', name: 'old', scope: 'E' },
        { kind: 'event_property', name: 'new', standing: 'deleted', fields: { description: 'd' } },
      ],
      plan: `
events: { E: { properties: { new: { is_required: true } } } }
event_properties: { new: { renamed_from: old, description: , type: number } }`,
    });
    expect(report).toEqual([
      [
        'new',
        'failed',
        'done in part; then: Amplitude said 409: Attempted to add an event property, "new" for event "", that already exists. Of "new": it was deleted, so it was restored. Nothing was renamed, and "old" stays. Run again: it goes on with what uses the new name.',
      ],
      ['new@E', 'skipped', 'needs event property "new", which failed'],
    ]);
    const view = world.project.view({ kind: 'event_property', name: 'new', scope: null });
    expect(view?.fields.get('description')).toBeNull();
    expect(view?.fields.get('type')).toBe('number');

    const { results } = await world.start().apply(plan);
    expect(results.map(({ change, status }) => [change.action, change.scope, status])).toEqual([
      ['create', 'E', 'applied'],
    ]);
    expect((await world.start().diff(plan)).changes).toEqual([]);
  });

  test('what was only ingested is planned before it is deleted, where Amplitude wants it so', async () => {
    let isPlanned = false;
    const { report, world } = await outcomeOf({
      live: [{ kind: 'event', name: 'A', standing: 'unexpected' }],
      plan: 'events: { A: { deleted: true } }',
      faults: (call) => {
        if (call.method === 'POST') isPlanned = true;
        return call.method === 'DELETE' && !isPlanned
          ? refusal(409, 'Attempted to remove an event, "A", that is not a planned event.')
          : undefined;
      },
    });
    expect(report).toEqual([['A', 'applied', '']]);
    expect(world.writes().map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  test('transformed ones stay, with advice', async () => {
    const { report } = await outcomeOf({
      live: [{ kind: 'event', name: 'A', standing: 'transformed' }],
      plan: 'events: { A: { deleted: true } }',
    });
    expect(report).toEqual([['A', 'failed', expect.stringContaining('Amplitude said 409')]]);
  });
});

describe('what Amplitude has and no call can carry', () => {
  const live: readonly SeedEntity[] = [
    { kind: 'event', name: 'A' },
    { kind: 'event', name: 'B' },
    {
      kind: 'event_property',
      name: 'size',
      fields: { type: 'enum', enum_values: ['S, small', 'L'], description: 'cut \ud83d' },
    },
    { kind: 'event_property', name: 'size', scope: 'A', override: false },
  ];
  const comma = 'enum_values was not sent: "S, small" has a comma, which ends an item';

  test('is sent to no use as something else: the use fails, and the rest goes on', async () => {
    const { report, world, stopped } = await outcomeOf({
      live,
      plan: `
events:
  A: { properties: { size: { is_required: true } } }
  B: { description: d, properties: { size: } }`,
    });
    expect(stopped).toBeNull();
    expect(report).toEqual([
      ['B', 'applied', ''],
      ['size@A', 'failed', expect.stringMatching(/^(enum_values|description) was not sent: /)],
      ['size@B', 'failed', expect.stringMatching(/^(enum_values|description) was not sent: /)],
    ]);
    expect(world.writes().map(({ path }) => path)).toEqual(['/api/2/taxonomy/event/B']);
  });

  test('goes through where the plan states another value', async () => {
    const { report } = await outcomeOf({
      live,
      plan: 'events: { B: { properties: { size: { enum_values: [S], type: enum, description: d } } } }',
    });
    expect(report).toEqual([['size@B', 'applied', '']]);
  });

  test('is named with the use that was to keep it', async () => {
    const { report } = await outcomeOf({
      live: live.map((entity) =>
        entity.fields === undefined || entity.scope !== undefined
          ? entity
          : { ...entity, fields: { ...entity.fields, description: null } },
      ),
      plan: `
events: { A: { properties: { size: { is_required: true, description: own } } } }
event_properties: { size: { is_array_type: true } }`,
    });
    expect(report.filter(([, status]) => status === 'failed')).toEqual([
      ['size@A', 'failed', expect.stringContaining(comma)],
    ]);
  });
});

describe('names in the words of a refusal', () => {
  test.each(['Page Missing', 'Page Does Not Exist', 'Not Found', 'feature is not enabled'])(
    'a deleted property %j is restored',
    async (name) => {
      const { report } = await outcomeOf({
        live: [
          { kind: 'event', name: 'E' },
          { kind: 'event_property', name, standing: 'deleted' },
        ],
        plan: `event_properties: { ${JSON.stringify(name)}: { description: d } }`,
      });
      expect(report).toEqual([[name, 'applied', 'it was deleted, so it was restored']]);
    },
  );

  test.each(['Payment Taken', 'Payment Received', 'ingested'])(
    'an event %j that cannot be hidden is not taken to wait for data',
    async (name) => {
      const { report } = await outcomeOf({
        live: [{ kind: 'event', name }],
        plan: `events: { ${JSON.stringify(name)}: { is_hidden_from_timeline: true } }`,
        faults: ({ method }) =>
          method === 'PUT'
            ? refusal(409, `Attempted to hide event "${name}", but the event is transformed.`)
            : undefined,
      });
      expect(report.map(([, status]) => status)).toEqual(['failed']);
    },
  );
});

test('where nothing can be created, for want of the subscription, the run ends with that', async () => {
  const { report, stopped } = await outcomeOf({
    plan: `events: { ${Array.from({ length: 60 }, (_, index) => `E${index}: `).join(', ')} }`,
    faults: ({ method }) => (method === 'POST' ? refusal(404, 'Not found') : undefined),
  });
  expect(stopped?.advice).toContain('has to be part of the Amplitude subscription');
  expect(report.filter(([, status]) => status === 'left').length).toBeGreaterThan(40);
});

test('a write waits as long as an answer asks before anything more is sent', async () => {
  let failed: number | null = null;
  const { world, report } = await outcomeOf({
    plan: 'events: { A: }',
    faults: ({ method }) => {
      if (method !== 'POST' || failed !== null) return undefined;
      failed = 1;
      return { kind: 'status', when: 'before', status: 503, headers: { 'retry-after': '7' } };
    },
  });
  expect(report).toEqual([['A', 'applied', '']]);
  const { log } = world;
  const first = log.findIndex(({ method }) => method === 'POST');
  const [failure, next] = log.slice(first);
  expect((next?.at ?? 0) - (failure?.at ?? 0)).toBeGreaterThanOrEqual(7000);
});
