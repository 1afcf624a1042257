/** The parser's events leave out where some tokens stand; they are found between those that it tells. */

/** The first offset at or after `from` with neither white space, a line break nor a comment. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 35) {
      while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1;
    } else if (code === 32 || code === 9 || isBreak(code) || code === 0xfeff) {
      at += 1;
    } else {
      break;
    }
  }
  return at;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** As `skipBlank`, over the commas of a list or map in brackets too. */
export function skipCommas(text: string, from: number): number {
  let at = skipBlank(text, from);
  while (text[at] === ',') at = skipBlank(text, at + 1);
  return at;
}

/** Where the `|` or `>` of a block stands whose lines begin at `lines`. */
export function blockHeader(text: string, from: number, lines: number): number {
  let at = skipBlank(text, from);
  while (at < lines && text[at] !== '|' && text[at] !== '>') at = skipBlank(text, at + 1);
  return Math.min(at, lines);
}

/** The first `---` or `...` on a line of its own, at or after `from`; the text's length without one. */
export function documentMarker(text: string, from: number): number {
  const marker = /(?<![^\r\n\uFEFF])(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;
  marker.lastIndex = from;
  return marker.exec(text)?.index ?? text.length;
}

const unprintable = /[^\t\n\r\x20-\x7e\x85\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** What YAML does not allow to stand in a file as it is. */
export interface Unprintable {
  /** Offsets of control characters below U+0020, which may stand nowhere. */
  readonly controls: readonly number[];
  /** Offsets of the others, which may stand in quotes and comments. */
  readonly others: readonly number[];
  /** The text with every one of them replaced, so that the rest can be read; offsets stay. */
  readonly text: string;
}

function isPrintable(text: string): boolean {
  return text.search(unprintable) < 0;
}

export function findUnprintable(text: string): Unprintable {
  if (isPrintable(text)) return { controls: [], others: [], text };
  const controls: number[] = [];
  const others: number[] = [];
  for (const { index } of text.matchAll(unprintable)) {
    (text.charCodeAt(index) < 0x20 ? controls : others).push(index);
  }
  return { controls, others, text: text.replace(unprintable, '\ufffd') };
}

/** A character as its code point: `U+0007`. */
export function codePoint(text: string, offset: number): string {
  const hex = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
