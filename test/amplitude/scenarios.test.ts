import { describe, expect, test } from 'vitest';
import type { Quirks } from '../../src/emulator/quirks.ts';
import type { SeedEntity } from '../../src/emulator/seed.ts';
import { lines, planOf, testProject } from '../support/project.ts';

interface Scenario {
  readonly name: string;
  readonly live: readonly SeedEntity[];
  readonly plan: string;
  /** What the diff says. */
  readonly diff: readonly string[];
  /** What is left after it was applied: waiting for data, as a rule nothing. */
  readonly left?: readonly string[];
  /** What the project then has: address and the fields to look at. */
  readonly end?: readonly (readonly [
    kind: string,
    scope: string | null,
    name: string,
    object | null,
  ])[];
}

const tenEvents = Array.from({ length: 10 }, (_, index) => `E${index}`);

const scenarios: readonly Scenario[] = [
  {
    name: 'a renamed category takes its events along',
    live: [
      { kind: 'category', name: 'Sign-up' },
      { kind: 'event', name: 'Signed Up', fields: { category: 'Sign-up' } },
    ],
    plan: `
categories: { Onboarding: { renamed_from: Sign-up } }
events: { Signed Up: { category: Onboarding } }`,
    diff: ['rename category Onboarding (was Sign-up)'],
    end: [['event', null, 'Signed Up', { category: 'Onboarding' }]],
  },
  {
    name: 'an event is renamed, moved and described at once, and keeps its properties',
    live: [
      { kind: 'event', name: 'signup' },
      { kind: 'event_property', name: 'method', scope: 'signup', fields: { type: 'string' } },
    ],
    plan: `
events:
  Signed Up:
    renamed_from: [sign_up, signup]
    category: Onboarding
    description: Done.
    properties: { method: { type: string }, plan: { type: enum, enum_values: [a, b] } }`,
    diff: [
      'create category Onboarding',
      'rename event Signed Up (was signup) category: null → "Onboarding", description: null → "Done."',
      'create event_property @Signed Up plan type: null → "enum", enum_values: null → ["a","b"]',
    ],
    end: [
      ['event', null, 'signup', null],
      ['event_property', 'Signed Up', 'method', { type: 'string' }],
      ['event_property', 'Signed Up', 'plan', { enum_values: ['a', 'b'] }],
    ],
  },
  {
    name: 'a renamed shared property is renamed on every event',
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event', name: 'B' },
      { kind: 'event_property', name: 'cur', fields: { type: 'string' } },
      { kind: 'event_property', name: 'cur', scope: 'A' },
      {
        kind: 'event_property',
        name: 'cur',
        scope: 'B',
        override: true,
        fields: { type: 'string', is_required: true },
      },
    ],
    plan: `
events:
  A: { properties: { currency: } }
  B: { properties: { currency: { is_required: true } } }
event_properties: { currency: { renamed_from: cur, type: string } }`,
    diff: ['rename event_property currency (was cur)'],
    end: [
      ['event_property', null, 'cur', null],
      ['event_property', 'B', 'currency', { is_required: true, type: 'string' }],
    ],
  },
  {
    name: 'a deleted event and user property come back with new values',
    live: [
      { kind: 'event', name: 'A', standing: 'deleted', fields: { description: 'old' } },
      { kind: 'user_property', name: 'u', standing: 'deleted' },
    ],
    plan: `
events: { A: { description: new } }
user_properties: { u: { type: number } }`,
    diff: [
      'restore event A description: "old" → "new"',
      'restore user_property u type: "any" → "number"',
    ],
    end: [['event', null, 'A', { description: 'new' }]],
  },
  {
    name: 'deletes: with data, without, hidden, twice, and a property off one event only',
    live: [
      { kind: 'category', name: 'Old' },
      { kind: 'event', name: 'Live', fields: { category: 'Old' } },
      { kind: 'event', name: 'Planned', standing: 'planned' },
      { kind: 'event', name: 'Seen', standing: 'unexpected' },
      { kind: 'event', name: 'Gone', standing: 'deleted' },
      { kind: 'event', name: 'Kept' },
      { kind: 'event_property', name: 'p', scope: 'Kept' },
      { kind: 'event_property', name: 'q' },
      { kind: 'user_property', name: 'u' },
    ],
    plan: `
categories: { Old: { deleted: true } }
events:
  Live: { deleted: true }
  Planned: { deleted: true }
  Seen: { deleted: true }
  Gone: { deleted: true }
  Never: { deleted: true }
  Kept: { properties: { p: { deleted: true } } }
event_properties: { q: { deleted: true } }
user_properties: { u: { deleted: true } }`,
    diff: [
      'delete category Old',
      'delete event Live category: "Old" → null, is_active: true → null, is_hidden_from_dropdowns: false → null, is_hidden_from_persona_results: false → null, is_hidden_from_pathfinder: false → null, is_hidden_from_timeline: false → null',
      'delete event Planned is_active: true → null, is_hidden_from_dropdowns: false → null, is_hidden_from_persona_results: false → null, is_hidden_from_pathfinder: false → null, is_hidden_from_timeline: false → null',
      'delete event Seen is_active: true → null, is_hidden_from_dropdowns: false → null, is_hidden_from_persona_results: false → null, is_hidden_from_pathfinder: false → null, is_hidden_from_timeline: false → null',
      'delete event_property @Kept p type: "any" → null, is_array_type: false → null, is_required: false → null, is_hidden: false → null',
      'delete event_property q type: "any" → null, is_array_type: false → null, is_required: false → null, is_hidden: false → null',
      'delete user_property u type: "any" → null, is_array_type: false → null, is_hidden: false → null',
    ],
    end: [
      ['category', null, 'Old', null],
      ['event', null, 'Planned', null],
      ['event_property', null, 'p', { type: 'any' }],
    ],
  },
  {
    name: 'a shared change reaches the events that follow, and no others',
    live: [
      ...['A', 'B', 'C'].map((name) => ({ kind: 'event', name }) as const),
      { kind: 'event_property', name: 'p', fields: { type: 'any', description: 'old' } },
      { kind: 'event_property', name: 'p', scope: 'A' },
      {
        kind: 'event_property',
        name: 'p',
        scope: 'B',
        override: true,
        fields: { description: 'old', is_required: true },
      },
      {
        kind: 'event_property',
        name: 'p',
        scope: 'C',
        override: true,
        fields: { description: 'mine' },
      },
    ],
    plan: `
events:
  A: { properties: { p: } }
  B: { properties: { p: { is_required: true } } }
  C: { properties: { p: { description: mine } } }
event_properties: { p: { type: string, description: new } }`,
    diff: ['update event_property p type: "any" → "string", description: "old" → "new"'],
    end: [
      ['event_property', 'A', 'p', { type: 'string', description: 'new', is_required: false }],
      ['event_property', 'B', 'p', { type: 'string', description: 'new', is_required: true }],
      ['event_property', 'C', 'p', { type: 'string', description: 'mine' }],
    ],
  },
  {
    name: 'a use that is to keep what the shared property had does not follow it',
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event', name: 'B' },
      { kind: 'event_property', name: 'p', fields: { description: 'old' } },
      { kind: 'event_property', name: 'p', scope: 'A' },
      { kind: 'event_property', name: 'p', scope: 'B' },
    ],
    plan: `
events:
  A: { properties: { p: { description: old } } }
  B: { properties: { p: } }
event_properties: { p: { description: new } }`,
    diff: ['update event_property p description: "old" → "new"'],
    end: [
      ['event_property', 'A', 'p', { description: 'old' }],
      ['event_property', 'B', 'p', { description: 'new' }],
    ],
  },
  {
    name: 'an override is dropped, so that the event follows again',
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event_property', name: 'p', fields: { type: 'string' } },
      { kind: 'event_property', name: 'p', scope: 'A', override: true, fields: { type: 'number' } },
    ],
    plan: `
events: { A: { properties: { p: } } }
event_properties: { p: { type: string } }`,
    diff: ['update event_property @A p type: "number" → "string"'],
    end: [['event_property', 'A', 'p', { type: 'string' }]],
  },
  {
    name: "an event's own property that others share is changed for this event alone",
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event', name: 'B' },
      { kind: 'event_property', name: 'p', fields: { description: 'all' } },
      { kind: 'event_property', name: 'p', scope: 'A' },
      { kind: 'event_property', name: 'p', scope: 'B' },
    ],
    plan: `events: { A: { properties: { p: { description: own } } } }`,
    diff: ['update event_property @A p description: "all" → "own"'],
    end: [
      ['event_property', null, 'p', { description: 'all' }],
      ['event_property', 'B', 'p', { description: 'all' }],
    ],
  },
  {
    name: 'a property of its own on two events is made once and then attached',
    live: [],
    plan: `
events:
  A: { properties: { p: { type: number } } }
  B: { properties: { p: { type: string } } }
  C: { properties: { p: { type: number } } }`,
    diff: [
      'create event A',
      'create event B',
      'create event C',
      'create event_property @A p type: null → "number"',
      'create event_property @B p type: null → "string"',
      'create event_property @C p type: null → "number"',
    ],
    end: [
      ['event_property', 'A', 'p', { type: 'number' }],
      ['event_property', 'B', 'p', { type: 'string' }],
      ['event_property', 'C', 'p', { type: 'number' }],
    ],
  },
  {
    name: 'an event property that was deleted comes back, alone and on an event',
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event_property', name: 'p', standing: 'deleted', fields: { type: 'string' } },
      { kind: 'event_property', name: 'q', standing: 'deleted', fields: { type: 'string' } },
    ],
    plan: `
events: { A: { properties: { q: { type: number } } } }
event_properties: { p: { type: number } }`,
    diff: [
      'create event_property p type: null → "number"',
      'create event_property @A q type: null → "number"',
    ],
    end: [['event_property', null, 'p', { type: 'number' }]],
  },
  {
    name: 'what was only ingested is planned first',
    live: [{ kind: 'event', name: 'A', standing: 'unexpected' }],
    plan: `events: { A: { description: Planned now., display_name: Nice } }`,
    diff: ['update event A description: null → "Planned now.", display_name: null → "Nice"'],
    end: [['event', null, 'A', { description: 'Planned now.', display_name: 'Nice' }]],
  },
  {
    name: 'what needs data waits for it, and the rest is done',
    live: [],
    plan: `
events: { A: { description: New., display_name: Nice, is_hidden_from_dropdowns: true } }
event_properties: { p: { type: string, is_hidden: true } }`,
    diff: [
      'create event A description: null → "New.", display_name: null → "Nice", is_hidden_from_dropdowns: null → true',
      'create event_property p type: null → "string", is_hidden: null → true',
    ],
    left: [
      'update event A display_name: null → "Nice", is_hidden_from_dropdowns: false → true',
      'update event_property p is_hidden: false → true',
    ],
    end: [['event', null, 'A', { description: 'New.' }]],
  },
  {
    name: 'clearing: text, sets, category, and what a type clears',
    live: [
      { kind: 'category', name: 'C' },
      {
        kind: 'event',
        name: 'A',
        fields: { category: 'C', description: 'd', owner: 'o', tags: ['t'] },
      },
      {
        kind: 'event_property',
        name: 'p',
        fields: { type: 'enum', enum_values: ['a'], classifications: ['PII'] },
      },
    ],
    plan: `
events: { A: { category: null, description: "", owner: , tags: [] } }
event_properties: { p: { type: number, classifications: [] } }`,
    diff: [
      'update event A category: "C" → null, description: "d" → null, owner: "o" → null, tags: ["t"] → null',
      'update event_property p type: "enum" → "number", enum_values: ["a"] → null, classifications: ["PII"] → null',
    ],
  },
  {
    name: 'a shared property that ten events use is renamed and changed; values of their own stay',
    live: [
      ...tenEvents.map((name) => ({ kind: 'event', name }) as const),
      { kind: 'event_property', name: 'cur', fields: { type: 'string', description: 'old' } },
      ...tenEvents.map((scope, index) =>
        index < 8
          ? ({ kind: 'event_property', name: 'cur', scope } as const)
          : ({
              kind: 'event_property',
              name: 'cur',
              scope,
              override: true,
              fields: { type: 'string', description: 'mine', is_required: true },
            } as const),
      ),
    ],
    plan: `
events:
${tenEvents.map((name, index) => `  ${name}: { properties: { currency: { ${index < 8 ? '' : 'description: mine, is_required: true'} } } }`).join('\n')}
event_properties: { currency: { renamed_from: [curr, cur], description: new } }`,
    diff: ['rename event_property currency (was cur) description: "old" → "new"'],
    end: [
      ['event_property', 'E0', 'currency', { type: 'string', description: 'new' }],
      ['event_property', 'E7', 'currency', { description: 'new', is_required: false }],
      ['event_property', 'E9', 'currency', { description: 'mine', is_required: true }],
      ['event_property', null, 'cur', null],
    ],
  },
  {
    name: 'an event is deleted, and its properties stay for others',
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event', name: 'B' },
      { kind: 'event_property', name: 'p', fields: { type: 'string' } },
      { kind: 'event_property', name: 'p', scope: 'A' },
      { kind: 'event_property', name: 'p', scope: 'B' },
    ],
    plan: `
events: { A: { deleted: true }, B: { properties: { p: } } }
event_properties: { p: { type: number } }`,
    diff: [
      'delete event A is_active: true → null, is_hidden_from_dropdowns: false → null, is_hidden_from_persona_results: false → null, is_hidden_from_pathfinder: false → null, is_hidden_from_timeline: false → null',
      'update event_property p type: "string" → "number"',
    ],
    end: [
      ['event_property', null, 'p', { type: 'number' }],
      ['event_property', 'B', 'p', { type: 'number' }],
    ],
  },
  {
    name: 'a shared property that was deleted is defined anew on one event',
    live: [
      { kind: 'event', name: 'A' },
      {
        kind: 'event_property',
        name: 'p',
        standing: 'deleted',
        fields: { type: 'string', description: 'old' },
      },
    ],
    plan: `events: { A: { properties: { p: { type: number, description: "" } } } }`,
    diff: ['create event_property @A p type: null → "number"'],
    end: [
      ['event_property', 'A', 'p', { type: 'number', description: null }],
      ['event_property', null, 'p', { type: 'string', description: 'old' }],
    ],
  },
  {
    name: 'group properties, shared and of a group type',
    live: [
      { kind: 'group_property', name: 'size', fields: { type: 'any' } },
      { kind: 'group_property', name: 'size', scope: 'account' },
    ],
    plan: `
group_properties: { size: { type: number }, region: { renamed_from: area } }
group_types: { account: { properties: { size: { description: Heads. }, region: , own: { type: string } } } }`,
    diff: [
      'create group_property @account own type: null → "string"',
      'create group_property region',
      'create group_property @account region',
      'update group_property size type: "any" → "number"',
      'update group_property @account size description: null → "Heads."',
    ],
    end: [['group_property', 'account', 'size', { type: 'number', description: 'Heads.' }]],
  },
];

