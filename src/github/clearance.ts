import type { Shown } from '../core/gate.ts';
import type { Obstacle } from '../core/ports.ts';
import { quote } from '../files/plan-pattern.ts';
import type { GitHub } from './api.ts';
import { applyRefusal } from './command.ts';
import type { EventContext } from './event.ts';
import { type Merged, readMerged, shownBy } from './merged.ts';
import type { LocalPlan } from './plan-tree.ts';
import { compareTip, withDefaultBranch } from './tip.ts';

/** What the repository says about applying the plan now. */
export interface Clearance {
  /** Why it must not be applied. */
  readonly refusal: Obstacle | null;
  /** Pull requests that the plan as it is came from, with our comments on them. */
  readonly merged: readonly Merged[];
  /** What those comments have shown; `null` if they could not be read. */
  readonly shown: readonly Shown[] | null;
  readonly notices: readonly string[];
}

interface Asked {
  readonly plan: LocalPlan;
  readonly project: string;
  readonly onlyShown: boolean;
  /** The commit in the workspace; `null` if unknown. */
  readonly checkedOut: string | null;
}

/** Whether this run may apply what is checked out, and what reviewers have seen of it. */
export async function clearanceFor(
  event: EventContext,
  github: GitHub | null,
  asked: Asked,
): Promise<Clearance> {
  const known = await withDefaultBranch(event, github);
  const refusal = applyRefusal(known);
  const branch = known.defaultBranch;
  if (refusal !== null || branch === null) return refused(refusal);
  if (github === null) return uncheckable(asked, 'the repository is not known');
  const sha = asked.checkedOut ?? event.sha;
  const newer = await compareTip(github, branch, sha, asked.plan);
  const notices: string[] = [];
  if ('unreadable' in newer) {
    const fact = `It could not be checked whether a newer plan is on ${quote(branch)}`;
    notices.push(`${fact}: ${newer.unreadable}.`);
  } else if (newer.length > 0) return refused(outdated(branch, newer));
  const folders = foldersOf(asked.plan);
  const merged = await readMerged(github, { sha, project: asked.project, folders });
  if ('unreadable' in merged) {
    const unchecked = uncheckable(asked, merged.unreadable);
    return { ...unchecked, notices: [...notices, ...unchecked.notices] };
  }
  return { refusal: null, merged, shown: shownBy(merged), notices };
}

/** Where the plan's commits are found: what the patterns name, and files that links lead to. */
function foldersOf({ patterns, files }: LocalPlan): readonly string[] {
  const roots = [...new Set(patterns.map(({ root }) => root))];
  if (roots.includes('')) return [''];
  const isBelow = (path: string): boolean =>
    roots.some((root) => path === root || path.startsWith(`${root}/`));
  return [...roots, ...files.map(({ path }) => path).filter((path) => !isBelow(path))];
}

function refused(refusal: Obstacle | null): Clearance {
  return { refusal, merged: [], shown: null, notices: [] };
}

/** Without the pull requests nothing is known to have been shown. */
function uncheckable({ onlyShown }: Asked, why: string): Clearance {
  const explanation = `It could not be read what merged pull requests have shown: ${why}.`;
  if (onlyShown) {
    return refused({ reason: 'only-shown', explanation: `${explanation} Run again.` });
  }
  return { ...refused(null), notices: [explanation] };
}

function outdated(branch: string, files: readonly string[]): Obstacle {
  const named = files.slice(0, 5).map(quote);
  const more = files.length > named.length ? ` and ${files.length - named.length} more` : '';
  return {
    reason: 'outdated',
    explanation: `The plan at the tip of ${quote(branch)} is another one by now (${named.join(', ')}${more}): its own run applies it. Start the workflow from the tip if it has not.`,
  };
}
