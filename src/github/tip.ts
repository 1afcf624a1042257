import { at, shaAt, textAt } from '../core/json.ts';
import { compareText } from '../core/taxonomy.ts';
import type { GitHub } from './api.ts';
import type { EventContext } from './event.ts';
import { type Commit, commitFrom, isBlob, readCommit, type Unreadable } from './git-objects.ts';
import { type LocalPlan, readPlanTree } from './plan-tree.ts';

/**
 * Which of the plan's files in the workspace are not those at the tip of a branch, sorted: an old run
 * that is run again must not undo what was merged since. `checkedOut` is the commit in the workspace.
 */
export async function compareTip(
  github: GitHub,
  branch: string,
  checkedOut: string,
  plan: LocalPlan,
): Promise<readonly string[] | Unreadable> {
  const tip = await readTip(github, branch);
  if ('unreadable' in tip) return tip;
  if (tip.sha === checkedOut) return [];
  const tree = await readPlanTree(github, tip.tree, plan);
  if ('unreadable' in tree) return tree;

  const local = new Map(plan.files.map((file) => [file.path, file]));
  const paths = [...new Set([...local.keys(), ...tree.keys()])];
  const differing = paths.filter((path) => {
    const here = local.get(path);
    const there = tree.get(path);
    return here === undefined || there === undefined || !isBlob(here.bytes, there.sha);
  });
  return differing.sort(compareText);
}

async function readTip(github: GitHub, branch: string): Promise<Commit | Unreadable> {
  const answer = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
  const commit = answer.ok ? commitFrom(at(answer.data, 'commit')) : null;
  if (commit !== null) return commit;
  const ref = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ref: `heads/${branch}`,
  });
  const sha = ref.ok ? shaAt(ref.data, 'object', 'sha') : undefined;
  if (sha !== undefined) return readCommit(github, sha);
  const why = answer.ok ? `GitHub's answer on branch ${branch} is no branch` : answer.message;
  return { unreadable: why };
}

/** An event with the default branch, which schedules do not always say; asked for where it does not. */
export async function withDefaultBranch(
  event: EventContext,
  github: GitHub | null,
): Promise<EventContext> {
  if (event.defaultBranch !== null || github === null) return event;
  const answer = await github.request('GET /repos/{owner}/{repo}');
  const branch = answer.ok ? textAt(answer.data, 'default_branch') : undefined;
  return { ...event, defaultBranch: branch ?? null };
}
