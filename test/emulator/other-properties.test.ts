import { test } from 'vitest';
import type { Seed } from '../../src/emulator/seed.ts';
import { type Fact, follow } from './steps.ts';

const user = 'user_property';
const group = 'group_property';
const project: Seed = {
  groupTypes: ['org', 'empty'],
  entities: [
    { kind: user, name: 'device_id', own: true },
    { kind: user, name: 'plan_tier' },
    { kind: user, name: 'deleted', standing: 'deleted' },
    { kind: user, name: 'hidden', fields: { is_hidden: true } },
    { kind: group, name: 'size' },
    { kind: group, name: 'size', scope: 'org', override: true, fields: { description: 'own' } },
    { kind: group, name: 'name', own: true },
  ],
};

const userFacts: readonly Fact[] = [
  {
    fact: 'a new one is created bare and has the recorded row, prefixed',
    project: {},
    steps: [
      { ask: 'POST user-property', form: { user_property: 'tier' } },
      {
        ask: 'GET user-property',
        shows: [
          {
            user_property: 'gp:tier',
            description: null,
            type: 'any',
            enum_values: null,
            regex: null,
            is_array_type: false,
            is_hidden: false,
            classifications: [],
            deleted: false,
          },
        ],
      },
      {
        ask: 'POST user-property',
        form: { user_property: 'tier' },
        status: 409,
        says: 'Attempted to add a user property, "gp:tier", that already exists.',
      },
      { ask: 'POST user-property', form: { user_property: 'gp:tier' }, status: 400 },
    ],
  },
  {
    fact: 'the list has Amplitude’s own without a prefix, and neither deleted nor hidden ones',
    steps: [
      {
        ask: 'GET user-property',
        shows: [{ user_property: 'device_id' }, { user_property: 'gp:plan_tier' }],
      },
      {
        ask: 'GET user-property?showDeleted=true',
        shows: [{}, {}, { user_property: 'gp:deleted', deleted: true }],
      },
      { ask: 'GET user-property/gp%3Ahidden', shows: { is_hidden: true } },
      { ask: 'GET user-property/gp%3Adeleted', status: 404, says: 'Not found' },
      { ask: 'GET user-property/gp%3Adeleted?showDeleted=true', shows: { deleted: true } },
    ],
  },
  {
    fact: 'hidden ones may be listed',
    quirks: { hidden: 'listed' },
    steps: [{ ask: 'GET user-property', shows: [{}, {}, { user_property: 'gp:hidden' }] }],
  },
  {
    fact: 'the bare name is not found, and PUT to it answers 200 and does nothing',
    steps: [
      { ask: 'GET user-property/plan_tier', status: 404, says: 'Not found' },
      { ask: 'PUT user-property/plan_tier', form: { description: 'lost' } },
      { ask: 'GET user-property/gp%3Aplan_tier', shows: { description: null } },
      { ask: 'PUT user-property/gp%3Aplan_tier', form: { description: 'kept' } },
      { ask: 'GET user-property/gp:plan_tier', shows: { description: 'kept' } },
      { ask: 'PUT user-property/nowhere', form: { description: 'x' }, status: 404 },
      { ask: 'DELETE user-property/plan_tier', status: 404 },
      { ask: 'POST user-property/deleted/restore', status: 404 },
    ],
  },
  {
    fact: 'renamed in either form',
    steps: [
      { ask: 'PUT user-property/gp%3Aplan_tier', form: { new_user_property_value: 'tier' } },
      { ask: 'PUT user-property/gp%3Atier', form: { new_user_property_value: 'gp:tier two' } },
      { ask: 'GET user-property/gp%3Atier%20two', shows: { user_property: 'gp:tier two' } },
      {
        ask: 'PUT user-property/gp%3Atier%20two',
        form: { new_user_property_value: 'deleted' },
        status: 409,
      },
    ],
  },
  {
    fact: 'deleted and restored by the state table, but never Amplitude’s own',
    steps: [
      { ask: 'DELETE user-property/gp%3Aplan_tier' },
      { ask: 'DELETE user-property/gp%3Aplan_tier', status: 409 },
      { ask: 'POST user-property/gp%3Aplan_tier/restore' },
      {
        ask: 'DELETE user-property/device_id',
        status: 409,
        says: 'Attempted to remove a user property, "device_id", that is not a planned user property.',
      },
      { ask: 'POST user-property', form: { user_property: 'device_id' } },
      { ask: 'GET user-property/gp%3Adevice_id', shows: { user_property: 'gp:device_id' } },
    ],
  },
  {
    fact: 'has no is_required, and no event_type',
    steps: [
      {
        ask: 'PUT user-property/gp%3Aplan_tier',
        form: { is_required: 'nonsense', event_type: 'X' },
      },
      { ask: 'GET user-property/gp%3Aplan_tier?event_type=X', shows: { type: 'any' } },
    ],
  },
];

