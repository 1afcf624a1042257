import { createServer, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { GitHubComments } from './github-comments.ts';
import { GitHubPulls } from './github-pulls.ts';
import { GitHubRepository } from './github-repository.ts';
import { routes } from './github-routes.ts';
import { type GitHubCall, type GitHubReply, type GitHubState, notFound } from './github-state.ts';
import { listenOnLoopback } from './loopback.ts';

export interface GitHubServerOptions {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch?: string;
  readonly login?: string;
  readonly permission?: 'write' | 'read';
  readonly treeLimit?: number;
  /** Numbers of the pull requests that exist; others are not found. */
  readonly pulls?: readonly number[];
  /** `/api/v3` for an Enterprise Server; GraphQL is then at `/api/graphql`. */
  readonly prefix?: '' | '/api/v3';
  /** Whether GraphQL says who the token's owner is. */
  readonly graphql?: boolean;
  /** Milliseconds before every answer. */
  readonly latency?: number;
  /** An answer instead of the usual one, or `null` to hang up; `undefined` for the usual one. */
  readonly fault?: (call: GitHubCall) => GitHubReply | null | undefined;
}

export interface GitHubServer {
  /** Root of the REST API. */
  readonly url: string;
  readonly state: GitHubState;
  /** Every call so far, as `METHOD /path?query`. */
  readonly requests: readonly string[];
  /** The same with their bodies; paths as they were sent. */
  readonly calls: readonly GitHubCall[];
  readonly close: () => Promise<void>;
}

/**
 * A stand-in for GitHub's API over HTTP on loopback: git's objects, branches, comments and who one
 * is. Strict about tokens, methods and bodies; what it does not know is not found, as on GitHub.
 */
export async function startGitHub(options: GitHubServerOptions): Promise<GitHubServer> {
  const { owner, repo, prefix = '' } = options;
  const requests: string[] = [];
  const calls: GitHubCall[] = [];
  const server = createServer((request, response) => {
    void answer(request).then((reply) => {
      if (reply === null) {
        response.destroy();
        return;
      }
      const headers = { 'content-type': 'application/json; charset=utf-8', ...reply.headers };
      response.writeHead(reply.status, headers);
      response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
    });
  });
  const { origin, close } = await listenOnLoopback(server);
  const state: GitHubState = {
    owner,
    repo,
    defaultBranch: options.defaultBranch ?? 'main',
    login: options.login ?? 'github-actions[bot]',
    permission: options.permission ?? 'write',
    treeLimit: options.treeLimit ?? 100_000,
    repository: new GitHubRepository(),
    comments: new GitHubComments(),
    pulls: new GitHubPulls(options.pulls ?? [1]),
    pages: origin,
  };

  async function answer(request: IncomingMessage): Promise<GitHubReply | null> {
    const text = await textOf(request);
    const url = new URL(`${origin}${request.url ?? '/'}`);
    const method = request.method ?? 'GET';
    requests.push(`${method} ${url.pathname}${url.search}`);
    if (options.latency !== undefined) await sleep(options.latency);
    const body = parseBody(text);
    const call = { method, path: url.pathname, query: url.searchParams, body, url: url.href };
    calls.push(call);
    const fault = options.fault?.(call);
    if (fault !== undefined) return fault;
    if ((request.headers['user-agent'] ?? '') === '') {
      return { status: 403, body: { message: 'Request forbidden by administrative rules.' } };
    }
    const sent = request.headers.authorization?.replace(/^(token|bearer) /i, '');
    if (sent !== options.token) return { status: 401, body: { message: 'Bad credentials' } };
    return route(call);
  }

  function route(call: GitHubCall): GitHubReply {
    const { method, path } = call;
    if (method === 'POST' && path === `${prefix.replace('/v3', '')}/graphql`) return graphql(call);
    if (method === 'GET' && path === `${prefix}/user`) {
      // A workflow's own token is not a user's.
      return state.login.endsWith('[bot]')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : { status: 200, body: { login: state.login } };
    }
    const root = `${prefix}/repos/${owner}/${repo}`;
    if (path !== root && !path.startsWith(`${root}/`)) return notFound;
    const below = decodeURIComponent(path.slice(root.length));
    if (call.body === malformed) {
      return { status: 400, body: { message: 'Problems parsing JSON' } };
    }
    for (const { method: allowed, pattern, handle } of routes) {
      const match = pattern.exec(below);
      if (match !== null && method === allowed) return handle(state, match.slice(1), call);
    }
    return notFound;
  }

  function graphql({ body }: GitHubCall): GitHubReply {
    const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : '';
    const known = /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;
    if (options.graphql === false || typeof query !== 'string' || !known.test(query)) {
      return { status: 200, body: { data: null, errors: [{ message: 'Something went wrong' }] } };
    }
    return { status: 200, body: { data: { viewer: { login: state.login } } } };
  }

  return { url: `${origin}${prefix}`, state, requests, calls, close };
}

/** In place of a body that is no JSON. */
const malformed = Symbol('malformed');

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return malformed;
  }
}
