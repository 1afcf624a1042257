import type { Location, Problem } from '../problem.ts';
import type { Ink } from './ink.ts';
import { plainText } from './plain-text.ts';
import { visible } from './visible.ts';

interface View {
  readonly width: number;
  readonly sourceLine?: ((location: Location) => string | undefined) | undefined;
}

/** A problem as compilers print it, with the line of the plan and a caret where the line is known. */
export function problemText(problem: Problem, view: View, ink: Ink): string {
  const { rule, severity, message, location } = problem;
  const place = `${plainText(location.file)}:${location.line}:${location.column}`;
  const kind = `${severity}[${rule}]`;
  const first = `${ink.bold(place)}: ${severity === 'error' ? ink.red(kind) : ink.yellow(kind)}: ${plainText(message)}`;
  const line = view.sourceLine?.(location);
  return line === undefined
    ? first
    : [first, ...excerpt(line, location, view.width, ink)].join('\n');
}

/** The line and a caret below the column, moved so that both are within the width. */
function excerpt(
  line: string,
  { line: at, column }: Location,
  width: number,
  ink: Ink,
): readonly string[] {
  const gutter = `${at} | `;
  const room = Math.max(20, width - gutter.length - 2);
  const start = column - 1 < room - 10 ? 0 : column - 1 - Math.floor(room / 2);
  // Made visible as a whole: two halves that mean nothing may mean something together.
  const shown = shownSource(line.slice(start, start + room));
  const behind = visible(line.slice(column - 1, start + room));
  const ahead = Math.max(0, shown.length - behind.length);
  const blank = ' '.repeat(String(at).length);
  return [
    `  ${ink.dim(gutter)}${shown}`,
    `  ${ink.dim(`${blank} | `)}${' '.repeat(ahead)}${ink.red('^')}`,
  ];
}

/** Indentation stays as it is: what is at the ends of a line of YAML is not hidden but its layout. */
function shownSource(text: string): string {
  const spaces = text.search(/[^ \t]|$/);
  return `${' '.repeat(spaces)}${visible(text.slice(spaces)).replace(/␠/g, ' ')}`;
}
