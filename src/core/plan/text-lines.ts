const byteOrderMark = 0xfeff;

const lineBreak = /\r\n?|\n/g;

/**
 * The lines of a text, by 1-based number. A line ends with LF, CRLF or CR, as in YAML. They are told apart
 * only as far as is asked: a plan may have 90,000, and has few problems.
 */
export class TextLines {
  readonly #text: string;
  readonly #starts: number[];
  #next: number | null;

  constructor(text: string) {
    this.#text = text;
    // A byte order mark takes no column: editors do not show it.
    this.#starts = [text.charCodeAt(0) === byteOrderMark ? 1 : 0];
    this.#next = this.#startAfter(0);
  }

  /** The line that an offset is in; the first one for what stands before it. */
  at(offset: number): number {
    while (this.#next !== null && this.#next <= offset) this.#take(this.#next);
    return Math.max(countUpTo(this.#starts, offset), 1);
  }

  /** Where a line begins that `at` has told. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  /** A line without its end; `undefined` past the last. */
  text(line: number): string | undefined {
    while (this.#next !== null && this.#starts.length <= line) this.#take(this.#next);
    const start = this.#starts[line - 1];
    return start === undefined
      ? undefined
      : this.#text.slice(start, this.#starts[line]).replace(lineBreak, '');
  }

  #take(start: number): void {
    this.#starts.push(start);
    this.#next = this.#startAfter(start);
  }

  #startAfter(from: number): number | null {
    lineBreak.lastIndex = from;
    return lineBreak.test(this.#text) ? lineBreak.lastIndex : null;
  }
}

/** How many of the ascending offsets are at most this one. */
export function countUpTo(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
