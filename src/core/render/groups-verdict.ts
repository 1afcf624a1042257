import { isRepeatable } from '../groups/identification.ts';
import type { GroupStatus, GroupsReport } from '../groups/report.ts';
import { type Fact, fact, factOf, problemCounts, warningFact } from './facts.ts';
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
  if (result === 'invalid') return [fact('Nothing is sent before the errors are fixed.')];
  const unchanged = countGroups(report, 'unchanged');
  const compared = `${counted(unchanged, 'group')} unchanged since ${since}, and not sent.`;
  const rest = [...factOf(unchanged, compared), ...warningFact(problems)];
  if (result === 'valid' && countGroups(report, 'planned') > 0) {
    const sending = `Sending takes ${counted(expectedRequests, 'request')}.`;
    return [...adding(report), ...rest, fact(sending)];
  }
  const outcomes = outcomeWords.flatMap(([status, words]) => {
    const count = countGroups(report, status);
    return factOf(count, `${number(count)} ${words}.`, true);
  });
  return [...outcomes, ...rest];
}

/** What adds up does so each time it is sent. */
function adding({ groups }: GroupsReport): readonly Fact[] {
  const count = groups.filter(
    ({ status, identification }) => status === 'planned' && !isRepeatable(identification),
  ).length;
  const text = `${counted(count, 'group')} with values that add up each time they are sent.`;
  return factOf(count, text, true);
}

/** What needs somebody's attention, the most urgent first. */
export const outcomeWords = [
  ['unknown', 'with an unknown outcome'],
  ['rejected', 'rejected'],
  ['left', 'not sent'],
] as const;
