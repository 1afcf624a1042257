import type { Location } from '../problem.ts';
import type { PlanFile } from './plan.ts';

const byteOrderMark = 0xfeff;

/**
 * Where an offset of the file stands: 1-based line and column, columns in UTF-16 units. A line ends
 * with LF, CRLF or CR, as in YAML. Lines are told apart only as far as is asked: a plan has few problems.
 */
export function lineIndex({ path, text }: PlanFile): (offset: number) => Location {
  const starts = [firstStart(text)];
  let next: number | null = nextStart(text, 0);
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    next = addStarts(starts, text, next, at);
    const line = Math.max(countUpTo(starts, at), 1);
    const start = starts[line - 1] ?? 0;
    return { file: path, line, column: Math.max(at - start, 0) + 1 };
  };
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

/** Where lines begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [firstStart(text)];
  addStarts(starts, text, nextStart(text, 0), text.length);
  return starts;
}

/** A byte order mark takes no column: editors do not show it. */
function firstStart(text: string): number {
  return text.charCodeAt(0) === byteOrderMark ? 1 : 0;
}

/** From the next one on, up to an offset. Returns the one after that; `null` where there is none. */
function addStarts(
  starts: number[],
  text: string,
  next: number | null,
  upTo: number,
): number | null {
  let start = next;
  for (; start !== null && start <= upTo; start = nextStart(text, start)) starts.push(start);
  return start;
}

const lineBreak = /\r\n?|\n/g;

function nextStart(text: string, from: number): number | null {
  lineBreak.lastIndex = from;
  return lineBreak.test(text) ? lineBreak.lastIndex : null;
}
