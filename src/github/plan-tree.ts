import { mayHold, type PlanPattern, selectPaths } from '../files/plan-pattern.ts';
import type { GitHub } from './api.ts';
import { readTree, type TreeFile, type Unreadable } from './git-objects.ts';

/** A plan file as it lies in the workspace. */
export interface LocalFile {
  /** Relative to the workspace, which is the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** The plan in the workspace: what to look for in other commits, and what to compare it with. */
export interface LocalPlan {
  readonly patterns: readonly PlanPattern[];
  readonly files: readonly LocalFile[];
}

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
