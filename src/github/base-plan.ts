import { at } from '../core/json.ts';
import type { PlanFile } from '../core/plan/plan.ts';
import { compareText } from '../core/taxonomy.ts';
import type { GitHub } from './api.ts';
import type { EventContext } from './event.ts';
import {
  type Commit,
  commitFrom,
  isBlob,
  readCommit,
  readFile,
  type TreeFile,
  type Unreadable,
} from './git-objects.ts';
import { each } from './parallel.ts';
import { type LocalPlan, readPlanTree } from './plan-tree.ts';

export interface BasePlan {
  /** In order of their paths; none if the base has no plan. */
  readonly files: readonly PlanFile[];
  /** The commit that they are from. */
  readonly sha: string;
}

/**
 * The plan that this pull request, or merge queue group, is to change. `checkedOut` is the commit in
 * the workspace, `null` if unknown.
 */
export async function readBasePlan(
  github: GitHub | null,
  event: EventContext,
  checkedOut: string | null,
  plan: LocalPlan,
): Promise<BasePlan | Unreadable> {
  if (github === null) return { unreadable: 'the repository is not known' };
  return readPlanAt(github, await findBase(github, event, checkedOut ?? event.sha), plan);
}

/**
 * The plan of a commit: few calls also for hundreds of files, as those that git knows to be the same
 * are taken from the workspace.
 */
export async function readPlanAt(
  github: GitHub,
  commit: Commit | Unreadable,
  plan: LocalPlan,
): Promise<BasePlan | Unreadable> {
  if ('unreadable' in commit) return commit;
  const tree = await readPlanTree(github, commit.tree, plan);
  if ('unreadable' in tree) return tree;
  const files = await readFiles(github, tree, plan);
  return 'unreadable' in files ? files : { files, sha: commit.sha };
}

/**
 * The event's own base may lag behind what was merged with, so that others' changes would look like
 * this pull request's; the merge commit's first parent does not.
 */
async function findBase(
  github: GitHub,
  event: EventContext,
  head: string,
): Promise<Commit | Unreadable> {
  const { pullRequest: pull, mergeGroupBase } = event;
  if (pull === null) {
    if (mergeGroupBase === null) return { unreadable: 'the event has none' };
    return readCommit(github, mergeGroupBase);
  }
  if (head === '') return { unreadable: 'it is not known which commit is checked out' };
  // Here the event's commit is the base branch's own: a checkout of it changes nothing.
  if (event.name === 'pull_request_target' && head === event.sha) return readCommit(github, head);
  if (head !== pull.headSha) {
    const commit = await readCommit(github, head);
    if ('unreadable' in commit) return commit;
    const [base, merged] = commit.parents;
    const isMerge = head === event.sha || (merged !== undefined && merged === pull.headSha);
    if (isMerge && base !== undefined) return readCommit(github, base);
  }
  if (pull.baseSha === '') return { unreadable: 'the event does not say what its base is' };
  return readMergeBase(github, pull.baseSha, head);
}

async function readMergeBase(
  github: GitHub,
  base: string,
  head: string,
): Promise<Commit | Unreadable> {
  const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${base}...${head}`,
    // The answer lists commits and files too, which nobody needs here.
    per_page: 1,
  });
  if (!answer.ok) return { unreadable: answer.message };
  const commit = commitFrom(at(answer.data, 'merge_base_commit'));
  return commit ?? { unreadable: `${base} and ${head} have no merge base` };
}

async function readFiles(
  github: GitHub,
  tree: ReadonlyMap<string, TreeFile>,
  plan: LocalPlan,
): Promise<readonly PlanFile[] | Unreadable> {
  const local = new Map(plan.files.map((file) => [file.path, file]));
  const files: PlanFile[] = [];
  const failures: Unreadable[] = [];
  await each(tree, async ([path, entry]) => {
    if (failures.length > 0) return;
    const same = local.get(path);
    const isSame = same !== undefined && isBlob(same.bytes, entry.sha);
    const file = isSame ? { path, text: same.text } : await readFile(github, path, entry);
    if ('unreadable' in file) failures.push(file);
    else files.push(file);
  });
  return failures[0] ?? files.sort((a, b) => compareText(a.path, b.path));
}
