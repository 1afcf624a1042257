import { resolvePlain } from './core-schema.ts';
import type { LineCursor } from './line-cursor.ts';
import type { Entry, ListNode, MapNode, Node } from './node.ts';
import { readTextBlock } from './text-block.ts';

const lineFeed = 10;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
const dash = 45;
const point = 46;
const colon = 58;
const greater = 62;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openMap = 123;
const pipe = 124;
const closeMap = 125;

/** By character code: what no plain scalar is begun with here, though YAML has exceptions. */
const beginsNoPlain = new Uint8Array(128);
for (const character of '\n ,:?#&*!@`%|>{}[]"\'') beginsNoPlain[character.charCodeAt(0)] = 1;

/** By character code: the indicators of lists and maps in brackets. */
const endsInBrackets = new Uint8Array(128);
for (const character of ',[]{}') endsInBrackets[character.charCodeAt(0)] = 1;

/** Escapes that JSON does not have with the same meaning. */
const otherEscape = /\\[^"\\/bfnrt]/;

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
    const source = this.#text(code, false);
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
    this.#text(code, false);
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
    const source = this.#text(code, depth > 0);
    const value = isQuote(code) ? source : resolvePlain(source);
    return { type: 'scalar', start, source, value };
  }

  /** The text of a scalar in one line that begins with this character. */
  #text(code: number, inBrackets: boolean): string {
    return isQuote(code) ? this.#quoted(code) : this.#plain(inBrackets);
  }

  #plain(inBrackets: boolean): string {
    const cursor = this.#cursor;
    const { text } = cursor;
    const start = cursor.at;
    let at = start;
    let code = text.charCodeAt(at);
    if (beginsNoPlain[code] === 1 || (code === dash && !isWordAt(text, at + 1))) cursor.giveUp();
    for (; code !== lineFeed && at < text.length; code = text.charCodeAt(at)) {
      if (code === colon) {
        const next = text.charCodeAt(at + 1);
        if (next === space || next === lineFeed) break;
        if (inBrackets) cursor.giveUp();
      } else if (code === hash) {
        if (text.charCodeAt(at - 1) === space) break;
      } else if (inBrackets && endsInBrackets[code] === 1) break;
      at += 1;
    }
    while (text.charCodeAt(at - 1) === space) at -= 1;
    cursor.moveTo(at);
    return text.slice(start, at);
  }

  /** Quoted text in one line. */
  #quoted(quote: number): string {
    const cursor = this.#cursor;
    const { text } = cursor;
    const start = cursor.at;
    let at = start + 1;
    let isPlain = true;
    for (let code = text.charCodeAt(at); ; code = text.charCodeAt(at)) {
      if (code === quote) {
        if (quote === doubleQuote || text.charCodeAt(at + 1) !== quote) break;
        isPlain = false;
        at += 1;
      } else if (code === backslash && quote === doubleQuote) {
        isPlain = false;
        at += 1;
      } else if (code === lineFeed || at >= text.length) break;
      at += 1;
    }
    const written = text.slice(start + 1, at);
    if (text.charCodeAt(at) !== quote || (!isPlain && otherEscape.test(written))) cursor.giveUp();
    else cursor.moveTo(at + 1);
    return isPlain || !cursor.isSimple ? written : unquoted(written, quote);
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
      const source = this.#text(code, true);
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

/** Whether what follows a dash here makes it no mark of YAML: a digit, a point or a letter of ASCII. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 48 && code <= 57) ||
    code === point ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122)
  );
}

function unquoted(written: string, quote: number): string {
  if (quote === singleQuote) return written.replaceAll("''", "'");
  const text: unknown = JSON.parse(`"${written}"`);
  return String(text);
}

function isQuote(code: number): boolean {
  return code === doubleQuote || code === singleQuote;
}
