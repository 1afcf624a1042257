import type { KindSpec } from '../kind.ts';

/** Event types; custom events carry `ce:` in their name, here and on the wire. */
export const event: KindSpec<'event'> = {
  kind: 'event',
  section: 'events',
  label: 'event',
  plural: 'events',
  fields: [
    {
      name: 'category',
      codec: 'reference',
      references: 'category',
      initial: null,
      description: 'Name of the category. Empty clears it.',
    },
    {
      name: 'description',
      codec: 'text',
      initial: null,
      description: 'When the event is sent and what it means. Empty clears it.',
    },
    {
      name: 'display_name',
      codec: 'text',
      initial: null,
      updateOnly: true,
      awaitsData: true,
      description: 'Name shown in charts. Takes effect once data has arrived. Empty clears it.',
    },
    {
      name: 'owner',
      codec: 'text',
      initial: null,
      description: 'Who answers for the event, as an email address. Empty clears it.',
    },
    {
      name: 'tags',
      codec: 'set',
      initial: null,
      description: 'Tags, without commas. Empty clears them.',
    },
    {
      name: 'is_active',
      codec: 'flag',
      initial: true,
      description: 'Whether the event is active.',
    },
    {
      name: 'is_hidden_from_dropdowns',
      codec: 'flag',
      initial: false,
      awaitsData: true,
      hides: true,
      description: 'Whether menus leave the event out. Takes effect once data has arrived.',
    },
    {
      name: 'is_hidden_from_persona_results',
      codec: 'flag',
      initial: false,
      awaitsData: true,
      description: 'Whether Personas leave the event out. Takes effect once data has arrived.',
    },
    {
      name: 'is_hidden_from_pathfinder',
      codec: 'flag',
      initial: false,
      awaitsData: true,
      description: 'Whether Pathfinder leaves the event out. Takes effect once data has arrived.',
    },
    {
      name: 'is_hidden_from_timeline',
      codec: 'flag',
      initial: false,
      awaitsData: true,
      description:
        'Whether user timelines leave the event out. Takes effect once data has arrived.',
    },
  ],
  scope: null,
  wire: {
    path: 'event',
    rowKey: 'event_type',
    createKey: 'event_type',
    renameKey: 'new_event_type',
    prefix: '',
    prefixInBody: false,
    namedInUpdate: false,
    byId: false,
    listsDeleted: true,
    readsDeleted: false,
    mayBeUnlisted: true,
  },
  deletion: {
    meaning:
      'With data: marked deleted, can be restored, and Amplitude stops ingesting it. Without data: gone, and can only be created again.',
    restorable: true,
  },
  nameRule: 'event_name',
  limit: 2000,
};
