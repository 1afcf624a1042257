import { expect, test } from 'vitest';
import { diff } from '../../src/core/diff.ts';
import { standInFor } from '../../src/core/stand-in.ts';
import { scopeKey } from '../../src/core/taxonomy.ts';
import { fc } from '../support/fast-check.ts';
import { liveOf } from '../support/live.ts';
import { lines, planOf } from '../support/project.ts';

test('what the plan does not state is left alone, field by field', () => {
  const plan = planOf('events: { A: { description: same }, B: { owner: me } }');
  const live = liveOf([
    { kind: 'event', name: 'A', fields: { description: 'same', owner: 'x', tags: ['t'] } },
    { kind: 'event', name: 'B', fields: { description: 'kept', owner: null } },
    { kind: 'event', name: 'C', fields: { description: 'not named' } },
  ]);
  expect(lines(diff(plan, live, null))).toEqual(['update event B owner: null → "me"']);
});

test('equal is what Amplitude takes for equal', () => {
  const plan = planOf(`
events: { A: { description: "  folded\\n", tags: [b, a] } }
event_properties: { p: { type: string, regex: "^a $" }, q: { type: enum, enum_values: [1.10, no] } }`);
  const live = liveOf([
    { kind: 'event', name: 'A', fields: { description: 'folded', tags: ['a', 'b'] } },
    {
      kind: 'event_property',
      name: 'p',
      fields: { type: 'string', regex: '^a $', enum_values: null },
    },
    {
      kind: 'event_property',
      name: 'q',
      fields: { type: 'enum', enum_values: ['no', '1.10'], regex: null },
    },
  ]);
  expect(lines(diff(plan, live, null))).toEqual([]);
});

test('a field that a row lacks is unknown: not compared, and said once for all', () => {
  const plan = planOf('events: { A: { owner: me }, B: { owner: me } }');
  const live = liveOf([
    { kind: 'event', name: 'A' },
    { kind: 'event', name: 'B' },
  ]);
  const found = diff(plan, live, null);
  expect(lines(found)).toEqual([]);
  expect(found.notices.map(({ address, message }) => [address.name, message])).toEqual([
    ['A', "Amplitude's answer has no owner here (nor for 1 more), so it was not compared"],
  ]);
});

test('names differ by a byte, and nothing else is taken for the same', () => {
  const plan = planOf('events: { caf\u00e9: {}, Cafe: {}, __proto__: {}, constructor: {} }');
  const live = liveOf([
    { kind: 'event', name: 'cafe\u0301' },
    { kind: 'event', name: 'cafe' },
    { kind: 'event', name: 'constructor' },
  ]);
  expect(lines(diff(plan, live, null))).toEqual([
    'create event Cafe',
    'create event __proto__',
    'create event caf\u00e9',
  ]);
});

test('renames: the newest earlier name that is there, the others are noticed', () => {
  const plan = planOf('events: { New: { renamed_from: [Newer, Older] } }');
  const live = liveOf([
    { kind: 'event', name: 'Newer' },
    { kind: 'event', name: 'Older' },
  ]);
  const found = diff(plan, live, null);
  expect(lines(found)).toEqual(['rename event New (was Newer)']);
  expect(found.notices.map(({ message }) => message)).toEqual([
    expect.stringMatching(/"Older" is in Amplitude as well.*; only "Newer" is renamed$/),
  ]);
});

test.each([
  ['both are there', [{ name: 'Old' }, { name: 'New' }], [], ['; nothing is renamed']],
  [
    'the new one is deleted',
    [{ name: 'Old' }, { name: 'New', deleted: true }],
    ['restore event New'],
    ['"Old" is in Amplitude as well', 'restored, not renamed'],
  ],
  ['the old one is deleted', [{ name: 'Old', deleted: true }], ['create event New'], []],
  ['neither is there', [], ['create event New'], []],
] as const)('renames: %s', (_case, events, changes, notices) => {
  const plan = planOf('events: { New: { renamed_from: Old } }');
  const live = liveOf(events.map((event) => ({ kind: 'event', ...event }) as const));
  const found = diff(plan, live, null);
  expect(lines(found)).toEqual(changes);
  expect(found.notices.map(({ message }) => message)).toEqual(
    notices.map((text) => expect.stringContaining(text)),
  );
});

test('what belongs to a renamed event, and is unread, stays unread', () => {
  const plan = planOf('events: { New: { renamed_from: Old, properties: { p: } } }');
  const live = liveOf([{ kind: 'event', name: 'Old' }], [scopeKey('event_property', 'Old')]);
  const found = diff(plan, live, null);
  expect(lines(found)).toEqual(['rename event New (was Old)']);
  expect(found.notRead).toBe(1);
});

test('unmanaged: neither named nor ignored, deleted ones and own properties not counted', () => {
  const plan = planOf(`
events: { A: { properties: { own: } } }
ignore: { events: ["[Amplitude] *"], user_properties: ["x*z"] }`);
  const live = liveOf([
    { kind: 'event', name: 'A' },
    { kind: 'event', name: 'B' },
    { kind: 'event', name: 'Gone', deleted: true },
    { kind: 'event', name: '[Amplitude] Start' },
    { kind: 'event_property', name: 'own' },
    { kind: 'event_property', name: 'other' },
    { kind: 'event_property', name: 'other', scope: 'A' },
    { kind: 'user_property', name: 'xyz' },
    { kind: 'user_property', name: 'xy' },
    { kind: 'category', name: 'C' },
  ]);
  expect(diff(plan, live, null).unmanaged).toEqual({
    categories: 1,
    events: 1,
    event_properties: 1,
    user_properties: 1,
    group_properties: 0,
  });
});

