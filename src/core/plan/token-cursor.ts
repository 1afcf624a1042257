import type { ScalarEvent } from 'js-yaml';
import { SCALAR_STYLE } from 'js-yaml';
import { blockHeader, documentMarker, skipBlank, skipCommas } from './source-text.ts';

/** Offsets of a token, end exclusive. */
type Extent = readonly [start: number, end: number];

/** What the next value is to the list or map that it stands in; the root stands in none. */
export type Role = 'root' | 'key' | 'value' | 'item';

/**
 * How far the text has been taken. The parser's events leave out where brackets close, where a block's
 * header stands and where an omitted value would be: that is read off the text between their offsets.
 */
export class TokenCursor {
  readonly #text: string;
  #at = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
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

  /** Past a scalar; the extent includes quotes and the header of a block. */
  scalar(event: ScalarEvent, role: Role): Extent {
    const extent = this.#extent(event, role);
    this.#at = Math.max(this.#at, extent[1]);
    this.#end = extent[1];
    return extent;
  }

  #extent(event: ScalarEvent, role: Role): Extent {
    const { valueStart, valueEnd } = event;
    const properties = Math.max(event.tagEnd, event.anchorEnd);
    switch (event.style) {
      case SCALAR_STYLE.PLAIN:
        if (valueStart >= 0) return [valueStart, valueEnd];
        return properties >= 0 ? [properties, properties] : this.#omitted(role);
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return [valueStart - 1, valueEnd + 1];
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK:
        return [blockHeader(this.#text, Math.max(this.#at, properties), valueStart), valueEnd];
      default:
        event.style satisfies never;
        return [valueStart, valueEnd];
    }
  }

  /** Where a value that is not written would stand: after the `:` or `-` that announces it. */
  #omitted(role: Role): Extent {
    if (role === 'root') return [this.#end, this.#end];
    const skip = role === 'key' ? skipCommas : skipBlank;
    const next = skip(this.#text, this.#at);
    const indicator = { key: '?', value: ':', item: '-' }[role];
    const announced = this.#text[next] === indicator;
    const at = announced ? next + 1 : role === 'key' ? next : this.#end;
    this.#at = Math.max(at, next);
    return [at, at];
  }
}
