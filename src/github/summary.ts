import { appendFile, stat } from 'node:fs/promises';
import { summaryLimit } from '../core/render/fit.ts';
import { systemCode } from '../files/system-code.ts';

/** What became of the summary; a warning is for people. */
export type SummaryResult = 'written' | 'none' | { readonly warning: string };

/**
 * Appends Markdown to the step's summary at `path`, which is empty where there is none. Text over the
 * limit, which renderers keep to, is cut at a line.
 */
export async function writeSummary(path: string, text: string): Promise<SummaryResult> {
  if (path === '') return 'none';
  try {
    const used = await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
    await appendFile(path, shorten(`${text.trimEnd()}\n`, summaryLimit - used));
    return 'written';
  } catch (error) {
    const code = systemCode(error);
    const why = code === null ? '' : ` (${code})`;
    return { warning: `The step summary could not be written${why}.` };
  }
}

function shorten(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.byteLength <= limit) return text;
  const note = '\n\n(cut: GitHub shows 1 MiB of a summary)\n';
  const room = limit - Buffer.byteLength(note);
  // Without room, the offset would count from the end of the text.
  const end = room < 0 ? -1 : bytes.lastIndexOf('\n', room);
  return end < 0 ? '' : `${bytes.subarray(0, end).toString()}${note}`;
}
