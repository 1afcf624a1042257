/** What to do about an error, by what a parser calls it. */
interface Advice {
  readonly code: string;
  readonly reason: RegExp;
  readonly advice: string;
}

export const indentation =
  'The indentation fits no line above. Give this line as many spaces as the keys or items beside it.';
const bracket =
  'A list or map in brackets is open here. Close it with ] or }, and indent its lines deeper than its key.';

const advices: readonly Advice[] = [
  { code: 'BAD_INDENT', reason: /^Flow/, advice: bracket },
  { code: 'BAD_INDENT', reason: /./, advice: indentation },
  { code: 'BLOCK_AS_IMPLICIT_KEY', reason: /./, advice: indentation },
  {
    code: 'BLOCK_IN_FLOW',
    reason: /./,
    advice: 'Inside brackets entries are separated by commas: {a: 1, b: 2}.',
  },
  {
    code: 'MISSING_CHAR',
    reason: /Comments/,
    advice:
      'A comment needs a space before its #. If # belongs to the text, put all of it in quotes.',
  },
  {
    code: 'MISSING_CHAR',
    reason: /directives-end/,
    advice: 'After lines that begin with % a line with --- must follow. Remove the % lines.',
  },
  { code: 'MISSING_CHAR', reason: /Missing , /, advice: 'Put a comma between the entries.' },
  { code: 'MISSING_CHAR', reason: /flow|expected .* to end/i, advice: bracket },
  {
    code: 'BAD_DQ_ESCAPE',
    reason: /./,
    advice:
      'In double quotes a backslash begins an escape that YAML must know. Write \\\\ for a backslash, or use single quotes.',
  },
  {
    code: 'ALIAS_PROPS',
    reason: /./,
    advice: 'An alias can have neither an anchor nor a tag. Remove what stands before the *.',
  },
  {
    code: 'MULTIPLE_ANCHORS',
    reason: /./,
    advice: 'A value can have one anchor. Remove one, or put text that begins with & in quotes.',
  },
  {
    code: 'MULTIPLE_TAGS',
    reason: /./,
    advice: 'A value can have one tag. Remove the tags, or put text that begins with ! in quotes.',
  },
  {
    code: 'KEY_OVER_1024_CHARS',
    reason: /./,
    advice: 'A key may be at most 1,024 characters long. Shorten it.',
  },
  {
    code: 'BAD_DIRECTIVE',
    reason: /./,
    advice: 'The plan is read as YAML 1.2. Remove the lines that begin with %.',
  },
  {
    code: 'TAG_RESOLVE_FAILED',
    reason: /./,
    advice:
      'This tag means nothing here. Remove it, or put the text in quotes if it only begins with "!".',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    reason: /Not a YAML token/,
    advice:
      'Nothing may follow | or > in its line. Begin the text in the next line, indented, or put it in quotes.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    reason: /block-seq-ind/,
    advice:
      'A list begins in a line of its own. Begin a new line before this "- ", or put the text in quotes.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    reason: /Unexpected , in/,
    advice: 'There is nothing before this comma. Remove the comma.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    reason: /flow-(?:seq|map)-end/,
    advice: 'This bracket closes nothing. Remove it, or put the text in quotes.',
  },
  {
    code: 'REFUSED',
    reason: /maxDepth/,
    advice:
      'Lists and maps are nested more than 100 levels deep. Write it flatter: a plan needs seven levels.',
  },
  {
    code: 'REFUSED',
    reason: /^tab/,
    advice:
      'A tab indents this line, and YAML allows only spaces there. Replace the tab with spaces.',
  },
  {
    code: 'REFUSED',
    reason: /deficient indentation/,
    advice:
      'This line belongs to the quotes or brackets above. Indent it deeper than the key before them, the closing bracket too.',
  },
  { code: 'REFUSED', reason: /indentation/, advice: indentation },
  {
    code: 'REFUSED',
    reason: /tag/,
    advice:
      'This tag means nothing here. Remove it, or put the text in quotes if it only begins with "!".',
  },
  {
    code: 'REFUSED',
    reason: /YAML|directive/i,
    advice: 'The plan is read as YAML 1.2. Remove the lines that begin with %.',
  },
];

/** The codes are those of `yaml`; `REFUSED` is the first parser, which has none. */
export function byReason(code: string, reason: string): string | null {
  return (
    advices.find((advice) => advice.code === code && advice.reason.test(reason))?.advice ?? null
  );
}