test('origin: who changed it, by field and by change', () => {
  const base = planOf(`
events:
  A: { description: base, owner: base, tags: [t] }
  Gone: { deleted: true }
  Made: { description: x }`);
  const head = planOf(`
events:
  A: { description: head, owner: base, tags: [u], display_name: new }
  Gone: { deleted: true }
  Made: { description: x }
  Fresh: {}`);
  const live = liveOf([
    {
      kind: 'event',
      name: 'A',
      fields: { description: 'edited', owner: 'edited', tags: ['t'], display_name: 'old' },
    },
    { kind: 'event', name: 'Gone' },
  ]);
  const { changes } = diff(head, live, base.taxonomy);
  expect(
    changes.map(({ action, name, origin, fields }) => [
      `${action} ${name} ${origin}`,
      ...[...fields].map(([field, change]) => `${field} ${change.origin}`),
    ]),
  ).toEqual([
    ['update A conflict', 'description conflict', 'display_name plan', 'owner drift', 'tags plan'],
    ['create Fresh plan'],
    ['delete Gone drift'],
    ['create Made drift', 'description drift'],
  ]);
});

test('a delete carries the whole entity, so that it can be made again', () => {
  const plan = planOf('user_properties: { u: { deleted: true } }');
  const live = liveOf([
    { kind: 'user_property', name: 'u', fields: { type: 'enum', enum_values: ['a'], regex: null } },
  ]);
  expect(lines(diff(plan, live, null))).toEqual([
    'delete user_property u type: "enum" → null, enum_values: ["a"] → null',
  ]);
});

test('used_by counts the events of the plan, and cost the writes that are expected', () => {
  const plan = planOf(`
events:
  A: { display_name: Nice, properties: { p: , q: { deleted: true } } }
  B: { properties: { p: { is_required: true } } }
event_properties: { p: { type: string } }
user_properties: { u: { type: string } }`);
  const live = liveOf([
    { kind: 'event', name: 'B' },
    { kind: 'event_property', name: 'p', fields: { type: 'any', is_required: false } },
    {
      kind: 'event_property',
      name: 'p',
      scope: 'B',
      fields: { type: 'any', is_required: true },
    },
    { kind: 'user_property', name: 'u', deleted: true, fields: { type: 'any' } },
  ]);
  expect(
    diff(plan, live, null).changes.map(({ name, scope, usedBy, cost }) => [
      name,
      scope,
      usedBy,
      cost,
    ]),
  ).toEqual([
    ['A', null, 0, 4], // display_name takes a second call
    ['p', null, 2, 4], // B has values of its own, which are written again
    ['p', 'A', 1, 2],
    ['u', null, 0, 4], // restored, then changed
  ]);
});

test('origin: what an entity states under its old name and under its new one is the same', () => {
  const base = planOf(`
categories: { Old: }
events:
  A: { category: Old, description: d, properties: { p: { type: string } } }
`);
  const head = planOf(`
categories: { New: { renamed_from: Old } }
events:
  B: { renamed_from: A, category: New, description: d, properties: { p: { type: string } } }
`);
  const live = planOf(`
categories: { Old: }
events:
  A: { category: Old, description: edited, properties: { p: { type: number } } }
`).taxonomy;
  const { changes } = diff(head, live, base.taxonomy);
  expect(
    changes.map(({ action, name, origin, fields }) => [
      `${action} ${name} ${origin}`,
      ...[...fields].map(([field, change]) => `${field} ${change.origin}`),
    ]),
  ).toEqual([
    ['rename New plan'],
    ['rename B plan', 'description drift'],
    ['update p drift', 'type drift'],
  ]);
});

test('without Amplitude the base plan stands in, and only what differs is a change', () => {
  const base = planOf(`
categories: { C: }
events: { A: { category: C, description: old, properties: { p: } }, Gone: { deleted: true } }
event_properties: { p: { type: string } }`);
  const head = planOf(`
categories: { C: }
events: { A: { category: C, description: new, properties: { p: { is_required: true } } }, Gone: {} }
event_properties: { p: { type: string } }`);
  const live = standInFor(base.taxonomy);
  expect(lines(diff(base, live, null))).toEqual([]);
  expect(lines(diff(head, live, null))).toEqual([
    'update event A description: "old" → "new"',
    'restore event Gone',
    'update event_property @A p is_required: null → true',
  ]);
});

test('a plan against itself is no change, whatever it says', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_]{1,8}$/);
  const event = fc.record(
    {
      description: fc.option(fc.lorem(), { nil: null }),
      tags: fc.uniqueArray(name, { maxLength: 3 }),
      is_active: fc.boolean(),
      properties: fc.dictionary(name, fc.record({ type: fc.constantFrom('string', 'any') })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.dictionary(name, event), (events) => {
      const plan = planOf(JSON.stringify({ version: 1, events }));
      expect(diff(plan, standInFor(plan.taxonomy), null).changes).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
