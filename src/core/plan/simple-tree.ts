import { resolvePlain } from './core-schema.ts';
import type { EntryTaker } from './entry-taker.ts';
import { LineCursor } from './line-cursor.ts';
import {
  type Entry,
  filterEntries,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
} from './node.ts';
import { SimpleValues } from './simple-values.ts';

/*
 * Most of a large plan is written in a small part of YAML: maps and lists by indentation, values in the
 * line of their key, and text blocks. That part is read here, several times as fast as a parser of all
 * of YAML does it. What is the least bit out of the ordinary, or wrong, is not read here at all: a file
 * is given up as a whole, and left to the parser.
 */

/** What nearly all plans consist of, which is faster to tell. */
const ascii = /^[\n -~]*$/;

/** Tabs, carriage returns, and what not every version of YAML takes for text everywhere. */
const unusual =
  /[^\n\x20-\x7e\u{a0}-\u{2027}\u{202a}-\u{d7ff}\u{e000}-\u{fefe}\u{ff00}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * Bounds how deep maps and lists can stand in each other: at each column there can be a map with a list
 * in it, and the parser refuses what is deeper than 100 levels, brackets included.
 */
const widestIndent = 40;

/**
 * Most lines: a key that begins with a letter, `_` or `$`, and a plain value that begins with a letter, or
 * none. That the value ends there is not to be taken for granted: the next line's indentation tells. Longer
 * lines are left to what knows how long a key may be.
 */
const ordinary = /([A-Za-z_$](?:[^\n:#]*[^\n:# ])?):(?: ([A-Za-z](?:[^\n:#]*[^\n:# ])?))?\n */y;
const longestOrdinary = 1000;

/** Maps with more keys than this look for the earlier ones in an index; most of a plan's have fewer. */
const fewKeys = 16;

const noTaker: EntryTaker = { pass: () => null, take: () => false };

/**
 * The root of the tree of a text that is a map, simply written, without what was taken; `null` for any
 * other, sound or not: then what was taken is not to be relied on.
 */
export function readSimpleTree(text: string, taker = noTaker): MapNode | null {
  if (!text.endsWith('\n') || (!ascii.test(text) && unusual.test(text))) return null;
  const cursor = new LineCursor(text);
  if (cursor.indent === 0 && text.startsWith('---\n', cursor.at)) cursor.toContent(cursor.at + 4);
  if (cursor.indent !== 0) return null;
  const root = new SimpleBlocks(cursor, taker).map();
  return cursor.isSimple && cursor.indent < 0 ? root : null;
}

/** Reads maps and lists by indentation. */
class SimpleBlocks {
  readonly #cursor: LineCursor;
  readonly #values: SimpleValues;
  readonly #taker: EntryTaker;

  constructor(cursor: LineCursor, taker: EntryTaker) {
    this.#cursor = cursor;
    this.#values = new SimpleValues(cursor);
    this.#taker = taker;
  }

  map(): MapNode {
    const cursor = this.#cursor;
    const { at: start, indent } = cursor;
    const entries: Entry[] = [];
    let names: Set<string> | null = null;
    do {
      const entry = this.#entry(indent);
      const { source } = entry;
      if (entries.length === fewKeys) names = new Set(entries.map((earlier) => earlier.source));
      if (names?.has(source) ?? isAmong(entries, source)) cursor.giveUp();
      names?.add(source);
      entries.push(entry);
    } while (cursor.indent === indent && cursor.isSimple);
    if (cursor.indent > indent) cursor.giveUp();
    return { type: 'map', start, entries };
  }

  /** The map under a key of the root map, without what is taken. */
  #section(key: string): MapNode {
    const cursor = this.#cursor;
    const { at: start, indent } = cursor;
    const entries: Entry[] = [];
    const names = new Set<string>();
    do {
      const name = this.#taker.pass(key, cursor) ?? this.#read(key, entries);
      if (names.has(name)) cursor.giveUp();
      names.add(name);
    } while (cursor.indent === indent && cursor.isSimple);
    if (cursor.indent > indent) cursor.giveUp();
    return { type: 'map', start, entries };
  }

  /** Reads an entry of a section, and keeps it if it is not taken; its key. */
  #read(section: string, kept: Entry[]): string {
    const cursor = this.#cursor;
    const entry = this.#entry(cursor.indent);
    if (!this.#taker.take(section, entry, cursor)) kept.push(entry);
    return entry.source;
  }

  #entry(indent: number): Entry {
    const cursor = this.#cursor;
    const start = cursor.at;
    ordinary.lastIndex = start;
    const line = ordinary.exec(cursor.text);
    if (line !== null && ordinary.lastIndex - start < longestOrdinary) {
      const source = line[1] ?? '';
      const after = start + source.length + 1;
      const plain = line[2];
      if (plain === undefined) {
        cursor.toContent(after + 1, ordinary.lastIndex);
        return { start, source, value: this.#below(indent, source, after) };
      }
      cursor.toContent(after + plain.length + 2, ordinary.lastIndex);
      const value = resolvePlain(plain);
      return { start, source, value: { type: 'scalar', start: after + 1, source: plain, value } };
    }
    const source = this.#values.key();
    const after = cursor.at;
    if (this.#isInLine(after)) {
      const value = this.#values.inLine(indent);
      return { start, source, value: indent === 0 ? this.#withoutTaken(source, value) : value };
    }
    cursor.endLine(after);
    return { start, source, value: this.#below(indent, source, after) };
  }

  /** What stands below a key, whose line ends here. */
  #below(indent: number, key: string, after: number): Node {
    const cursor = this.#cursor;
    // A list may begin at the column of its key.
    const isBelow = cursor.indent > indent || (cursor.indent === indent && cursor.isItem());
    if (!isBelow) return empty(after);
    // No map but the root begins at the first column.
    return indent === 0 && !cursor.isItem() ? this.#section(key) : this.#block();
  }

  /** A section that is written in brackets. */
  #withoutTaken(section: string, value: Node): Node {
    return filterEntries(value, (entry) => !this.#taker.take(section, entry, null));
  }

  #list(): ListNode {
    const cursor = this.#cursor;
    const { at: start, indent } = cursor;
    const items: Node[] = [];
    do items.push(this.#item(indent));
    while (cursor.indent === indent && cursor.isItem());
    if (cursor.indent > indent) cursor.giveUp();
    return { type: 'list', start, items };
  }

  #item(indent: number): Node {
    const cursor = this.#cursor;
    const dash = cursor.at;
    if (!this.#isInLine(dash + 1)) {
      cursor.endLine(dash + 1);
      return cursor.indent > indent ? this.#block() : empty(dash + 1);
    }
    if (!cursor.isItem() && !this.#values.beginsKey()) return this.#values.inLine(indent);
    // A map or list that begins in the line of the dash is indented as if it had one of its own.
    cursor.indent = indent + cursor.at - dash;
    return this.#block();
  }

  #block(): Node {
    const cursor = this.#cursor;
    if (cursor.indent > widestIndent) cursor.giveUp();
    return cursor.isItem() ? this.#list() : this.map();
  }

  /** Whether a value begins in the rest of this line; if so, on to it. */
  #isInLine(from: number): boolean {
    const cursor = this.#cursor;
    const at = cursor.skipSpaces(from);
    const first = cursor.text[at];
    if (first === '\n' || first === '#') return false;
    cursor.moveTo(at);
    return true;
  }
}

/** Whether there is such a key. */
function isAmong(entries: readonly Entry[], key: string): boolean {
  for (let index = 0; index < entries.length; index += 1) {
    if (entries[index]?.source === key) return true;
  }
  return false;
}

/** A value that is not written. */
function empty(at: number): ScalarNode {
  return { type: 'scalar', start: at, source: '', value: null };
}
