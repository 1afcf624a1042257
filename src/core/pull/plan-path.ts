import { isAlias, isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { insertEntries, isReplaceable, putBody, replacePair } from './map-edits.ts';
import { type Entry, isMergeKey, type Place, type PlanDocument } from './plan-document.ts';
import { isNullNode, rangeOf } from './plan-node.ts';
import { removePairs } from './removal.ts';
import type { Edit } from './text-edit.ts';
import { copiesOf, copyOf } from './written-out.ts';
import { flowText, type OutEntry } from './yaml-text.ts';

/** An entry found by the keys that lead to it. */
export interface Found extends Entry {
  /** Whether it is not written where it counts, but comes from an alias or a merge on the way. */
  readonly isLent: boolean;
  /** The entry whose value lends it; `null` where the top of the file does, or nothing. */
  readonly lender: Place | null;
}

/** Follows keys from the top of a file; `null` if there is no such entry. */
export function findPath(document: PlanDocument, keys: readonly string[]): Found | null {
  let node: unknown = document.root;
  let found: Found | null = null;
  let isLent = false;
  let lender: Place | null = null;
  for (const key of keys) {
    const entry = document.entries(node).get(key);
    if (entry === undefined) return null;
    if (!isLent && (isAlias(node) || !entry.isOwn)) {
      isLent = true;
      lender = found;
    }
    found = { ...entry, isLent, lender };
    node = entry.pair.value;
  }
  return found;
}

/** Writes out what an alias or a merge lends on the way to an entry, so that it can be edited. */
export function writeOut(document: PlanDocument, { lender }: Found): readonly Edit[] {
  return lender === null ? [] : writeOutValue(document, lender);
}

function writeOutValue(document: PlanDocument, place: Place): readonly Edit[] {
  const { value } = place.pair;
  if (isAlias(value)) {
    return putBody(document, place, copiesOf(document.entries(value).values(), document));
  }
  const merge = isMap(value) ? value.items.find(({ key }) => isMergeKey(key)) : undefined;
  if (!isMap(value) || merge === undefined) return [];
  const lent = [...document.entries(value).values()].filter(({ isOwn }) => !isOwn);
  if (lent.length === 0) return removePairs(document, [{ map: value, pair: merge }]);
  return replacePair(document, { map: value, pair: merge }, copiesOf(lent, document));
}

/**
 * Where edits would take an anchor away that an alias elsewhere needs, what has to come first: that what
 * these aliases stand for is written out. Nothing where there are none.
 */
export function freedAliases(document: PlanDocument, edits: readonly Edit[]): readonly Edit[] {
  const goes = (at: number): boolean => edits.some(({ start, end }) => at >= start && at < end);
  const freed: Edit[] = [];
  const written = new Set<Pair>();
  for (const place of document.aliases) {
    const { alias, parent, role } = place;
    const target = document.targets.get(alias);
    const [at] = rangeOf(alias);
    if (target === undefined || !goes(anchorOf(target, document))) continue;
    // An alias that goes may be written again, in a merge.
    if (goes(at) && !edits.some(({ text }) => text.includes(`*${alias.source}`))) continue;
    const holder = role === 'merge' ? parent : place;
    const isWhole = role === 'merge' || (role === 'value' && isMap(target));
    if (!isWhole || holder === null) {
      const out = copyOf(alias, document);
      freed.push({ start: at, end: at + alias.source.length + 1, text: flowText(out) });
    } else if (!written.has(holder.pair)) {
      written.add(holder.pair);
      freed.push(...writeOutValue(document, holder));
    }
  }
  return freed;
}

/** Takes out merges of what edits have left empty: `<<` goes with maps alone. */
export function withoutEmptyMerges(document: PlanDocument): readonly Edit[] {
  const holders = new Map<Pair, Place>();
  for (const { alias, parent, role } of document.aliases) {
    const isEmpty = role === 'merge' && isNullNode(document.targets.get(alias));
    if (isEmpty && parent !== null) holders.set(parent.pair, parent);
  }
  return [...holders.values()].flatMap((place) => writeOutValue(document, place));
}

/** Where the anchor of a node stands: before it. */
function anchorOf(node: Node, { text }: PlanDocument): number {
  return text.lastIndexOf(`&${node.anchor}`, rangeOf(node)[0]);
}

/** Takes entries out that stand in one map. */
export function removeEntries(document: PlanDocument, found: readonly Found[]): readonly Edit[] {
  const lent = found.find(({ isLent }) => isLent);
  return lent === undefined ? removePairs(document, found) : writeOut(document, lent);
}

/** Adds entries to the value of an entry, which is a map or can become one; each where `place` says. */
export function addEntries(
  document: PlanDocument,
  found: Found,
  entries: readonly OutEntry[],
  place: (map: YAMLMap) => Pair | null,
): readonly Edit[] {
  if (found.isLent) return writeOut(document, found);
  const { value } = found.pair;
  if (isAlias(value) && document.entries(value).size > 0) {
    return putBody(document, found, [[{ raw: '<<' }, { raw: `*${value.source}` }], ...entries]);
  }
  if (isReplaceable(value, document.text)) return putBody(document, found, entries);
  return isMap(value) ? insertEntries(document, value, entries, place(value)) : [];
}

/** The end of a map. */
export function atEnd(map: YAMLMap): Pair | null {
  return map.items.at(-1) ?? null;
}
