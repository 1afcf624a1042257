import { info, warning } from '@actions/core';
import { countActions, documentOf } from '../core/document.ts';
import { renderComment, renderSummary } from '../core/render/markdown.ts';
import { renderText } from '../core/render/text.ts';
import type { Report, Status } from '../core/report.ts';
import { annotateProblems } from './annotations.ts';
import type { GitHub } from './api.ts';
import { publishComment } from './comment.ts';
import { type EventContext, headSha } from './event.ts';
import { logLine } from './log-line.ts';
import { bodyLimit } from './marker.ts';
import { setOutputs, writeFiles } from './outputs.ts';
import { writeSummary } from './summary.ts';

interface Audience {
  readonly event: EventContext;
  /** `null` if there is no repository to speak to. */
  readonly github: GitHub | null;
  readonly comment: 'changes' | 'always' | 'never';
}

/**
 * Tells everyone: log, annotations, files for later steps, step summary, comment on the pull request,
 * outputs. Nothing of it fails the run; what could not be told is a warning in the log.
 */
export async function publish(report: Report, to: Audience): Promise<void> {
  const from = { headSha: headSha(to.event), runUrl: to.event.runUrl };
  for (const line of renderText(report, { width: 100, color: false }).split('\n')) {
    info(logLine(line));
  }
  annotateProblems(report.problems);
  const markdown = renderSummary(report, from);
  const files = await writeReports(report, markdown, to.event.temp);
  const summary = await writeSummary(to.event.summaryPath, markdown);
  if (typeof summary === 'object') warning(summary.warning);
  const commentUrl = await comment(report, to, {
    ...from,
    summaryUrl: summary === 'written' ? from.runUrl : undefined,
  });
  setOutputs({ ...countsOf(report), ...files, 'comment-url': commentUrl });
}

async function comment(
  report: Report,
  { event, github, comment: mode }: Audience,
  from: Parameters<typeof renderComment>[1],
): Promise<string> {
  if (github === null || event.pullRequest === null) return '';
  const marker = { project: report.project, run: event.run };
  const { url, warning: problem } = await publishComment(github, {
    ...marker,
    pullRequest: event.pullRequest.number,
    text: renderComment(report, from, bodyLimit(marker)),
    mode,
    worthSaying:
      report.fails || report.problems.length > 0 || (report.diff?.changes.length ?? 0) > 0,
  });
  if (problem !== '') warning(problem);
  return url;
}

async function writeReports(report: Report, markdown: string, temp: string) {
  const document = diffDocument(report);
  const files = { 'report.md': markdown, ...(document === '' ? {} : { 'diff.json': document }) };
  try {
    const folder = await writeFiles(temp, files);
    return {
      'markdown-file': `${folder}/report.md`,
      ...(document === '' ? {} : { 'diff-file': `${folder}/diff.json` }),
    };
  } catch (error) {
    warning(`The report could not be written to a file: ${String(error)}`);
    return {};
  }
}

/** The diff as JSON text, two spaces an indent; empty if there is none. */
function diffDocument(report: Report): string {
  const { diff, project, host, digest, estimate } = report;
  if (diff === null) return '';
  const document = documentOf(diff, { project, host, digest, cost: estimate });
  return `${JSON.stringify(document, null, 2)}\n`;
}

function countsOf(report: Report) {
  const { result, reason, problems, diff, digest, results } = report;
  const counts = countActions(diff?.changes ?? []);
  const known =
    diff === null
      ? {}
      : {
          changes: diff.changes.length,
          creates: counts.create,
          updates: counts.update,
          renames: counts.rename,
          restores: counts.restore,
          deletes: counts.delete,
          digest,
        };
  const count = (...statuses: readonly Status[]) =>
    (results ?? []).filter(({ status }) => statuses.includes(status)).length;
  const done =
    results === null
      ? {}
      : {
          applied: count('applied', 'found'),
          pending: count('pending'),
          skipped: count('skipped', 'left'),
          failed: count('failed'),
        };
  return { result, reason, problems: problems.length + report.olderWarnings, ...known, ...done };
}
