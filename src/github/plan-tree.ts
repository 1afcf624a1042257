import type { PlanFiles } from '../files/plan-files.ts';
import { mayHold, selectPaths } from '../files/plan-pattern.ts';
import type { GitHub } from './api.ts';
import { readTree, type TreeFile, type Unreadable } from './git-objects.ts';

/**
 * The plan in the workspace, which is the root of the repository: what to look for in other commits,
 * and what to compare it with.
 */
export type LocalPlan = Pick<PlanFiles, 'patterns' | 'files'>;

/**
 * The plan's files in a tree, by path: what the patterns select there, and what is a plan file in the
 * workspace, which links may have led to.
 */
export async function readPlanTree(
  github: GitHub,
  tree: string,
  plan: LocalPlan,
): Promise<ReadonlyMap<string, TreeFile> | Unreadable> {
  const here = plan.files.map((file) => file.path);
  const files = await readTree(
    github,
    tree,
    (folder) =>
      mayHold(plan.patterns, folder) || here.some((path) => path.startsWith(`${folder}/`)),
  );
  if ('unreadable' in files) return files;
  const wanted = new Set([...selectPaths(plan.patterns, new Set(files.keys())), ...here]);
  return new Map([...files].filter(([path]) => wanted.has(path)));
}
