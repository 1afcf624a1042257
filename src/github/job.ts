import type { PlanFile } from '../core/plan/plan.ts';
import type { Obstacle } from '../core/ports.ts';
import type { GitHub } from './api.ts';
import { readBasePlan } from './base-plan.ts';
import { readCheckout } from './checkout.ts';
import { applyRefusal, type Command } from './command.ts';
import type { EventContext } from './event.ts';
import type { LocalPlan } from './plan-tree.ts';
import { compareTip, readDefaultBranch } from './tip.ts';

/** What the event says about a run. */
export interface Surroundings {
  /** The plan to compare with; `null` if the event has none, or it cannot be read. */
  readonly base: readonly PlanFile[] | null;
  /** Whether the base plan may stand in for live without credentials. */
  readonly standIn: 'base-plan' | null;
  readonly scope: 'changed' | 'all';
  /** Why this run must not apply. */
  readonly refusal: Obstacle | null;
  readonly notices: readonly string[];
}

interface Asked {
  readonly command: Command;
  readonly scope: 'changed' | 'all' | 'auto';
  readonly plan: LocalPlan;
}

/** Looks around in the repository as far as the command needs it. */
export async function surroundingsOf(
  event: EventContext,
  github: GitHub | null,
  asked: Asked,
): Promise<Surroundings> {
  const checkedOut = await readCheckout(event.workspace);
  const isReview = event.pullRequest !== null || event.mergeGroupBase !== null;
  const scope =
    asked.scope === 'auto' ? (event.pullRequest === null ? 'all' : 'changed') : asked.scope;
  const nothing = { base: null, standIn: null, scope, refusal: null, notices: [] } as const;
  if (asked.command === 'apply') {
    return { ...nothing, ...(await mayApply(event, github, checkedOut, asked.plan)) };
  }
  if (!isReview || github === null) return nothing;
  const base = await readBasePlan(github, event, checkedOut, asked.plan);
  if (base === null) return nothing;
  if ('files' in base) return { ...nothing, standIn: 'base-plan', base: base.files };
  const notice = `The base plan could not be read, so changes of this pull request and drift are not told apart: ${base.unreadable}.`;
  return { ...nothing, standIn: 'base-plan', notices: [notice] };
}

async function mayApply(
  event: EventContext,
  github: GitHub | null,
  checkedOut: string | null,
  plan: LocalPlan,
): Promise<Pick<Surroundings, 'refusal' | 'notices'>> {
  const known = event.defaultBranch ?? (github && (await readDefaultBranch(github)));
  const refusal = applyRefusal({ ...event, defaultBranch: known });
  if (refusal !== null || known === null) return { refusal, notices: [] };
  const tip =
    github === null
      ? ({ state: 'unreadable', unreadable: 'the repository is not known' } as const)
      : await compareTip(github, known, checkedOut ?? event.sha, plan);
  switch (tip.state) {
    case 'same':
      return { refusal: null, notices: [] };
    case 'unreadable':
      return { refusal: null, notices: [unreadableTip(known, tip.unreadable)] };
    case 'differs':
      return { refusal: outdated(known, tip.files), notices: [] };
    default:
      return tip satisfies never;
  }
}

function unreadableTip(branch: string, why: string): string {
  return `It could not be checked whether this is the newest plan on ${JSON.stringify(branch)}: ${why}.`;
}

function outdated(branch: string, files: readonly string[]): Obstacle {
  const named = files.slice(0, 5).map((file) => JSON.stringify(file));
  const more = files.length > named.length ? ` and ${files.length - named.length} more` : '';
  return {
    reason: 'outdated',
    explanation: `The plan at the tip of ${JSON.stringify(branch)} is another one by now (${named.join(', ')}${more}): its own run applies it. Start the workflow from the tip if it has not.`,
  };
}
