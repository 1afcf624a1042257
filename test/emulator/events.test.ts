import { describe, expect, test } from 'vitest';
import type { Seed } from '../../src/emulator/seed.ts';
import { type Fact, follow } from './steps.ts';

const project: Seed = {
  entities: [
    { kind: 'event', name: 'live' },
    { kind: 'event', name: 'planned', standing: 'planned' },
    { kind: 'event', name: 'unexpected', standing: 'unexpected' },
    { kind: 'event', name: 'transformed', standing: 'transformed' },
    { kind: 'event', name: 'deleted', standing: 'deleted' },
    { kind: 'event', name: 'unlisted', unlisted: true },
    { kind: 'event', name: 'ce:Custom' },
  ],
};
const notInSchema = (what: string, name: string) =>
  `Attempted to change the event ${what} for event "${name}", but the event is not in schema.`;
const exists = (name: string) => `Attempted to add an event, "${name}", that already exists.`;
const listed = (...names: string[]) => names.map((event_type) => ({ event_type }));

const facts: readonly Fact[] = [
  {
    fact: 'a new one has the recorded row',
    project: {},
    steps: [
      { ask: 'POST event', form: { event_type: 'new', description: 'What' } },
      {
        ask: 'GET event',
        shows: [
          {
            event_type: 'new',
            description: 'What',
            display_name: null,
            category: null,
            deleted: null,
            tags: [],
            is_active: true,
            owner: null,
            is_hidden_from_dropdowns: false,
            is_hidden_from_persona_results: false,
            is_hidden_from_pathfinder: false,
            is_hidden_from_timeline: false,
          },
        ],
      },
    ],
  },
  {
    fact: 'the list lacks deleted and hidden ones',
    steps: [
      {
        ask: 'GET event',
        shows: listed('live', 'planned', 'unexpected', 'transformed', 'ce:Custom'),
      },
      {
        ask: 'GET event?showDeleted=true',
        shows: [
          ...listed('live', 'planned', 'unexpected', 'transformed'),
          { event_type: 'deleted', deleted: true },
          { event_type: 'ce:Custom' },
        ],
      },
      { ask: 'GET event/unlisted', shows: { event_type: 'unlisted' } },
      { ask: 'GET event/deleted', status: 400, says: 'Not found' },
      { ask: 'GET event/deleted?showDeleted=true', shows: { deleted: true } },
      { ask: 'GET event/nowhere', status: 400, says: 'Not found' },
    ],
  },
  {
    fact: 'one that a field hides is not listed either',
    steps: [
      { ask: 'PUT event/live', form: { is_hidden_from_timeline: 'true' } },
      { ask: 'GET event', shows: listed('planned', 'unexpected', 'transformed', 'ce:Custom') },
    ],
  },
  {
    fact: 'hidden ones have been seen in lists while GET by name said Not found',
    quirks: { hidden: 'listed-but-not-found' },
    steps: [
      {
        ask: 'GET event',
        shows: listed('live', 'planned', 'unexpected', 'transformed', 'unlisted', 'ce:Custom'),
      },
      { ask: 'GET event/unlisted', status: 400, says: 'Not found' },
    ],
  },
  {
    fact: 'a name that is taken is refused whatever its state',
    steps: [
      { ask: 'POST event', form: { event_type: 'live' }, status: 409, says: exists('live') },
      { ask: 'POST event', form: { event_type: 'unlisted' }, status: 409 },
      { ask: 'POST event', form: { event_type: 'deleted' }, status: 409 },
      { ask: 'POST event', form: { event_type: 'transformed' }, status: 409 },
      { ask: 'POST event', form: { event_type: 'planned' }, status: 409 },
    ],
  },
  {
    fact: 'an unexpected one is planned by POST only',
    steps: [
      {
        ask: 'PUT event/unexpected',
        form: { description: 'x' },
        status: 409,
        says: notInSchema('description', 'unexpected'),
      },
      { ask: 'POST event', form: { event_type: 'unexpected', description: 'x' } },
      { ask: 'PUT event/unexpected', form: { owner: 'me' } },
      { ask: 'GET event/unexpected', shows: { description: 'x', owner: 'me' } },
    ],
  },
  {
    fact: 'a display name is ignored on create and refused until there is data',
    steps: [
      { ask: 'POST event', form: { event_type: 'E', display_name: 'Ee' } },
      { ask: 'GET event/E', shows: { display_name: null } },
      {
        ask: 'PUT event/E',
        form: { display_name: 'Ee', description: 'lost' },
        status: 409,
        says: notInSchema('display name', 'E'),
      },
      { ask: 'GET event/E', shows: { description: null } },
      { ask: 'PUT event/live', form: { display_name: 'Live' } },
      { ask: 'GET event/live', shows: { display_name: 'Live' } },
    ],
  },
  {
    fact: 'hiding is refused until there is data',
    steps: [
      { ask: 'PUT event/planned', form: { is_hidden_from_dropdowns: 'true' }, status: 409 },
      { ask: 'PUT event/planned', form: { is_hidden_from_dropdowns: 'false' } },
      {
        ask: 'POST event',
        form: { event_type: 'E', is_hidden_from_dropdowns: 'true' },
        status: 409,
      },
      { ask: 'GET event/E', status: 400 },
    ],
  },
  {
    fact: 'hiding before data has also been ignored',
    quirks: { hiddenBeforeData: 'ignored' },
    steps: [
      { ask: 'PUT event/planned', form: { is_hidden_from_dropdowns: 'true' } },
      { ask: 'GET event/planned', shows: { is_hidden_from_dropdowns: false } },
    ],
  },
  {
    fact: 'hiding before data has also been accepted',
    quirks: { hiddenBeforeData: 'accepted' },
    steps: [
      { ask: 'PUT event/planned', form: { is_hidden_from_dropdowns: 'true' } },
      { ask: 'GET event/planned', shows: { is_hidden_from_dropdowns: true } },
    ],
  },
  {
    fact: 'renamed with new_event_type, its properties follow',
    project: {
      entities: [
        { kind: 'event', name: 'live' },
        { kind: 'event', name: 'other', standing: 'deleted' },
        { kind: 'event_property', name: 'p' },
        {
          kind: 'event_property',
          name: 'p',
          scope: 'live',
          override: true,
          fields: { description: 'o' },
        },
      ],
    },
    steps: [
      { ask: 'PUT event/live', form: { new_event_type: 'a/b %+', description: 'd' } },
      { ask: 'GET event/live', status: 400 },
      { ask: 'GET event/a%2Fb%20%25+', shows: { event_type: 'a/b %+', description: 'd' } },
      { ask: 'GET event-property?event_type=live', status: 400 },
      {
        ask: 'GET event-property?event_type=a%2Fb+%25%2B',
        shows: [{ event_type: 'a/b %+', event_property: 'p', description: 'o' }],
      },
      {
        ask: 'PUT event/a%2Fb%20%25+',
        form: { new_event_type: 'other' },
        status: 409,
        says: exists('other'),
      },
      { ask: 'PUT event/a%2Fb%20%25+', form: { new_event_type: 'a/b %+' } },
    ],
  },
  {
    fact: 'custom events keep their prefix everywhere',
    steps: [
      { ask: 'GET event/ce%3ACustom', shows: { event_type: 'ce:Custom' } },
      { ask: 'GET event/Custom', status: 400 },
    ],
  },
  {
    fact: 'lists are split at commas, empty values clear',
    steps: [
      {
        ask: 'PUT event/live',
        form: { tags: 'a,b c', owner: 'me', category: 'C', description: 'd' },
      },
      { ask: 'GET event/live', shows: { tags: ['a', 'b c'], category: { name: 'C' } } },
      { ask: 'PUT event/live', form: { tags: '', owner: '', category: '', description: '' } },
      {
        ask: 'GET event/live',
        shows: { tags: [], owner: null, category: null, description: null },
      },
    ],
  },
  {
    fact: 'empty values may be accepted and ignored',
    quirks: { clearing: 'ignored' },
    steps: [
      { ask: 'PUT event/live', form: { description: 'd' } },
      { ask: 'PUT event/live', form: { description: '' } },
      { ask: 'GET event/live', shows: { description: 'd' } },
    ],
  },
  {
    fact: 'some fields may be accepted and ignored',
    quirks: { ignoredFields: ['owner'] },
    steps: [
      { ask: 'PUT event/live', form: { owner: 'me', description: 'd' } },
      { ask: 'GET event/live', shows: { owner: null, description: 'd' } },
    ],
  },
  {
    fact: 'unknown parameters are ignored with success',
    steps: [
      { ask: 'PUT event/live', form: { descripton: 'typo', __proto__x: '1', constructor: '2' } },
      { ask: 'GET event/live', shows: { description: null } },
    ],
  },
  {
    fact: 'values must be of their type',
    steps: [
      {
        ask: 'PUT event/live',
        form: { is_active: 'yes' },
        status: 400,
        says: 'is_active must be true or false.',
      },
      { ask: 'PUT event/live', form: { is_active: '' }, status: 400 },
      {
        ask: 'POST event',
        form: { description: 'nameless' },
        status: 400,
        says: 'event_type is required.',
      },
      { ask: 'PUT event/live', form: { is_active: 'false' } },
      { ask: 'GET event/live', shows: { is_active: false } },
    ],
  },
  {
    fact: 'a project without a schema refuses new ones',
    quirks: { schemaInitialised: false },
    steps: [
      { ask: 'POST event', form: { event_type: 'E' }, status: 400 },
      { ask: 'PUT event/live', form: { description: 'd' } },
    ],
  },
  {
    fact: 'older rows have three fields',
    quirks: { rowFields: ['category', 'description'] },
    project: { entities: [{ kind: 'event', name: 'live' }] },
    steps: [
      { ask: 'GET event', shows: [{ event_type: 'live', category: null, description: null }] },
    ],
  },
  {
    fact: 'names are data',
    steps: [
      '__proto__',
      'constructor',
      'y',
      '404',
      'restore',
      '</details>',
      '“x” ’',
      'a:b%2F?#&=+',
    ].flatMap((event_type) => [
      { ask: 'POST event', form: { event_type } },
      { ask: `GET event/${encodeURIComponent(event_type)}`, shows: { event_type } },
      { ask: `DELETE event/${encodeURIComponent(event_type)}` },
      { ask: `GET event/${encodeURIComponent(event_type)}`, status: 400 },
    ]),
  },
  {
    fact: 'other calls do not exist',
    steps: [
      { ask: 'PUT event', status: 404 },
      { ask: 'POST event/live', status: 404 },
      { ask: 'GET event/', status: 404 },
      { ask: 'GET event/live/restore', status: 404 },
      { ask: 'POST event/live/restore/again', status: 404 },
      { ask: 'GET events', status: 404 },
      { ask: 'PATCH event/live', status: 404 },
    ],
  },
];

