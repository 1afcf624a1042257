import { bodyError, type GitHubComments, type StoredComment } from './github-comments.ts';
import type { GitHubRepository, StoredCommit } from './github-repository.ts';

/** What the routes answer from. */
export interface GitHubState {
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
  /** Whose token it is; a workflow's own is `github-actions[bot]`. */
  readonly login: string;
  /** `read` is what a fork's runs get. */
  permission: 'write' | 'read';
  /** Entries that a recursive tree may have before it is cut off. */
  treeLimit: number;
  readonly repository: GitHubRepository;
  readonly comments: GitHubComments;
  /** Numbers of the pull requests that exist. */
  readonly pulls: Set<number>;
  /** Origin of web pages. */
  readonly pages: string;
}

export interface GitHubCall {
  readonly method: string;
  /** Below the repository, decoded; the whole path elsewhere. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed JSON; `undefined` if there was none. */
  readonly body: unknown;
  readonly url: string;
}

export interface GitHubReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (state: GitHubState, call: GitHubCall, parts: readonly string[]) => GitHubReply;

export const notFound: GitHubReply = { status: 404, body: { message: 'Not Found' } };
const forbidden: GitHubReply = {
  status: 403,
  body: { message: 'Resource not accessible by integration' },
};

/** Routes below `/repos/{owner}/{repo}`. */
export const routes: readonly { method: string; pattern: RegExp; handle: Handler }[] = [
  { method: 'GET', pattern: /^$/, handle: showRepository },
  { method: 'GET', pattern: /^\/git\/commits\/([0-9a-f]{40})$/, handle: showGitCommit },
  { method: 'GET', pattern: /^\/commits\/(.+)$/, handle: showCommit },
  { method: 'GET', pattern: /^\/git\/trees\/([^/]+)$/, handle: showTree },
  { method: 'GET', pattern: /^\/git\/blobs\/([0-9a-f]{40})$/, handle: showBlob },
  { method: 'GET', pattern: /^\/git\/ref\/heads\/(.+)$/, handle: showRef },
  { method: 'GET', pattern: /^\/branches\/(.+)$/, handle: showBranch },
  { method: 'GET', pattern: /^\/compare\/(.+)\.\.\.(.+)$/, handle: compare },
  { method: 'GET', pattern: /^\/issues\/(\d+)\/comments$/, handle: listComments },
  { method: 'POST', pattern: /^\/issues\/(\d+)\/comments$/, handle: addComment },
  { method: 'GET', pattern: /^\/issues\/comments\/(\d+)$/, handle: showComment },
  { method: 'PATCH', pattern: /^\/issues\/comments\/(\d+)$/, handle: editComment },
  { method: 'DELETE', pattern: /^\/issues\/comments\/(\d+)$/, handle: removeComment },
];

function showRepository(state: GitHubState): GitHubReply {
  const { owner, repo, defaultBranch } = state;
  const body = { name: repo, full_name: `${owner}/${repo}`, default_branch: defaultBranch };
  return { status: 200, body };
}

function showGitCommit({ repository }: GitHubState, _: GitHubCall, [sha = '']: readonly string[]) {
  const commit = repository.commits.get(sha);
  if (commit === undefined) return notFound;
  const { tree, message, parents } = commit;
  const body = { sha, message, tree: { sha: tree }, parents: parents.map((sha) => ({ sha })) };
  return { status: 200, body };
}

function showCommit({ repository }: GitHubState, _: GitHubCall, [ref = '']: readonly string[]) {
  const commit = repository.resolve(ref);
  if (commit !== undefined) return { status: 200, body: longCommit(commit) };
  return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
}

function longCommit({ sha, tree, message, parents }: StoredCommit): unknown {
  return {
    sha,
    commit: { message, tree: { sha: tree } },
    parents: parents.map((parent) => ({ sha: parent })),
  };
}

function showTree(state: GitHubState, { query }: GitHubCall, [ref = '']: readonly string[]) {
  const { repository, treeLimit } = state;
  const sha = repository.trees.has(ref) ? ref : repository.resolve(ref)?.tree;
  if (sha === undefined) return notFound;
  const tree = repository.list(sha, query.has('recursive'));
  const truncated = query.has('recursive') && tree.length > treeLimit;
  return {
    status: 200,
    body: { sha, tree: tree.slice(0, truncated ? treeLimit : undefined), truncated },
  };
}

function showBlob({ repository }: GitHubState, _: GitHubCall, [sha = '']: readonly string[]) {
  const blob = repository.blobs.get(sha);
  if (blob === undefined) return notFound;
  // GitHub breaks the lines of what it encodes.
  const content = blob.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, body: { sha, size: blob.byteLength, encoding: 'base64', content } };
}

function showRef({ repository }: GitHubState, _: GitHubCall, [name = '']: readonly string[]) {
  const sha = repository.branches.get(name);
  if (sha === undefined) return notFound;
  return { status: 200, body: { ref: `refs/heads/${name}`, object: { type: 'commit', sha } } };
}

function showBranch({ repository }: GitHubState, _: GitHubCall, [name = '']: readonly string[]) {
  const commit = repository.branches.has(name) ? repository.resolve(name) : undefined;
  return commit === undefined
    ? notFound
    : { status: 200, body: { name, commit: longCommit(commit) } };
}

function compare({ repository }: GitHubState, _: GitHubCall, parts: readonly string[]) {
  const [base, head] = parts.map((part) => repository.resolve(part));
  if (base === undefined || head === undefined) return notFound;
  const merge = repository.mergeBase(base.sha, head.sha);
  if (merge === undefined) return { status: 404, body: { message: 'No common ancestor' } };
  return { status: 200, body: { merge_base_commit: longCommit(merge), commits: [], files: [] } };
}

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
