import {
  closeList,
  closeMap,
  colon,
  comma,
  dash,
  greater,
  hash,
  lineFeed,
  openList,
  openMap,
  pipe,
  point,
  space,
} from './characters.ts';
import { resolvePlain } from './core-schema.ts';
import type { LineCursor } from './line-cursor.ts';
import type { Entry, ListNode, MapNode, Node } from './node.ts';
import { isQuote, readText } from './simple-text.ts';
import { readTextBlock } from './text-block.ts';

/** YAML's own bound on a key is 1,024 characters. */
const longestKey = 1000;
const deepestBrackets = 10;

/** Keys in brackets are looked through for the earlier ones. */
const mostKeysInBrackets = 30;

/** Reads keys, and values that begin in the line of their key or dash, as far as they are simple. */
export class SimpleValues {
  readonly #cursor: LineCursor;

  constructor(cursor: LineCursor) {
    this.#cursor = cursor;
  }

  /** A key, and on to behind its colon. */
  key(): string {
    const cursor = this.#cursor;
    const start = cursor.at;
    const code = cursor.text.charCodeAt(start);
    const source = readText(this.#cursor, code, false);
    const at = cursor.skipSpaces(cursor.at);
    const isKey =
      this.#isColon(at) &&
      // What may also be the end of a document, or merge another map.
      code !== dash &&
      code !== point &&
      source !== '<<' &&
      at - start <= longestKey;
    if (isKey) cursor.moveTo(at + 1);
    else cursor.giveUp();
    return source;
  }

  /** Whether a key begins here. */
  beginsKey(): boolean {
    const cursor = this.#cursor;
    const start = cursor.at;
    const code = cursor.text.charCodeAt(start);
    if (code === openList || code === openMap || code === pipe || code === greater) return false;
    readText(this.#cursor, code, false);
    const isKey = this.#isColon(cursor.skipSpaces(cursor.at));
    cursor.moveTo(start);
    return isKey;
  }

  /** A value that begins in the line of its key or dash, and on to the next line with content. */
  inLine(indent: number): Node {
    const cursor = this.#cursor;
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === pipe || code === greater) return readTextBlock(cursor, indent);
    const node = this.#value(code, indent, 0);
    cursor.endLine(cursor.at);
    return node;
  }

  /** Whether what stands before is a key. */
  #isColon(at: number): boolean {
    const { text } = this.#cursor;
    const next = text.charCodeAt(at + 1);
    return text.charCodeAt(at) === colon && (next === space || next === lineFeed);
  }

  #value(code: number, indent: number, depth: number): Node {
    if (code === openList) return this.#bracketList(indent, depth + 1);
    if (code === openMap) return this.#bracketMap(indent, depth + 1);
    const start = this.#cursor.at;
    const source = readText(this.#cursor, code, depth > 0);
    const value = isQuote(code) ? source : resolvePlain(source);
    return { type: 'scalar', start, source, value };
  }

  /** Within brackets, to what stands next in this line or another one. */
  #skipBlank(from: number, indent: number): number {
    const cursor = this.#cursor;
    const at = cursor.skipSpaces(from);
    const code = cursor.text.charCodeAt(at);
    if (code !== lineFeed && (code !== hash || at === from)) return at;
    cursor.endLine(from);
    if (cursor.indent <= indent) cursor.giveUp();
    return cursor.at;
  }

  /** Past the comma after an item, to what stands next; it may be the bracket. */
  #nextItem(bracket: number, indent: number): number {
    const cursor = this.#cursor;
    const at = this.#skipBlank(cursor.at, indent);
    const code = cursor.text.charCodeAt(at);
    if (code === comma) return this.#skipBlank(at + 1, indent);
    if (code !== bracket) cursor.giveUp();
    return at;
  }

  #bracketList(indent: number, depth: number): ListNode {
    const cursor = this.#cursor;
    const { text } = cursor;
    const start = cursor.at;
    const items: Node[] = [];
    if (depth > deepestBrackets) cursor.giveUp();
    let at = this.#skipBlank(cursor.at + 1, indent);
    while (text.charCodeAt(at) !== closeList && cursor.isSimple) {
      cursor.moveTo(at);
      items.push(this.#value(text.charCodeAt(at), indent, depth));
      at = this.#nextItem(closeList, indent);
    }
    cursor.moveTo(at + 1);
    return { type: 'list', start, items };
  }

  #bracketMap(indent: number, depth: number): MapNode {
    const cursor = this.#cursor;
    const { text } = cursor;
    const start = cursor.at;
    const entries: Entry[] = [];
    if (depth > deepestBrackets) cursor.giveUp();
    let at = this.#skipBlank(cursor.at + 1, indent);
    while (text.charCodeAt(at) !== closeMap && cursor.isSimple) {
      cursor.moveTo(at);
      const code = text.charCodeAt(at);
      const source = readText(this.#cursor, code, true);
      const isTwice = entries.some((entry) => entry.source === source);
      const isKey = text.startsWith(': ', cursor.at) && source !== '<<';
      const isTooMuch = cursor.at - at > longestKey || entries.length >= mostKeysInBrackets;
      if (isTwice || !isKey || isTooMuch) cursor.giveUp();
      cursor.moveTo(cursor.skipSpaces(cursor.at + 1));
      const value = this.#value(text.charCodeAt(cursor.at), indent, depth);
      entries.push({ start: at, source, value });
      at = this.#nextItem(closeMap, indent);
    }
    cursor.moveTo(at + 1);
    return { type: 'map', start, entries };
  }
}
