import type { Change, Notice } from '../change.ts';
import type { Location, Problem } from '../problem.ts';
import type { ChangeResult, Report } from '../report.ts';
import { type Ink, inkFor } from './ink.ts';
import { plainText } from './plain-text.ts';
import { notCovered } from './remarks.ts';
import { changeText, meaningText, nameText } from './text-changes.ts';
import { problemText } from './text-problems.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import {
  countedSections,
  joined,
  mostDangerousFirst,
  oneBelowAnother,
  statusWords,
} from './wording.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Whether problems are told elsewhere, as annotations are, and only counted here. */
  readonly problemsApart?: boolean;
  /** The plan's line at a location, without its end, to show what a problem is about. */
  readonly sourceLine?: ((location: Location) => string | undefined) | undefined;
}

/** A report for a terminal or a log: no line of it is taken for a command by GitHub's runner. */
export function renderText(report: Report, options: TextOptions): string {
  const ink = inkFor(options.color);
  const blocks = [
    ...problemTexts(report.problems, options, ink),
    report.results === null
      ? changesText(report, options.width, ink)
      : resultsText(report.results, ink),
    unshownText(report, options.width, ink),
    noticesText(report),
    remarksText(report),
    verdictText('Tracking plan', report, verdictOf(report), ink),
  ];
  return logOf(blocks);
}

/** Blocks of text as a log, of which GitHub's runner takes no line for a command. */
export function logOf(blocks: readonly string[]): string {
  return `${noCommand(joined(blocks))}\n`;
}

/** A block for each problem. */
export function problemTexts(
  problems: readonly Problem[],
  options: TextOptions,
  ink: Ink,
): readonly string[] {
  if (options.problemsApart === true) return [];
  return problems.map((problem) => problemText(problem, options, ink));
}

function changesText(report: Report, width: number, ink: Ink): string {
  const changes = report.diff?.changes ?? [];
  const explained = new Set<string>();
  const draw = (change: Change): string => {
    const meaning = meaningText(change);
    const isNew = meaning !== '' && !explained.has(meaning);
    explained.add(meaning);
    return changeText(change, isNew ? meaning : '', width, ink);
  };
  const drawAll = (these: readonly Change[]): string =>
    oneBelowAnother(
      mostDangerousFirst(these).flatMap(([, group]) => group),
      draw,
    );
  const own = changes.filter(({ origin }) => origin !== 'drift');
  const drift = changes.filter(({ origin }) => origin === 'drift');
  const heading = drift.length === 0 ? '' : ink.bold('Drift, or merged and not yet applied:');
  return joined([drawAll(own), joined([heading, drawAll(drift)], '\n')]);
}

function resultsText(results: readonly ChangeResult[], ink: Ink): string {
  return oneBelowAnother(results, ({ change, status, message, pendingFields }) => {
    const state = statusWords[status];
    const isGrave = status === 'failed' || status === 'skipped' || status === 'left';
    const fields = pendingFields.map((field) => plainText(field)).join(', ');
    const subject = `${change.action} ${nameText(change)}${fields === '' ? '' : ` (${fields})`}`;
    const line = `${isGrave ? ink.red(state) : ink.green(state)}: ${subject}`;
    return message === '' ? line : `${line}: ${plainText(message)}`;
  });
}

function noticesText({ notices, diff }: Report): string {
  return [
    ...notices.map((notice) => `note: ${plainText(notice)}`),
    ...(diff?.notices ?? []).map(noticeText),
  ].join('\n');
}

/** What no reviewer can have seen, whether it was applied or not. */
function unshownText({ unshown }: Report, width: number, ink: Ink): string {
  if (unshown.length === 0) return '';
  const heading = ink.bold('Shown in no comment on a merged pull request:');
  return [heading, ...unshown.map((change) => changeText(change, '', width, ink))].join('\n');
}

function noticeText({ address, message, review, paste }: Notice): string {
  const subject = `note: ${nameText(address)}${review === undefined ? ':' : ''}`;
  return [subject, plainText(paste === undefined ? message : `${message}: ${paste}`)].join(' ');
}

function remarksText(report: Report): string {
  const { live, diff } = report;
  const unmanaged = countedSections(diff?.unmanaged ?? {});
  return joined(
    [
      live === 'base-plan'
        ? 'No credentials were available: compared with the base plan, not with Amplitude.'
        : '',
      live === 'other-plan' ? 'Compared with another plan, not with Amplitude.' : '',
      ...notCovered(report),
      unmanaged !== '' && live === 'amplitude'
        ? `Not in the plan, left as they are: ${unmanaged}.`
        : '',
    ],
    '\n',
  );
}

/** What would happen or has happened, why, and what else counts. */
export function verdictText(
  what: string,
  report: Pick<Report, 'project' | 'explanation' | 'reason'>,
  { passes, headline, facts }: Verdict,
  ink: Ink,
): string {
  const project = report.project === '' ? '' : ` ${plainText(report.project)}`;
  const first = `${what}${project}: ${headline}`;
  const why = plainText(report.explanation || report.reason);
  const more = facts.map(({ text }) => text).join(' ');
  return joined([ink.bold(passes ? ink.green(first) : ink.red(first)), why, more], '\n');
}

/** The runner takes `::` at the start of a line for a command, behind white space too. */
function noCommand(text: string): string {
  if (!text.includes('::')) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes may stand first
  return text.replace(/^((?:[^\S\n]|\u001b\[\d*m)*):(?=:)/gm, '$1⟨U+003A⟩');
}
