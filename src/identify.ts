import { batchesOf } from './core/groups/batches.ts';
import { changedSince } from './core/groups/changed.ts';
import { type Identification, isRepeatable } from './core/groups/identification.ts';
import { readGroups } from './core/groups/read-groups.ts';
import type { GroupResult, GroupStatus, GroupsReport } from './core/groups/report.ts';
import type { Ingestion, Sending } from './core/groups/sending.ts';
import type { Plan, PlanFile } from './core/plan/plan.ts';
import { readPlan } from './core/plan/read-plan.ts';
import { isObstacle, type Obstacle } from './core/ports.ts';
import { isError } from './core/problem.ts';
import type { Job } from './job.ts';

/** What a run of `identify` is about, whichever shell it comes from. */
export interface IdentifyJob
  extends Pick<Job, 'files' | 'problems' | 'project' | 'notices' | 'refusal'> {
  /** Host of the Group Identify API. */
  readonly host: string;
  /** Path of the groups file. */
  readonly path: string;
  /** The groups file; `null` if it is no text, which is among the problems. */
  readonly groups: PlanFile | null;
  /** `null` if all groups count. */
  readonly earlier: Earlier | null;
  /** Validate and report only. */
  readonly reportOnly: boolean;
  /** Whether the same job may have sent groups before: then what adds up is not sent once more. */
  readonly isRerun: boolean;
  /** `null` without an API key. */
  readonly ingestion: Ingestion | null;
}

/** The groups file as it was: only groups that say something else since are sent. */
export interface Earlier {
  /** `null` if there was none. */
  readonly file: PlanFile | null;
  /** What it is of, for people, as "commit 1234567". */
  readonly name: string;
}

/** Checks groups against the plan and sends them, or says what would be sent. */
export async function identify(job: IdentifyJob): Promise<GroupsReport> {
  const { plan, problems: ofPlan } = await readPlan(job.files);
  const reading = job.groups === null ? nothing : readGroups(job.groups, plan);
  const problems = [...job.problems, ...ofPlan.filter(isError), ...reading.problems];
  const isInvalid = problems.some(isError);
  const blank: GroupsReport = {
    result: isInvalid ? 'invalid' : 'valid',
    reason: '',
    explanation: '',
    fails: isInvalid,
    project: job.project,
    host: job.host,
    file: job.path,
    problems,
    groups: [],
    since: job.earlier?.name ?? '',
    requests: 0,
    expectedRequests: 0,
    notices: job.notices,
  };
  if (isInvalid) return blank;
  const { identifications } = reading;
  const before = job.earlier === null ? null : earlierGroups(job.earlier);
  if (before !== null && isObstacle(before)) {
    return { ...blank, ...before, result: 'failed', fails: true };
  }
  const changed = before === null ? null : changedSince(identifications, before.identifications);
  const groups = identifications.map((identification, index): GroupResult => {
    if (changed?.has(index) === false) return { identification, status: 'unchanged', message: '' };
    const isHeld = job.isRerun && !isRepeatable(identification);
    return isHeld
      ? {
          identification,
          status: 'left',
          message: 'it adds up, and an earlier attempt may have sent it',
        }
      : { identification, status: 'planned', message: '' };
  });
  const wanted = groups.flatMap(({ identification, status }) =>
    status === 'planned' ? [identification] : [],
  );
  const report: GroupsReport = {
    ...blank,
    expectedRequests: batchesOf(wanted, usualFrame).length,
    groups,
    notices: [...blank.notices, ...(before?.notices ?? [])],
  };
  if (job.refusal !== null) return { ...report, ...job.refusal, result: 'refused', fails: true };
  if (job.reportOnly) return report;
  if (groups.every(({ status }) => status === 'unchanged')) {
    return { ...report, result: 'in-sync' };
  }
  if (wanted.length === 0)
    return withOutcomes(report, { outcomes: [], requests: 0, obstacle: null });
  if (job.ingestion === null) return { ...report, ...noKey, result: 'failed', fails: true };
  return withOutcomes(report, await job.ingestion.identify(wanted));
}

const nothing = { identifications: [], problems: [] } as const;

/** About what a body has besides its groups: the key is not known here. */
const usualFrame = 64;

const noKey: Obstacle = {
  reason: 'credentials',
  explanation:
    'Groups are sent with api-key alone: set it from the secrets of the repository (on the command line, AMPLITUDE_API_KEY). The secret key is not needed.',
};

interface EarlierGroups {
  readonly identifications: readonly Identification[];
  readonly notices: readonly string[];
}

/** What the groups file said then, by itself: the plan of that time does not matter any more. */
function earlierGroups({ file, name }: Earlier): EarlierGroups | Obstacle {
  if (file === null) return { identifications: [], notices: [] };
  const { identifications, problems } = readGroups(file, emptyPlan);
  const errors = problems.filter(isError);
  if (errors.some(({ rule }) => unreadable.has(rule))) {
    return {
      reason: 'changed-since',
      explanation: `The groups file of ${name} cannot be read, so that it cannot be told which groups have changed. Compare with an older commit (on the command line, --changed-since), or send all groups (in GitHub, start the workflow by hand).`,
    };
  }
  if (errors.length === 0) return { identifications, notices: [] };
  const notice = `The groups file of ${name} had errors, so that it was not sent as it was. Only groups that have changed since are sent now: compare with an older commit (on the command line, --changed-since) to send the others.`;
  return { identifications, notices: [notice] };
}

/** With these the file as a whole is in doubt, not only a group of it. */
const unreadable: ReadonlySet<string> = new Set(['yaml-syntax', 'alias-expansion']);

const emptyPlan: Plan = {
  taxonomy: { entities: new Map(), unread: new Set() },
  ignore: new Map(),
  groupTypes: new Set(),
};

function withOutcomes(report: GroupsReport, sending: Sending): GroupsReport {
  const outcomes = [...sending.outcomes].reverse();
  const groups = report.groups.map((group): GroupResult => {
    const outcome = group.status === 'planned' ? outcomes.pop() : undefined;
    return outcome === undefined ? group : { ...group, ...outcome };
  });
  const count = (status: GroupStatus) => groups.filter((group) => group.status === status).length;
  const undone = count('rejected') + count('unknown') + count('left');
  const sent = count('sent');
  const trouble = sending.obstacle ?? (undone > 0 ? troubleWith(count) : null);
  return {
    ...report,
    ...trouble,
    result: undone === 0 ? 'applied' : sent > 0 ? 'partial' : 'failed',
    fails: undone > 0,
    groups,
    requests: sending.requests,
  };
}

function troubleWith(count: (status: GroupStatus) => number): Obstacle {
  if (count('unknown') > 0) {
    return {
      reason: 'unknown',
      explanation:
        'Of some groups it is not known whether Amplitude took them. What adds up is never sent twice: look at these groups in Amplitude before they are sent again.',
    };
  }
  if (count('rejected') > 0) {
    return { reason: 'rejected', explanation: 'Amplitude rejected some groups: each says why.' };
  }
  return {
    reason: 'rerun',
    explanation:
      'This is not the first attempt of the job, and an earlier one may have sent what adds up each time ($add, $append, $prepend): such groups were not sent again. Look at them in Amplitude, and send what is missing from a file of its own with tracking-plan identify.',
  };
}
