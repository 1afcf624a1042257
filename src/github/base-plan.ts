import type { PlanFile } from '../core/plan/plan.ts';
import { compareText } from '../core/taxonomy.ts';
import type { GitHub } from './api.ts';
import type { EventContext, PullRequest } from './event.ts';
import {
  type Commit,
  commitFrom,
  isBlob,
  readBlob,
  readCommit,
  type TreeFile,
  type Unreadable,
} from './git-objects.ts';
import { at } from './json.ts';
import { type LocalPlan, readPlanTree } from './plan-tree.ts';

export interface BasePlan {
  /** In order of their paths; none if the base has no plan. */
  readonly files: readonly PlanFile[];
  /** The commit that they are from. */
  readonly sha: string;
}

/** Blobs fetched at the same time. */
const parallel = 8;
/** In bytes: the same bound as for files on disk. */
const largestBlob = 16 * 1024 * 1024;

/**
 * The plan that this pull request, or merge queue group, is to change: few calls also for hundreds
 * of files, as those that git knows to be the same are taken from the workspace. `null` where the
 * event has no base. `checkedOut` is the commit in the workspace, `null` if unknown.
 */
export async function readBasePlan(
  github: GitHub,
  event: EventContext,
  checkedOut: string | null,
  plan: LocalPlan,
): Promise<BasePlan | Unreadable | null> {
  const { pullRequest, mergeGroupBase } = event;
  if (pullRequest === null && mergeGroupBase === null) return null;
  const commit =
    pullRequest === null
      ? await readCommit(github, mergeGroupBase ?? '')
      : await findBase(github, event, pullRequest, checkedOut ?? event.sha);
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
  pull: PullRequest,
  head: string,
): Promise<Commit | Unreadable> {
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
  const queue = [...tree];

  async function work(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [path, entry] = next;
      const same = local.get(path);
      if (same !== undefined && isBlob(same.bytes, entry.sha)) {
        files.push({ path, text: same.text });
        continue;
      }
      const text = await readText(github, path, entry);
      if (typeof text === 'string') files.push({ path, text });
      else {
        failures.push(text);
        queue.length = 0;
      }
    }
  }

  await Promise.all(Array.from({ length: parallel }, work));
  return failures[0] ?? files.sort((a, b) => compareText(a.path, b.path));
}

async function readText(
  github: GitHub,
  path: string,
  { sha, size }: TreeFile,
): Promise<string | Unreadable> {
  if (size > largestBlob) return { unreadable: `${JSON.stringify(path)} is larger than 16 MiB` };
  const bytes = await readBlob(github, sha);
  if ('unreadable' in bytes) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { unreadable: `${JSON.stringify(path)} is not UTF-8 text there` };
  }
}
