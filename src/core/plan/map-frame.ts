import type { Location } from '../problem.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { Report } from './fault.ts';
import type { Entry, MapNode, Node, ScalarNode } from './node.ts';
import { quote } from './quote.ts';

/** Maps with more keys than this look for the earlier ones in an index; most of a plan's have fewer. */
const fewKeys = 8;

/** A map that is being read: keys and values come in turn. */
export class MapFrame {
  readonly type = 'map';
  readonly start: number;
  readonly flow: boolean;
  readonly anchor: Anchor | null;
  readonly #anchors: Anchors;
  readonly #report: Report;
  readonly #locate: (offset: number) => Location;
  readonly #entries: Entry[] = [];
  /** All that are written, also those whose values are at fault; no `<<`. */
  readonly #keys: ScalarNode[] = [];
  #index: Map<string, ScalarNode> | null = null;
  #reported: Set<ScalarNode> | null = null;
  #mergeKey: ScalarNode | null = null;
  #sources: Node | null = null;
  /** Its value is still to come; `null`: it is at fault, and its value goes with it. */
  #pending: ScalarNode | null | undefined;

  constructor(
    at: { readonly start: number; readonly flow: boolean; readonly anchor: Anchor | null },
    anchors: Anchors,
    report: Report,
    locate: (offset: number) => Location,
  ) {
    this.start = at.start;
    this.flow = at.flow;
    this.anchor = at.anchor;
    this.#anchors = anchors;
    this.#report = report;
    this.#locate = locate;
  }

  get expectsKey(): boolean {
    return this.#pending === undefined;
  }

  /** The next key or value; `null` is one that has been reported. `merge`: a plain `<<`. */
  add(node: Node | null, merge: boolean): void {
    const key = this.#pending;
    if (key === undefined) {
      this.#pending = node === null ? null : this.#key(node, merge);
      return;
    }
    this.#pending = undefined;
    if (key === null || node === null) return;
    if (key === this.#mergeKey) this.#sources = node;
    else this.#entries.push({ start: key.start, source: key.source, value: node });
  }

  close(): MapNode {
    if (this.#sources !== null) this.#merge(this.#sources);
    return { type: 'map', start: this.start, entries: this.#entries };
  }

  #key(node: Node, merge: boolean): ScalarNode | null {
    if (node.type !== 'scalar') {
      const message =
        'A key must be text, not a list or a map. Put it in quotes if it is text that begins with "[" or "{".';
      this.#report({ rule: 'yaml-syntax', offset: node.start, message });
      return null;
    }
    const first = merge ? this.#mergeKey : this.#written(node.source);
    if (first !== null) {
      this.#duplicate(first, node, merge);
      return null;
    }
    if (merge) this.#mergeKey = node;
    else {
      this.#keys.push(node);
      this.#index?.set(node.source, node);
    }
    return node;
  }

  #written(source: string): ScalarNode | null {
    if (this.#keys.length > fewKeys) {
      this.#index ??= new Map(this.#keys.map((key) => [key.source, key]));
      return this.#index.get(source) ?? null;
    }
    for (const key of this.#keys) if (key.source === source) return key;
    return null;
  }

  #duplicate(first: ScalarNode, second: ScalarNode, merge: boolean): void {
    this.#reported ??= new Set();
    if (!this.#reported.has(first)) {
      this.#reported.add(first);
      this.#twice(first, second, merge);
    }
    this.#twice(second, first, merge);
  }

  #twice(key: ScalarNode, other: ScalarNode, merge: boolean): void {
    const { line, column } = this.#locate(other.start);
    const advice = merge
      ? 'Write one "<<" with a list: <<: [*a, *b].'
      : 'Keep one of the two, with the fields of both.';
    const message = `The key ${quote(key.source)} is written twice: also in line ${line}, column ${column}. ${advice}`;
    this.#report({ rule: 'duplicate-key', offset: key.start, message });
  }

  /** What is written wins over what is merged, and an earlier source over a later one. */
  #merge(sources: Node): void {
    const taken = new Set(this.#keys.map((key) => key.source));
    for (const source of sources.type === 'list' ? sources.items : [sources]) {
      if (source.type !== 'map') {
        const message =
          'What stands after "<<" must be a map, the alias of one, or a list of these: <<: *name.';
        this.#report({ rule: 'yaml-syntax', offset: source.start, message });
      } else if (this.#anchors.spend(source.entries.length, source.start)) {
        this.#take(source, taken);
      }
    }
  }

  #take(source: MapNode, taken: Set<string>): void {
    for (const entry of source.entries) {
      if (taken.has(entry.source)) continue;
      taken.add(entry.source);
      this.#entries.push(entry);
    }
  }
}
