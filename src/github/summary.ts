import { appendFile, stat } from 'node:fs/promises';
import { summaryLimit } from '../core/render/fit.ts';

/**
 * Appends Markdown to the step's summary at `path`; false where there is none, and `path` is empty. Text
 * over the limit, which renderers keep to, is cut at a line.
 */
export async function writeSummary(path: string, text: string): Promise<boolean> {
  if (path === '') return false;
  const used = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  await appendFile(path, shorten(`${text.trimEnd()}\n`, summaryLimit - used));
  return true;
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