test.each(userFacts)('user properties: $fact', async (fact) => {
  await follow({ project, ...fact });
});

const groupFacts: readonly Fact[] = [
  {
    fact: 'the prefix is needed on create and stays',
    steps: [
      { ask: 'POST group-property', form: { group_property: 'new' }, status: 400 },
      { ask: 'POST group-property', form: { group_property: 'grp:new' } },
      {
        ask: 'GET group-property/grp%3Anew',
        shows: { group_property: 'grp:new', group_type: null },
      },
      { ask: 'GET group-property/new', status: 400 },
      {
        ask: 'POST group-property',
        form: { group_property: 'grp:new' },
        status: 409,
        says: 'Attempted to add a group property, "grp:new", that already exists.',
      },
      {
        ask: 'PUT group-property/grp%3Anew',
        form: { new_group_property_value: 'newer' },
        status: 400,
      },
      { ask: 'PUT group-property/grp%3Anew', form: { new_group_property_value: 'grp:newer' } },
      { ask: 'GET group-property/grp%3Anewer', shows: {} },
    ],
  },
  {
    fact: 'shared, and of a group type that exists',
    steps: [
      {
        ask: 'GET group-property',
        shows: [{ group_property: 'grp:size' }, { group_property: 'name' }],
      },
      {
        ask: 'GET group-property?group_type=org',
        shows: [{ group_type: 'org', description: 'own' }],
      },
      { ask: 'GET group-property?group_type=empty', shows: [] },
      { ask: 'GET group-property?group_type=nowhere', status: 404 },
      {
        ask: 'POST group-property',
        form: { group_property: 'grp:x', group_type: 'nowhere' },
        status: 404,
      },
      { ask: 'GET group-property/grp%3Ax', status: 400 },
    ],
  },
  {
    fact: 'overrides work as for event properties',
    steps: [
      {
        ask: 'POST group-property',
        form: { group_property: 'grp:size', group_type: 'empty', type: 'number' },
      },
      { ask: 'GET group-property/grp%3Asize?group_type=empty', shows: { type: 'number' } },
      {
        ask: 'PUT group-property/grp%3Asize',
        form: { group_type: 'org', overrideScope: 'shared', description: 's' },
      },
      { ask: 'GET group-property/grp%3Asize?group_type=org', shows: { description: 's' } },
    ],
  },
  {
    fact: 'classifications of an override are refused in Amplitude’s words',
    project: {
      entities: [
        { kind: group, name: 'Group Property 1' },
        { kind: group, name: 'Group Property 1', scope: 'Group 1', override: true },
      ],
    },
    steps: [
      {
        ask: 'PUT group-property/grp%3AGroup%20Property%201',
        form: { group_type: 'Group 1', classifications: 'PII' },
        status: 409,
        says: 'Attempted to update classifications for an overridden group property, "grp:Group Property 1" on group type "Group 1". Call the Update API without the "group_type" parameter to update classifications of the shared property.',
      },
    ],
  },
  {
    fact: 'never deleted, never restored',
    steps: [
      { ask: 'DELETE group-property/grp%3Asize', status: 404 },
      { ask: 'POST group-property/grp%3Asize/restore', status: 404 },
    ],
  },
  {
    fact: 'Amplitude’s own are not editable',
    steps: [{ ask: 'PUT group-property/name', form: { description: 'x' }, status: 409 }],
  },
  {
    fact: 'without the Accounts add-on only reading works',
    quirks: { accounts: false },
    steps: [
      {
        ask: 'POST group-property',
        form: { group_property: 'grp:x' },
        status: 400,
        says: 'Account Properties feature is not enabled.',
      },
      {
        ask: 'PUT group-property/grp%3Asize',
        form: { description: 'x' },
        status: 400,
        says: 'Account Properties feature is not enabled.',
      },
      { ask: 'GET group-property', shows: [{}, {}] },
      { ask: 'POST user-property', form: { user_property: 'x' } },
    ],
  },
];

test.each(groupFacts)('group properties: $fact', async (fact) => {
  await follow({ project, ...fact });
});
