import { isOwn } from './naming.ts';
import { alreadyExists, notDeleted, notPlanned } from './refusal.ts';
import type { Shelf, Shelves, Standing, Stored } from './shelf.ts';

/** What DELETE does to an entity, by where it stands. */
const onDelete: Readonly<Record<Standing, 'mark' | 'erase' | 'refuse'>> = {
  live: 'mark',
  unexpected: 'mark',
  planned: 'erase',
  transformed: 'refuse',
  deleted: 'refuse',
};

/** @throws {Refusal} 409 where the state table says that it cannot be deleted */
export function removeStored(shelves: Shelves, shelf: Shelf, stored: Stored): void {
  const { spec } = shelf;
  // Without restore there is no deleted state to be in: a category is simply gone.
  const effect = spec.deletion?.restorable === false ? 'erase' : onDelete[stored.standing];
  if (effect === 'refuse' || isOwn(spec, stored.name)) {
    throw notPlanned(spec, stored.name, null);
  }
  if (effect === 'mark') {
    stored.standing = 'deleted';
    return;
  }
  shelf.drop(stored);
  rewriteReferences(shelves, shelf, stored.name, null);
  for (const child of shelves.values()) {
    if (child.spec.scope?.parent === spec.kind) child.dropScope(stored.name);
  }
}

/** @throws {Refusal} 409 unless it is deleted */
export function restoreStored(shelf: Shelf, stored: Stored): void {
  if (stored.standing !== 'deleted') throw notDeleted(shelf.spec, stored.name);
  stored.standing = 'live';
}

/**
 * Renames everywhere: what refers to it and what is used in it follows. `name` with its prefix.
 * @throws {Refusal} 409 where the name is taken
 */
export function renameStored(shelves: Shelves, shelf: Shelf, stored: Stored, name: string): void {
  const { spec } = shelf;
  const before = stored.name;
  if (name === before) return;
  if (shelf.get(name) !== undefined) throw alreadyExists(spec, name, null);
  shelf.rename(stored, name);
  rewriteReferences(shelves, shelf, before, name);
  for (const child of shelves.values()) {
    if (child.spec.scope?.parent === spec.kind) child.renameScope(before, name);
  }
}

/** One pass over the kinds that can refer to this one: only categories are referred to, so it is rare. */
function rewriteReferences(shelves: Shelves, shelf: Shelf, from: string, to: string | null): void {
  for (const other of shelves.values()) {
    for (const field of other.spec.fields) {
      if (field.references !== shelf.spec.kind) continue;
      for (const { fields } of other.all()) {
        if (fields.get(field.name) === from) fields.set(field.name, to);
      }
    }
  }
}
