import type { StoredComment } from './github-comments.ts';
import {
  forbidden,
  found,
  type GitHubReply,
  type GitHubState,
  notFound,
  pageOf,
  type Route,
  route,
} from './github-state.ts';

/** GitHub's limit, in characters. */
const longestBody = 65_536;

const ofIssue = /^\/issues\/(\d+)\/comments$/;
const single = /^\/issues\/comments\/(\d+)$/;

/** Routes of the comments on issues and pull requests. */
export const commentRoutes: readonly Route[] = [
  route('GET', ofIssue, (state, [issue], call) => {
    if (!state.pulls.has(Number(issue))) return notFound;
    const { items, page, last } = pageOf(state.comments.of(Number(issue)), call);
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
      body: items.map((comment) => bodyOf(state, comment)),
      headers: links.length > 0 ? { link: links.join(', ') } : {},
    };
  }),
  route('POST', ofIssue, (state, [issue], { body }) => {
    if (state.permission === 'read') return forbidden;
    if (!state.pulls.has(Number(issue))) return notFound;
    const text = textOf(body);
    if (typeof text !== 'string') return text;
    const comment = state.comments.add(Number(issue), state.login, text);
    return { status: 201, body: bodyOf(state, comment) };
  }),
  route('GET', single, (state, [id]) =>
    found(state.comments.get(Number(id)), (comment) => bodyOf(state, comment)),
  ),
  route('PATCH', single, (state, [id], { body }) => {
    if (state.permission === 'read') return forbidden;
    const text = textOf(body);
    if (typeof text !== 'string') return text;
    return found(state.comments.edit(Number(id), text), (comment) => bodyOf(state, comment));
  }),
  route('DELETE', single, (state, [id]) => {
    if (state.permission === 'read') return forbidden;
    return state.comments.remove(Number(id)) ? { status: 204 } : notFound;
  }),
];

function bodyOf(state: GitHubState, { id, issue, login, body }: StoredComment): unknown {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const page = `${state.pages}/${state.owner}/${state.repo}/pull/${issue}`;
  return { id, body, user: { login, type }, html_url: `${page}#issuecomment-${id}` };
}

/** The text of a comment to write, or why it is refused. Other keys are refused too: GitHub has none. */
function textOf(sent: unknown): string | GitHubReply {
  if (typeof sent !== 'object' || sent === null || Object.keys(sent).join() !== 'body') {
    return { status: 422, body: { message: 'Invalid request.' } };
  }
  const text = 'body' in sent ? sent.body : undefined;
  if (typeof text !== 'string') return invalid('body is not a string');
  if (text.trim() === '') return invalid('body cannot be blank');
  return text.length <= longestBody
    ? text
    : invalid('body is too long (maximum is 65536 characters)');
}

function invalid(message: string): GitHubReply {
  const errors = [{ resource: 'IssueComment', code: 'custom', field: 'body', message }];
  return { status: 422, body: { message: 'Validation Failed', errors } };
}
