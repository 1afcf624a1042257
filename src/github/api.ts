import { setTimeout as wait } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { at, countAt, textAt } from '../core/json.ts';
import type { Repository } from './event.ts';

/** What GitHub said. A refusal is a value: hardly anything asked of GitHub is worth failing for. */
export type Answer = Success | Failure;

export interface Success {
  readonly ok: true;
  /** Not to be trusted to have any shape. */
  readonly data: unknown;
  /** Whether there is another page; `null` if GitHub did not say. */
  readonly more: boolean | null;
}

export interface Failure {
  readonly ok: false;
  /** `0` if there was no answer. */
  readonly status: number;
  /** For people: what was asked, and GitHub's own words. Never holds the token. */
  readonly message: string;
}

/** Values of a route's placeholders; what is left goes into the query of a GET, else into the body. */
type Parameters = Readonly<Record<string, string | number | boolean>>;

/** One repository on GitHub. Nothing here throws. */
export interface GitHub {
  /** `route` is a method and a path template, in which `{owner}` and `{repo}` fill themselves. */
  readonly request: (route: string, parameters?: Parameters) => Promise<Answer>;
  readonly graphql: (query: string) => Promise<Answer>;
}

export interface GitHubOptions {
  readonly token: string;
  /** Root of the REST API; GitHub Enterprise Server's ends in `/api/v3`. */
  readonly apiUrl: string;
  readonly repository: Repository;
  /** Waits so many milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

type Octokit = ReturnType<typeof getOctokit>;

const attempts = 3;
const requestTimeout = 30_000;
/** In milliseconds: neither a comment nor a base plan is worth a longer wait. */
const longestWait = 30_000;

/**
 * GitHub's API as the token sees it, through the proxy that the runner is set to. Octokit is loaded
 * with the first request, so that a run that makes none starts faster.
 */
export function connectGitHub(options: GitHubOptions): GitHub {
  const { token, apiUrl, repository } = options;
  const sleep = options.sleep ?? wait;
  let loading: Promise<Octokit> | null = null;

  async function ask(route: string, parameters: object): Promise<Answer> {
    if (token === '') return { ok: false, status: 401, message: 'github-token is empty' };
    for (let attempt = 1; ; attempt += 1) {
      try {
        loading ??= loadOctokit(token, apiUrl);
        const octokit = await loading;
        const signal = AbortSignal.timeout(requestTimeout);
        const { data, headers } = await octokit.request(route, {
          ...parameters,
          request: { signal },
        });
        const more = headers.link === undefined ? null : /;\s*rel="?next"?/.test(headers.link);
        return { ok: true, data, more };
      } catch (error) {
        const delay = attempt < attempts ? retryDelay(error, route, attempt) : null;
        if (delay === null) return failure(error, route, token);
        await sleep(delay);
      }
    }
  }

  return {
    request: (route, parameters = {}) => {
      // What is no part of the path would go into the query.
      const own = route.includes('{owner}')
        ? { owner: repository.owner, repo: repository.name }
        : {};
      return ask(route, { ...parameters, ...own });
    },
    // On an Enterprise Server REST is at /api/v3 and GraphQL beside it, at /api/graphql.
    graphql: (query) => ask(`POST ${apiUrl.replace(/\/v3$/, '')}/graphql`, { query }),
  };
}

async function loadOctokit(token: string, apiUrl: string): Promise<Octokit> {
  const github = await import('@actions/github');
  const quiet = (): void => undefined;
  return github.getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: 'amplitude-tracking-plan',
    // Octokit's own remarks go to the console, where a line of them could be anything.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}

/**
 * Milliseconds until it makes sense to ask again; `null` if it does not. A POST that may have been
 * carried out is not sent twice.
 */
function retryDelay(error: unknown, route: string, attempt: number): number | null {
  const status = statusOf(error);
  const backoff = 1000 * 3 ** (attempt - 1);
  if (status === 0 || status >= 500) return route.startsWith('POST ') ? null : backoff;
  if (status !== 403 && status !== 429) return null;
  const seconds = Number(textAt(error, 'response', 'headers', 'retry-after') ?? Number.NaN);
  if (seconds >= 0) return seconds * 1000 <= longestWait ? seconds * 1000 : null;
  return /secondary rate limit|abuse/i.test(words(error)) ? backoff : null;
}

/** Octokit gives errors without an answer a status of 500. */
function statusOf(error: unknown): number {
  return at(error, 'response') === undefined ? 0 : (countAt(error, 'status') ?? 0);
}

function words(error: unknown): string {
  const said = textAt(error, 'response', 'data', 'message');
  return said ?? (error instanceof Error ? error.message : String(error));
}

function failure(error: unknown, route: string, token: string): Failure {
  const status = statusOf(error);
  const what = status === 0 ? 'got no answer' : `was answered with ${status}`;
  // One line, not too long, and without the token, wherever it may have crept in.
  const why = words(error).replaceAll(token, '***').replace(/\s+/g, ' ').slice(0, 300);
  return { ok: false, status, message: `${route} ${what}: ${why}` };
}
