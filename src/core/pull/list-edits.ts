import { isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { replaceValue } from './map-edits.ts';
import type { PlanDocument } from './plan-document.ts';
import { endOfNode, lineStart, nextLine, rangeOf, resolvedKey } from './plan-node.ts';
import { removeLines } from './removal.ts';
import { inline } from './scalar-text.ts';
import { type Edit, insertLines } from './text-edit.ts';

/** Writes another set where an entry has a list: what stays is left as it is written. */
export function replaceList(
  document: PlanDocument,
  map: YAMLMap,
  pair: Pair,
  name: string,
  items: readonly string[],
): readonly Edit[] {
  const { value } = pair;
  const isListed = isSeq(value) && value.items.every((item) => isScalar(item));
  if (!isListed || items.length === 0) return replaceValue(document, map, pair, [name, items]);
  const wanted = new Set(items);
  const written = value.items.map((item) => resolvedKey(item));
  const added = items.filter((item) => !written.includes(item));
  const kept = value.items.filter((item) => wanted.has(resolvedKey(item)));
  if (value.flow === true) return flowList(document, map, pair, name, kept, added, items);
  const { text } = document;
  const last = value.items.at(-1);
  if (kept.length === 0) return replaceValue(document, map, pair, [name, items]);
  const [start] = rangeOf(last);
  const dash = text.slice(lineStart(text, start), start);
  if (!/^ *- +$/.test(dash)) return replaceValue(document, map, pair, [name, items]);
  const removed = value.items.filter((item) => !kept.includes(item));
  const end = endOf(last, text);
  const lines = added.map((item) => `${dash}${inline(item, 'block')}\n`).join('');
  return [
    ...removed.map((item) => {
      const [from] = rangeOf(item);
      return removeLines(
        document,
        lineStart(text, from),
        nextLine(text, endOf(item, text)),
        dash.replace(/- +$/, ''),
      );
    }),
    insertLines(text, nextLine(text, end), lines),
  ];
}

function endOf(item: unknown, text: string): number {
  return endOfNode(item, text) ?? rangeOf(item)[0];
}

function flowList(
  document: PlanDocument,
  map: YAMLMap,
  pair: Pair,
  name: string,
  kept: readonly unknown[],
  added: readonly string[],
  items: readonly string[],
): readonly Edit[] {
  const { text } = document;
  const [start, end] = rangeOf(pair.value);
  const source = text.slice(start, end);
  if (/[\n#&]/.test(source)) return replaceValue(document, map, pair, [name, items]);
  const pad = source.startsWith('[ ') ? ' ' : '';
  const pieces = [
    ...kept.map((item) => text.slice(rangeOf(item)[0], endOf(item, text))),
    ...added.map((item) => inline(item, 'flow')),
  ];
  return [{ start, end, text: `[${pad}${pieces.join(', ')}${pad}]` }];
}
