import { problemDocument } from '../problem.ts';
import type { PullReport } from '../pull/report.ts';
import { inkFor } from './ink.ts';
import { plainText } from './plain-text.ts';
import { logOf, type TextOptions } from './text.ts';
import { nameText } from './text-changes.ts';
import { problemText } from './text-problems.ts';
import { counted, countedSections, joined, sentence } from './wording.ts';

/** A pull or an import for a terminal or a log: no line of it is taken for a command by GitHub's runner. */
export function renderPullText(report: PullReport, options: TextOptions): string {
  const ink = inkFor(options.color);
  const removed = report.removed.map((address) => `- ${nameText(address)}: not in Amplitude`);
  const blocks = [
    ...report.problems.map((problem) => problemText(problem, options, ink)),
    removed.map(ink.red).join('\n'),
    report.warnings.map((text) => `${ink.yellow('warning')}: ${plainText(text)}`).join('\n'),
    report.notes.map((text) => `note: ${plainText(text)}`).join('\n'),
    report.fails ? ink.red(headlineOf(report)) : ink.green(headlineOf(report)),
  ];
  return logOf(blocks);
}

/** The outcome in a sentence or two. */
export function headlineOf(report: PullReport): string {
  const { headline, more } = pullSentences(report);
  const files = report.written.map(({ path }) => plainText(path));
  const shown = files.slice(0, 5).join(', ');
  const rest = files.length > 5 ? ` and ${files.length - 5} more` : '';
  const first = report.result === 'changes' ? `Wrote ${shown}${rest}` : sentence(headline);
  return joined([`${first}.`, more, plainText(report.explanation)], ' ');
}

/** What came of it without any text from outside: a headline without its full stop, and a sentence. */
export function pullSentences({ result, reason, written, entities, problems }: PullReport): {
  readonly headline: string;
  readonly more: string;
} {
  const names = countedSections(entities);
  switch (result) {
    case 'changes':
      return {
        headline: `wrote ${counted(written.length, 'file')}`,
        more: `The plan names ${names === '' ? 'nothing' : names}.`,
      };
    case 'in-sync':
      return { headline: 'the plan says what Amplitude has: nothing to write', more: '' };
    case 'invalid': {
      const errors = counted(problems.length, 'error');
      return { headline: `the plan has ${errors}: nothing was read or written`, more: '' };
    }
    case 'refused':
    case 'failed': {
      // How much had been written by then, the explanation tells.
      const headline = reason === 'write' ? 'not all could be written' : 'nothing was written';
      return { headline, more: '' };
    }
    default:
      return result satisfies never;
  }
}

/** For machines: what was written, and what not. */
export function pullDocumentOf(report: PullReport): Readonly<Record<string, unknown>> {
  const { result, reason, written, entities, removed, warnings, notes, problems } = report;
  return {
    version: 1,
    result,
    reason,
    files: written.map(({ path }) => path),
    entities,
    removed: removed.map(({ kind, name, scope }) => ({ kind, name, scope })),
    warnings,
    notes,
    problems: problems.map(problemDocument),
  };
}
