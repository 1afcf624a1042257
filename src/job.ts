import { statesSame } from './core/compare.ts';
import type { Shown } from './core/gate.ts';
import type { Plan, PlanFile } from './core/plan/plan.ts';
import { readPlan, readVersions, type Versions } from './core/plan/read-plan.ts';
import type { Amplitude, Obstacle } from './core/ports.ts';
import { isError, type Problem } from './core/problem.ts';
import type { Report } from './core/report.ts';
import type { SealContext } from './core/seal.ts';

/** What a run is about, whichever shell it comes from. */
export interface Job {
  readonly files: readonly PlanFile[];
  /** What was found to be wrong with files before they could be read as YAML. */
  readonly problems: readonly Problem[];
  readonly project: string;
  readonly host: string;
  readonly maxDeletes: number;
  readonly expectDigest: string;
  readonly failOnChanges: boolean;
  /** Whose properties are read: those of changed events (which needs a base plan), or all. */
  readonly scope: 'changed' | 'all';
  /** The plan to compare with, to attribute changes; `null` if there is none. */
  readonly base: readonly PlanFile[] | null;
  /** `null` without credentials: then the base plan stands in for live. */
  readonly amplitude: Amplitude | null;
  /** What stands in for live without credentials; `null`: nothing may, as the run is about live. */
  readonly standIn: 'base-plan' | 'other-plan' | null;
  /** Why nothing may be applied, or sent; known beforehand. */
  readonly refusal: Obstacle | null;
  /** Show how much comes in of the events that are deleted, renamed or hidden. */
  readonly usage: boolean;
  /** What comments on merged pull requests have shown; `null` where there are none to look at. */
  readonly gate: Gate | null;
  readonly notices: readonly string[];
}

export interface Gate {
  /** Apply nothing else. */
  readonly only: boolean;
  readonly shown: readonly Shown[];
  readonly about: Omit<SealContext, 'pullRequest'>;
}

export interface Opened {
  /** Of a run that has validated and done nothing else: `valid` or `invalid`. */
  readonly report: Report;
  /** May be without what `base` has too, where there is nothing else to compare it with. */
  readonly plan: Plan;
  /** `null` if there is none that can be used. */
  readonly base: Plan | null;
}

type About = Pick<Report, 'project' | 'host'>;

/** Of a run that could not begin. */
export function notBegun(command: Report['command'], about: About, why: Obstacle): Report {
  return { ...nothingYet(command, about), ...why, result: 'failed', fails: true };
}

/** Of a run that has found nothing so far. */
function nothingYet(command: Report['command'], { project, host }: About): Report {
  return {
    command,
    result: 'valid',
    reason: '',
    explanation: '',
    fails: false,
    project,
    host,
    entities: {},
    problems: [],
    olderWarnings: 0,
    diff: null,
    digest: '',
    live: 'none',
    estimate: { reads: 0, furtherReads: 0, writes: 0, seconds: 0, runs: 1, longRuns: 1 },
    unshown: [],
    shownIn: [],
    notices: [],
    results: null,
  };
}

/** Whether the plan can be used: the one run that needs nothing of run.ts. */
export async function validate(job: Job): Promise<Report> {
  return (await open('validate', job)).report;
}

/** Reads the plan, and the base plan as far as it is a plan. */
export async function open(command: Report['command'], job: Job): Promise<Opened> {
  const isOffline = job.amplitude === null;
  const versions = job.base && (await readVersions(job.files, job.base, isOffline));
  const reading = versions?.head ?? (await readPlan(job.files));
  const baseErrors = versions?.base.problems.filter(isError) ?? [];
  // A plan that was named to be compared with is no less asked for than the plan itself.
  const isNamed = job.standIn === 'other-plan';
  const problems = [...job.problems, ...reading.problems, ...(isNamed ? baseErrors : [])];
  const compared = baseErrors.length === 0 ? versions : null;
  const older = olderThan(compared);
  const shown = problems.filter((problem) => !older(problem));
  const isInvalid = problems.some(isError);
  const report: Report = {
    ...nothingYet(command, job),
    result: isInvalid ? 'invalid' : 'valid',
    fails: isInvalid,
    entities: reading.entities,
    problems: shown,
    olderWarnings: problems.length - shown.length,
    notices: baseErrors.length > 0 && !isNamed ? [...job.notices, invalidBase] : job.notices,
  };
  return {
    report,
    get plan() {
      return reading.plan;
    },
    get base() {
      return compared?.base.plan ?? null;
    },
  };
}

const invalidBase =
  'The base plan is not valid, so changes of this pull request and drift are not told apart.';

/** Tells the warnings that this pull request neither adds nor touches. */
function olderThan(compared: Versions | null): (problem: Problem) => boolean {
  if (compared === null) return () => false;
  const { head, base } = compared;
  const known = new Set(base.problems.map(({ rule, message }) => `${rule} ${message}`));
  return ({ rule, severity, message, subject }) => {
    if (severity !== 'warning') return false;
    if (subject === null) return known.has(`${rule} ${message}`);
    return statesSame(
      base.plan.taxonomy.entities.get(subject),
      head.plan.taxonomy.entities.get(subject),
    );
  };
}
