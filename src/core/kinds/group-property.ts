import type { KindSpec } from '../kind.ts';
import { propertyFields } from './property-fields.ts';

/** Group properties: `grp:` everywhere on the wire; shared, with uses by group type; never deleted. */
export const groupProperty: KindSpec<'group_property'> = {
  kind: 'group_property',
  section: 'group_properties',
  label: 'group property',
  plural: 'group properties',
  fields: propertyFields,
  scope: { section: 'group_types', parameter: 'group_type', parent: null, label: 'group type' },
  wire: {
    path: 'group-property',
    rowKey: 'group_property',
    createKey: 'group_property',
    renameKey: 'new_group_property_value',
    prefix: 'grp:',
    prefixInBody: true,
    namedInUpdate: true,
    byId: false,
    listsDeleted: false,
    readsDeleted: false,
    mayBeUnlisted: false,
  },
  deletion: null,
  nameRule: 'property_name',
  limit: null,
};
