import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import {
  mergePullRequest,
  type OpenPullRequest,
  openPullRequest,
  pushOf,
  pushToDefault,
  pushToPullRequest,
  queuePullRequest,
  startAtTip,
} from '../../src/demo/repository.ts';
import type { Trigger } from '../../src/demo/runner.ts';
import type { GitHubServer } from '../../src/emulator/github-server.ts';
import type { Seed } from '../../src/emulator/seed.ts';
import type { Inputs } from './world.ts';

/** A place that the action runs in: `place.yml` of a folder of test/cases-places. */
export interface Place {
  /** What is done there, for people. */
  readonly about: string;
  /** What the job's token may do. */
  readonly token?: 'read' | 'write';
  /** Whether the runs have Amplitude's keys. */
  readonly secrets?: boolean;
  /** An Enterprise Server instead of github.com: the origin of its pages. */
  readonly server?: string;
  /** All runs at the same time instead of one after the other. */
  readonly together?: boolean;
  readonly runs: readonly PlaceRun[];
}

export interface PlaceRun {
  /**
   * `pull_request` and the like open pull request 1, or push to it if the plan is another one; `push`
   * merges it, or goes to the default branch where there is none.
   */
  readonly event?: string;
  /** Instead of an event: the run of this number, from 1, is run again. */
  readonly again?: number;
  /** The plan of the commit; `plan.yml` unless said otherwise. */
  readonly plan?: string;
  /** Not the default branch. */
  readonly branch?: string;
  readonly fork?: string;
  readonly with?: Inputs;
  readonly env?: Inputs;
}

export interface PlaceFolder extends Place {
  /** A file that all places share. */
  readonly read: (file: string) => Promise<string>;
  readonly live: Seed;
}

export async function readPlace(folder: string): Promise<PlaceFolder> {
  const read = (file: string) => readFile(join(dirname(folder), file), 'utf8');
  const place: Place = parse(await readFile(join(folder, 'place.yml'), 'utf8'));
  return { ...place, read, live: JSON.parse(await read('live.json')) };
}

export interface PlannedRun {
  readonly trigger: Trigger;
  readonly inputs: Inputs;
  readonly env: Inputs;
}

/** Makes the commits that runs are about, in their order, on a repository with the base plan. */
export async function historyOf(place: PlaceFolder, github: GitHubServer) {
  const filesOf = async (plan: string) => ({ 'tracking-plan.yml': await place.read(plan) });
  const tip = await filesOf('base.yml');
  pushToDefault(github, tip);
  let main = tip;
  let pull: OpenPullRequest | null = null;
  const planned: PlannedRun[] = [];

  async function triggerOf(run: PlaceRun): Promise<Trigger> {
    const { event = '', branch, fork } = run;
    const files = await filesOf(run.plan ?? 'plan.yml');
    if (branch !== undefined) {
      const { repository } = github.state;
      const known = repository.branches.get(branch);
      const parents = [repository.branches.get('main') ?? ''];
      const sha = known ?? repository.commit({ files, parents, branch });
      return { ...pushOf(github, branch, sha, files), event };
    }
    // A schedule's payload need not say what the repository's default branch is.
    if (event === 'schedule') {
      return { ...startAtTip(github, event, main), payload: { schedule: '0 4 * * *' } };
    }
    if (event === 'workflow_dispatch') return startAtTip(github, event, main);
    if (event === 'push') {
      const merged = pull;
      pull = null;
      main = files;
      return merged === null ? pushToDefault(github, files) : mergePullRequest(github, merged);
    }
    const about = { number: 1, files, ...(fork === undefined ? {} : { fork }) };
    if (pull === null) pull = openPullRequest(github, about);
    else if (run.plan !== undefined) pull = pushToPullRequest(github, pull, files);
    return event === 'merge_group' ? queuePullRequest(github, pull) : { ...pull, event };
  }

  return async (run: PlaceRun): Promise<PlannedRun> => {
    const again = planned[(run.again ?? 0) - 1];
    const next =
      again === undefined
        ? {
            trigger: await triggerOf(run),
            inputs: { ...(place.secrets === false ? noKeys : {}), ...run.with },
            env: { ...(place.server && { GITHUB_SERVER_URL: place.server }), ...run.env },
          }
        : {
            ...again,
            inputs: { ...again.inputs, ...run.with },
            env: { ...again.env, GITHUB_RUN_ID: String(run.again), GITHUB_RUN_ATTEMPT: '2' },
          };
    planned.push(next);
    return next;
  };
}

const noKeys = { 'api-key': '', 'secret-key': '' } as const;
