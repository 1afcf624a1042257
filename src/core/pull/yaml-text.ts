import { blockText, inline, lineWidth, type Style } from './scalar-text.ts';

/** What is to be written as YAML. `null` is an empty value. */
export type Out = null | boolean | string | readonly string[] | Raw | Body;

/** YAML as it stands, on one line: `null`, `*anchor`. */
export interface Raw {
  readonly raw: string;
}

/** A map, in order. */
export interface Body {
  readonly entries: readonly OutEntry[];
}

export type OutEntry = readonly [key: string | Raw, value: Out];

/** One level of a block. */
export const step = '  ';

/** A key with what makes it one; more than this many characters need the long form. */
const longestKey = 1000;

function isBody(out: Out): out is Body {
  return typeof out === 'object' && out !== null && !isList(out) && 'entries' in out;
}

function isRaw(out: Out): out is Raw {
  return typeof out === 'object' && out !== null && !isList(out) && 'raw' in out;
}

/** The entries as lines of a block, each with its line break. */
export function blockLines(entries: readonly OutEntry[], indent: string, unit = step): string {
  return entries.map((entry) => entryLines(entry, indent, unit)).join('');
}

/** One entry as lines of a block. */
export function entryLines([key, value]: OutEntry, indent: string, unit = step): string {
  const written = keyText(key, 'block');
  const isLong = written.length > longestKey;
  const lead = isLong ? `${indent}? ${written}\n${indent}:` : `${indent}${written}:`;
  const column = isLong ? indent.length + 1 : lead.length;
  return `${lead}${blockValue(value, column, indent, unit)}\n`;
}

/** What follows the colon of a key at `indent` that ends at column `lead`, without the last line break. */
export function blockValue(value: Out, lead: number, indent: string, unit: string): string {
  if (value === null || (isBody(value) && value.entries.length === 0)) return '';
  if (typeof value === 'string') return blockText(value, lead, indent + unit);
  if (isBody(value)) {
    return `\n${blockLines(value.entries, indent + unit, unit).replace(/\n$/, '')}`;
  }
  const one = flowText(value);
  if (isList(value) && lead + 1 + one.length > lineWidth) {
    return value.map((item) => `\n${indent}${unit}- ${inline(item, 'block')}`).join('');
  }
  return ` ${one}`;
}

function isList(value: Out): value is readonly string[] {
  return Array.isArray(value);
}

/** A value on one line, as it may stand in brackets, or a text or list as it may stand in a block. */
export function flowText(value: Out, style: Style = 'flow'): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return inline(value, style);
  if (isRaw(value)) return value.raw;
  if (isBody(value)) return `{${value.entries.map(flowEntry).join(', ')}}`;
  return `[${value.map((item) => inline(item, 'flow')).join(', ')}]`;
}

export function flowEntry([key, value]: OutEntry): string {
  const written = keyText(key, 'flow');
  const lead = written.length > longestKey ? `? ${written} ` : written;
  return `${lead}: ${flowText(value)}`;
}

function keyText(key: string | Raw, style: Style): string {
  return typeof key === 'string' ? inline(key, style) : key.raw;
}
