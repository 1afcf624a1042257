import type { PlanFile } from '../core/plan/plan.ts';
import type { Obstacle } from '../core/ports.ts';
import { parsePatterns } from '../files/plan-pattern.ts';
import type { GitHub } from './api.ts';
import { readBasePlan } from './base-plan.ts';
import { readCheckout } from './checkout.ts';
import type { EventContext } from './event.ts';
import { readCommit, readFile, readTree, type Unreadable } from './git-objects.ts';
import type { LocalFile } from './plan-tree.ts';
import { readDefaultBranch } from './tip.ts';

/** What the event and the repository say about sending groups. */
export interface GroupsSource {
  /** Whether the event is one to look at groups, not to send them. */
  readonly reportOnly: boolean;
  /** Whether an earlier attempt of this very job may have sent groups. */
  readonly isRerun: boolean;
  /** Why nothing may be sent. */
  readonly refusal: Obstacle | null;
  /** The groups file as it was before the event; `null` if all groups count. */
  readonly earlier: { readonly file: PlanFile | null; readonly name: string } | null;
  readonly notices: readonly string[];
}

/** Events on which groups are sent, if a workflow says so. */
const sending: ReadonlySet<string> = new Set(['workflow_dispatch', 'schedule', 'push']);

/** The first push of a branch has this for its previous commit. */
const noCommit = /^0+$/;

/** `path`: of the groups file; `local`: that file, `null` if it is no text. */
export async function groupsSourceOf(
  event: EventContext,
  github: GitHub | null,
  path: string,
  local: LocalFile | null,
): Promise<GroupsSource> {
  const nothing = { reportOnly: false, isRerun: false, refusal: null, earlier: null, notices: [] };
  if (event.pullRequest !== null || event.mergeGroupBase !== null) {
    return { ...nothing, reportOnly: true, ...(await baseOf(event, github, path, local)) };
  }
  if (event.name.startsWith('pull_request')) return { ...nothing, reportOnly: true };
  const branch = event.defaultBranch ?? (github && (await readDefaultBranch(github)));
  const refusal = refusalOf(event, branch);
  if (refusal !== null) return { ...nothing, refusal };
  const all = { ...nothing, isRerun: event.run.attempt > 1 };
  if (event.name !== 'push' || event.before === null || noCommit.test(event.before)) return all;
  const name = `commit ${event.before.slice(0, 7)}`;
  const file =
    github === null
      ? { unreadable: 'the repository is not known' }
      : await readFileAt(github, event.before, path);
  if (file !== null && 'unreadable' in file) return { ...nothing, refusal: unknown(name, file) };
  return { ...all, earlier: { file, name } };
}

function refusalOf(event: EventContext, branch: string | null): Obstacle | null {
  if (!sending.has(event.name)) {
    const name = event.name === '' ? 'No event' : `The event ${event.name}`;
    return {
      reason: 'event',
      explanation: `${name} is none that groups are sent on: use workflow_dispatch, schedule, or push to the default branch.`,
    };
  }
  if (branch !== null && event.ref === `refs/heads/${branch}`) return null;
  const wanted =
    branch === null
      ? 'the default branch, which could not be determined'
      : `the default branch ${JSON.stringify(branch)}`;
  return {
    reason: 'not-default-branch',
    explanation: `This run is on ${JSON.stringify(event.ref)}, and groups are sent only from ${wanted}. Merge first, or start the workflow from the default branch.`,
  };
}

/** Sending all groups instead could do twice what adds up. */
function unknown(name: string, { unreadable }: Unreadable): Obstacle {
  return {
    reason: 'changed-since',
    explanation: `The groups file of ${name}, before this push, could not be read (${unreadable}), so that it is not known which groups have changed. Start the workflow by hand to send all of them.`,
  };
}

/** The groups file that a pull request, or a merge queue's group, is to change. */
async function baseOf(
  event: EventContext,
  github: GitHub | null,
  path: string,
  local: LocalFile | null,
): Promise<Pick<GroupsSource, 'earlier' | 'notices'>> {
  const patterns = parsePatterns(event.workspace, [path]);
  const isReadable = github !== null && !('error' in patterns);
  const base = isReadable
    ? await readBasePlan(github, event, await readCheckout(event.workspace), {
        patterns,
        files: local === null ? [] : [local],
      })
    : { unreadable: 'the repository is not known' };
  if (base !== null && 'files' in base) {
    const file = base.files.find((each) => each.path === path) ?? null;
    return { earlier: { file, name: 'the base' }, notices: [] };
  }
  const why = base?.unreadable ?? 'the event has none';
  const notice = `The groups file of the base could not be read, so that all groups are shown: ${why}.`;
  return { earlier: null, notices: [notice] };
}

/** A file of a commit; `null` if that has none of this path. */
async function readFileAt(
  github: GitHub,
  sha: string,
  path: string,
): Promise<PlanFile | Unreadable | null> {
  const commit = await readCommit(github, sha);
  if ('unreadable' in commit) return commit;
  const files = await readTree(github, commit.tree, (folder) => path.startsWith(`${folder}/`));
  if ('unreadable' in files) return files;
  const entry = files.get(path);
  return entry === undefined ? null : readFile(github, path, entry);
}
