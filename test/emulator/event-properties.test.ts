import { test } from 'vitest';
import type { Seed } from '../../src/emulator/seed.ts';
import { type Fact, follow } from './steps.ts';

const kind = 'event_property';
const project: Seed = {
  entities: [
    { kind: 'event', name: 'A' },
    { kind: 'event', name: 'B' },
    { kind: 'event', name: 'Gone', standing: 'deleted' },
    {
      kind,
      name: 'shared',
      fields: { type: 'string', description: 'S', classifications: ['PII'] },
    },
    { kind, name: 'shared', scope: 'A' },
    { kind, name: 'shared', scope: 'B', override: true, fields: { description: 'own' } },
    { kind, name: 'free', standing: 'planned' },
    { kind, name: 'unexpected', standing: 'unexpected' },
    { kind, name: 'deleted', standing: 'deleted' },
  ],
};
const shared = 'event-property/shared';
const exists = (name: string, event: string) =>
  `Attempted to add an event property, "${name}" for event "${event}", that already exists.`;
const classified =
  'Attempted to update classifications for an overridden event property, "shared" on event "B". ' +
  'Call the Update API without the "event_type" parameter to update classifications of the shared property.';
const says = (onA: string | null, onB: string | null, onShared: string | null) => [
  { ask: `GET ${shared}?event_type=A`, shows: { event_type: 'A', description: onA } },
  { ask: `GET ${shared}?event_type=B`, shows: { event_type: 'B', description: onB } },
  { ask: `GET ${shared}`, shows: { event_type: null, description: onShared } },
];

