import type { SeedEntity } from '../../src/emulator/seed.ts';

/** A live project and a plan that asks for one change of it. */
export interface Case {
  readonly name: string;
  readonly live: readonly SeedEntity[];
  readonly plan: string;
}

const userProperty = (name: string, rest: Partial<SeedEntity> = {}): SeedEntity => ({
  kind: 'user_property',
  name,
  ...rest,
});
const event = (name: string, rest: Partial<SeedEntity> = {}): SeedEntity => ({
  kind: 'event',
  name,
  ...rest,
});
const property = (name: string, rest: Partial<SeedEntity> = {}): SeedEntity => ({
  kind: 'event_property',
  name,
  ...rest,
});
const groupProperty = (name: string, rest: Partial<SeedEntity> = {}): SeedEntity => ({
  kind: 'group_property',
  name,
  ...rest,
});

/** Every action that each kind has, for shared entities and for those of a scope. */
export const everyChange: readonly Case[] = [
  { name: 'create category', live: [], plan: 'categories: { C: }' },
  {
    name: 'rename category',
    live: [{ kind: 'category', name: 'Old' }, event('E', { fields: { category: 'Old' } })],
    plan: 'categories: { C: { renamed_from: Old } }',
  },
  {
    name: 'delete category',
    live: [{ kind: 'category', name: 'C' }, event('E', { fields: { category: 'C' } })],
    plan: 'categories: { C: { deleted: true } }',
  },
  {
    name: 'create event',
    live: [],
    plan: 'events: { "E/%?#+ é": { description: d, tags: [a, b] } }',
  },
  {
    name: 'create event with display_name',
    live: [],
    plan: 'events: { E: { description: d, display_name: Nice } }',
  },
  {
    name: 'update event',
    live: [event('E', { fields: { description: 'a', owner: 'o' } })],
    plan: 'events: { E: { description: b, owner: , display_name: Nice } }',
  },
  {
    name: 'rename event',
    live: [event('Old'), property('p', { scope: 'Old' })],
    plan: 'events: { E: { renamed_from: Old, description: d } }',
  },
  {
    name: 'restore event',
    live: [event('E', { standing: 'deleted', fields: { description: 'a' } })],
    plan: 'events: { E: { description: b } }',
  },
  { name: 'delete live event', live: [event('E')], plan: 'events: { E: { deleted: true } }' },
  {
    name: 'delete planned event',
    live: [event('E', { standing: 'planned' })],
    plan: 'events: { E: { deleted: true } }',
  },
  {
    name: 'plan and update what was only ingested',
    live: [event('E', { standing: 'unexpected' })],
    plan: 'events: { E: { description: b, display_name: Nice } }',
  },
  {
    name: 'create event property',
    live: [],
    plan: 'event_properties: { p: { type: enum, enum_values: [a, b] } }',
  },
  {
    name: 'update event property',
    live: [event('E'), property('p', { fields: { type: 'any' } }), property('p', { scope: 'E' })],
    plan: 'event_properties: { p: { type: number } }',
  },
  {
    name: 'update event property and keep a use as it is',
    live: [
      event('E'),
      event('F'),
      property('p', { fields: { description: 'a' } }),
      property('p', { scope: 'E' }),
      property('p', { scope: 'F' }),
    ],
    plan: `
events: { E: { properties: { p: { description: a } } }, F: { properties: { p: } } }
event_properties: { p: { description: b } }`,
  },
  {
    name: 'rename event property',
    live: [event('E'), property('old'), property('old', { scope: 'E' })],
    plan: 'event_properties: { p: { renamed_from: old, description: d } }',
  },
  {
    name: 'restore event property, which no list shows',
    live: [property('p', { standing: 'deleted', fields: { type: 'number' } })],
    plan: 'event_properties: { p: { type: string } }',
  },
  {
    name: 'delete event property',
    live: [event('E'), property('p'), property('p', { scope: 'E' })],
    plan: 'event_properties: { p: { deleted: true } }',
  },
  {
    name: "create an event's own property",
    live: [event('E')],
    plan: 'events: { E: { properties: { p: { type: number, is_required: true } } } }',
  },
  {
    name: 'attach a shared property',
    live: [event('E'), property('p', { fields: { type: 'number' } })],
    plan: `
events: { E: { properties: { p: { is_required: true } } } }
event_properties: { p: { type: number } }`,
  },
  {
    name: 'give a use values of its own',
    live: [
      event('E'),
      property('p', { fields: { type: 'number' } }),
      property('p', { scope: 'E' }),
    ],
    plan: `
events: { E: { properties: { p: { is_required: true } } } }
event_properties: { p: { type: number } }`,
  },
  {
    name: 'drop values of its own',
    live: [
      event('E'),
      property('p', { fields: { type: 'number' } }),
      property('p', { scope: 'E', override: true, fields: { type: 'string' } }),
    ],
    plan: `
events: { E: { properties: { p: } } }
event_properties: { p: { type: number } }`,
  },
  {
    name: "restore an event's own property, which no list shows",
    live: [event('E'), property('p', { standing: 'deleted', fields: { type: 'number' } })],
    plan: 'events: { E: { properties: { p: { type: string } } } }',
  },
  {
    name: 'take a property off an event',
    live: [event('E'), property('p'), property('p', { scope: 'E' })],
    plan: 'events: { E: { properties: { p: { deleted: true } } } }',
  },
  { name: 'create user property', live: [], plan: 'user_properties: { "u/%": { type: number } }' },
  {
    name: 'update user property',
    live: [userProperty('u')],
    plan: 'user_properties: { u: { type: number, is_hidden: true } }',
  },
  {
    name: 'rename user property',
    live: [userProperty('old')],
    plan: 'user_properties: { u: { renamed_from: old, type: number } }',
  },
  {
    name: 'restore user property',
    live: [userProperty('u', { standing: 'deleted' })],
    plan: 'user_properties: { u: { type: number } }',
  },
  {
    name: 'delete user property',
    live: [userProperty('u')],
    plan: 'user_properties: { u: { deleted: true } }',
  },
  { name: 'create group property', live: [], plan: 'group_properties: { g: { type: number } }' },
  {
    name: 'update group property',
    live: [groupProperty('g')],
    plan: 'group_properties: { g: { type: number } }',
  },
  {
    name: 'rename group property',
    live: [groupProperty('old'), groupProperty('old', { scope: 'account' })],
    plan: 'group_properties: { g: { renamed_from: old, type: number } }',
  },
  {
    name: "create a group type's own property",
    live: [],
    plan: 'group_types: { account: { properties: { g: { type: number } } } }',
  },
  {
    name: 'attach a shared group property',
    live: [groupProperty('g', { fields: { type: 'number' } })],
    plan: `
group_types: { account: { properties: { g: { description: d } } } }
group_properties: { g: { type: number } }`,
  },
  {
    name: 'give a group type values of its own',
    live: [groupProperty('g'), groupProperty('g', { scope: 'account' })],
    plan: 'group_types: { account: { properties: { g: { description: d } } } }',
  },
];

