import { warning } from '@actions/core';
import type { GroupStatus, GroupsReport } from '../core/groups/report.ts';
import { renderGroupsComment, renderGroupsSummary } from '../core/render/groups-markdown.ts';
import { renderGroupsText } from '../core/render/groups-text.ts';
import type { GitHub } from './api.ts';
import { type EventContext, headSha } from './event.ts';
import { bodyLimit } from './marker.ts';
import { type Outputs, setOutputs } from './outputs.ts';
import { publishComment } from './publish-comment.ts';
import { tell } from './tell.ts';

interface Audience {
  readonly event: EventContext;
  /** `null` if there is no repository to speak to. */
  readonly github: GitHub | null;
  readonly comment: 'changes' | 'always' | 'never';
}

/**
 * Tells everyone about a run of `identify`: log, annotations, step summary, a file for later steps, the
 * comment on the pull request, outputs. Nothing of it fails the run.
 */
export async function publishGroups(report: GroupsReport, to: Audience): Promise<void> {
  const { event } = to;
  const from = { headSha: headSha(event), runUrl: event.runUrl };
  const { paths, summaryUrl } = await tell(event, {
    text: renderGroupsText(report, { width: 100, color: false, problemsApart: true }),
    problems: report.problems,
    markdown: renderGroupsSummary(report, from),
    name: 'groups.md',
  });
  const commentUrl = await comment(report, to, { ...from, summaryUrl });
  setOutputs({ ...groupOutputsOf(report), ...paths, 'comment-url': commentUrl });
}

/** What a report says in outputs: groups are counted where others count changes. */
export function groupOutputsOf(report: GroupsReport): Partial<Outputs> {
  const { result, reason, problems, groups } = report;
  const known = { result, reason, problems: problems.length };
  if (result === 'invalid') return known;
  const count = (...statuses: readonly GroupStatus[]): number =>
    groups.filter(({ status }) => statuses.includes(status)).length;
  const changes = groups.length - count('unchanged');
  if (count('planned') > 0) return { ...known, changes };
  return {
    ...known,
    changes,
    applied: count('sent'),
    skipped: count('left'),
    failed: count('rejected', 'unknown'),
  };
}

async function comment(
  report: GroupsReport,
  { event, github, comment: mode }: Audience,
  from: Parameters<typeof renderGroupsComment>[1],
): Promise<string> {
  if (github === null || event.pullRequest === null) return '';
  const marker = { project: labelOf(report.project), run: event.run, seal: '' };
  const { url, warning: problem } = await publishComment(github, {
    ...marker,
    pullRequest: event.pullRequest.number,
    headSha: event.pullRequest.headSha,
    text: renderGroupsComment(report, from, bodyLimit(marker)),
    mode,
    worthSaying:
      report.fails ||
      report.problems.length > 0 ||
      report.groups.some(({ status }) => status !== 'unchanged'),
  });
  if (problem !== '') warning(problem);
  return url;
}

/** Groups have a comment of their own beside the plan's. No project's label has a control character. */
function labelOf(project: string): string {
  return `${project}\u0000groups`;
}
