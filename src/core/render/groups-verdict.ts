import { isRepeatable } from '../groups/identification.ts';
import type { GroupStatus, GroupsReport } from '../groups/report.ts';
import { type Fact, problemCounts } from './facts.ts';
import type { Verdict } from './verdict.ts';
import { counted, number } from './wording.ts';

/** What a busy reader must know of a run of `identify`. */
export function groupsVerdictOf(report: GroupsReport): Verdict {
  return {
    passes: !report.fails,
    headline: headline(report),
    facts: facts(report),
    sign: report.fails ? '❌' : '✅',
  };
}

function countGroups({ groups }: GroupsReport, status: GroupStatus): number {
  return groups.filter((group) => group.status === status).length;
}

function headline(report: GroupsReport): string {
  const { result, groups } = report;
  const planned = countGroups(report, 'planned');
  switch (result) {
    case 'invalid':
      return problemCounts(report.problems);
    case 'valid':
      return planned === 0 ? 'none would be sent' : `${number(planned)} would be sent`;
    case 'in-sync':
      return 'none to send';
    case 'refused':
      return planned === 0 ? 'refused' : `${number(planned)} to send, refused`;
    case 'applied':
    case 'partial':
    case 'failed': {
      const sent = countGroups(report, 'sent');
      const wanted = groups.length - countGroups(report, 'unchanged');
      if (wanted === 0) return result;
      return sent === wanted ? `${number(sent)} sent` : `${number(sent)} of ${number(wanted)} sent`;
    }
    case 'changes':
      return 'changes';
    default:
      return result satisfies never;
  }
}

function facts(report: GroupsReport): readonly Fact[] {
  const { result, since, expectedRequests, problems } = report;
  const fact = (text: string, isGrave = false): Fact => ({ text, isGrave });
  if (result === 'invalid') return [fact('Nothing is sent before the errors are fixed.')];
  const unchanged = countGroups(report, 'unchanged');
  const warnings = problems.length === 0 ? [] : [fact(`${problemCounts(report.problems)}.`)];
  const compared =
    unchanged === 0
      ? []
      : [fact(`${counted(unchanged, 'group')} unchanged since ${since}, and not sent.`)];
  if (result === 'valid' && countGroups(report, 'planned') > 0) {
    const sending = `Sending takes ${counted(expectedRequests, 'request')}.`;
    return [...adding(report), ...compared, ...warnings, fact(sending)];
  }
  const outcomes = outcomeWords.flatMap(([status, words]) => {
    const count = countGroups(report, status);
    return count === 0 ? [] : [fact(`${number(count)} ${words}.`, true)];
  });
  return [...outcomes, ...compared, ...warnings];
}

/** What adds up does so each time it is sent. */
function adding({ groups }: GroupsReport): readonly Fact[] {
  const count = groups.filter(
    ({ status, identification }) => status === 'planned' && !isRepeatable(identification),
  ).length;
  if (count === 0) return [];
  const text = `${counted(count, 'group')} with values that add up each time they are sent.`;
  return [{ text, isGrave: true }];
}

const outcomeWords = [
  ['unknown', 'with an unknown outcome'],
  ['rejected', 'rejected'],
  ['left', 'not sent'],
] as const;
