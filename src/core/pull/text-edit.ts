/** A piece of a text to be replaced; where `start` is `end`, to be inserted. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edits that can be made together, in their order in the text: of those that overlap the first one
 * counts, and what is inserted at one place comes in the order given.
 */
export function compatible(edits: readonly Edit[]): readonly Edit[] {
  const chosen: Edit[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    chosen.push(edit);
    at = edit.end;
  }
  return chosen;
}

/** The text with the edits made, as far as they are {@link compatible}. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: piece } of compatible(edits)) {
    result += text.slice(at, start) + piece;
    at = end;
  }
  return result + text.slice(at);
}

/** At the start of a line, or after the last one. */
export function insertLines(text: string, offset: number, lines: string): Edit {
  const isOpen = offset === text.length && text !== '' && !text.endsWith('\n');
  return insertion(offset, isOpen ? `\n${lines.replace(/\n$/, '')}` : lines);
}

export function insertion(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}
