import { type Excerpt, startOf } from './excerpt.ts';
import { isOrdinary, visible } from './visible.ts';
import { counted, number } from './wording.ts';

/** Text from outside on one line, with what a terminal would obey or hide written out. */
export function plainText(text: string, room = 2000): string {
  const { text: start, after } = startOf(text, room);
  return after > 0 ? `${visible(start)}… (${counted(after, 'more character')})` : visible(start);
}

/** A name or value in double quotes. */
export function quotedText(text: string): string {
  return quotedExcerpt(startOf(text, 300));
}

export function quotedExcerpt({ before, text, after }: Excerpt): string {
  const ahead = before > 0 ? `(${number(before)} more) …` : '';
  const behind = after > 0 ? `… (${counted(after, 'more character')})` : '';
  const shown = isOrdinary(text) ? text : visible(text).replace(/["\\]/g, '\\$&');
  return `${ahead}"${shown}"${behind}`;
}
