import { startOf } from './excerpt.ts';
import { visible } from './visible.ts';
import { counted } from './wording.ts';

/** Text from outside on one line, with what a terminal would obey or hide written out. */
export function plainText(text: string, room = 2000): string {
  const { text: start, after } = startOf(text, room);
  return after > 0 ? `${visible(start)}… (${counted(after, 'more character')})` : visible(start);
}

/** A name or value in double quotes. */
export function quotedText(text: string, room = 300): string {
  const { text: start, after } = startOf(text, room);
  const inner = visible(start);
  const shown = `"${/["\\]/.test(inner) ? inner.replace(/["\\]/g, '\\$&') : inner}"`;
  return after > 0 ? `${shown}… (${counted(after, 'more character')})` : shown;
}
