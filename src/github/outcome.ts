import { link } from '../core/render/markdown-text.ts';
import { verdictOf } from '../core/render/verdict.ts';
import type { Report } from '../core/report.ts';
import type { GitHub } from './api.ts';
import { rewriteComment } from './comment.ts';
import { commentLimit } from './marker.ts';
import type { Merged } from './merged.ts';

const open = '<!-- outcome -->';
const close = '<!-- /outcome -->';

/** Characters to leave free in a comment for what becomes of it after the merge. */
export const outcomeRoom = 600;

/**
 * Says on the merged pull requests what became of their changes: above what was shown, which stays
 * as it is with its marker. Returns why it could not be said somewhere; empty if all went well.
 */
export async function publishOutcome(
  github: GitHub,
  merged: readonly Merged[],
  report: Report,
  run: { readonly url: string; readonly at: Date },
): Promise<string> {
  const text = `${open}\n${outcomeText(report, run)}\n${close}\n\n`;
  const failures: string[] = [];
  for (const { comment } of merged) {
    if (comment === null) continue;
    const body = text + withoutOutcome(comment.body);
    if (body.length > commentLimit) continue;
    const answer = await rewriteComment(github, comment.id, body);
    if (!answer.ok) failures.push(answer.message);
  }
  return failures[0] ?? '';
}

function outcomeText(report: Report, run: { readonly url: string; readonly at: Date }): string {
  const { headline, facts, passes } = verdictOf(report);
  const words = [
    `**${passes ? '✅' : '❌'} After the merge: ${headline}.**`,
    ...facts.map(({ text }) => text),
  ].join(' ');
  const time = `${run.at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const where = run.url === '' ? '' : ` · ${link('run', run.url)}`;
  return `> [!${passes ? 'NOTE' : 'CAUTION'}]\n> ${words} · ${time}${where}`;
}

function withoutOutcome(body: string): string {
  const text = body.replaceAll('\r\n', '\n');
  const end = text.indexOf(close);
  return text.startsWith(open) && end >= 0 ? text.slice(end + close.length).trimStart() : text;
}
