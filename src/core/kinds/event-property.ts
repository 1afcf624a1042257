import type { KindSpec } from '../kind.ts';
import { propertyFields } from './property-fields.ts';

/** Event properties: one shared definition a name, and on each event a use that may differ from it. */
export const eventProperty: KindSpec<'event_property'> = {
  kind: 'event_property',
  section: 'event_properties',
  label: 'event property',
  plural: 'event properties',
  fields: propertyFields.flatMap((field) =>
    field.name === 'is_hidden'
      ? [
          {
            name: 'is_required',
            codec: 'flag',
            initial: false,
            description: 'Whether every event must carry the property.',
          },
          field,
        ]
      : [field],
  ),
  scope: { section: 'events', parameter: 'event_type', parent: 'event', label: 'event' },
  wire: {
    path: 'event-property',
    rowKey: 'event_property',
    createKey: 'event_property',
    renameKey: 'new_event_property_value',
    prefix: '',
    prefixInBody: false,
    namedInUpdate: false,
    byId: false,
    listsDeleted: false,
    readsDeleted: false,
    mayBeUnlisted: false,
  },
  deletion: {
    meaning:
      'With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.',
    restorable: 'unseen',
  },
  nameRule: 'property_name',
  limit: 2000,
};
