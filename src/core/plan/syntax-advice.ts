import { quote } from './quote.ts';
import { byReason, indentation } from './syntax-reasons.ts';

/** An error of `yaml`, under its code, or of the first parser alone, under `REFUSED`. */
export interface YamlError {
  readonly code: string;
  readonly reason: string;
  readonly offset: number;
}

/** The line that an error stands in, cut at the error. */
interface Line {
  readonly before: string;
  readonly after: string;
}

/** What to do about a syntax error: by what the line looks like, then by what the parser says. */
export function syntaxAdvice(text: string, error: YamlError): string {
  const line = lineAt(text, error.offset);
  return (
    byShape(line, error) ??
    byReason(error.code, error.reason) ??
    `This is no valid YAML (${error.reason.trim()}). Check the indentation and the quotes here and in the line above.`
  );
}

/** How much of a line is looked at: patterns must not meet megabytes of white space. */
const longestLook = 500;

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return {
    before: text.slice(Math.max(start, offset - longestLook), offset),
    after: text
      .slice(offset, Math.min(end < 0 ? text.length : end, offset + longestLook))
      .replace(/\r$/, ''),
  };
}

function byShape({ before, after }: Line, error: YamlError): string | null {
  const { code, reason } = error;
  if (before === '' && /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(after)) {
    return 'A merge left this mark. Keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>.';
  }
  if (/^ *\t\s*$/.test(before) || (/^[ -]*$/.test(before) && after.startsWith('\t'))) {
    return 'A tab indents this line, and YAML allows only spaces there. Replace the tab with spaces.';
  }
  if (code === 'REFUSED' && /\t\s*$/.test(before)) {
    return 'A tab stands here within brackets. Replace it with a space.';
  }
  if (reason.startsWith('Missing closing')) {
    return `This quote is never closed, or what it holds is not indented. Write the closing ${after.slice(0, 1)} at the end of the text.`;
  }
  if (code === 'BAD_SCALAR_START') {
    return mustBeQuoted(value(after));
  }
  if (code === 'BAD_ALIAS') return mustBeQuoted(value(after));
  const name = /^ *((?:\[[^[\]]*\]|\{[^{}]*\}|\*) *[^\s:].*?):(?: |$)/.exec(before + after)?.[1];
  if (name !== undefined) return mustBeQuoted(name);
  const unquoted = /(?:^|[:\-,] +)([[{*].*)$/.exec(before)?.[1];
  if (code === 'UNEXPECTED_TOKEN' && unquoted !== undefined && /[\]}]|^\*/.test(unquoted)) {
    return mustBeQuoted(value(`${unquoted}${after}`));
  }
  if (/['"] *$/.test(before) && code === 'UNEXPECTED_TOKEN') {
    return "The quoted text has ended before this. Put all of it in one pair of quotes; inside, write '' for ' or \\\" for \".";
  }
  if (
    code === 'UNEXPECTED_TOKEN' &&
    before.trim() === '' &&
    /node end|map-value-ind/.test(reason)
  ) {
    return indentation;
  }
  const compact = code === 'BLOCK_AS_IMPLICIT_KEY' && reason.startsWith('Nested mappings');
  if (compact && /: |:$/.test(after)) {
    return `Text with ": " in it must be in quotes: ${quote(value(after, true))}.`;
  }
  if (compact) {
    return 'The line below goes on from here with another "key: value". Indent it like this line\'s key, or put the text in quotes.';
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /followed by map values/.test(reason)) {
    return /^[^\s:'"#[{]+:[^\s/]/.test(after)
      ? `A space is missing after the colon: write ${quote(spaced(after))}.`
      : 'This line has no "key: value". Write a colon and a space after the key, or indent the line deeper if it goes on with the text above.';
  }
  return null;
}

function mustBeQuoted(text: string): string {
  return `Text cannot begin with ${quote(text.slice(0, 1))}. Put it in quotes: ${quote(text)}.`;
}

/** The text that is meant, up to a comment or, in a list or map in brackets, all of it. */
function value(text: string, whole = false): string {
  const end = whole ? -1 : text.search(/:(?: |$)/);
  return (end < 0 ? text : text.slice(0, end)).replace(/\s+#.*$/, '').trimEnd();
}

function spaced(text: string): string {
  return text.replace(/:/, ': ').trimEnd();
}
