import { textAt } from '../core/json.ts';
import type { Report } from '../core/report.ts';
import type { GitHub } from './api.ts';
import { readComment, rewriteComment } from './comment.ts';
import { commentLimit, isNewer } from './marker.ts';
import type { Merged } from './merged.ts';
import { noteOf, type Occasion, splitOutcome } from './outcome-note.ts';

/**
 * Says on the merged pull requests what became of their changes: above what was shown, which stays
 * as it is with its marker. Returns why it could not be said somewhere; empty if all went well.
 */
export async function publishOutcome(
  github: GitHub,
  merged: readonly Merged[],
  report: Report,
  occasion: Occasion,
): Promise<string> {
  const note = noteOf(report, occasion);
  const failures: string[] = [];
  for (const { comment } of merged) {
    if (comment === null) continue;
    // An apply may take hours: what others have written meanwhile is kept.
    const now = await readComment(github, comment.id);
    const before = now.ok ? textAt(now.data, 'body') : undefined;
    const { outcome, rest } = splitOutcome(before ?? comment.body);
    if (outcome !== null && isNewer(outcome.run, occasion.run)) continue;
    // That nothing was left to do is no news where all was done.
    if (outcome?.isFine === true && report.result === 'in-sync') continue;
    const body = note + rest;
    if (body.length > commentLimit) {
      failures.push(`a comment has no room for it: ${comment.url}`);
      continue;
    }
    const answer = await rewriteComment(github, comment.id, body);
    if (!answer.ok) failures.push(answer.message);
  }
  return failures[0] ?? '';
}
