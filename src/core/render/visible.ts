/** What a reader must see of characters that are invisible, change direction or end a line. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['\n', '⏎'],
  ['\t', '⇥'],
]);

/**
 * Invisible or direction-changing characters, every space but the plain one, lone surrogates and
 * private characters; spaces at either end; and, so that nothing can pass for them, the symbols that
 * stand for such characters. Then the two openings with a meaning for machines: of an HTML comment,
 * where the comment's marker lives, and of a runner's command.
 */
const hidden =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800⏎⇥␠⟨]|(?! )\p{Zs}|^ +|(?<! ) +$|<(?=!--)|#(?=#\[)/gu;

/** What the characters of nearly all text are not: a large diff would else look each up class by class. */
const unusual = /[^ !$-;=-[\]-~]|^ | $/;

/** Whether nothing in a text is hidden, or a quote or backslash, so that it is shown as it stands. */
export function isOrdinary(text: string): boolean {
  return !unusual.test(text);
}

/** Text on one line with all that hides made visible. No two texts look the same that are not. */
export function visible(text: string): string {
  if (isOrdinary(text)) return text;
  return text.replace(hidden, (found) =>
    found.startsWith(' ') ? '␠'.repeat(found.length) : (symbols.get(found) ?? named(found)),
  );
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** Whether text may run from right to left, and would turn around what stands beside it. */
export function mayRunRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
    text,
  );
}
