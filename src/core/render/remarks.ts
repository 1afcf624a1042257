import type { Notice } from '../change.ts';
import { costs } from '../cost.ts';
import type { Provenance, Report } from '../report.ts';
import { type Detail, nameOf } from './change-lines.ts';
import { each, type Section, sectionOf } from './fit.ts';
import { link, prose, shortCode } from './markdown-text.ts';
import type { Verdict } from './verdict.ts';
import { counted, countedSections, effort, joined, number } from './wording.ts';

/** Notices that stand above the changes, at most. */
const mostAlerts = 5;

/** Where a report was made and where more of it can be read. */
export interface Origin extends Provenance {
  /** The step summary, where there is one. */
  readonly summaryUrl?: string | undefined;
}

/** The first line tells a busy reviewer all that counts; the second why it is dangerous, and what else. */
export function head(
  what: string,
  project: string,
  { sign, headline, facts }: Omit<Verdict, 'passes'>,
): string {
  const name = project === '' ? '' : ` ${shortCode(project, 80)}`;
  const sentences = facts.map(({ text, isGrave }) => (isGrave ? `**${text}**` : text));
  return joined([`### ${sign} ${what}${name}: ${headline}`, sentences.join(' ')]);
}

/** What must be read before the changes, as GitHub's alerts; empty if there is nothing. */
export function alerts(report: Report, detail: Detail): string {
  const changes = report.results === null ? (report.diff?.changes ?? []) : [];
  const conflicts = changes.filter(({ origin }) => origin === 'conflict').length;
  return joined([
    reasonAlert(report),
    conflicts === 0
      ? ''
      : alert(
          'WARNING',
          `**${counted(conflicts, 'change')} in conflict**: the plan and Amplitude both changed the same field. An apply overwrites what Amplitude has now; the fields are marked below.`,
        ),
    lookalikeAlert(report, detail),
    report.live === 'base-plan'
      ? alert(
          'NOTE',
          'No credentials were available here, so this compares with the base plan instead of Amplitude.',
        )
      : '',
    report.live === 'other-plan'
      ? alert('NOTE', 'This compares with another plan, not with Amplitude.')
      : '',
  ]);
}

/** Why something was not done; empty if there is no reason. */
export function reasonAlert({
  reason,
  explanation,
}: Pick<Report, 'reason' | 'explanation'>): string {
  const why = explanation || reason;
  return why === '' ? '' : alert('CAUTION', prose(why, 2000));
}

/** Where what is left out can be read, as a sentence with a space before it. */
export function moreInSummary({ summaryUrl }: Origin): string {
  return summaryUrl === undefined ? '' : ` ${link('The step summary', summaryUrl)} has more of it.`;
}

/** What loses data if it is a rename that nobody wrote down. */
function lookalikeAlert(report: Report, detail: Detail): string {
  const { first } = noticesOf(report);
  if (first.length === 0) return '';
  const are = first.length === 1 ? 'create may be a rename' : 'creates may be renames';
  const items = first.map((notice) => `> - ${noticeItem(notice, detail)}`).join('\n');
  return alert('WARNING', `**${first.length} ${are}:**\n>\n${items}`);
}

/** The notices of the diff, those apart that stand above the changes. */
function noticesOf({ diff, results }: Report): {
  readonly first: readonly Notice[];
  readonly rest: readonly Notice[];
} {
  const all = diff?.notices ?? [];
  const first =
    results === null ? all.filter(({ review }) => review === 'lookalike').slice(0, mostAlerts) : [];
  return { first, rest: all.filter((notice) => !first.includes(notice)) };
}

function noticeItem({ address, message, review, paste }: Notice, detail: Detail): string {
  const line = paste === undefined ? '' : `: ${shortCode(paste, detail.value)}`;
  const colon = review === undefined ? ':' : '';
  return `${nameOf(address, detail)}${colon} ${prose(message)}${line}`;
}

/** A block that GitHub draws with an icon and a colour, on one line of text. */
export function alert(type: 'NOTE' | 'IMPORTANT' | 'WARNING' | 'CAUTION', text: string): string {
  return `> [!${type}]\n> ${text}`;
}

/** Things worth knowing that are no changes. */
export function noticeSections(report: Report, detail: Detail): readonly Section[] {
  const items = [
    ...report.notices.map((notice) => () => `- ${prose(notice)}`),
    ...noticesOf(report).rest.map((notice) => () => `- ${noticeItem(notice, detail)}`),
  ];
  return sectionOf({
    title: counted(items.length, 'notice'),
    isFolded: items.length > 5,
    unit: 'notice',
    ...each(items, (item) => item()),
  });
}

/** What was not looked at, folded what few need, and where all this comes from. */
export function foot(report: Report, from: Origin): string {
  const folded = details(report);
  return joined([
    ...notCovered(report),
    folded === '' ? '' : `<details><summary>Details</summary>\n\n${folded}\n\n</details>`,
    provenance(report.live === 'amplitude' ? report.host : '', from),
  ]);
}

/** What was not looked at or is not shown; empty texts where there is nothing of it. */
export function notCovered({ diff, olderWarnings }: Report): readonly string[] {
  const unread = diff?.notRead ?? 0;
  return [
    olderWarnings > 0 ? `${counted(olderWarnings, 'older warning')} not shown.` : '',
    unread > 0
      ? `The properties of ${counted(unread, 'event')} were not read; an apply may correct drift there.`
      : '',
  ];
}

function details({ live, diff, results, estimate, digest }: Report): string {
  const unmanaged = countedSections(diff?.unmanaged ?? {});
  const hasChanges = results === null && (diff?.changes.length ?? 0) > 0;
  const cost = estimate.reads + estimate.furtherReads + estimate.writes;
  return joined(
    [
      unmanaged !== '' && live === 'amplitude'
        ? `- In Amplitude but not in the plan, and left as they are: ${unmanaged}`
        : '',
      hasChanges
        ? `- Cost of applying: ${number(cost)}, where Amplitude allows ${number(costs.perHour)} an hour; ${effort(estimate)}`
        : '',
      digest === '' ? '' : `- Digest ${shortCode(digest, 100)}`,
    ],
    '\n',
  );
}

/** Where a report comes from: a host (empty: none), a commit, a run. */
export function provenance(host: string, { headSha, runUrl }: Provenance): string {
  return joined(
    [
      host === '' ? '' : shortCode(host, 100),
      headSha === '' ? '' : `commit ${shortCode(headSha.slice(0, 7), 7)}`,
      runUrl === '' ? '' : link('run', runUrl),
    ],
    ' · ',
  );
}
