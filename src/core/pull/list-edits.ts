import { isScalar, isSeq } from 'yaml';
import { commentLines, replaceValue } from './map-edits.ts';
import type { Entry, PlanDocument } from './plan-document.ts';
import { endOfNode, lineStart, nextLine, rangeOf, resolvedKey } from './plan-node.ts';
import { inline } from './scalar-text.ts';
import { type Edit, insertLines } from './text-edit.ts';

/** Writes another set where an entry has a list: what stays is left as it is written. */
export function replaceList(
  document: PlanDocument,
  entry: Entry,
  items: readonly string[],
): readonly Edit[] {
  const { text } = document;
  const list = entry.pair.value;
  const anew = (): readonly Edit[] => replaceValue(document, entry, items);
  if (!isSeq(list) || !list.items.every((item) => isScalar(item))) return anew();
  const wanted = new Set(items);
  const kept = list.items.filter((item) => wanted.has(resolvedKey(item)));
  const written = new Set(list.items.map(resolvedKey));
  const added = items.filter((item) => !written.has(item));
  const endOf = (item: unknown): number => endOfNode(item, text) ?? rangeOf(item)[0];
  if (list.flow === true) {
    const [start, end] = rangeOf(list);
    const source = text.slice(start, end);
    if (items.length === 0 || /[\n#&]/.test(source)) return anew();
    const pad = source.startsWith('[ ') ? ' ' : '';
    const pieces = [
      ...kept.map((item) => text.slice(rangeOf(item)[0], endOf(item))),
      ...added.map((item) => inline(item, 'flow')),
    ];
    return [{ start, end, text: `[${pad}${pieces.join(', ')}${pad}]` }];
  }
  const last = list.items.at(-1);
  const [start] = rangeOf(last);
  const dash = text.slice(lineStart(text, start), start);
  if (kept.length === 0 || !/^ *- +$/.test(dash)) return anew();
  const margin = dash.replace(/- +$/, '');
  const lines = added.map((item) => `${dash}${inline(item, 'block')}\n`).join('');
  return [
    ...list.items
      .filter((item) => !wanted.has(resolvedKey(item)))
      .map((item) => {
        const from = lineStart(text, rangeOf(item)[0]);
        const to = nextLine(text, endOf(item));
        return { start: from, end: to, text: commentLines(document, from, to, margin) };
      }),
    insertLines(text, nextLine(text, endOf(last)), lines),
  ];
}
