import type { YAMLMap } from 'yaml';
import { commentLines, withComments } from './map-edits.ts';
import type { Place, PlanDocument } from './plan-document.ts';
import { endOfPair, lineStart, marginOf, nextLine, rangeOf, startOfPair } from './plan-node.ts';
import type { Edit } from './text-edit.ts';

/** Takes entries out of the one map that they are written in; their comments stay. */
export function removePairs(document: PlanDocument, places: readonly Place[]): readonly Edit[] {
  const { text } = document;
  const [first] = places;
  if (first === undefined) return [];
  const margin = marginOf(first.map, text);
  if (margin !== null) {
    return places.map(({ pair }) => {
      const start = lineStart(text, startOfPair(pair));
      const end = nextLine(text, endOfPair(pair, text));
      return { start, end, text: commentLines(document, start, end, margin) };
    });
  }
  if (first.map.flow !== true) return [];
  return removeFromBrackets(document, first.map, new Set(places.map(({ pair }) => pair)));
}

/** Neighbours go together, with the comma after them, or before them where they are the last. */
function removeFromBrackets(
  document: PlanDocument,
  map: YAMLMap,
  gone: ReadonlySet<unknown>,
): readonly Edit[] {
  const { text } = document;
  const { items } = map;
  const [open, close] = rangeOf(map);
  const edits: Edit[] = [];
  for (let first = 0; first < items.length; first += 1) {
    const pair = items[first];
    if (pair === undefined || !gone.has(pair)) continue;
    let last = first;
    while (gone.has(items[last + 1])) last += 1;
    const [before, next] = [items[first - 1], items[last + 1]];
    const end = endOfPair(items[last] ?? pair, text);
    if (next !== undefined) edits.push(cut(document, startOfPair(pair), startOfPair(next)));
    else if (before !== undefined) edits.push(cut(document, endOfPair(before, text), end));
    else edits.push(cut(document, open + 1, close - 1));
    first = last;
  }
  return edits;
}

function cut(document: PlanDocument, start: number, end: number): Edit {
  return { start, end, text: withComments(document, start, end, '') };
}
