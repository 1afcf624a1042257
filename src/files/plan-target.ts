import { realpath } from 'node:fs/promises';
import type { Layout } from '../core/pull/new-plan.ts';
import type { Split } from '../options.ts';
import { findPlanFiles, type PlanFiles } from './plan-files.ts';
import { type PlanPattern, parsePatterns, quote } from './plan-pattern.ts';

/** Where a plan is, or, if there is none yet, where it is to be. */
export type Target =
  | { readonly plan: PlanFiles }
  | { readonly plan: null; readonly layout: Omit<Layout, 'hidden'> };

/** Looks for a plan; where there is none, for a place for one that the patterns will find again. */
export async function findTarget(
  root: string,
  lines: readonly string[],
  split: Split,
): Promise<Target | { readonly error: string }> {
  const plan = await findPlanFiles(root, lines);
  if (!('error' in plan)) {
    return split === 'none'
      ? { plan }
      : {
          error:
            '--split is about a new plan, and there is one already: move its entities by hand.',
        };
  }
  if (plan.isMissing !== true) return plan;
  const home = await realpath(root);
  const patterns = await parsePatterns(home, lines);
  if ('error' in patterns) return patterns;
  const layout = layoutFor(patterns, split);
  return 'error' in layout ? layout : { plan: null, layout };
}

const mainName = 'tracking-plan.yml';

function layoutFor(
  patterns: readonly PlanPattern[],
  split: Split,
): Omit<Layout, 'hidden'> | { readonly error: string } {
  const isGlob = ({ literal, root }: PlanPattern): boolean => literal !== root;
  const named = patterns.find((pattern) => !isGlob(pattern));
  const glob = patterns.find(isGlob);
  const inGlob = glob === undefined ? undefined : below(glob.root, mainName);
  const file =
    named?.literal ?? (inGlob !== undefined && glob?.matches(inGlob) ? inGlob : undefined);
  if (file === undefined) {
    return {
      error: `There is no plan yet, and no name for one in the patterns: write --plan ${mainName}.`,
    };
  }
  if (split === 'none') return { file, folder: null };
  if (glob === undefined || !glob.matches(below(glob.root, 'category.yml'))) {
    const folder = file.replace(/\.ya?ml$/, '');
    const wanted = quote(`${folder}/*.yml`);
    return { error: `The plan would not find a file a category again: add --plan ${wanted}.` };
  }
  return { file, folder: glob.root };
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
