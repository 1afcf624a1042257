import { type Excerpt, startOf } from './excerpt.ts';
import { visible } from './visible.ts';
import { counted, number } from './wording.ts';

/**
 * Text from outside as Markdown. Names and values become inline code: there GitHub resolves no
 * mention, link, HTML or formatting, and only a run of backticks as long as its fence could end it.
 * No table is ever written, so that `|` needs no escape and a narrow screen no scrolling.
 */
export function code(text: string): string {
  if (text === '') return '*empty*';
  const content = visible(text);
  const fence = '`'.repeat(fenceFor(content));
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** The shortest length of a run of backticks that the text does not have. */
function fenceFor(text: string): number {
  if (!text.includes('`')) return 1;
  const runs = new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  return length;
}

/** Inline code of at most `room` characters, with the number of those left out. */
export function shortCode(text: string, room: number): string {
  return excerptCode(startOf(text, room));
}

export function excerptCode({ before, text, after }: Excerpt): string {
  const ahead = before > 0 ? `*(${number(before)} more)* … ` : '';
  const behind = after > 0 ? ` … *(${counted(after, 'more character')})*` : '';
  return `${ahead}${code(text)}${behind}`;
}

/** A quoted string, as messages carry names, a list or a word; brackets and punctuation around it apart. */
const token = /(\(*)(?:"((?:[^"\\]|\\.)*)"|(\[[^[\]]*\]|[^ ]*?))([.,:;!?)]*)(?= |$)/gs;

/** Words that mean nothing to Markdown and GitHub wherever they stand, unless they are commit ids. */
const plain = /^(?:[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,3}(?:,\d{3})*|[–—→])$/;
const commit = /^[0-9a-f]{7,40}$/i;

/**
 * A message for people, possibly with words of strangers in it: plain words stay, whatever else there
 * is becomes inline code, quoted strings as a whole.
 */
export function prose(message: string, room = 600): string {
  const { text, after } = startOf(message, room);
  const parts: string[] = [];
  for (const [whole, open = '', name, word = '', close = ''] of text.matchAll(token)) {
    if (whole === '') continue;
    if (name !== undefined) parts.push(`${open}${code(name)}${close}`);
    else if (isPlain(word, close, parts.length === 0)) parts.push(whole);
    else parts.push(word === '' ? code(whole) : `${open}${code(word)}${close}`);
  }
  if (after > 0) parts.push(`… *(${counted(after, 'more character')})*`);
  return parts.join(' ');
}

/** A number with a full stop or bracket behind it would start a list where it comes first. */
function isPlain(word: string, close: string, isFirst: boolean): boolean {
  const isItem = isFirst && /\d$/.test(word) && /^[.)]/.test(close);
  return plain.test(word) && !commit.test(word) && !isItem;
}

/** A link to a page of ours, or just its text if the address is not a plain one. */
export function link(text: string, url: string): string {
  return /^https?:\/\/[\w.:/?&=%~+,;@#-]+$/.test(url) ? `[${text}](<${url}>)` : text;
}
