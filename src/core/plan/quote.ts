const longest = 80;

/**
 * Text from the plan as it stands in messages: one line in double quotes, as in JSON, with invisible
 * and direction-changing characters written out, and long text shortened.
 */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  const isLong = characters.length > longest;
  const shown = isLong ? `${characters.slice(0, longest).join('')}…` : text;
  const quoted = JSON.stringify(shown);
  return ordinary.test(quoted)
    ? quoted
    : quoted.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped);
}

/** What nearly all names are: classes of Unicode take milliseconds to set up. */
const ordinary = /^[ -~]*$/;

/** `"a", "b" or "c"`: at most `most` of them. */
export function quoteList(texts: readonly string[], last: 'or' | 'and', most = 12): string {
  const shown = texts.slice(0, most).map(quote);
  const left = texts.length - shown.length;
  if (left > 0) return `${shown.join(', ')} ${last} ${left} more`;
  const end = shown.pop();
  return shown.length === 0 ? (end ?? '') : `${shown.join(', ')} ${last} ${end}`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
