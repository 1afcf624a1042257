import type { PropertyChange } from '../groups/identification.ts';
import { previewOf } from '../groups/json.ts';
import type { GroupResult, GroupsReport } from '../groups/report.ts';
import type { Detail } from './change-lines.ts';
import { startOf } from './excerpt.ts';
import {
  each,
  fitInto,
  type Section,
  type Sheet,
  sectionOf,
  summaryLimit,
  summaryRoom,
} from './fit.ts';
import { groupsVerdictOf, outcomeWords } from './groups-verdict.ts';
import { code, prose, shortCode } from './markdown-text.ts';
import { problemSections } from './problem-sections.ts';
import { alert, head, moreInSummary, type Origin, provenance, reasonAlert } from './remarks.ts';
import { counted, number } from './wording.ts';

/** A run of `identify` as a comment of at most `limit` UTF-16 units, cut between groups. */
export function renderGroupsComment(report: GroupsReport, from: Origin, limit: number): string {
  const detail: Detail = { name: 120, value: 200, items: 20 };
  return fitInto(sheetOf(report, from, detail), { limit, measure: (text) => text.length });
}

/** The same as a step summary of at most `limit` bytes of UTF-8. */
export function renderGroupsSummary(
  report: GroupsReport,
  from: Origin,
  limit: number = summaryLimit,
): string {
  const detail: Detail = { name: 300, value: 1000, items: 100 };
  return fitInto(sheetOf(report, { ...from, summaryUrl: undefined }, detail), summaryRoom(limit));
}

function sheetOf(report: GroupsReport, from: Origin, detail: Detail): Sheet {
  return {
    head: head('Groups', report.project, groupsVerdictOf(report)),
    leftOut: (what) =>
      alert('IMPORTANT', `**Too long to show: ${what} left out.**${moreInSummary(from)}`),
    intro: reasonAlert(report),
    sections: [
      ...problemSections(report.problems, 'error'),
      ...statusSections(report.groups, detail),
      ...problemSections(report.problems, 'warning'),
      ...sectionOf({
        title: counted(report.notices.length, 'notice'),
        unit: 'notice',
        ...each(report.notices, (text) => `- ${prose(text)}`),
      }),
    ],
    foot: provenance(report.host, from),
  };
}

const states = [
  ...outcomeWords,
  ['planned', 'to send'],
  ['sent', 'sent'],
  ['unchanged', 'unchanged, and not sent'],
] as const;

function statusSections(groups: readonly GroupResult[], detail: Detail): readonly Section[] {
  return states.flatMap(([status, words]) => {
    const these = groups.filter((group) => group.status === status);
    return sectionOf({
      title: `${counted(these.length, 'group')} ${words}`,
      isFolded: status === 'sent' || status === 'unchanged',
      unit: 'group',
      ...each(these, (group) => groupItem(group, detail)),
    });
  });
}

function groupItem({ identification, message }: GroupResult, detail: Detail): string {
  const { groupType, groupValue, properties } = identification;
  const name = `${shortCode(groupType, detail.name)} **${shortCode(groupValue, detail.name)}**`;
  const shown = properties.slice(0, detail.items).map((property) => propertyItem(property, detail));
  const more = properties.length - shown.length;
  return [
    `- ${name}${message === '' ? '' : `: ${prose(message)}`}`,
    ...shown,
    ...(more > 0 ? [`  - *and ${number(more)} more*`] : []),
  ].join('\n');
}

function propertyItem({ operation, name, value }: PropertyChange, detail: Detail): string {
  const verb = operation === null ? '' : `${code(operation)} `;
  const subject = `  - ${verb}${shortCode(name, detail.name)}`;
  if (operation === '$unset') return subject;
  const { text, after } = startOf(previewOf(value, detail.value), detail.value);
  return `${subject}: ${code(text)}${after > 0 ? ' …' : ''}`;
}