const facts: readonly Fact[] = [
  {
    fact: 'a new one has the recorded row',
    project: {},
    steps: [
      { ask: 'POST event-property', form: { event_property: 'p', description: 'd' } },
      {
        ask: 'GET event-property',
        shows: [
          {
            event_type: null,
            event_property: 'p',
            description: 'd',
            type: 'any',
            enum_values: null,
            regex: null,
            is_array_type: false,
            is_required: false,
            is_hidden: false,
            classifications: [],
          },
        ],
      },
    ],
  },
  {
    fact: 'lists: shared ones, or all of an event; deleted ones nowhere',
    steps: [
      {
        ask: 'GET event-property?showDeleted=true',
        shows: ['shared', 'free', 'unexpected'].map((event_property) => ({ event_property })),
      },
      {
        ask: 'GET event-property?event_type=A',
        shows: [{ event_type: 'A', event_property: 'shared' }],
      },
      { ask: 'GET event-property', form: { event_type: 'B' }, shows: [{ description: 'own' }] },
      { ask: 'GET event-property?event_property=free', shows: [{}, {}, {}] },
      { ask: 'GET event-property/deleted', status: 400, says: 'Not found' },
      { ask: 'GET event-property/free?event_type=A', status: 400, says: 'Not found' },
      { ask: 'GET event-property?event_type=Gone', status: 400, says: 'Not found' },
      { ask: 'GET event-property?event_type=', shows: [{}, {}, {}] },
    ],
  },
  {
    fact: 'a GET may know the event from its body only',
    quirks: { scopeReadFrom: 'body' },
    steps: [
      { ask: 'GET event-property?event_type=A', shows: [{}, {}, {}] },
      { ask: 'GET event-property', form: { event_type: 'A' }, shows: [{ event_type: 'A' }] },
    ],
  },
  {
    fact: 'a GET may know the event from its query only',
    quirks: { scopeReadFrom: 'query' },
    steps: [
      { ask: 'GET event-property?event_type=A', shows: [{ event_type: 'A' }] },
      { ask: 'GET event-property', form: { event_type: 'A' }, shows: [{}, {}, {}] },
    ],
  },
  {
    fact: 'an event that does not exist may have an empty list',
    quirks: { missingEvent: 'empty-list' },
    steps: [{ ask: 'GET event-property?event_type=Nowhere', shows: [] }],
  },
  {
    fact: 'rows may name the event on overrides only',
    quirks: { scopeInRows: 'overrides' },
    steps: [
      { ask: 'GET event-property?event_type=A', shows: [{ event_type: null }] },
      { ask: 'GET event-property?event_type=B', shows: [{ event_type: 'B' }] },
    ],
  },
  {
    fact: 'a shared list has been seen with a row of an event',
    quirks: { scopedRowsInSharedLists: true },
    steps: [
      {
        ask: 'GET event-property',
        shows: [{ event_type: null }, { event_type: 'A', event_property: 'shared' }, {}, {}],
      },
    ],
  },
  {
    fact: 'POST of one that exists, or was deleted, is refused',
    steps: [
      {
        ask: 'POST event-property',
        form: { event_property: 'shared' },
        status: 409,
        says: exists('shared', ''),
      },
      {
        ask: 'POST event-property',
        form: { event_property: 'deleted' },
        status: 409,
        says: exists('deleted', ''),
      },
      {
        ask: 'POST event-property',
        form: { event_property: 'deleted', event_type: 'A' },
        status: 409,
        says: exists('deleted', 'A'),
      },
      { ask: 'POST event-property/deleted/restore', status: 201 },
      { ask: 'PUT event-property/deleted', form: { description: 'back' } },
    ],
  },
  {
    fact: 'restore has also been seen to answer 200',
    quirks: { scopedRestoreStatus: 200 },
    steps: [{ ask: 'POST event-property/deleted/restore', status: 200 }],
  },
  {
    fact: 'POST with an event: already there',
    steps: [
      {
        ask: 'POST event-property',
        form: { event_property: 'shared', event_type: 'A' },
        status: 409,
        says: exists('shared', 'A'),
      },
    ],
  },
  {
    fact: 'POST with an event: exists elsewhere, so it becomes an override',
    steps: [
      {
        ask: 'POST event-property',
        form: { event_property: 'free', event_type: 'A', type: 'number' },
      },
      { ask: 'GET event-property/free?event_type=A', shows: { type: 'number' } },
      { ask: 'GET event-property/free', shows: { type: 'any' } },
      { ask: 'PUT event-property/free', form: { type: 'boolean' } },
      { ask: 'GET event-property/free?event_type=A', shows: { type: 'number' } },
    ],
  },
  {
    fact: 'POST with an event: exists nowhere, so it is shared and followed',
    steps: [
      {
        ask: 'POST event-property',
        form: { event_property: 'p', event_type: 'A', description: '1' },
      },
      { ask: 'GET event-property/p', shows: { description: '1' } },
      { ask: 'PUT event-property/p', form: { description: '2' } },
      { ask: 'GET event-property/p?event_type=A', shows: { description: '2' } },
    ],
  },
  {
    fact: 'POST with an event that does not exist is refused',
    steps: [
      { ask: 'POST event-property', form: { event_property: 'p', event_type: 'X' }, status: 400 },
      { ask: 'GET event-property/p', status: 400 },
    ],
  },
  {
    fact: 'PUT with an event and no overrideScope: the override',
    steps: [
      { ask: `PUT ${shared}`, form: { event_type: 'B', description: 'n' } },
      ...says('S', 'n', 'S'),
    ],
  },
  {
    fact: 'PUT with an event and no overrideScope: without an override the shared one, for all',
    steps: [
      { ask: `PUT ${shared}`, form: { event_type: 'A', description: 'n' } },
      ...says('n', 'own', 'n'),
    ],
  },
  {
    fact: 'PUT overrideScope=override makes one',
    steps: [
      {
        ask: `PUT ${shared}`,
        form: { event_type: 'A', overrideScope: 'override', description: 'n' },
      },
      ...says('n', 'own', 'S'),
    ],
  },
  {
    fact: 'PUT overrideScope=shared drops the override and changes the shared one',
    steps: [
      {
        ask: `PUT ${shared}`,
        form: { event_type: 'B', overrideScope: 'shared', description: 'n' },
      },
      ...says('n', 'n', 'n'),
    ],
  },
  {
    fact: 'PUT with anything else as overrideScope is refused',
    steps: [
      { ask: `PUT ${shared}`, form: { event_type: 'B', overrideScope: 'event' }, status: 400 },
      ...says('S', 'own', 'S'),
    ],
  },
  {
    fact: 'PUT without an event, or with one in the query, is about the shared one',
    steps: [
      { ask: `PUT ${shared}?event_type=B`, form: { overrideScope: 'override', description: 'n' } },
      ...says('n', 'own', 'n'),
    ],
  },
  {
    fact: 'PUT with an event that does not use it is refused',
    steps: [
      {
        ask: 'PUT event-property/free',
        form: { event_type: 'A', overrideScope: 'override', description: 'n' },
        status: 409,
        says: 'Attempted to change the event property description for property "free" for event "A", but the property is not in schema.',
      },
    ],
  },
  {
    fact: 'PUT of an unexpected one is refused, POST plans it',
    steps: [
      {
        ask: 'PUT event-property/unexpected',
        form: { description: 'd' },
        status: 409,
        says: 'Attempted to change the event property description for property "unexpected" for event "", but the property is not in schema.',
      },
      { ask: 'POST event-property', form: { event_property: 'unexpected', event_type: 'A' } },
      { ask: 'PUT event-property/unexpected', form: { description: 'd' } },
      { ask: 'GET event-property?event_type=A', shows: [{}, { description: 'd' }] },
    ],
  },
  {
    fact: 'an override holds the shared values of its first moment',
    steps: [
      {
        ask: `PUT ${shared}`,
        form: { event_type: 'A', overrideScope: 'override', is_required: 'true' },
      },
      { ask: `PUT ${shared}`, form: { description: 'later' } },
      ...says('S', 'own', 'later'),
    ],
  },
  {
    fact: 'an override may hold only what was sent',
    quirks: { overrideHolds: 'only-sent' },
    steps: [
      {
        ask: `PUT ${shared}`,
        form: { event_type: 'A', overrideScope: 'override', is_required: 'true' },
      },
      { ask: `PUT ${shared}`, form: { description: 'later', type: 'number' } },
      ...says('later', 'own', 'later'),
      { ask: `GET ${shared}?event_type=B`, shows: { type: 'number' } },
    ],
  },
  {
    fact: 'an override may start from initial values',
    quirks: { overrideHolds: 'initial-values' },
    steps: [
      {
        ask: `PUT ${shared}`,
        form: { event_type: 'A', overrideScope: 'override', is_required: 'true' },
      },
      ...says(null, 'own', 'S'),
    ],
  },
  {
    fact: 'classifications are for shared ones only',
    steps: [
      {
        ask: `PUT ${shared}`,
        form: { event_type: 'B', classifications: 'PII', description: 'lost' },
        status: 409,
        says: classified,
      },
      {
        ask: `PUT ${shared}`,
        form: { event_type: 'A', overrideScope: 'override', classifications: '' },
        status: 409,
      },
      {
        ask: 'POST event-property',
        form: { event_property: 'free', event_type: 'A', classifications: 'PII' },
        status: 409,
      },
      { ask: 'GET event-property/free?event_type=A', status: 400 },
      ...says('S', 'own', 'S'),
      { ask: `PUT ${shared}`, form: { classifications: 'SENSITIVE,REVENUE' } },
      { ask: `GET ${shared}`, shows: { classifications: ['SENSITIVE', 'REVENUE'] } },
      { ask: `PUT ${shared}`, form: { classifications: 'SECRET' }, status: 400 },
    ],
  },
  {
    fact: 'classifications need Data Access Controls',
    quirks: { dataAccessControls: false },
    steps: [
      { ask: `PUT ${shared}`, form: { classifications: 'PII' }, status: 400 },
      { ask: `PUT ${shared}`, form: { classifications: '' } },
    ],
  },
  {
    fact: 'renamed everywhere, also by way of an event',
    steps: [
      { ask: `PUT ${shared}`, form: { event_type: 'A', new_event_property_value: 'all of us' } },
      { ask: 'GET event-property/all%20of%20us', shows: { description: 'S' } },
      {
        ask: 'GET event-property?event_type=B',
        shows: [{ event_property: 'all of us', description: 'own' }],
      },
      { ask: `GET ${shared}`, status: 400 },
    ],
  },
  {
    fact: 'not renamed to a name that is taken, deleted ones included, nor to nothing',
    steps: [
      {
        ask: `PUT ${shared}`,
        form: { new_event_property_value: 'free', description: 'lost' },
        status: 409,
      },
      {
        ask: `PUT ${shared}`,
        form: { new_event_property_value: 'deleted' },
        status: 409,
        says: exists('deleted', ''),
      },
      { ask: `PUT ${shared}`, form: { new_event_property_value: '' }, status: 400 },
      ...says('S', 'own', 'S'),
    ],
  },
  {
    fact: 'taken off an event, it stays shared and elsewhere',
    steps: [
      { ask: `DELETE ${shared}`, form: { event_type: 'A' } },
      { ask: 'GET event-property?event_type=A', shows: [] },
      { ask: `GET ${shared}?event_type=B`, shows: { description: 'own' } },
      { ask: `GET ${shared}`, shows: { description: 'S' } },
      {
        ask: `DELETE ${shared}`,
        form: { event_type: 'A' },
        status: 409,
        says: 'Attempted to remove an event property, "shared" for event "A", that is not a planned event property.',
      },
      { ask: `POST ${shared}/restore`, form: { event_type: 'A' }, status: 201 },
      { ask: `POST ${shared}/restore`, form: { event_type: 'A' }, status: 409 },
      { ask: `GET ${shared}?event_type=A`, shows: { description: 'S' } },
    ],
  },
  {
    fact: 'one without data is taken off an event for good',
    steps: [
      { ask: 'POST event-property', form: { event_property: 'free', event_type: 'A' } },
      { ask: 'DELETE event-property/free', form: { event_type: 'A' } },
      {
        ask: 'POST event-property/free/restore',
        form: { event_type: 'A' },
        status: 400,
        says: 'Not found',
      },
      { ask: 'POST event-property', form: { event_property: 'free', event_type: 'A' } },
    ],
  },
  {
    fact: 'deleted as shared, it is gone from every event until restored',
    steps: [
      { ask: `DELETE ${shared}` },
      { ask: 'GET event-property?event_type=A', shows: [] },
      { ask: 'GET event-property?event_type=B', shows: [] },
      { ask: `DELETE ${shared}`, status: 409 },
      { ask: `PUT ${shared}`, form: { description: 'x' }, status: 409 },
      { ask: `DELETE ${shared}`, form: { event_type: 'A' }, status: 409 },
      { ask: `POST ${shared}/restore`, status: 201 },
      ...says('S', 'own', 'S'),
      { ask: `POST ${shared}/restore`, status: 409 },
      { ask: 'DELETE event-property/free' },
      { ask: 'POST event-property/free/restore', status: 400, says: 'Not found' },
      { ask: 'POST event-property', form: { event_property: 'free' } },
    ],
  },
  {
    fact: 'hidden only once there is data',
    steps: [
      { ask: 'PUT event-property/free', form: { is_hidden: 'true' }, status: 409 },
      {
        ask: 'POST event-property',
        form: { event_property: 'free', event_type: 'A', is_hidden: 'false' },
      },
      { ask: `PUT ${shared}`, form: { is_hidden: 'true' } },
      { ask: `GET ${shared}`, shows: { is_hidden: true } },
    ],
  },
  {
    fact: 'values go with their type',
    steps: [
      { ask: `PUT ${shared}`, form: { type: 'text' }, status: 400 },
      { ask: `PUT ${shared}`, form: { type: '' }, status: 400 },
      { ask: `PUT ${shared}`, form: { enum_values: 'a,b' }, status: 400 },
      { ask: `PUT ${shared}`, form: { type: 'enum', enum_values: 'a, b,a+b' } },
      { ask: `GET ${shared}`, shows: { type: 'enum', enum_values: ['a', ' b', 'a+b'] } },
      { ask: `PUT ${shared}`, form: { regex: '^x$' }, status: 400 },
      {
        ask: `PUT ${shared}`,
        form: { type: 'string', regex: ' ^[a&=+%]{1,2}$ ', enum_values: '' },
      },
      { ask: `GET ${shared}`, shows: { regex: ' ^[a&=+%]{1,2}$ ', enum_values: null } },
      { ask: `PUT ${shared}`, form: { event_type: 'B', enum_values: 'x' }, status: 400 },
    ],
  },
  {
    fact: 'lists may come as text, empty texts as "null"',
    quirks: { listsAs: 'text', emptyTextAs: 'null' },
    steps: [
      { ask: `PUT ${shared}`, form: { type: 'enum', enum_values: 'a,b', description: '' } },
      {
        ask: `GET ${shared}`,
        shows: { enum_values: 'a,b', description: 'null', classifications: 'PII' },
      },
    ],
  },
  {
    fact: 'an event that is erased takes its uses along, one that is marked keeps them',
    steps: [
      { ask: 'POST event', form: { event_type: 'P' } },
      { ask: 'POST event-property', form: { event_property: 'shared', event_type: 'P' } },
      { ask: 'DELETE event/P' },
      { ask: 'POST event', form: { event_type: 'P' } },
      { ask: 'GET event-property?event_type=P', shows: [] },
      { ask: 'DELETE event/B' },
      { ask: 'POST event/B/restore' },
      { ask: 'GET event-property?event_type=B', shows: [{ description: 'own' }] },
    ],
  },
];

test.each(facts)('event properties: $fact', async (fact) => {
  await follow({ project, ...fact });
});
