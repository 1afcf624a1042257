import { systemClock } from '../amplitude/clock.ts';
import type { Environment } from '../amplitude/transport.ts';
import type { PlanFile } from '../core/plan/plan.ts';
import { TextLines } from '../core/plan/text-lines.ts';
import type { Location } from '../core/problem.ts';
import type { TextOptions } from '../core/render/text.ts';
import { bare, wrap } from '../core/render/wrap.ts';
import { exit } from './arguments.ts';
import { terminalProgress } from './progress-bar.ts';

/** Where a command that runs says how it goes: beside its output. */
export function besideOutput() {
  const log = (text: string): void => void process.stderr.write(`${text}\n`);
  return { progress: terminalProgress(process.stderr, systemClock), log };
}

/** Ends a command that cannot begin: why, and the exit code. */
export function refuse(error: string): number {
  process.stderr.write(`${error}\n`);
  return exit.failed;
}

/** Writes a text that shows places in these files, laid out for where it goes. */
export function show(
  out: NodeJS.WriteStream,
  env: Environment,
  files: readonly PlanFile[],
  render: (options: TextOptions) => string,
): void {
  out.write(fitted(render(viewOf(out, env, files)), out));
}

/** How a stream shows text: in colours on a terminal alone, and never where `NO_COLOR` is set. */
function viewOf(
  stream: NodeJS.WriteStream,
  env: Environment,
  files: readonly PlanFile[],
): TextOptions {
  const lines = new Map(files.map(({ path, text }) => [path, new TextLines(text)]));
  const sourceLine = ({ file, line }: Location): string | undefined => lines.get(file)?.text(line);
  const color = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { width: stream.columns ?? 100, color, sourceLine };
}

/** Lines of an excerpt from a file: a caret below stands for a column, so they stay as they are. */
const excerpt = /^ *(?:\d+ )?\|/;

/** On a terminal, lines that are too long go on below, further in; a log keeps them whole. */
export function fitted(
  text: string,
  { isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
): string {
  if (isTTY !== true || columns === undefined || columns < 20) return text;
  return text
    .split('\n')
    .map((line) => (excerpt.test(bare(line)) ? line : wrapped(line, columns)))
    .join('\n');
}

/** Further in than its first line, where it is broken. */
function wrapped(line: string, width: number): string {
  const indent = /^ */.exec(bare(line))?.[0] ?? '';
  return wrap(line, width, '', `${indent}    `);
}
