import type { Answer, Failure, GitHub } from './api.ts';
import { countAt, listAt, textAt } from './json.ts';
import { isNewer, type Marker, parseMarker, withMarker } from './marker.ts';
import { splitOutcome } from './outcome-note.ts';

export interface CommentRequest extends Marker {
  /** Number of the pull request. */
  readonly pullRequest: number;
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
  /** For people, if it could not be done, or was not as a newer run has spoken. Else empty. */
  readonly warning: string;
}

/** A comment of ours. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly url: string;
}

const route = '/repos/{owner}/{repo}/issues';
/** Pull requests have been seen with thousands of comments, not with more than this. */
const mostPages = 200;

/**
 * Puts the comment of one project on a pull request: the one that is there, if we wrote it, else a
 * new one if it is wanted. Fails nothing: a fork's token may not comment.
 */
export async function publishComment(
  github: GitHub,
  request: CommentRequest,
): Promise<CommentResult> {
  if (request.mode === 'never') return { outcome: 'not-wanted', url: '', warning: '' };
  const login = ownLogin(github);
  const found = await findComment(github, request, login);
  if ('ok' in found) return failed(found);
  if (found.comment !== null) return update(github, request, found.comment);
  if (request.mode === 'changes' && !request.worthSaying) {
    return { outcome: 'not-wanted', url: '', warning: '' };
  }
  return create(github, request, login);
}

async function create(
  github: GitHub,
  request: CommentRequest,
  login: Login,
): Promise<CommentResult> {
  const answer = await github.request(`POST ${route}/{issue_number}/comments`, {
    issue_number: request.pullRequest,
    body: withMarker(request.text, request),
  });
  if (!answer.ok) return failed(answer);
  const url = textAt(answer.data, 'html_url') ?? '';
  const id = countAt(answer.data, 'id');
  // Two runs at once may both have found nothing. The first comment stays, the other run's goes; each
  // run sees both, as each looks again after its own is there.
  const author = textAt(answer.data, 'user', 'login');
  const us = author === undefined ? login : async () => author;
  const first = await findComment(github, request, us);
  if ('ok' in first || first.comment === null || id === undefined || first.comment.id >= id) {
    return { outcome: 'created', url, warning: '' };
  }
  await github.request(`DELETE ${route}/comments/{comment_id}`, { comment_id: id });
  return update(github, request, first.comment);
}

async function update(
  github: GitHub,
  request: CommentRequest,
  comment: Comment,
): Promise<CommentResult> {
  const { id, url } = comment;
  const last = parseMarker(comment.body);
  if (last !== null && isNewer(last.run, request.run)) {
    const warning = `The comment on the pull request is of a newer run and stays as it is: ${url}`;
    return { outcome: 'outdated', url, warning };
  }
  // What became of it once it was merged stays.
  const body = withMarker(`${splitOutcome(comment.body).note}${request.text}`, request);
  if (comment.body.replaceAll('\r\n', '\n').trim() === body.trim()) {
    return { outcome: 'unchanged', url, warning: '' };
  }
  const answer = await rewriteComment(github, id, body);
  return answer.ok ? { outcome: 'updated', url, warning: '' } : failed(answer);
}

/** Gives a comment another body, marker and all. */
export function rewriteComment(github: GitHub, id: number, body: string): Promise<Answer> {
  return github.request(`PATCH ${route}/comments/{comment_id}`, { comment_id: id, body });
}

/** Where to look: a pull request, by number, and the project whose comment it is. */
export interface Place {
  readonly project: string;
  readonly pullRequest: number;
}

/** Says whose token it is. */
export type Login = () => Promise<string>;

/** The first comment that has the project's marker and is ours. Others' with a marker do not count. */
export async function findComment(
  github: GitHub,
  { project, pullRequest }: Place,
  login: Login,
): Promise<{ readonly comment: Comment | null } | Failure> {
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await github.request(`GET ${route}/{issue_number}/comments`, {
      issue_number: pullRequest,
      per_page: 100,
      page,
    });
    if (!answer.ok) return answer;
    const comments = listAt(answer.data);
    for (const comment of comments.map(commentFrom)) {
      if (comment === null || parseMarker(comment.body)?.project !== project) continue;
      const author = await login();
      if (comment.author.toLowerCase() === author.toLowerCase()) return { comment };
    }
    if (!(answer.more ?? comments.length === 100)) break;
  }
  return { comment: null };
}

function commentFrom(data: unknown): Comment | null {
  const id = countAt(data, 'id');
  if (id === undefined) return null;
  return {
    id,
    body: textAt(data, 'body') ?? '',
    author: textAt(data, 'user', 'login') ?? '',
    url: textAt(data, 'html_url') ?? '',
  };
}

/** Asks at most once, and only when it has to be known. */
export function ownLogin(github: GitHub): Login {
  let asked: Promise<string> | undefined;
  return () => {
    asked ??= readLogin(github);
    return asked;
  };
}

/** GraphQL answers to every kind of token, REST not to that of a workflow run. */
async function readLogin(github: GitHub): Promise<string> {
  const viewer = await github.graphql('query { viewer { login } }');
  const login = viewer.ok ? textAt(viewer.data, 'data', 'viewer', 'login') : undefined;
  if (login !== undefined) return login;
  const user = await github.request('GET /user');
  return loginIn(user) ?? 'github-actions[bot]';
}

function loginIn(answer: Answer): string | undefined {
  return answer.ok ? textAt(answer.data, 'login') : undefined;
}

function failed({ status, message }: Failure): CommentResult {
  const advice =
    status === 403 || status === 404
      ? ' The token may not write comments: give the job the permission pull-requests: write. Runs of forks and of Dependabot never have it.'
      : '';
  const warning = `The comment could not be posted; its text is in the step summary. ${message}.${advice}`;
  return { outcome: 'failed', url: '', warning };
}
