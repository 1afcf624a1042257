import type { PropertyChange } from '../groups/identification.ts';
import { previewOf } from '../groups/json.ts';
import type { GroupResult, GroupStatus, GroupsReport } from '../groups/report.ts';
import { startOf } from './excerpt.ts';
import { groupsVerdictOf } from './groups-verdict.ts';
import { type Ink, inkFor } from './ink.ts';
import { plainText, quotedText } from './plain-text.ts';
import { logOf, problemTexts, type TextOptions, verdictText } from './text.ts';
import { visible } from './visible.ts';
import { counted, number } from './wording.ts';

/** Groups, and properties of one, that are worth the lines of a log. */
const most = { groups: 1000, properties: 100, value: 300 } as const;

/** A run of `identify` for a terminal or a log: no line of it is taken for a command by GitHub's runner. */
export function renderGroupsText(report: GroupsReport, options: TextOptions): string {
  const ink = inkFor(options.color);
  const blocks = [
    ...problemTexts(report.problems, options, ink),
    groupsText(report.groups, ink),
    report.notices.map((notice) => `note: ${plainText(notice)}`).join('\n'),
    verdictText('Groups', report, groupsVerdictOf(report), ink),
  ];
  return logOf(blocks);
}

function groupsText(groups: readonly GroupResult[], ink: Ink): string {
  const worth = groups.filter(({ status }) => status !== 'unchanged');
  const more = worth.length - most.groups;
  return [
    ...worth.slice(0, most.groups).map((group) => groupText(group, ink)),
    ...(more > 0 ? [`and ${counted(more, 'more group')}`] : []),
  ].join('\n');
}

const words: Readonly<Record<GroupStatus, string>> = {
  planned: 'to send',
  sent: 'sent',
  rejected: 'rejected',
  unknown: 'unknown',
  left: 'not sent',
  unchanged: 'unchanged',
};

function groupText({ identification, status, message }: GroupResult, ink: Ink): string {
  const { groupType, groupValue, properties } = identification;
  const isFine = status === 'planned' || status === 'sent';
  const state = isFine ? ink.green(words[status]) : ink.red(words[status]);
  const line = `${state}: ${quotedText(groupType)} ${quotedText(groupValue)}`;
  const more = properties.length - most.properties;
  return [
    message === '' ? line : `${line}: ${plainText(message)}`,
    ...properties.slice(0, most.properties).map((property) => `    ${propertyText(property)}`),
    ...(more > 0 ? [`    and ${number(more)} more`] : []),
  ].join('\n');
}

function propertyText({ operation, name, value }: PropertyChange): string {
  const subject = `${operation === null ? '' : `${operation} `}${quotedText(name)}`;
  if (operation === '$unset') return subject;
  const { text, after } = startOf(previewOf(value, most.value), most.value);
  return `${subject}: ${visible(text)}${after > 0 ? '…' : ''}`;
}
