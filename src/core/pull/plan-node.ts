import { type CST, isCollection, isNode, isPair, isScalar, type Pair, type YAMLMap } from 'yaml';

/** A key as this format reads it: its source text. */
export function resolvedKey(key: unknown): string {
  return (isScalar(key) ? key.source : undefined) ?? '';
}

/** Whether nothing is written, or a null. */
export function isNullNode(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Start and end of a node's text, without its anchor or tag; the start of the file for no node. */
export function rangeOf(node: unknown): readonly [start: number, end: number] {
  const [start, end] = (isNode(node) ? node.range : null) ?? [0, 0];
  return [start, end];
}

/** What stands between an entry's key and its value; nothing where there is not even a colon. */
export function separatorOf(pair: Pair): readonly CST.SourceToken[] {
  return pair.srcToken?.sep ?? [];
}

/** Start of an entry, with what stands before its key: an anchor, a question mark. */
export function startOfPair(pair: Pair): number {
  const [start] = rangeOf(pair.key);
  const properties = (pair.srcToken?.start ?? []).filter(
    ({ type }) => type === 'anchor' || type === 'tag' || type === 'explicit-key-ind',
  );
  return Math.min(start, ...properties.map(({ offset }) => offset));
}

/** Where the last thing that belongs to an entry ends, comments and line breaks after it apart. */
export function endOfPair(pair: Pair, text: string): number {
  return Math.max(endOfNode(pair.value, text) ?? 0, endOfLead(pair));
}

/** Where the key with its colon, and the anchor or tag of the value, ends. */
export function endOfLead(pair: Pair): number {
  const [, key] = rangeOf(pair.key);
  const tokens = separatorOf(pair).filter(
    ({ type }) => type === 'map-value-ind' || type === 'anchor' || type === 'tag',
  );
  return Math.max(key, ...tokens.map(({ offset, source }) => offset + source.length));
}

/** `undefined` for what is not written. */
export function endOfNode(node: unknown, text: string): number | undefined {
  if (isPair(node)) return endOfPair(node, text);
  const [start, end] = rangeOf(node);
  if (isCollection(node) && node.flow !== true) {
    return endOfNode(node.items.at(-1), text) ?? trimmedEnd(text, start, end);
  }
  if (start === end) return undefined;
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  return isBlock ? trimmedEnd(text, start, end) : end;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Start of the line after the one that an offset is in; the text's length on the last one. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** White space before a map's keys; `null` where they do not stand on lines of their own. */
export function marginOf(map: YAMLMap, text: string): string | null {
  if (map.flow === true) return null;
  const [first] = map.items;
  if (first === undefined) return null;
  const start = startOfPair(first);
  const margin = text.slice(lineStart(text, start), start).replace(/^\ufeff/, '');
  return /^ *$/.test(margin) ? margin : null;
}

/**
 * Start of the line after what belongs to an entry that ends at `offset`: comments below it that stand
 * further in than the entry belong to it, and would become part of a text that is put before them.
 */
export function lineAfter(text: string, offset: number, margin: string): number {
  let end = nextLine(text, offset);
  for (let at = end; at < text.length; ) {
    const next = nextLine(text, at);
    const line = text.slice(at, next);
    const [, spaces = ''] = /^( *)#/.exec(line) ?? [];
    if (line.trim() !== '' && spaces.length <= margin.length) break;
    if (line.trim() !== '') end = next;
    at = next;
  }
  return end;
}
