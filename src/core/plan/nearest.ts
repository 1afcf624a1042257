/** The candidate that `wanted` was probably meant to be, or `null`. */
export type Nearest = (wanted: string, candidates: Iterable<string>) => string | null;

/** Longer names are not compared: the cost of a comparison is the product of both lengths. */
const longest = 80;

/**
 * Finds "did you mean" names, comparing at most `budget` candidates in all: a plan in which everything is wrong
 * must not cost the square of its size. After that it finds nothing. `share`: how much of a name may differ.
 */
export function nearestFinder(budget = 100_000, share = 0.4): Nearest {
  let left = budget;
  return (wanted, candidates) => {
    const folded = fold(wanted);
    if (folded.length > longest) return null;
    let best: string | null = null;
    let bestDistance = Math.max(1, Math.floor(folded.length * share)) + 1;
    for (const candidate of candidates) {
      if (left === 0) return null;
      left -= 1;
      if (Math.abs(candidate.length - wanted.length) > longest) continue;
      const distance = distanceWithin(folded, fold(candidate), bestDistance - 1);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  };
}

/** Case and word separators are what people mistake most: they count for nothing. */
function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** Edits, swapped neighbours among them, from `a` to `b`; some number over `limit` where there are more. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
