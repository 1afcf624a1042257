import { LineCursor } from './line-cursor.ts';
import { lineIndex } from './line-index.ts';
import type { Entry, ListNode, MapNode, Node, ScalarNode, Tree } from './node.ts';
import type { PlanFile } from './plan.ts';
import { SimpleValues } from './simple-values.ts';

/*
 * Most of a large plan is written in a small part of YAML: maps and lists by indentation, values in the
 * line of their key, and text blocks. That part is read here, several times as fast as a parser of all
 * of YAML does it. What is the least bit out of the ordinary, or wrong, is not read here at all: a file
 * is given up as a whole, and left to the parser.
 */

/** Tabs, carriage returns, and what not every version of YAML takes for text everywhere. */
const unusual =
  /[^\n\x20-\x7e\u{a0}-\u{2027}\u{202a}-\u{d7ff}\u{e000}-\u{fefe}\u{ff00}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * Bounds how deep maps and lists can stand in each other: at each column there can be a map with a list
 * in it, and the parser refuses what is deeper than 100 levels, brackets included.
 */
const widestIndent = 40;

/** Maps with more keys than this look for the earlier ones in an index; most of a plan's have fewer. */
const fewKeys = 8;

/** The located tree of a file that is a map, simply written; `null` for any other, sound or not. */
export function readSimpleTree(file: PlanFile): Tree | null {
  const root = rootIn(file.text);
  return root === null ? null : { root, problems: [], locate: lineIndex(file) };
}

function rootIn(text: string): MapNode | null {
  if (!text.endsWith('\n') || unusual.test(text)) return null;
  const cursor = new LineCursor(text);
  if (cursor.indent === 0 && text.startsWith('---\n', cursor.at)) cursor.toContent(cursor.at + 4);
  if (cursor.indent !== 0) return null;
  const root = new SimpleBlocks(cursor).map();
  return cursor.isSimple && cursor.indent < 0 ? root : null;
}

/** Reads maps and lists by indentation. */
class SimpleBlocks {
  readonly #cursor: LineCursor;
  readonly #values: SimpleValues;

  constructor(cursor: LineCursor) {
    this.#cursor = cursor;
    this.#values = new SimpleValues(cursor);
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

  #entry(indent: number): Entry {
    const cursor = this.#cursor;
    const start = cursor.at;
    const source = this.#values.key();
    const after = cursor.at;
    if (this.#isInLine(after)) return { start, source, value: this.#values.inLine(indent) };
    cursor.endLine(after);
    // A list may begin at the column of its key.
    const isBelow = cursor.indent > indent || (cursor.indent === indent && cursor.isItem());
    return { start, source, value: isBelow ? this.#block() : empty(after) };
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
  for (const { source } of entries) if (source === key) return true;
  return false;
}

/** A value that is not written. */
function empty(at: number): ScalarNode {
  return { type: 'scalar', start: at, source: '', value: null };
}
