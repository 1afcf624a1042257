import { info, warning } from '@actions/core';
import type { Problem } from '../core/problem.ts';
import { systemCode } from '../files/system-code.ts';
import { annotateProblems } from './annotations.ts';
import type { EventContext } from './event.ts';
import { logLine } from './log-line.ts';
import { type Outputs, writeFiles } from './outputs.ts';
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
  const paths = await writeReports(temp, { markdown, name, document });
  const summary = await writeSummary(summaryPath, markdown);
  if (typeof summary === 'object') warning(summary.warning);
  return { paths, summaryUrl: summary === 'written' ? runUrl : undefined };
}

async function writeReports(
  temp: string,
  { markdown, name, document }: Required<Pick<Telling, 'markdown' | 'name' | 'document'>>,
): Promise<Told['paths']> {
  try {
    const files = document === null ? {} : { 'diff.json': document };
    const folder = await writeFiles(temp, { [name]: markdown, ...files });
    const paths = { 'markdown-file': `${folder}/${name}` };
    return document === null ? paths : { ...paths, 'diff-file': `${folder}/diff.json` };
  } catch (error) {
    const code = systemCode(error);
    warning(`The report could not be written to a file${code === null ? '' : ` (${code})`}.`);
    return {};
  }
}
