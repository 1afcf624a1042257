/**
 * Breaks a line between words so that none is wider than `width` columns, as far as words allow.
 * `first` stands before the first line, `rest` before the others. Colour codes take no room.
 */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** Cuts a line at `width` columns, with a mark. It has no colours yet. */
export function cutAt(text: string, width: number): string {
  return columns(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;
}

function columns(text: string): number {
  return [...bare(text)].length;
}

/** Without colour codes, which take no room. */
export function bare(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
  return text.replace(/\u001b\[\d*m/g, '');
}
