import { readFile } from 'node:fs/promises';
import { at, countAt, isSha, listAt, parseJson, shaAt, textAt } from '../core/json.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Tip of the base branch when the event was made: it may lag behind the merge commit's parent. */
  readonly baseSha: string;
}

/** Which run of which workflow this is; later runs have a greater id, repeats a greater attempt. */
export interface Run {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
}

/** What the runner says about why and where this run is. Missing things are `null` or empty. */
export interface EventContext {
  /** `pull_request`, `push`, …; empty outside of GitHub. */
  readonly name: string;
  readonly repository: Repository | null;
  readonly sha: string;
  /** `refs/heads/…`, `refs/pull/…/merge`, `refs/tags/…` */
  readonly ref: string;
  /** Name of the branch, without `refs/heads/`. */
  readonly defaultBranch: string | null;
  readonly pullRequest: PullRequest | null;
  /** The commits that a push brought. */
  readonly pushed: ReadonlySet<string>;
  /** The commit that a push found, of zeros where it made the branch; `null` on other events. */
  readonly before: string | null;
  /** Base of a merge queue's group. */
  readonly mergeGroupBase: string | null;
  readonly run: Run;
  /** Page of the run, of this very attempt; empty if unknown. */
  readonly runUrl: string;
  /** Root of the REST API. */
  readonly apiUrl: string;
  readonly workspace: string;
  /** Folder for files that later steps read; empty outside of GitHub. */
  readonly temp: string;
  /** File that the step's summary is appended to; empty if there is none. */
  readonly summaryPath: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the event: an unreadable or strange payload is one that says nothing. Never throws. */
export async function readEvent(env: Environment, directory: string): Promise<EventContext> {
  const text = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '');
  return eventContext(env, parseJson(text), directory);
}

/** `directory` is the workspace where the runner names none. */
export function eventContext(env: Environment, payload: unknown, directory: string): EventContext {
  const serverUrl = bareUrl(env['GITHUB_SERVER_URL'], 'https://github.com');
  const apiUrl = bareUrl(env['GITHUB_API_URL'], 'https://api.github.com');
  const slug = env['GITHUB_REPOSITORY'] || textAt(payload, 'repository', 'full_name') || '';
  const repository = parseRepository(slug);
  const run = {
    id: whole(env['GITHUB_RUN_ID']),
    number: whole(env['GITHUB_RUN_NUMBER']),
    attempt: whole(env['GITHUB_RUN_ATTEMPT']),
  };
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    repository,
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    defaultBranch: textAt(payload, 'repository', 'default_branch') ?? null,
    pullRequest: readPullRequest(payload),
    pushed: new Set(listAt(payload, 'commits').flatMap((commit) => shaAt(commit, 'id') ?? [])).add(
      env['GITHUB_SHA'] ?? '',
    ),
    before: env['GITHUB_EVENT_NAME'] === 'push' ? (shaAt(payload, 'before') ?? null) : null,
    mergeGroupBase: shaAt(payload, 'merge_group', 'base_sha') ?? null,
    run,
    runUrl: repository === null || run.id === 0 ? '' : pageOf(serverUrl, repository, run),
    apiUrl,
    workspace: env['GITHUB_WORKSPACE'] || directory,
    temp: env['RUNNER_TEMP'] ?? '',
    summaryPath: env['GITHUB_STEP_SUMMARY'] ?? '',
  };
}

function pageOf(serverUrl: string, repository: Repository, run: Run): string {
  const page = `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
  return run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}

function readPullRequest(payload: unknown): PullRequest | null {
  const pull = at(payload, 'pull_request');
  const number = countAt(pull, 'number') ?? countAt(payload, 'number');
  if (typeof pull !== 'object' || pull === null || number === undefined || number === 0)
    return null;
  return {
    number,
    headSha: shaAt(pull, 'head', 'sha') ?? '',
    baseSha: shaAt(pull, 'base', 'sha') ?? '',
  };
}

function parseRepository(slug: string): Repository | null {
  const parts = /^([\w.-]+)\/([\w.-]+)$/.exec(slug);
  const [, owner, name] = parts ?? [];
  return owner === undefined || name === undefined ? null : { owner, name };
}

function bareUrl(value: string | undefined, fallback: string): string {
  const url = value?.trim().replace(/\/+$/, '') ?? '';
  return URL.canParse(url) ? url : fallback;
}

function whole(text: string | undefined): number {
  const value = /^\d+$/.test(text ?? '') ? Number(text) : 0;
  return Number.isSafeInteger(value) ? value : 0;
}

/** The commit that people know this run by: of a pull request its head, not the merge commit. */
export function headSha(event: EventContext): string {
  const sha = event.pullRequest?.headSha ?? '';
  return isSha(sha) ? sha : event.sha;
}
