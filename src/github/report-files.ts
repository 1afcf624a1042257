import { documentOf } from '../core/document.ts';
import type { Report } from '../core/report.ts';
import { writeFiles } from './outputs.ts';

/** Where the reports are, by the names of the outputs that say so. */
type Paths = { readonly 'markdown-file': string; readonly 'diff-file'?: string };

/** Writes the report, and the diff document if there is a diff, for later steps. */
export async function writeReports(
  report: Report,
  markdown: string,
  temp: string,
): Promise<{ readonly paths: Paths } | { readonly warning: string }> {
  const { diff, project, host, digest, estimate } = report;
  const document =
    diff === null
      ? null
      : JSON.stringify(documentOf(diff, { project, host, digest, cost: estimate }), null, 2);
  const files = {
    'report.md': markdown,
    ...(document === null ? {} : { 'diff.json': `${document}\n` }),
  };
  try {
    const folder = await writeFiles(temp, files);
    const paths = { 'markdown-file': `${folder}/report.md` };
    return { paths: document === null ? paths : { ...paths, 'diff-file': `${folder}/diff.json` } };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    return { warning: `The reports could not be written to files${code}.` };
  }
}
