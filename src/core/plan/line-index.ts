import type { Location } from '../problem.ts';
import type { PlanFile } from './plan.ts';

const byteOrderMark = 0xfeff;

/**
 * Where an offset of the file stands: 1-based line and column, columns in UTF-16 units. A line ends
 * with LF, CRLF or CR, as in YAML. The lines are counted at the first question: a plan without a
 * problem asks none.
 */
export function lineIndex(file: PlanFile): (offset: number) => Location {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(file.text);
    const at = Math.min(Math.max(offset, 0), file.text.length);
    const line = Math.max(countUpTo(starts, at), 1);
    const start = starts[line - 1] ?? 0;
    return { file: file.path, line, column: Math.max(at - start, 0) + 1 };
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

/** Where lines begin. A byte order mark takes no column: editors do not show it. */
export function lineStarts(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === byteOrderMark ? 1 : 0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.push(end + 1);
    }
    return starts;
  }
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
