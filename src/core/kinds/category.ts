import type { KindSpec } from '../kind.ts';

/** Event categories: read by name, written by numeric id, gone for good once deleted. */
export const category: KindSpec<'category'> = {
  kind: 'category',
  section: 'categories',
  label: 'category',
  plural: 'categories',
  fields: [],
  scope: null,
  wire: {
    path: 'category',
    rowKey: 'name',
    createKey: 'category_name',
    renameKey: 'category_name',
    prefix: '',
    prefixInBody: false,
    namedInUpdate: false,
    byId: true,
    listsDeleted: false,
    readsDeleted: false,
    mayBeUnlisted: false,
  },
  deletion: {
    meaning: 'Gone for good: Amplitude cannot restore a category, only create it again.',
    restorable: false,
  },
  nameRule: null,
  limit: null,
};
