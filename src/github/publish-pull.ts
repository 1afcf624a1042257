import { warning } from '@actions/core';
import type { PullReport } from '../core/pull/report.ts';
import { renderPullSummary } from '../core/render/pull-markdown.ts';
import { renderPullText } from '../core/render/pull-text.ts';
import type { EventContext } from './event.ts';
import { logLine } from './log-line.ts';
import { setOutputs } from './outputs.ts';
import { tell } from './tell.ts';

/** GitHub shows this many warnings of a step; the summary has all. */
const shownWarnings = 10;

/**
 * Tells about a pull: log, annotations, step summary, a file for later steps, outputs. Never a comment, as
 * committing what was written is the workflow's business. Nothing of it fails the run.
 */
export async function publishPull(
  report: PullReport,
  { event, project }: { readonly event: EventContext; readonly project: string },
): Promise<void> {
  const shown = report.warnings.slice(0, shownWarnings);
  const rest = { ...report, problems: [], warnings: report.warnings.slice(shownWarnings) };
  const { paths } = await tell(event, {
    text: renderPullText(rest, { width: 100, color: false }),
    problems: report.problems,
    markdown: renderPullSummary(report, { project, runUrl: event.runUrl }),
    name: 'pull.md',
  });
  for (const line of shown) warning(logLine(line));
  const { result, reason, problems } = report;
  setOutputs({ result, reason, problems: problems.length, ...paths });
}
