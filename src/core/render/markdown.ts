import type { Report } from '../report.ts';
import type { Detail } from './change-lines.ts';
import { changeSections, foldedSection } from './change-sections.ts';
import { fact } from './facts.ts';
import { fitInto, type Section, type Sheet, summaryLimit, summaryRoom } from './fit.ts';
import { code } from './markdown-text.ts';
import { problemSections } from './problem-sections.ts';
import {
  alert,
  alerts,
  foot,
  head,
  moreInSummary,
  noticeSections,
  type Origin,
} from './remarks.ts';
import { resultSections } from './result-sections.ts';
import { verdictOf } from './verdict.ts';
import { counted } from './wording.ts';

/** GitHub's limit for a comment in characters, less what the hidden marker takes at most. */
const commentLimit = 65_536 - 2000;

/**
 * A report as a comment in GitHub-flavoured Markdown, cut between changes at `limit` characters (UTF-16
 * units; at least 8,000). Names, values and messages are data: see `code` and `prose`.
 */
export function renderComment(report: Report, from: Origin, limit: number = commentLimit): string {
  const detail: Detail = { name: 120, value: 300, items: 20 };
  return fitInto(sheetOf(report, from, detail), { limit, measure: (text) => text.length });
}

/** A report as a step summary in GitHub-flavoured Markdown, cut between changes at `limit` bytes of UTF-8. */
export function renderSummary(report: Report, from: Origin, limit: number = summaryLimit): string {
  const detail: Detail = { name: 300, value: 1000, items: 100 };
  return fitInto(sheetOf(report, { ...from, summaryUrl: undefined }, detail), summaryRoom(limit));
}

function sheetOf(report: Report, from: Origin, detail: Detail): Sheet {
  return {
    head: headOf(report),
    leftOut: (what) => leftOut(what, from),
    intro: alerts(report, detail),
    sections: sectionsOf(report, detail),
    foot: foot(report, from),
  };
}

function headOf(report: Report): string {
  const verdict = verdictOf(report);
  const isAsked = report.result === 'changes' && report.fails;
  return head('Tracking plan', report.project, {
    ...verdict,
    headline: `${verdict.headline}${checkOf(report)}`,
    facts: isAsked
      ? [...verdict.facts, fact('The check fails, as fail-on-changes asks.')]
      : verdict.facts,
  });
}

/** Only a diff and a validation are checks; an apply says what it has done, and a failure speaks for itself. */
function checkOf({ command, result, fails }: Report): string {
  if (command === 'apply' || result === 'failed') return '';
  return fails ? ' · check fails' : ' · check passes';
}

function sectionsOf(report: Report, detail: Detail): readonly Section[] {
  const { problems, diff, results, unshown } = report;
  return [
    ...problemSections(problems, 'error'),
    ...(results === null
      ? changeSections(diff?.changes ?? [], detail)
      : resultSections(results, detail)),
    // What no reviewer can have seen, whether it was applied or not.
    ...foldedSection(
      `${counted(unshown.length, 'change')} that no comment on a merged pull request has shown`,
      '',
      unshown,
      detail,
    ),
    ...problemSections(problems, 'warning'),
    ...noticeSections(report, detail),
  ];
}

function leftOut(what: string, from: Origin): string {
  const all = /changes?\b/.test(what)
    ? ` The diff document (${code('diff-file')}) has every change.`
    : '';
  return alert(
    'IMPORTANT',
    `**Too long to show: ${what} left out**, the least dangerous ones.${moreInSummary(from)}${all}`,
  );
}
