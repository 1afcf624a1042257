import { kindOf } from './kinds/index.ts';
import { type Address, type Key, ownKey } from './taxonomy.ts';

/** Key of the entity that another one is on; `null` if it is shared, or on what is no entity: a group type. */
export function parentKey({ kind, scope }: Address): Key | null {
  const parent = kindOf(kind).scope?.parent;
  return parent == null || scope === null ? null : ownKey(parent, scope);
}
