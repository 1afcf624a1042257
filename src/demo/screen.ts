import type { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { inkFor } from '../core/render/ink.ts';
import { cutAt, wrap } from '../core/render/wrap.ts';
import { renderMarkdown } from './terminal-markdown.ts';

/** Where the story is told. */
export interface Screen {
  title(text: string): void;
  /** Text for people, a paragraph a line. */
  say(text: string): void;
  /** A line of a program's output. */
  log(line: string): void;
  /** A line of a change: its first character says which. */
  diff(line: string): void;
  /** A comment in Markdown, under who wrote it where. */
  comment(head: string, markdown: string): void;
  /** Whether anybody can still see it: `head` goes away once it has seen enough. */
  isOpen(): boolean;
}

/** Lines longer than this are hard to read. */
const widest = 100;

/** Colours only where a person looks at a terminal that has them, and has not refused them. */
export function screenOn(out: Writable): Screen {
  const terminal = out instanceof WriteStream && out.isTTY ? out : null;
  const width = Math.max(20, Math.min(terminal?.columns ?? widest, widest));
  // Looks at NO_COLOR and TERM as well.
  const color = terminal?.hasColors() ?? false;
  const ink = inkFor(color);
  const line = (text: string): void => void out.write(`${text}\n`);
  // Standard output is never destroyed, so that its error is all there is to see of it.
  let isOpen = true;
  out.on('error', () => {
    isOpen = false;
  });
  return {
    title: (text) => line(`\n${ink.bold(`── ${text}`)}\n`),
    say: (text) => {
      for (const paragraph of text.split('\n')) line(wrap(paragraph, width));
    },
    log: (text) => line(ink.dim(cutAt(text, width))),
    diff: (text) => {
      const paint = text.startsWith('+') ? ink.green : text.startsWith('-') ? ink.red : ink.dim;
      line(`  ${paint(cutAt(text, width - 2))}`);
    },
    comment: (head, markdown) => {
      const bar = ink.dim('│');
      line(`${ink.dim('╭─')} ${ink.bold(head)}`);
      line(bar);
      for (const text of renderMarkdown(markdown, { width: width - 2, color }).split('\n')) {
        line(text === '' ? bar : `${bar} ${text}`);
      }
      line(ink.dim('╰─'));
    },
    isOpen: () => isOpen,
  };
}
