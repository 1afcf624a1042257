import type { ScalarEvent } from 'js-yaml';
import { SCALAR_STYLE } from 'js-yaml';
import { blockHeader, documentMarker, skipBlank, skipCommas } from './source-text.ts';

/** What the next value is to the list or map that it stands in; the root stands in none. */
export type Role = 'root' | 'key' | 'value' | 'item';

/**
 * How far the text has been taken. The parser's events leave out where brackets close, where a block's
 * header stands and where an omitted value would be: that is read off the text between their offsets.
 */
export class TokenCursor {
  readonly #text: string;
  #at = 0;
  #start = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the last scalar began, with its quotes and the header of a block. */
  get start(): number {
    return this.#start;
  }

  /** Where the last token ended. */
  get end(): number {
    return this.#end;
  }

  moveTo(offset: number): void {
    this.#at = offset;
    this.#end = offset;
  }

  /** Past the opening bracket of a list or map; a block has none, nor has the pair in `[a: b]`. */
  open(start: number, flow: boolean): void {
    const first = this.#text[start];
    this.moveTo(flow && (first === '[' || first === '{') ? start + 1 : start);
  }

  /** Past the closing bracket, if there is one. */
  close(bracket: ']' | '}'): void {
    const at = skipCommas(this.#text, this.#at);
    if (this.#text[at] === bracket) this.moveTo(at + 1);
  }

  /** Past the next `---`. */
  documentStart(): void {
    this.moveTo(documentMarker(this.#text, this.#at) + 3);
  }

  /** Past a scalar, with its quotes and the header of a block. */
  scalar(event: ScalarEvent, role: Role): void {
    const { valueStart, valueEnd } = event;
    const properties = Math.max(event.tagEnd, event.anchorEnd);
    switch (event.style) {
      case SCALAR_STYLE.PLAIN:
        if (valueStart >= 0) this.#pass(valueStart, valueEnd);
        else if (properties >= 0) this.#pass(properties, properties);
        else this.#omitted(role);
        break;
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        this.#pass(valueStart - 1, valueEnd + 1);
        break;
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK: {
        const header = blockHeader(this.#text, Math.max(this.#at, properties), valueStart);
        this.#pass(header, valueEnd);
        break;
      }
      default:
        event.style satisfies never;
    }
  }

  #pass(start: number, end: number): void {
    this.#at = Math.max(this.#at, end);
    this.#start = start;
    this.#end = end;
  }

  /** Where a value that is not written would stand: after the `:` or `-` that announces it. */
  #omitted(role: Role): void {
    if (role === 'root') {
      this.#pass(this.#end, this.#end);
      return;
    }
    const skip = role === 'key' ? skipCommas : skipBlank;
    const next = skip(this.#text, this.#at);
    const indicator = { key: '?', value: ':', item: '-' }[role];
    const announced = this.#text[next] === indicator;
    const at = announced ? next + 1 : role === 'key' ? next : this.#end;
    this.#at = Math.max(at, next);
    this.#pass(at, at);
  }
}
