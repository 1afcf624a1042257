import { lineFeed } from './characters.ts';
import type { LineCursor } from './line-cursor.ts';
import type { ScalarNode } from './node.ts';

/**
 * The text on lines of their own that begins at this `|` or `>`, and on to the next line with content.
 * Its lines must be indented further than `indent`; how far, the first one says.
 */
export function readTextBlock(cursor: LineCursor, indent: number): ScalarNode {
  const { text, at: start } = cursor;
  const chomping = text[start + 1];
  const first = start + (chomping === '-' || chomping === '+' ? 3 : 2);
  let width = -1;
  let line = first;
  for (;;) {
    const at = cursor.skipSpaces(line);
    if (text.charCodeAt(at) === lineFeed) {
      // Whether these spaces are content only the first line of text would say.
      if (width < 0 && at > line) cursor.giveUp();
    } else {
      if (width < 0 && at - line > indent) width = at - line;
      if (width < 0 || at - line < width || at === text.length) break;
    }
    line = text.indexOf('\n', at) + 1;
  }
  if (width < 0 || text.charCodeAt(first - 1) !== lineFeed) cursor.giveUp();
  const lines = text.slice(first, line - 1).split('\n');
  const contents = lines.map((content) => content.slice(width));
  const source = chomped(text[start] === '|' ? contents.join('\n') : folded(contents), chomping);
  if (cursor.isSimple) cursor.toContent(line);
  return { type: 'scalar', start, source, value: source };
}

/** Lines as `>` joins them: by a space, unless one of them is indented further or blank lines are between. */
function folded(lines: readonly string[]): string {
  let text = '';
  let previous: string | null = null;
  let breaks = '';
  for (const line of lines) {
    if (line === '') {
      breaks += '\n';
      continue;
    }
    if (previous === null) text += breaks;
    else if (line.startsWith(' ') || previous.startsWith(' ')) text += `\n${breaks}`;
    else text += breaks === '' ? ' ' : breaks;
    text += line;
    previous = line;
    breaks = '';
  }
  return text + breaks;
}

/** `-` leaves out the line breaks at the end, `+` keeps all, and else there is one. */
function chomped(text: string, chomping: string | undefined): string {
  if (chomping === '+') return `${text}\n`;
  let end = text.length;
  while (text.charCodeAt(end - 1) === lineFeed) end -= 1;
  const content = text.slice(0, end);
  return chomping === '-' ? content : `${content}\n`;
}
