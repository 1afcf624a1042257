import type { Address } from '../taxonomy.ts';
import type { EntryTaker } from './entry-taker.ts';
import type { LineCursor } from './line-cursor.ts';
import type { Entry, Tree } from './node.ts';
import type { Statement } from './statement.ts';
import { isWhole, type StatementTaker } from './statements.ts';

/** Makes of what takes a file's statements what takes its entries. */
export type TakerOf = (taker: StatementTaker, locate: Tree['locate']) => EntryTaker;

/** An entry that is understood whole, with what it states. */
interface Known {
  readonly name: string;
  readonly start: number;
  /** From its indentation to the end of the next line with content: all that was looked at to read it. */
  readonly text: string;
  readonly isLast: boolean;
  /** From its key to where the line begins that is read next. */
  readonly length: number;
  readonly statements: readonly Statement[];
}

/**
 * The entries of one version of a plan, by how they are written. Of another version nearly all are the
 * same, word for word: those need no reading, and their statements have the addresses and fields, the very
 * objects, in common.
 */
export class KnownEntries {
  readonly #known = new Map<string, Known>();
  readonly #shared = new Set<Address>();

  /** Addresses, as objects, of what was not read again. */
  get shared(): ReadonlySet<Address> {
    return this.#shared;
  }

  /** For the version that is read first. */
  readonly learn: TakerOf = (taker) => ({
    pass: () => null,
    take: (section, entry, next) => {
      const statements = taker.read(section, entry);
      taker.add(statements);
      if (!isWhole(section, statements)) return false;
      // After giving up nothing tells where the entry ends.
      if (next?.isSimple === true) this.#add(section, entry, next, statements);
      return true;
    },
  });

  /** For the version that is read second. What stands twice there is two, so an entry is known once. */
  readonly recall: TakerOf = (taker, locate) => ({
    pass: (section, cursor) => {
      const known = this.#remove(section, cursor);
      if (known === null) return null;
      const { name, start, length, statements } = known;
      const moved = cursor.at - start;
      const locateMoved: Tree['locate'] = (offset) => locate(offset + moved);
      taker.add(statements.map((statement) => ({ ...statement, locate: locateMoved })));
      for (const { address } of statements) this.#shared.add(address);
      cursor.toContent(cursor.at + length);
      return name;
    },
    take: (section, entry) => taker.take(section, entry),
  });

  #add(
    section: string,
    { source: name, start }: Entry,
    next: LineCursor,
    statements: readonly Statement[],
  ): void {
    const { text } = next;
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const isLast = next.indent < 0;
    const nextLine = isLast ? text.length : next.at - next.indent;
    const end = isLast ? text.length : text.indexOf('\n', next.at) + 1;
    this.#known.set(firstLine(section, text, lineStart), {
      name,
      start,
      text: text.slice(lineStart, end),
      isLast,
      length: nextLine - start,
      statements,
    });
  }

  #remove(section: string, { text, at, indent }: LineCursor): Known | null {
    const lineStart = at - indent;
    const key = firstLine(section, text, lineStart);
    const known = this.#known.get(key);
    if (known === undefined || !text.startsWith(known.text, lineStart)) return null;
    if (known.isLast && lineStart + known.text.length < text.length) return null;
    this.#known.delete(key);
    return known;
  }
}

/** By which entries are looked up: most have a name of their own in it. */
function firstLine(section: string, text: string, lineStart: number): string {
  return `${section}\n${text.slice(lineStart, text.indexOf('\n', lineStart))}`;
}
