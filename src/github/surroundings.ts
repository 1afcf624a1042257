import type { Gate, Job } from '../job.ts';
import type { GitHub } from './api.ts';
import { readBasePlan } from './base-plan.ts';
import { readCheckout } from './checkout.ts';
import { clearanceFor } from './clearance.ts';
import type { Command } from './command.ts';
import type { EventContext } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Merged } from './merged.ts';
import type { LocalPlan } from './plan-tree.ts';

/** What the event and the repository say about a run. */
export interface Surroundings
  extends Pick<Job, 'base' | 'standIn' | 'scope' | 'refusal' | 'gate' | 'notices'> {
  /** Merged pull requests to tell what became of their changes. */
  readonly merged: readonly Merged[];
}

interface Asked
  extends Pick<
    Inputs,
    'scope' | 'project' | 'onlyShown' | 'failOnChanges' | 'apiKey' | 'secretKey'
  > {
  readonly command: Exclude<Command, 'identify'>;
  readonly plan: LocalPlan;
  readonly host: string;
}

/** Looks around in the repository, as far as the command needs it. */
export async function surroundingsOf(
  event: EventContext,
  github: GitHub | null,
  asked: Asked,
): Promise<Surroundings> {
  const checkedOut = await readCheckout(event.workspace);
  const scope = scopeOf(asked.scope, event);
  const nothing = { base: null, standIn: null, scope, refusal: null, gate: null, merged: [] };
  if (asked.command === 'apply') {
    const clearance = await clearanceFor(event, github, { ...asked, checkedOut });
    return { ...nothing, ...clearance, gate: gateOf(asked, clearance.shown) };
  }
  if (event.pullRequest === null && event.mergeGroupBase === null) {
    // A check for drift that has looked at nothing must not pass.
    return { ...nothing, standIn: asked.failOnChanges ? null : 'base-plan', notices: [] };
  }
  const base = await readBasePlan(github, event, checkedOut, asked.plan);
  if ('files' in base) {
    return { ...nothing, standIn: 'base-plan', base: base.files, notices: [] };
  }
  const notice = `The base plan could not be read, so changes of this pull request and drift are not told apart: ${base.unreadable}.`;
  return { ...nothing, standIn: 'base-plan', notices: [notice] };
}

/** By default a pull request reads what it changes, and everything else all there is. */
function scopeOf(scope: Asked['scope'], event: EventContext): 'changed' | 'all' {
  if (scope !== 'auto') return scope;
  return event.pullRequest === null ? 'all' : 'changed';
}

function gateOf(asked: Asked, shown: Gate['shown'] | null): Gate | null {
  if (shown === null || asked.apiKey === '') return null;
  const { apiKey, secretKey, host, project } = asked;
  return { only: asked.onlyShown, shown, about: { apiKey, secretKey, host, project } };
}
