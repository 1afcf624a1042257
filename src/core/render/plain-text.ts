import { startOf } from './excerpt.ts';
import { visible } from './visible.ts';
import { number } from './wording.ts';

/** Text from outside on one line, with what a terminal would obey or hide written out. */
export function plainText(text: string, room = 2000): string {
  const { text: start, after } = startOf(text, room);
  return after > 0 ? `${visible(start)}… (${number(after)} more characters)` : visible(start);
}

/** A name or value in double quotes. */
export function quotedText(text: string, room = 300): string {
  const { text: start, after } = startOf(text, room);
  const shown = `"${visible(start).replace(/["\\]/g, '\\$&')}"`;
  return after > 0 ? `${shown}… (${number(after)} more characters)` : shown;
}
