import {
  backslash,
  colon,
  dash,
  doubleQuote,
  hash,
  lineFeed,
  point,
  singleQuote,
  space,
} from './characters.ts';
import type { LineCursor } from './line-cursor.ts';

/** By character code: what no plain scalar is begun with here, though YAML has exceptions. */
const beginsNoPlain = new Uint8Array(128);
for (const character of '\n ,:?#&*!@`%|>{}[]"\'') beginsNoPlain[character.charCodeAt(0)] = 1;

/** By character code: the indicators of lists and maps in brackets. */
const endsInBrackets = new Uint8Array(128);
for (const character of ',[]{}') endsInBrackets[character.charCodeAt(0)] = 1;

/** Escapes but for the few that mean the same in JSON and are a whole character. */
const otherEscape = /\\[^"\\/bfnrt]/;

/**
 * The text of a scalar in one line that begins here, with this character, and on to its end. In brackets
 * it ends at their indicators too.
 */
export function readText(cursor: LineCursor, code: number, inBrackets: boolean): string {
  return isQuote(code) ? quoted(cursor, code) : plain(cursor, inBrackets);
}

export function isQuote(code: number): boolean {
  return code === doubleQuote || code === singleQuote;
}

function plain(cursor: LineCursor, inBrackets: boolean): string {
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
function quoted(cursor: LineCursor, quote: number): string {
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
