import { info, warning } from '@actions/core';
import type { PullReport } from '../core/pull/report.ts';
import { renderPullSummary } from '../core/render/pull-markdown.ts';
import { renderPullText } from '../core/render/pull-text.ts';
import { annotateProblems } from './annotations.ts';
import type { EventContext } from './event.ts';
import { logLine } from './log-line.ts';
import { setOutputs, writeFiles } from './outputs.ts';
import { writeSummary } from './summary.ts';

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
  const text = renderPullText(rest, { width: 100, color: false });
  for (const line of text.trimEnd().split('\n')) info(logLine(line));
  annotateProblems(report.problems);
  for (const line of shown) warning(logLine(line));
  const markdown = renderPullSummary(report, { project, runUrl: event.runUrl });
  const summary = await writeSummary(event.summaryPath, markdown);
  if (typeof summary === 'object') warning(summary.warning);
  const { result, reason, problems } = report;
  setOutputs({ result, reason, problems: problems.length, ...(await file(markdown, event.temp)) });
}

async function file(
  markdown: string,
  temp: string,
): Promise<{ readonly 'markdown-file'?: string }> {
  try {
    return { 'markdown-file': `${await writeFiles(temp, { 'pull.md': markdown })}/pull.md` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    warning(`The report could not be written to a file${code}.`);
    return {};
  }
}