/** Many changes of all kinds at once, that depend on each other in most ways there are. */
export const midSize: Case = {
  name: 'a mid-size apply',
  live: [
    { kind: 'category', name: 'Sign-up' },
    { kind: 'category', name: 'Legacy' },
    event('signup', { fields: { category: 'Sign-up' } }),
    event('Opened', { standing: 'unexpected' }),
    event('Old Event', { fields: { category: 'Legacy' } }),
    event('Back', { standing: 'deleted', fields: { description: 'old' } }),
    event('A'),
    event('B'),
    property('cur', { fields: { type: 'string', description: 'old' } }),
    property('cur', { scope: 'A' }),
    property('cur', { scope: 'B', override: true, fields: { is_required: true } }),
    property('cur', { scope: 'signup' }),
    property('method', { scope: 'signup', fields: { type: 'string' } }),
    property('gone', { standing: 'deleted' }),
    property('unused'),
    userProperty('tier'),
    userProperty('lost', { standing: 'deleted' }),
    userProperty('obsolete'),
    groupProperty('size'),
    groupProperty('size', { scope: 'account' }),
  ],
  plan: `
categories:
  Onboarding: { renamed_from: Sign-up }
  Legacy: { deleted: true }
  Checkout:
events:
  Signed Up:
    renamed_from: signup
    category: Checkout
    description: Done.
    properties: { currency: { description: old }, method: { type: enum, enum_values: [a, b] } }
  Opened: { description: Planned now., category: Checkout }
  Old Event: { deleted: true }
  Back: { description: new }
  A: { properties: { currency: , own: { type: number } } }
  B: { properties: { currency: { is_required: true }, own: { type: string } } }
  Fresh: { category: Checkout, display_name: Nice, properties: { currency: , gone: { type: number } } }
event_properties:
  currency: { renamed_from: cur, type: string, description: new }
  unused: { deleted: true }
  extra: { type: string, regex: "^a+$" }
user_properties:
  plan_tier: { renamed_from: tier, type: enum, enum_values: [x, y] }
  lost: { description: found }
  obsolete: { deleted: true }
group_properties: { size: { type: number } }
group_types: { account: { properties: { size: { description: Heads. }, own: { type: string } } } }`,
};
