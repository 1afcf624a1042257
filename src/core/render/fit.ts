import { counted, joined, listed, number } from './wording.ts';

/** Things of one sort under a heading or in a fold, each shown whole or not at all. */
export interface Section extends Entries {
  /** Heading and, if folded, the start of the fold. */
  readonly open: string;
  /** The end of the fold, else empty. */
  readonly close: string;
  /** What is counted when entries are left out. */
  readonly unit: string;
}

export interface Entries {
  readonly total: number;
  /** Markdown of each: whole list items, without blank lines at its ends. Drawn once, while there is room. */
  readonly entries: Iterable<string>;
}

/** Things of one sort as a section: a heading, or a fold with that title. None if there are none. */
export function sectionOf({
  title,
  note = '',
  isFolded = false,
  unit,
  total,
  entries,
}: Entries & {
  readonly title: string;
  /** What is said once, above all entries. */
  readonly note?: string;
  readonly isFolded?: boolean;
  readonly unit: string;
}): readonly Section[] {
  if (total === 0) return [];
  const head = isFolded ? `<details><summary>${title}</summary>` : `#### ${title}`;
  const open = note === '' ? head : `${head}\n\n${note}`;
  return [{ open, close: isFolded ? '</details>' : '', unit, total, entries }];
}

/** An entry for each item. */
export function each<T>(items: readonly T[], draw: (item: T) => string): Entries {
  return { total: items.length, entries: drawn(items, draw) };
}

function* drawn<T>(items: readonly T[], draw: (item: T) => string): Iterable<string> {
  for (const item of items) yield draw(item);
}

/** Entries in groups, with what is said once of all in a group above its first one. */
export function grouped<T>(
  groups: Iterable<readonly [heading: string, items: readonly T[]]>,
  draw: (item: T) => string,
): Entries {
  const filled = [...groups].filter(([, items]) => items.length > 0);
  const total = filled.reduce((sum, [, items]) => sum + items.length, 0);
  return { total, entries: drawnInGroups(filled, draw) };
}

function* drawnInGroups<T>(
  groups: Iterable<readonly [heading: string, items: readonly T[]]>,
  draw: (item: T) => string,
): Iterable<string> {
  let above = '';
  for (const [heading, items] of groups) {
    above += `${heading}\n\n`;
    for (const text of drawn(items, draw)) {
      yield above + text;
      above = '';
    }
    above = '\n';
  }
}

export interface Sheet {
  /** What comes first; it is never left out, and is followed by what is said to be missing. */
  readonly head: string;
  /** What follows that, and is never left out either. */
  readonly intro: string;
  /** The most important first. */
  readonly sections: readonly Section[];
  readonly foot: string;
  /** Says what is left out, given how much: `1,234 of 2,000 changes`. */
  readonly leftOut: (what: string) => string;
}

export interface Room {
  readonly limit: number;
  /** Length of a text in the unit of `limit`. */
  readonly measure: (text: string) => number;
}

/** GitHub's limit on a step summary, in bytes. It refuses the whole of a longer one. */
export const summaryLimit = 1024 * 1024;

/** A step summary's room: bytes of UTF-8. */
export function summaryRoom(limit: number): Room {
  const encoder = new TextEncoder();
  return { limit, measure: (text) => encoder.encode(text).length };
}

/** For a section's own count of what it leaves out. */
const moreRoom = 48;

/**
 * The sheet as one text within the limit. It is cut between entries, and from the first one that has
 * no room on, so that what is left out is always the least important. Linear in what is shown.
 */
export function fitInto(sheet: Sheet, { limit, measure }: Room): string {
  const totals = tally(sheet.sections.map(({ unit, total }) => ({ unit, left: total, total })));
  const fixed = [sheet.head, sheet.leftOut(totals), sheet.intro, sheet.foot];
  let left = limit - fixed.reduce((sum, part) => (part === '' ? sum : sum + measure(part) + 2), 1);
  let isFull = false;
  const bodies: string[] = [];
  const missing: Missing[] = [];
  for (const { open, close, total, unit, entries } of sheet.sections) {
    const frame = measure(open) + measure(close) + 6 + moreRoom;
    const shown: string[] = [];
    let room = left - frame;
    const candidates: Iterable<string> = isFull ? [] : entries;
    for (const text of candidates) {
      const size = measure(text) + 1;
      isFull = size > room;
      if (isFull) break;
      room -= size;
      shown.push(text);
    }
    const more = total - shown.length;
    missing.push({ unit, left: more, total });
    if (shown.length === 0) continue;
    left = room;
    if (more > 0) shown.push(`- *and ${number(more)} more*`);
    bodies.push(joined([open, shown.join('\n'), close]));
  }
  const omitted = tally(missing);
  const notice = omitted === '' ? '' : sheet.leftOut(omitted);
  return `${joined([sheet.head, notice, sheet.intro, ...bodies, sheet.foot])}\n`;
}

interface Missing {
  readonly unit: string;
  readonly left: number;
  readonly total: number;
}

/** `1,234 of 2,000 changes and 3 of 8 warnings`; empty if nothing is missing. */
function tally(missing: readonly Missing[]): string {
  const units = new Map<string, { left: number; total: number }>();
  for (const { unit, left, total } of missing) {
    const sum = units.get(unit) ?? { left: 0, total: 0 };
    units.set(unit, { left: sum.left + left, total: sum.total + total });
  }
  return listed(
    [...units]
      .filter(([, { left }]) => left > 0)
      .map(([unit, { left, total }]) => `${number(left)} of ${counted(total, unit)}`),
  );
}
