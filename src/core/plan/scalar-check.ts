import type { ScalarEvent } from 'js-yaml';
import { SCALAR_STYLE } from 'js-yaml';
import type { Report } from './fault.ts';
import { codePoint } from './source-text.ts';

/** YAML's bound on a key that is not announced by `? `. */
const longestKey = 1024;
const lastCodePoint = 0x10ffff;

/** Where a scalar stands, with its quotes and the header of a block. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What YAML refuses in scalars and the parser lets pass. Scalars must come in file order. */
export class ScalarCheck {
  readonly #text: string;
  readonly #report: Report;
  readonly #unprintable: readonly number[];
  #next = 0;

  /** `unprintable`: ascending offsets of characters that may stand in quotes and comments alone. */
  constructor(text: string, unprintable: readonly number[], report: Report) {
    this.#text = text;
    this.#report = report;
    this.#unprintable = unprintable;
  }

  check(event: ScalarEvent, extent: Extent, isKey: boolean): void {
    const isQuoted =
      event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    if (this.#next < this.#unprintable.length) this.#checkCharacters(extent, isQuoted);
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) this.#checkEscapes(extent);
    if (isKey && extent.end - extent.start > longestKey) this.#checkLongKey(extent);
  }

  #checkCharacters({ start, end }: Extent, isQuoted: boolean): void {
    for (;;) {
      const offset = this.#unprintable[this.#next];
      if (offset === undefined || offset >= end) return;
      this.#next += 1;
      if (offset < start || isQuoted) continue;
      const name = codePoint(this.#text, offset);
      this.#fault(offset, `The character ${name} may stand in quoted text only. Remove it.`);
    }
  }

  #checkEscapes({ start, end }: Extent): void {
    const content = this.#text.slice(start, end);
    if (!content.includes('\\U')) return;
    for (const { 0: sequence, index } of content.matchAll(/\\(?:U[0-9a-fA-F]{8}|.)/gs)) {
      if (sequence.length < 10 || Number.parseInt(sequence.slice(2), 16) <= lastCodePoint) continue;
      this.#fault(start + index, `There is no character ${sequence}: the last one is \\U0010FFFF.`);
    }
  }

  #checkLongKey({ start, end }: Extent): void {
    if (this.#text.slice(0, start).trimEnd().endsWith('?')) return;
    const message = `A key may be at most 1,024 characters long, this one has ${end - start}. Shorten it.`;
    this.#fault(start, message);
  }

  #fault(offset: number, message: string): void {
    this.#report({ rule: 'yaml-syntax', offset, message });
  }
}
