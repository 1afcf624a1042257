import { bodyError, type StoredComment } from './github-comments.ts';
import {
  forbidden,
  type GitHubCall,
  type GitHubReply,
  type GitHubState,
  notFound,
  type Route,
} from './github-state.ts';

/** Routes of the comments on issues and pull requests. */
export const commentRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/issues\/(\d+)\/comments$/, handle: listComments },
  { method: 'POST', pattern: /^\/issues\/(\d+)\/comments$/, handle: addComment },
  { method: 'GET', pattern: /^\/issues\/comments\/(\d+)$/, handle: showComment },
  { method: 'PATCH', pattern: /^\/issues\/comments\/(\d+)$/, handle: editComment },
  { method: 'DELETE', pattern: /^\/issues\/comments\/(\d+)$/, handle: removeComment },
];

function listComments(state: GitHubState, call: GitHubCall, [issue]: readonly string[]) {
  if (!state.pulls.has(Number(issue))) return notFound;
  const size = Math.min(Number(call.query.get('per_page') ?? 30) || 30, 100);
  const page = Number(call.query.get('page') ?? 1) || 1;
  const all = state.comments.of(Number(issue));
  const last = Math.max(1, Math.ceil(all.length / size));
  const body = all.slice((page - 1) * size, page * size).map((each) => commentBody(state, each));
  const link = (to: number, rel: string): string => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(to));
    return `<${url}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body,
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

function commentBody(state: GitHubState, { id, issue, login, body }: StoredComment): unknown {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const page = `${state.pages}/${state.owner}/${state.repo}/pull/${issue}`;
  return { id, body, user: { login, type }, html_url: `${page}#issuecomment-${id}` };
}

function addComment(state: GitHubState, call: GitHubCall, [issue]: readonly string[]) {
  if (state.permission === 'read') return forbidden;
  if (!state.pulls.has(Number(issue))) return notFound;
  const text = textOf(call.body);
  if (typeof text !== 'string') return text;
  const comment = state.comments.add(Number(issue), state.login, text);
  return { status: 201, body: commentBody(state, comment) };
}

function showComment(state: GitHubState, _: GitHubCall, [id]: readonly string[]) {
  const comment = state.comments.get(Number(id));
  return comment === undefined ? notFound : { status: 200, body: commentBody(state, comment) };
}

function editComment(state: GitHubState, call: GitHubCall, [id]: readonly string[]) {
  if (state.permission === 'read') return forbidden;
  const text = textOf(call.body);
  if (typeof text !== 'string') return text;
  const comment = state.comments.edit(Number(id), text);
  return comment === undefined ? notFound : { status: 200, body: commentBody(state, comment) };
}

function removeComment(state: GitHubState, _: GitHubCall, [id]: readonly string[]) {
  if (state.permission === 'read') return forbidden;
  return state.comments.remove(Number(id)) ? { status: 204 } : notFound;
}

/** The text of a comment to write, or why it is refused. Other keys are refused too: GitHub has none. */
function textOf(sent: unknown): string | GitHubReply {
  if (typeof sent !== 'object' || sent === null || Object.keys(sent).join() !== 'body') {
    return { status: 422, body: { message: 'Invalid request.' } };
  }
  const text = 'body' in sent ? sent.body : undefined;
  const message = bodyError(text);
  if (message === null && typeof text === 'string') return text;
  const errors = [{ resource: 'IssueComment', code: 'custom', field: 'body', message }];
  return { status: 422, body: { message: 'Validation Failed', errors } };
}
