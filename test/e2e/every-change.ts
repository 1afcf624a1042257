import type { SeedEntity } from '../../src/emulator/seed.ts';

/*
 * A project and a plan that asks for every action of every kind once, of shared entities and of those
 * in an event or group type. No change waits for another, but for what it must.
 */

const property = { kind: 'event_property' } as const;
const group = { kind: 'group_property' } as const;
const user = { kind: 'user_property' } as const;

export const live: readonly SeedEntity[] = [
  { kind: 'category', name: 'Old category' },
  { kind: 'category', name: 'Gone category' },
  { kind: 'event', name: 'Updated', fields: { description: 'before', owner: 'someone' } },
  { kind: 'event', name: 'Old event' },
  { kind: 'event', name: 'Deleted', standing: 'deleted', fields: { description: 'before' } },
  { kind: 'event', name: 'Gone event' },
  { kind: 'event', name: 'Never seen', standing: 'planned' },
  { kind: 'event', name: 'Unplanned', standing: 'unexpected' },
  { kind: 'event', name: 'Host' },
  { ...property, name: 'updated', fields: { type: 'any' } },
  { ...property, name: 'old_name' },
  { ...property, name: 'deleted', standing: 'deleted' },
  { ...property, name: 'gone' },
  { ...property, name: 'attached', fields: { type: 'number' } },
  { ...property, name: 'kept', fields: { description: 'before' } },
  { ...property, name: 'kept', scope: 'Host' },
  { ...property, name: 'own_values', fields: { type: 'number' } },
  { ...property, name: 'own_values', scope: 'Host' },
  { ...property, name: 'as_shared', fields: { type: 'number' } },
  { ...property, name: 'as_shared', scope: 'Host', override: true, fields: { type: 'string' } },
  { ...property, name: 'deleted_own', standing: 'deleted' },
  { ...property, name: 'taken_off' },
  { ...property, name: 'taken_off', scope: 'Host' },
  { ...user, name: 'updated' },
  { ...user, name: 'old_name' },
  { ...user, name: 'deleted', standing: 'deleted' },
  { ...user, name: 'gone' },
  { ...group, name: 'updated' },
  { ...group, name: 'old_name' },
  { ...group, name: 'attached', fields: { type: 'number' } },
  { ...group, name: 'own_values' },
  { ...group, name: 'own_values', scope: 'account' },
];

export const plan = `
categories:
  Created category:
  New category: { renamed_from: Old category }
  Gone category: { deleted: true }
events:
  "Created/%?#+ é": { description: d, tags: [a, b], display_name: Nice }
  Updated: { description: after, owner: , display_name: Nice }
  New event: { renamed_from: Old event, description: after }
  Deleted: { description: after }
  Gone event: { deleted: true }
  Never seen: { deleted: true }
  Unplanned: { description: after, display_name: Nice }
  Host:
    properties:
      created_own: { type: number, is_required: true }
      attached: { is_required: true }
      kept: { description: before }
      own_values: { is_required: true }
      as_shared:
      deleted_own: { type: string }
      taken_off: { deleted: true }
event_properties:
  created: { type: enum, enum_values: [a, b] }
  updated: { type: number }
  new_name: { renamed_from: old_name, description: after }
  deleted: { type: string }
  gone: { deleted: true }
  attached: { type: number }
  kept: { description: after }
  own_values: { type: number }
  as_shared: { type: number }
user_properties:
  "created/%": { type: number }
  updated: { type: number, is_hidden: true }
  new_name: { renamed_from: old_name, type: number }
  deleted: { type: number }
  gone: { deleted: true }
group_properties:
  created: { type: number }
  updated: { type: number }
  new_name: { renamed_from: old_name, type: number }
  attached: { type: number }
group_types:
  account:
    properties:
      created_own: { type: number }
      attached: { description: d }
      own_values: { description: d }
`;
