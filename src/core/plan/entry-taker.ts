import type { LineCursor } from './line-cursor.ts';
import type { Entry } from './node.ts';

/** Takes the entries of the maps in the root map, which stand under these keys, while a text is read. */
export interface EntryTaker {
  /**
   * Goes past the entry that begins here, if it is known what it says, and returns its key; the tree is made
   * without. `null`: it is to be read.
   */
  readonly pass: (section: string, cursor: LineCursor) => string | null;
  /**
   * Takes an entry that has been read. If it says so the tree is made without: what dies at once costs the
   * collector next to nothing, and a large tree a lot. `next`: what follows; `null` within brackets.
   */
  readonly take: (section: string, entry: Entry, next: LineCursor | null) => boolean;
}
