import type { GroupStatus, GroupsReport } from '../core/groups/report.ts';
import { renderGroupsComment, renderGroupsSummary } from '../core/render/groups-markdown.ts';
import { renderGroupsText } from '../core/render/groups-text.ts';
import { headSha } from './event.ts';
import { type Outputs, setOutputs } from './outputs.ts';
import { type Audience, tell, tellPullRequest } from './tell.ts';

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
  const said = {
    project: labelOf(report.project),
    seal: '',
    worthSaying:
      report.fails ||
      report.problems.length > 0 ||
      report.groups.some(({ status }) => status !== 'unchanged'),
  };
  const commentUrl = await tellPullRequest(to, said, (limit) =>
    renderGroupsComment(report, { ...from, summaryUrl }, limit),
  );
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

/** Groups have a comment of their own beside the plan's. No project's label has a control character. */
function labelOf(project: string): string {
  return `${project}\u0000groups`;
}
