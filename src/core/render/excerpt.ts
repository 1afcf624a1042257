/** A piece of a text, with the number of characters (UTF-16 units) left out on either side. */
export interface Excerpt {
  readonly before: number;
  readonly text: string;
  readonly after: number;
}

/** Shown ahead of the first difference, where that is far into a text. */
const lead = 30;

/** The start of a text: at most `room` characters, never half of a surrogate pair. */
export function startOf(text: string, room: number): Excerpt {
  return text.length <= room ? { before: 0, text, after: 0 } : pieceOf(text, 0, room);
}

/** Two texts cut at the same place, chosen so that their first difference is in view. */
export function differenceOf(a: string, b: string, room: number): readonly [Excerpt, Excerpt] {
  const fits = a.length <= room && b.length <= room;
  const start = fits ? 0 : startOfView(a, b, room);
  return [pieceOf(a, start, room), pieceOf(b, start, room)];
}

function startOfView(a: string, b: string, room: number): number {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  return same < room / 2 ? 0 : same - lead;
}

function pieceOf(text: string, from: number, room: number): Excerpt {
  const start = Math.min(wholeAt(text, from), text.length);
  const end = text.length - start <= room ? text.length : wholeAt(text, start + room);
  return { before: start, text: text.slice(start, end), after: text.length - end };
}

/** The same place, or one earlier if it would cut a surrogate pair in two. */
function wholeAt(text: string, index: number): number {
  const isInside = /[\udc00-\udfff]/.test(text[index] ?? '');
  return isInside && /[\ud800-\udbff]/.test(text[index - 1] ?? '') ? index - 1 : index;
}