test.each(facts)('events: $fact', async (fact) => {
  await follow({ project, ...fact });
});

describe('the state table', () => {
  const table = [
    { from: 'live', remove: 200, after: 'deleted', restore: 409 },
    { from: 'unexpected', remove: 200, after: 'deleted', restore: 409 },
    { from: 'planned', remove: 200, after: undefined, restore: 409 },
    { from: 'transformed', remove: 409, after: 'transformed', restore: 409 },
    { from: 'deleted', remove: 409, after: 'deleted', restore: 200 },
    { from: 'nowhere', remove: 400, after: undefined, restore: 400 },
  ] as const;
  const standing = (session: Awaited<ReturnType<typeof follow>>, name: string) =>
    session.emulator.project.view({ kind: 'event', name, scope: null })?.standing;

  test.each(table)('DELETE of $from', async ({ from, remove, after }) => {
    const steps = [{ ask: `DELETE event/${from}`, status: remove }];
    expect(standing(await follow({ fact: from, project, steps }), from)).toBe(after);
  });

  test.each(table)('restore of $from', async ({ from, restore }) => {
    const steps = [{ ask: `POST event/${from}/restore`, status: restore }];
    const session = await follow({ fact: from, project, steps });
    if (restore === 200) expect(standing(session, from)).toBe('live');
  });

  test('a planned one that was deleted cannot be restored, a live one can', async () => {
    await follow({
      fact: 'restore',
      project,
      steps: [
        { ask: 'DELETE event/planned' },
        { ask: 'POST event/planned/restore', status: 400, says: 'Not found' },
        { ask: 'POST event', form: { event_type: 'planned' } },
        { ask: 'DELETE event/live' },
        { ask: 'POST event', form: { event_type: 'live' }, status: 409, says: exists('live') },
        {
          ask: 'PUT event/live',
          form: { owner: 'x' },
          status: 409,
          says: notInSchema('owner', 'live'),
        },
        { ask: 'POST event/live/restore' },
        { ask: 'PUT event/live', form: { owner: 'x' } },
      ],
    });
  });

  test('deletion of what does not exist may be a conflict', async () => {
    await follow({
      fact: 'conflict',
      quirks: { deleteOfMissing: 'conflict' },
      steps: [
        {
          ask: 'DELETE user-property/sdf',
          status: 409,
          says: 'Attempted to remove a user property, "sdf", that is not a planned user property.',
        },
      ],
    });
  });
});
