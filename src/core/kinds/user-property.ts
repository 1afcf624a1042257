import type { KindSpec } from '../kind.ts';
import { propertyFields } from './property-fields.ts';

/** Custom user properties: `gp:` in every row and path, never in a create body, never in the plan. */
export const userProperty: KindSpec<'user_property'> = {
  kind: 'user_property',
  section: 'user_properties',
  label: 'user property',
  plural: 'user properties',
  fields: propertyFields,
  scope: null,
  wire: {
    path: 'user-property',
    rowKey: 'user_property',
    createKey: 'user_property',
    renameKey: 'new_user_property_value',
    prefix: 'gp:',
    prefixInBody: false,
    namedInUpdate: false,
    byId: false,
    listsDeleted: true,
    readsDeleted: true,
    mayBeUnlisted: true,
  },
  deletion: {
    meaning:
      'With data: marked deleted, and can be restored. Without data: gone, and can only be created again.',
    restorable: true,
  },
  nameRule: 'property_name',
  limit: 1000,
};
