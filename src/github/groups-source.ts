import type { Obstacle } from '../core/ports.ts';
import type { FoundFile } from '../files/plan-file.ts';
import type { IdentifyJob } from '../identify.ts';
import type { GitHub } from './api.ts';
import { type BasePlan, readBasePlan, readPlanAt } from './base-plan.ts';
import { readCheckout } from './checkout.ts';
import { branchRefusal } from './command.ts';
import type { EventContext } from './event.ts';
import { readCommit, type Unreadable } from './git-objects.ts';
import { withDefaultBranch } from './tip.ts';

/** What the event and the repository say about sending groups. */
export type GroupsSource = Pick<
  IdentifyJob,
  'reportOnly' | 'isRerun' | 'refusal' | 'earlier' | 'notices'
>;

/** Events on which groups are sent, if a workflow says so. */
const sending: ReadonlySet<string> = new Set(['workflow_dispatch', 'schedule', 'push']);

/** The first push of a branch has this for its previous commit. */
const noCommit = /^0+$/;

/** `path`: of the groups file; `local`: that file, `null` if it is no text. */
export async function groupsSourceOf(
  event: EventContext,
  github: GitHub | null,
  path: string,
  local: FoundFile | null,
): Promise<GroupsSource> {
  const nothing = { reportOnly: false, isRerun: false, refusal: null, earlier: null, notices: [] };
  const looked = { patterns: [], files: local === null ? [] : [local] };
  const fileIn = ({ files }: BasePlan) => files.find((file) => file.path === path) ?? null;
  if (event.pullRequest !== null || event.mergeGroupBase !== null) {
    const report = { ...nothing, reportOnly: true };
    const base = await readBasePlan(github, event, await readCheckout(event.workspace), looked);
    if ('files' in base) return { ...report, earlier: { file: fileIn(base), name: 'the base' } };
    const notice = `The groups file of the base could not be read, so that all groups are shown: ${base.unreadable}.`;
    return { ...report, notices: [notice] };
  }
  if (event.name.startsWith('pull_request')) return { ...nothing, reportOnly: true };
  const refusal = refusalOf(await withDefaultBranch(event, github));
  if (refusal !== null) return { ...nothing, refusal };
  const all = { ...nothing, isRerun: event.run.attempt > 1 };
  if (event.name !== 'push' || event.before === null || noCommit.test(event.before)) return all;
  const name = `commit ${event.before.slice(0, 7)}`;
  const before =
    github === null
      ? { unreadable: 'the repository is not known' }
      : await readPlanAt(github, await readCommit(github, event.before), looked);
  if ('unreadable' in before) return { ...nothing, refusal: unknown(name, before) };
  return { ...all, earlier: { file: fileIn(before), name } };
}

function refusalOf(event: EventContext): Obstacle | null {
  if (!sending.has(event.name)) {
    const name = event.name === '' ? 'No event' : `The event ${event.name}`;
    return {
      reason: 'event',
      explanation: `${name} is none that groups are sent on: use workflow_dispatch, schedule, or push to the default branch.`,
    };
  }
  return branchRefusal(event, (branch) => `only from ${branch} are groups sent`);
}

/** Sending all groups instead could do twice what adds up. */
function unknown(name: string, { unreadable }: Unreadable): Obstacle {
  return {
    reason: 'changed-since',
    explanation: `The groups file of ${name}, before this push, could not be read (${unreadable}), so that it is not known which groups have changed. Start the workflow by hand to send all of them.`,
  };
}
