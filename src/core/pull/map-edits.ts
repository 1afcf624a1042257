import { isAlias, isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Entry, Place, PlanDocument } from './plan-document.ts';
import {
  endOfLead,
  endOfPair,
  isNullNode,
  lineAfter,
  lineStart,
  marginOf,
  nextLine,
  rangeOf,
  separatorOf,
  startOfPair,
} from './plan-node.ts';
import { doubleQuoted, singleQuoted } from './scalar-text.ts';
import { type Edit, insertion, insertLines } from './text-edit.ts';
import {
  blockLines,
  blockValue,
  flowEntry,
  flowText,
  type Out,
  type OutEntry,
} from './yaml-text.ts';

/** Writes entries into a map: after one of its entries, or before all of them (`null`). */
export function insertEntries(
  document: PlanDocument,
  map: YAMLMap,
  entries: readonly OutEntry[],
  after: Pair | null,
): readonly Edit[] {
  const { text, unit } = document;
  const margin = marginOf(map, text);
  if (margin !== null) {
    const lines = blockLines(entries, margin, unit);
    const at =
      after === null
        ? lineStart(text, rangeOf(map)[0])
        : lineAfter(text, endOfPair(after, text), margin);
    return [insertLines(text, at, lines)];
  }
  if (map.flow !== true) return [];
  const written = entries.map(flowEntry).join(', ');
  const [first] = map.items;
  if (first === undefined) return [insertion(rangeOf(map)[0] + 1, written)];
  if (after === null) return [insertion(startOfPair(first), `${written}, `)];
  return [insertion(endOfPair(after, text), `, ${written}`)];
}

/**
 * Gives an entry a map for its value, in place of nothing, of an alias, or of an empty map. What stands
 * beside the value, an anchor or a comment, stays.
 */
export function putBody(
  { text, unit }: PlanDocument,
  { map, pair }: Place,
  entries: readonly OutEntry[],
): readonly Edit[] {
  const start = endOfLead(pair);
  const end = endOfPair(pair, text);
  const margin = marginOf(map, text);
  if (margin === null) {
    const colon = hasColon(pair) ? '' : ':';
    return map.flow === true ? [{ start, end, text: `${colon} ${flowText({ entries })}` }] : [];
  }
  const lines = blockLines(entries, margin + unit, unit);
  return [
    { start, end, text: hasColon(pair) ? '' : `\n${margin}:` },
    insertLines(text, lineAfter(text, end, margin), lines),
  ];
}

/** Whether {@link putBody} may take the place of what the entry has. */
export function isReplaceable(value: unknown, text: string): boolean {
  if (isNullNode(value) || isAlias(value)) return true;
  if (!isMap(value) || value.items.length > 0) return false;
  const [start, end] = rangeOf(value);
  return !/[\n#]/.test(text.slice(start, end));
}

/** Puts other entries, at least one, in the place of one; its comments stay, above them. */
export function replacePair(
  document: PlanDocument,
  { map, pair }: Place,
  entries: readonly OutEntry[],
): readonly Edit[] {
  const { text, unit } = document;
  const margin = marginOf(map, text);
  if (margin !== null) {
    const start = lineStart(text, startOfPair(pair));
    const end = lineAfter(text, endOfPair(pair, text), margin);
    const lines = blockLines(entries, margin, unit);
    return [{ start, end, text: `${commentLines(document, start, end, margin)}${lines}` }];
  }
  if (map.flow !== true) return [];
  const [start, end] = [startOfPair(pair), endOfPair(pair, text)];
  const written = entries.map(flowEntry).join(', ');
  return [{ start, end, text: withComments(document, start, end, written) }];
}

/** Writes another scalar or list where an entry has one, in the quotes that it has. */
export function replaceValue(
  document: PlanDocument,
  { key, map, pair }: Entry,
  out: Out,
): readonly Edit[] {
  const { text, unit } = document;
  const { value } = pair;
  const lead = endOfLead(pair);
  const end = endOfPair(pair, text);
  const margin = marginOf(map, text);
  const same = quotedAs(value, out);
  if (margin === null) {
    const start = isNullNode(value) ? lead : rangeOf(value)[0];
    const colon = hasColon(pair) ? '' : ':';
    const gap = start === lead ? `${colon} ` : '';
    const written = `${gap}${same ?? flowText(out)}`;
    return [{ start, end, text: withComments(document, start, end, written) }];
  }
  const hoisted = commentLines(document, lead, end, margin);
  const above = hoisted === '' ? [] : [insertion(lineStart(text, startOfPair(pair)), hoisted)];
  if (same !== null) return [...above, { start: rangeOf(value)[0], end, text: same }];
  const next = nextLine(text, end);
  const isAlone =
    text.slice(end, next).trim() === '' &&
    !separatorOf(pair).some(({ type }) => type === 'anchor' || type === 'tag') &&
    lineAfter(text, end, margin) === next;
  // The key stays as it is written; one after a question mark may have no colon yet.
  const colon = hasColon(pair) ? '' : `\n${margin}:`;
  const body = isAlone
    ? blockValue(out, margin.length + key.length + 1, margin, unit)
    : ` ${flowText(out, 'block')}`;
  return [...above, { start: lead, end, text: `${colon}${body}` }];
}

/** Another name for a key, in the quotes that it has. */
export function renameKey({ map, pair: { key } }: Place, name: string): Edit {
  const [start, end] = rangeOf(key);
  const style = map.flow === true ? 'flow' : 'block';
  return { start, end, text: quotedAs(key, name) ?? flowText(name, style) };
}

/** A text in the quotes that the value has; `null` where it has none, or a list takes its place. */
function quotedAs(value: unknown, out: Out): string | null {
  if (!isScalar(value) || typeof out !== 'string') return null;
  if (value.type === 'QUOTE_DOUBLE') return doubleQuoted(out);
  return value.type === 'QUOTE_SINGLE' ? singleQuoted(out) : null;
}

function hasColon(pair: Pair): boolean {
  return separatorOf(pair).some(({ type }) => type === 'map-value-ind');
}

/** What takes the place of a piece of text in brackets, below the comments of that, which stay: deeper than any key before the brackets. */
export function withComments(
  document: PlanDocument,
  start: number,
  end: number,
  written: string,
): string {
  const { text, unit } = document;
  const line = text.slice(lineStart(text, start), start);
  const margin = line.slice(0, line.length - line.trimStart().length) + unit;
  const kept = commentLines(document, start, end, margin);
  return kept === '' ? written : `\n${kept}${margin}${written}`;
}

/** The comments of a piece of text, each on a line of its own. */
export function commentLines(
  { comments, text }: PlanDocument,
  start: number,
  end: number,
  margin: string,
): string {
  return comments
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]) => `${margin}${text.slice(from, to).trimEnd()}\n`)
    .join('');
}
