import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Entry, PlanDocument } from './plan-document.ts';
import { resolvedKey } from './plan-node.ts';
import type { Out, OutEntry } from './yaml-text.ts';

/** What a node stands for, written out: aliases and merges followed. */
export function copyOf(node: unknown, document: PlanDocument): Out {
  if (isAlias(node)) return copyOf(document.targets.get(node), document);
  if (isMap(node)) return { entries: copiesOf(document.entries(node).values(), document) };
  if (isSeq(node)) {
    return node.items.map((item) => resolvedKey(isAlias(item) ? document.targets.get(item) : item));
  }
  if (!isScalar(node) || node.value === null) return null;
  if (typeof node.value === 'string' || typeof node.value === 'boolean') return node.value;
  return { raw: resolvedKey(node) };
}

export function copiesOf(entries: Iterable<Entry>, document: PlanDocument): readonly OutEntry[] {
  return [...entries].map(({ key, pair }) => [key, copyOf(pair.value, document)]);
}