const worlds: readonly (readonly [string, Partial<Quirks>])[] = [
  ['as documented', {}],
  ['overrides hold only what was sent', { overrideHolds: 'only-sent' }],
  ['overrides start anew', { overrideHolds: 'initial-values' }],
  ['the scope is read from the body alone', { scopeReadFrom: 'body' }],
  ['rows name their event on overrides only', { scopeInRows: 'overrides' }],
  ['odd rows', { scopedRowsInSharedLists: true, listsAs: 'text', emptyTextAs: 'null' }],
  ['the scope is read from the query alone', { scopeReadFrom: 'query', scopeInRows: 'overrides' }],
  [
    'the body alone, and rows that belong elsewhere',
    { scopeReadFrom: 'body', scopeInRows: 'overrides', scopedRowsInSharedLists: true },
  ],
  ['hidden ones are listed, but not found', { hidden: 'listed-but-not-found' }],
  ['other statuses', { hidden: 'listed', scopedRestoreStatus: 200, deleteOfMissing: 'conflict' }],
  ['lists as text, empty texts', { listsAs: 'text', emptyTextAs: '', missingEvent: 'empty-list' }],
];

describe.each(worlds)('%s', (_world, quirks) => {
  test.each(scenarios)('$name', async ({ live, plan: text, diff, left = [], end = [] }) => {
    const seed = { groupTypes: ['account'], entities: live };
    await using project = await testProject({ project: seed, quirks });
    const plan = planOf(text);
    expect(lines(await project.diff(plan))).toEqual(diff);
    const { results } = await project.apply(plan);
    const bad = results.filter(({ status }) => !['applied', 'found', 'pending'].includes(status));
    expect(bad.map(({ change, message }) => `${change.name}: ${message}`)).toEqual([]);
    expect(lines(await project.diff(plan))).toEqual(left);
    for (const [kind, scope, name, fields] of end) {
      const view = project.emulator.project.view({ kind, scope, name } as never);
      if (fields === null) expect(view).toBeUndefined();
      else expect(Object.fromEntries(view?.fields ?? [])).toMatchObject(fields);
    }
    expect(project.emulator.budget.collisions).toBe(0);
  });
});
