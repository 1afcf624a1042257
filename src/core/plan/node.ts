import type { Location, Problem } from '../problem.ts';

/** A value of a plan file with the offset (in UTF-16 units) that it begins at. */
export type Node = ScalarNode | MapNode | ListNode;

/** What stands somewhere in the file. */
export interface Placed {
  readonly start: number;
}

/** Text that stands in the file. */
export interface Written extends Placed {
  /** As it stands: `404`, `1.10`, `null`, `no`; the content where it is quoted or a block. */
  readonly source: string;
}

export interface ScalarNode extends Written {
  readonly type: 'scalar';
  /** What YAML 1.2's core schema makes of it. */
  readonly value: string | number | boolean | null;
}

/** Aliases and merge keys are resolved, keys are unique; entries stand in file order, merged ones last. */
export interface MapNode {
  readonly type: 'map';
  readonly start: number;
  readonly entries: readonly Entry[];
}

/** The text of an entry, and where it begins, are those of its key. */
export interface Entry extends Written {
  readonly value: Node;
}

export interface ListNode {
  readonly type: 'list';
  readonly start: number;
  readonly items: readonly Node[];
}

export interface Tree {
  /** `null`: the file is empty, or could not be read. */
  readonly root: Node | null;
  /** `yaml-syntax`, `duplicate-key`, `alias-expansion`. */
  readonly problems: readonly Problem[];
  /** Line and column of an offset. */
  readonly locate: (offset: number) => Location;
}

/** The entries of a node, if it is a map. */
export function entriesOf(node: Node | null | undefined): readonly Entry[] {
  return node?.type === 'map' ? node.entries : [];
}

/** The node with only these of its entries, if it is a map. */
export function filterEntries(node: Node, isKept: (entry: Entry) => boolean): Node {
  return node.type === 'map' ? { ...node, entries: node.entries.filter(isKept) } : node;
}

/** What a map has under a key. For maps with few keys: it looks through all. */
export function valueUnder(node: Node, key: string): Node | undefined {
  for (const entry of entriesOf(node)) if (entry.source === key) return entry.value;
  return undefined;
}
