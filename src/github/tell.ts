import { info, warning } from '@actions/core';
import type { Problem } from '../core/problem.ts';
import { systemCode } from '../files/system-code.ts';
import { annotateProblems } from './annotations.ts';
import type { GitHub } from './api.ts';
import type { EventContext } from './event.ts';
import { logLine } from './log-line.ts';
import { bodyLimit } from './marker.ts';
import { type Outputs, writeFiles } from './outputs.ts';
import { type CommentRequest, publishComment } from './publish-comment.ts';
import { writeSummary } from './summary.ts';

/** A report in the forms that a run's page and later steps have it in. */
interface Telling {
  /** For the log. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** For the step summary, and a file of that name. */
  readonly markdown: string;
  readonly name: string;
  /** The diff document; `null` or left out where there is none. */
  readonly document?: string | null;
}

interface Told {
  /** The page with the step summary; `undefined` if there is none. */
  readonly summaryUrl: string | undefined;
  readonly paths: Partial<Pick<Outputs, 'markdown-file' | 'diff-file'>>;
}

/** Tells log, annotations, files for later steps and step summary. What could not be told is a warning. */
export async function tell(
  { temp, summaryPath, runUrl }: EventContext,
  { text, problems, markdown, name, document = null }: Telling,
): Promise<Told> {
  for (const line of text.trimEnd().split('\n')) info(logLine(line));
  annotateProblems(problems);
  const files = { [name]: markdown, ...(document === null ? {} : { 'diff.json': document }) };
  const folder = await orWarning(
    'The report could not be written to a file',
    writeFiles(temp, files),
  );
  const hasSummary = await orWarning(
    'The step summary could not be written',
    writeSummary(summaryPath, markdown),
  );
  return {
    paths: {
      ...(folder === null ? {} : { 'markdown-file': `${folder}/${name}` }),
      ...(folder === null || document === null ? {} : { 'diff-file': `${folder}/diff.json` }),
    },
    summaryUrl: hasSummary === true ? runUrl : undefined,
  };
}

/** What work comes to; `null`, and a warning with the system's word for why, where it fails. */
async function orWarning<T>(failure: string, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    const code = systemCode(error);
    warning(`${failure}${code === null ? '' : ` (${code})`}.`);
    return null;
  }
}

/** Whose pull request is told, if there is one, and when. */
export interface Audience {
  readonly event: EventContext;
  /** `null` if there is no repository to speak to. */
  readonly github: GitHub | null;
  readonly comment: CommentRequest['mode'];
}

/**
 * Puts a comment on the run's own pull request; `render` keeps to so many characters. Returns the
 * comment's page; empty if there is none.
 */
export async function tellPullRequest(
  { event: { run, pullRequest }, github, comment: mode }: Audience,
  said: Pick<CommentRequest, 'project' | 'seal' | 'worthSaying'>,
  render: (limit: number) => string,
): Promise<string> {
  if (github === null || pullRequest === null) return '';
  const { number, headSha } = pullRequest;
  const text = render(bodyLimit({ ...said, run }));
  const request = { ...said, run, pullRequest: number, headSha, text, mode };
  const { url, warning: problem } = await publishComment(github, request);
  if (problem !== '') warning(problem);
  return url;
}
