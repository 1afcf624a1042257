import { CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { LineCursor } from './line-cursor.ts';
import type { ScalarNode } from './node.ts';

const lineFeed = 10;

/**
 * The text on lines of their own that begins at this `|` or `>`, and on to the next line with content.
 * Its lines must be indented further than `indent`; how far, the first one says.
 */
export function readTextBlock(cursor: LineCursor, indent: number): ScalarNode {
  const { text, at: start } = cursor;
  const chomping = chompingOf(text[start + 1]);
  const valueStart = start + (chomping === CHOMPING_MODE.CLIP ? 2 : 3);
  let width = -1;
  let line = valueStart;
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
  if (width < 0 || text.charCodeAt(valueStart - 1) !== lineFeed) cursor.giveUp();
  const source = getScalarValue(text, {
    type: EVENT_ID.SCALAR,
    style: text[start] === '|' ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK,
    chomping,
    valueStart,
    valueEnd: line,
    indent: width,
    fast: false,
    ...{ anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 },
  });
  if (cursor.isSimple) cursor.toContent(line);
  return { type: 'scalar', start, source, value: source };
}

function chompingOf(mark: string | undefined): (typeof CHOMPING_MODE)[keyof typeof CHOMPING_MODE] {
  if (mark === '-') return CHOMPING_MODE.STRIP;
  return mark === '+' ? CHOMPING_MODE.KEEP : CHOMPING_MODE.CLIP;
}
