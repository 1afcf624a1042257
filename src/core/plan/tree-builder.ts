import type { DocumentEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Location } from '../problem.ts';
import { type Anchor, Anchors } from './anchors.ts';
import { resolvePlain } from './core-schema.ts';
import type { Report } from './fault.ts';
import { MapFrame } from './map-frame.ts';
import type { Node, ScalarNode } from './node.ts';
import { ScalarCheck } from './scalar-check.ts';
import { documentMarker, skipBlank } from './source-text.ts';
import { TagReader } from './tag-reader.ts';
import { type Role, TokenCursor } from './token-cursor.ts';

/** A list that is being read. */
interface ListFrame {
  readonly type: 'list';
  readonly start: number;
  readonly flow: boolean;
  readonly anchor: Anchor | null;
  readonly items: Node[];
}

/** What a tree is built from, and where faults go. */
export interface Source {
  readonly text: string;
  /** Ascending offsets of the characters that YAML allows in quotes and comments alone. */
  readonly unprintable: readonly number[];
  readonly locate: (offset: number) => Location;
  readonly report: Report;
}

/**
 * Makes the tree of a file's one document from the parser's events, in one pass and without
 * recursion. What is at fault is reported and left out, so that the rest can still be checked.
 */
export class TreeBuilder {
  readonly #source: Source;
  readonly #text: string;
  readonly #anchors: Anchors;
  readonly #cursor: TokenCursor;
  readonly #check: ScalarCheck;
  readonly #tags: TagReader;
  /** The lists and maps around {@link #frame}. */
  readonly #outer: (ListFrame | MapFrame | undefined)[] = [];
  /** The innermost list or map that is being read. */
  #frame: ListFrame | MapFrame | undefined;
  #root: Node | null = null;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
    this.#anchors = new Anchors(source.report);
    this.#cursor = new TokenCursor(source.text);
    this.#tags = new TagReader(source.text, source.report);
    this.#check = new ScalarCheck(source.text, source.unprintable, source.report);
  }

  build(events: readonly Event[]): Node | null {
    let documents = 0;
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          documents += 1;
          if (documents > 1) {
            this.#secondDocument();
            return this.#root;
          }
          this.#document(event);
          break;
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          this.#open(event);
          break;
        case EVENT_ID.SCALAR:
          this.#scalar(event);
          break;
        case EVENT_ID.ALIAS:
          this.#alias(event.anchorStart, event.anchorEnd);
          break;
        case EVENT_ID.POP:
          this.#close();
          break;
        default:
          event satisfies never;
      }
    }
    return this.#root;
  }

  #document(event: DocumentEvent): void {
    for (const directive of event.directives) {
      if (directive.kind === 'tag') this.#tags.declare(directive.handle, directive.prefix);
      else if (directive.version !== '1.2') {
        const offset = this.#text.search(/(?<![^\r\n\uFEFF])%YAML/);
        const message = `The plan is read as YAML 1.2, not ${directive.version}. Remove this line.`;
        this.#fault(Math.max(offset, 0), message);
      }
    }
    if (event.explicitStart) this.#cursor.documentStart();
  }

  #secondDocument(): void {
    const marker = documentMarker(this.#text, this.#cursor.end);
    const offset = this.#text[marker] === '.' ? skipBlank(this.#text, marker + 3) : marker;
    const message =
      'A second YAML document begins here, and a file is one document. Remove the "---", or move what follows to a file of its own.';
    this.#fault(offset, message);
  }

  #open(event: SequenceEvent | MappingEvent): void {
    const type = event.type === EVENT_ID.SEQUENCE ? 'list' : 'map';
    const flow = event.style === COLLECTION_STYLE.FLOW;
    if (event.tagStart >= 0) this.#tags.collection(event, type);
    const anchor = this.#anchor(event);
    this.#anchors.count();
    this.#cursor.open(event.start, flow);
    const at = { start: event.start, flow, anchor };
    const { report, locate } = this.#source;
    this.#outer.push(this.#frame);
    this.#frame =
      type === 'list'
        ? { type, ...at, items: [] }
        : new MapFrame(at, this.#anchors, report, locate);
  }

  #close(): void {
    const frame = this.#frame;
    // The document's own end.
    if (frame === undefined) return;
    this.#frame = this.#outer.pop();
    const { type, start } = frame;
    if (frame.flow) this.#cursor.close(type === 'list' ? ']' : '}');
    const node: Node =
      frame.type === 'map' ? frame.close() : { type: 'list', start, items: frame.items };
    if (frame.anchor !== null) this.#anchors.close(frame.anchor, node);
    this.#add(node, false);
  }

  #scalar(event: ScalarEvent): void {
    const role = this.#role();
    const anchor = this.#anchor(event);
    this.#anchors.count();
    this.#cursor.scalar(event, role);
    const { start, end } = this.#cursor;
    const source = getScalarValue(this.#text, event);
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const isTagged = event.tagStart >= 0;
    const untagged = isPlain ? resolvePlain(source) : source;
    const value = isTagged ? this.#tags.scalar(event, source, untagged) : untagged;
    const node: ScalarNode = { type: 'scalar', start, source, value };
    this.#check.check(event, { start, end }, role === 'key');
    if (anchor !== null) this.#anchors.close(anchor, node);
    // A document without content is an empty file.
    if (role === 'root' && event.valueStart < 0 && !isTagged) return;
    this.#add(node, isPlain && !isTagged && source === '<<');
  }

  #alias(nameStart: number, nameEnd: number): void {
    const start = nameStart - 1;
    const node = this.#anchors.follow(this.#text.slice(nameStart, nameEnd), start);
    const isKey = this.#role() === 'key';
    this.#cursor.moveTo(nameEnd);
    // A key says where its entry stands, so that one from an alias has a place of its own.
    this.#add(isKey && node !== null ? { ...node, start } : node, false);
  }

  #add(node: Node | null, merge: boolean): void {
    const frame = this.#frame;
    if (frame === undefined) this.#root = node;
    else if (frame.type === 'map') frame.add(node, merge);
    else if (node !== null) frame.items.push(node);
  }

  #role(): Role {
    const frame = this.#frame;
    if (frame === undefined) return 'root';
    if (frame.type === 'list') return 'item';
    return frame.expectsKey ? 'key' : 'value';
  }

  #anchor(event: { readonly anchorStart: number; readonly anchorEnd: number }): Anchor | null {
    if (event.anchorStart < 0) return null;
    return this.#anchors.open(this.#text.slice(event.anchorStart, event.anchorEnd));
  }

  #fault(offset: number, message: string): void {
    this.#source.report({ rule: 'yaml-syntax', offset, message });
  }
}
