import type { GitHubComments } from './github-comments.ts';
import type { GitHubPulls } from './github-pulls.ts';
import type { GitHubRepository } from './github-repository.ts';

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
  readonly pulls: GitHubPulls;
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

export interface Route {
  readonly method: string;
  /** What it takes of a path below `/repos/{owner}/{repo}`. */
  readonly pattern: RegExp;
  /** `parts`: what the pattern's groups have matched. */
  readonly handle: (state: GitHubState, parts: readonly string[], call: GitHubCall) => GitHubReply;
}

export function route(method: string, pattern: RegExp, handle: Route['handle']): Route {
  return { method, pattern, handle };
}

export const notFound: GitHubReply = { status: 404, body: { message: 'Not Found' } };
export const forbidden: GitHubReply = {
  status: 403,
  body: { message: 'Resource not accessible by integration' },
};

/** Something as GitHub shows it, if it is there. */
export function found<T>(value: T | undefined, show: (value: T) => unknown): GitHubReply {
  return value === undefined ? notFound : { status: 200, body: show(value) };
}

/** The page of a list that a call asks for. */
export function pageOf<T>(all: readonly T[], { query }: GitHubCall) {
  const size = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
  const page = Number(query.get('page') ?? 1) || 1;
  const items = all.slice((page - 1) * size, page * size);
  return { items, page, last: Math.max(1, Math.ceil(all.length / size)) };
}
