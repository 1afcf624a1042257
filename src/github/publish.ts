import { warning } from '@actions/core';
import { documentOf } from '../core/document.ts';
import { renderComment, renderSummary } from '../core/render/markdown.ts';
import { renderText } from '../core/render/text.ts';
import type { Report } from '../core/report.ts';
import { printSeal, type SealContext, sealOf } from '../core/seal.ts';
import { headSha } from './event.ts';
import type { Merged } from './merged.ts';
import { publishOutcome } from './outcome.ts';
import { noteRoom } from './outcome-note.ts';
import { outputsOf, setOutputs } from './outputs.ts';
import { type Audience, tell, tellPullRequest } from './tell.ts';

interface Everyone extends Audience {
  /** For the proof of what the comment shows; `null` without credentials. */
  readonly keys: { readonly apiKey: string; readonly secretKey: string } | null;
  /** Merged pull requests that an apply may concern. */
  readonly merged: readonly Merged[];
}

/**
 * Tells everyone: log, annotations, files for later steps, step summary, comments on pull requests,
 * outputs. Nothing of it fails the run; what could not be told is a warning in the log.
 */
export async function publish(report: Report, to: Everyone): Promise<void> {
  const { event } = to;
  const from = { headSha: headSha(event), runUrl: event.runUrl };
  const { diff, project, host, digest, estimate: cost } = report;
  const document =
    diff && JSON.stringify(documentOf(diff, { project, host, digest, cost }), null, 2);
  const { paths, summaryUrl } = await tell(event, {
    text: renderText(report, { width: 100, color: false, problemsApart: true }),
    problems: report.problems,
    markdown: renderSummary(report, from),
    name: 'report.md',
    document: document && `${document}\n`,
  });
  const commentUrl = await comment(report, to, { ...from, summaryUrl });
  setOutputs({ ...outputsOf(report), ...paths, 'comment-url': commentUrl });
}

/** On the pull request of this run, or on those that an apply was about. Returns the page of the first. */
async function comment(
  report: Report,
  to: Everyone,
  from: Parameters<typeof renderComment>[1],
): Promise<string> {
  const { github, event, merged } = to;
  if (github === null || to.comment === 'never') return '';
  if (event.pullRequest === null) {
    const concerned = merged.filter(
      ({ pullRequest, commits }) =>
        report.shownIn.includes(pullRequest) || [...commits].some((sha) => event.pushed.has(sha)),
    );
    const occasion = { run: event.run, url: event.runUrl, at: new Date() };
    const problem = await publishOutcome(github, concerned, report, occasion);
    if (problem !== '') warning(`The outcome could not be told on a pull request: ${problem}.`);
    return '';
  }
  const said = {
    project: report.project,
    seal: sealFor(report, to.keys, event.pullRequest.number),
    worthSaying: isWorthSaying(report),
  };
  return tellPullRequest(to, said, (limit) => renderComment(report, from, limit - noteRoom));
}

function isWorthSaying({ fails, problems, diff }: Report): boolean {
  if (fails || problems.length > 0 || diff === null) return fails || problems.length > 0;
  return diff.changes.length > 0 || diff.notices.some(({ review }) => review !== undefined);
}

/** Only what Amplitude itself was asked about has been shown. */
function sealFor(report: Report, keys: Everyone['keys'], pullRequest: number): string {
  if (keys === null || report.diff === null || report.live !== 'amplitude') return '';
  const { host, project } = report;
  const about: SealContext = { ...keys, host, project, pullRequest };
  return printSeal(sealOf(report.diff.changes, about));
}
