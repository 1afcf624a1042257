import { resolvePlain } from '../plan/core-schema.ts';

/** Lines of a plan are at most this long, where its words allow it. */
export const lineWidth = 100;

/** How a text is written: in brackets more has to be quoted. */
export type Style = 'block' | 'flow';

/** What only a double-quoted text can hold, as escapes. */
const escaped = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ufffe\uffff]/u;
export const allEscaped = new RegExp(escaped.source, 'gu');

/** What other readers of YAML, of version 1.1 above all, take for something else than text. */
const otherReaders =
  /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.?inf|\.?nan)$|^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|(?:[0-9][0-9_]*)?\.?[0-9_]*(?:e[-+]?[0-9]+)?)$|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\s].*)?$/i;

/** A text on one line, in quotes only where YAML needs them. */
export function inline(text: string, style: Style): string {
  return isPlain(text, style) ? text : quoted(text);
}

/** In double quotes, or in single ones where that takes no escapes. */
function quoted(text: string): string {
  if (!escaped.test(text) && /["\\]/.test(text)) {
    if (!text.includes("'") || /\\/.test(text)) return singleQuoted(text);
  }
  return doubleQuoted(text);
}

/** In single quotes, or in double ones where only those can hold the text. */
export function singleQuoted(text: string): string {
  return escaped.test(text) ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`;
}

export function doubleQuoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(allEscaped, escapeOf)}"`;
}

function escapeOf(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  // None of them needs more than four digits.
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Whether every reader takes it for this text without quotes. */
function isPlain(text: string, style: Style): boolean {
  if (text === '' || text !== text.trim() || escaped.test(text)) return false;
  if (typeof resolvePlain(text) !== 'string' || otherReaders.test(text)) return false;
  // Indicators; a dash, question mark or colon is none where something else follows at once.
  if (/^[[\]{},#&*!|>'"%@`]|^[-?:](?:[\s,[\]{}:?-]|$)|^(?:---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return style === 'block' || !/[[\]{},]|:(?=[?"'])|^[-?:]/.test(text);
}

/**
 * A text as the value of a key in a block: on the key's line if it fits, else as lines of their own,
 * folded at {@link lineWidth} where that does not change it. `lead`: how much of the line is taken.
 * Starts with what follows the colon and ends without a line break.
 */
export function blockText(text: string, lead: number, indent: string): string {
  const one = inline(text, 'block');
  const hasLines = text.includes('\n');
  if (!hasLines && lead + 1 + one.length <= lineWidth) return ` ${one}`;
  if (text !== text.trim() || escaped.test(text.replaceAll('\n', ''))) return ` ${one}`;
  const lines = text.split('\n');
  const room = lineWidth - indent.length;
  if (hasLines && lines.every((line) => line.length <= room)) return literal(lines, indent);
  if (lines.some((line) => /^\s|\s$/.test(line))) return literal(lines, indent);
  const folded = lines.map((line) => fold(line, room));
  if (!hasLines && folded[0]?.length === 1) return ` ${one}`;
  // Within a folded block a line break of the text is an empty line.
  const body = folded.map((parts) => parts.map((part) => `${indent}${part}`).join('\n'));
  return ` >-\n${joined(body, lines)}`;
}

function literal(lines: readonly string[], indent: string): string {
  return ` |-\n${lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n')}`;
}

/** Paragraphs, with as many empty lines between them as the text has, and the one that folding takes. */
function joined(body: readonly string[], lines: readonly string[]): string {
  let text = '';
  for (const [index, part] of body.entries()) {
    if (index === 0) text = part;
    else if (lines[index] === '') text += '\n';
    else text += `\n\n${part}`;
  }
  return text;
}

/** Broken only at single spaces between words, as all other white space counts. */
function fold(line: string, room: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (part !== '' && part.length + 1 + word.length > room) {
      parts.push(part);
      part = word;
    } else {
      part = part === '' ? word : `${part} ${word}`;
    }
  }
  return [...parts, part];
}
