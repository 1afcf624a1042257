import { shaAt } from '../core/json.ts';
import type { Failure, GitHub } from './api.ts';
import {
  addComment,
  type Comment,
  commentFrom,
  findComment,
  ownLogin,
  removeComment,
  rewriteComment,
} from './comment.ts';
import { isNewer, type Marker, parseMarker, withMarker } from './marker.ts';
import { splitOutcome } from './outcome-note.ts';

export interface CommentRequest extends Marker {
  /** Number of the pull request. */
  readonly pullRequest: number;
  /** The pull request's head that the text is about; empty if unknown. */
  readonly headSha: string;
  /** Markdown without the marker, within `bodyLimit`. */
  readonly text: string;
  readonly mode: 'changes' | 'always' | 'never';
  /** Whether there is something to say that is worth a first comment, with `changes`. */
  readonly worthSaying: boolean;
}

/** What became of the comment. `url` is its page; empty if there is none. */
export interface CommentResult {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'not-wanted' | 'outdated' | 'failed';
  readonly url: string;
  /** For people, if it could not be done, or was not as there is newer. Else empty. */
  readonly warning: string;
}

/** Times that a comment is written again because an older run has written over it. */
const mostRounds = 3;

/**
 * Puts the comment of one project on a pull request: the one that is there, if we wrote it, else a
 * new one if it is wanted. Fails nothing: a fork's token may not comment.
 *
 * GitHub knows no write on a condition, so that of runs at the same time the newest wins like this:
 * a run writes nothing where a newer one has spoken, nor once the pull request has another head, whose
 * run may have found nothing to say; and looks again at what it wrote, for an older run that got in
 * between.
 */
export async function publishComment(
  github: GitHub,
  request: CommentRequest,
): Promise<CommentResult> {
  const { mode, worthSaying } = request;
  if (mode === 'never') return notWanted;
  const found = await findComment(github, request, ownLogin(github));
  if ('ok' in found) return failed(found);
  if (found.comment === null && mode === 'changes' && !worthSaying) return notWanted;
  return write(github, request, found.comment, 1);
}

const notWanted: CommentResult = { outcome: 'not-wanted', url: '', warning: '' };

async function write(
  github: GitHub,
  request: CommentRequest,
  comment: Comment | null,
  round: number,
): Promise<CommentResult> {
  // What became of the pull request once it was merged stays above the text.
  const note = comment === null ? '' : splitOutcome(comment.body).note;
  const body = withMarker(`${note}${request.text}`, request);
  if (comment?.body.replaceAll('\r\n', '\n').trim() === body.trim()) {
    return { outcome: 'unchanged', url: comment.url, warning: '' };
  }
  const newer = await whatIsNewer(github, request, comment);
  if (newer !== null) return { outcome: 'outdated', url: comment?.url ?? '', warning: newer };
  const answer =
    comment === null
      ? await addComment(github, request.pullRequest, body)
      : await rewriteComment(github, comment.id, body);
  if (!answer.ok) return failed(answer);
  const own = commentFrom(answer.data);
  const outcome = comment === null ? 'created' : 'updated';
  const done = { outcome, url: own?.url ?? comment?.url ?? '', warning: '' } as const;
  if (own === null || round === mostRounds) return done;

  const found = await findComment(github, request, async () => own.author);
  const first = 'ok' in found ? null : found.comment;
  if (first === null || (first.id === own.id && !isOlder(first, request))) return done;
  // Two runs at once may both have found nothing: the first comment stays, and each run sees both.
  if (first.id !== own.id) await removeComment(github, own.id);
  return write(github, request, first, round + 1);
}

function isOlder(comment: Comment, { run }: CommentRequest): boolean {
  const marker = parseMarker(comment.body);
  return marker !== null && isNewer(run, marker.run);
}

/** Why this run is not to speak, for people; `null` if it is the newest there is. */
async function whatIsNewer(
  github: GitHub,
  { pullRequest, headSha, run }: CommentRequest,
  comment: Comment | null,
): Promise<string | null> {
  const last = comment === null ? null : parseMarker(comment.body);
  if (comment !== null && last !== null && isNewer(last.run, run)) {
    return `The comment on the pull request is of a newer run and stays as it is: ${comment.url}`;
  }
  const answer = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    pull_number: pullRequest,
  });
  // A token that may not read it, or a GitHub that does not say: then this is taken for the newest.
  const head = answer.ok ? shaAt(answer.data, 'head', 'sha') : undefined;
  if (headSha === '' || head === undefined || head === headSha) return null;
  return `The pull request is at ${head.slice(0, 7)} by now: the comment is left to that commit's run, and this one's text is in the step summary.`;
}

function failed({ status, message }: Failure): CommentResult {
  const advice =
    status === 403 || status === 404
      ? ' The token may not write comments: give the job the permission pull-requests: write. Runs of forks and of Dependabot never have it.'
      : '';
  const warning = `The comment could not be posted; its text is in the step summary. ${message}.${advice}`;
  return { outcome: 'failed', url: '', warning };
}
