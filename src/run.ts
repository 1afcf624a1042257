import type { Diff } from './core/change.ts';
import { changedScopes, countEntities, statesSame } from './core/compare.ts';
import { secondsFor } from './core/cost.ts';
import { diff } from './core/diff.ts';
import { digestOf } from './core/digest.ts';
import { tooManyDeletes, unexpectedDigest } from './core/guard.ts';
import type { Plan, PlanFile, Reading } from './core/plan/plan.ts';
import { readPlan } from './core/plan/read-plan.ts';
import { type Amplitude, isObstacle, type LiveReading, type Obstacle } from './core/ports.ts';
import type { Problem } from './core/problem.ts';
import type { Report, Result } from './core/report.ts';
import { standInFor } from './core/stand-in.ts';

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
  /** Known beforehand; for `apply`: why it must not. */
  readonly refusal: Obstacle | null;
  readonly notices: readonly string[];
}

/** Whether the plan can be used. */
export function validate(job: Job): Report {
  const { report } = open('validate', job);
  return report;
}

/** What an apply would do. */
export async function compare(job: Job): Promise<Report> {
  const { report, plan, base } = open('diff', job);
  if (report.result === 'invalid') return report;
  const scopes =
    job.scope === 'changed' && base ? changedScopes(base.taxonomy, plan.taxonomy) : null;
  const live = await liveFor(job, plan, base, scopes);
  if (live === null) return { ...report, notices: [...report.notices, nothingToCompare] };
  if (isObstacle(live)) return { ...report, ...live, result: 'failed', fails: true };
  const compared = withDiff(report, job, live, diff(plan, live.taxonomy, attributable(job, base)));
  const changes = compared.diff.changes;
  const refusal = tooManyDeletes(changes, job.maxDeletes);
  if (refusal !== null) return { ...compared, ...refusal, result: 'refused', fails: true };
  if (changes.length === 0) return { ...compared, result: 'in-sync' };
  return { ...compared, result: 'changes', fails: job.failOnChanges };
}

/** Brings live to what the plan states. Recomputes everything, whatever has been shown before. */
export async function applyPlan(job: Job): Promise<Report> {
  const { report, plan } = open('apply', job);
  if (report.result === 'invalid') return report;
  if (job.refusal !== null) return { ...report, ...job.refusal, result: 'refused', fails: true };
  if (job.amplitude === null) return { ...report, ...noCredentials, result: 'failed', fails: true };
  const live = await job.amplitude.read(plan, null);
  if (isObstacle(live)) return { ...report, ...live, result: 'failed', fails: true };
  const compared = withDiff(report, job, live, diff(plan, live.taxonomy, null));
  const { changes } = compared.diff;
  const refusal =
    tooManyDeletes(changes, job.maxDeletes) ?? unexpectedDigest(compared.digest, job.expectDigest);
  if (refusal !== null) return { ...compared, ...refusal, result: 'refused', fails: true };
  if (changes.length === 0) return { ...compared, result: 'in-sync', results: [] };
  const { results, obstacle, notices } = await job.amplitude.apply(plan, compared.diff);
  const undone = results.filter(({ status }) => ['failed', 'skipped', 'left'].includes(status));
  const result =
    undone.length === 0 ? 'applied' : undone.length < results.length ? 'partial' : 'failed';
  return {
    ...compared,
    ...(result === 'failed' ? nothingApplied : {}),
    ...(result === 'applied' ? {} : obstacle),
    results,
    result,
    fails: result !== 'applied',
    notices: [...compared.notices, ...notices],
  };
}

const noCredentials: Obstacle = {
  reason: 'credentials',
  explanation:
    'Applying needs api-key and secret-key. Set both from the secrets of the repository.',
};

const nothingApplied: Obstacle = {
  reason: 'changes',
  explanation: 'No change could be applied: each says why. Run again when that is mended.',
};

/** Reads the plan, and the base plan as far as there is one that can be used. */
function open(command: Report['command'], job: Job) {
  const { plan, problems: found } = readPlan(job.files);
  const problems = [...job.problems, ...found];
  const baseReading = job.base === null ? null : readPlan(job.base);
  const isUsable = baseReading?.problems.every(({ severity }) => severity !== 'error') ?? false;
  const base = isUsable ? baseReading : null;
  const isInvalid = problems.some(({ severity }) => severity === 'error');
  const older = olderThan(base, plan);
  const shown = problems.filter((problem) => !older(problem));
  const result: Result = isInvalid ? 'invalid' : 'valid';
  const report: Report = {
    command,
    result,
    reason: '',
    explanation: '',
    fails: isInvalid,
    project: job.project,
    host: job.host,
    files: job.files.map(({ path }) => path),
    entities: countEntities(plan.taxonomy),
    problems: shown,
    olderWarnings: problems.length - shown.length,
    diff: null,
    digest: '',
    live: 'none',
    reads: 0,
    estimate: { reads: 0, writes: 0, seconds: 0 },
    maxDeletes: job.maxDeletes,
    notices: baseReading !== null && !isUsable ? [...job.notices, invalidBase] : job.notices,
    results: null,
  };
  return { report, plan, base: base?.plan ?? null };
}

const invalidBase =
  'The base plan is not valid, so changes of this pull request and drift are not told apart.';

/** Tells the warnings that this pull request neither adds nor touches. */
function olderThan(base: Reading | null, { taxonomy }: Plan): (problem: Problem) => boolean {
  if (base === null) return () => false;
  const known = new Set(base.problems.map(({ rule, message }) => `${rule} ${message}`));
  return ({ rule, severity, message, subject }) => {
    if (severity !== 'warning') return false;
    if (subject === null) return known.has(`${rule} ${message}`);
    return statesSame(base.plan.taxonomy.entities.get(subject), taxonomy.entities.get(subject));
  };
}

/** Live, or what stands in for it; `null` if nothing is there to do so. */
async function liveFor(
  job: Job,
  plan: Plan,
  base: Plan | null,
  scopes: ReadonlySet<string> | null,
): Promise<LiveReading | Obstacle | null> {
  if (job.amplitude !== null) return job.amplitude.read(plan, scopes);
  if (job.standIn === null) return noCredentials;
  return base === null ? null : { taxonomy: standInFor(base.taxonomy), reads: 0, notices: [] };
}

const nothingToCompare =
  'There are no credentials to read Amplitude with, and no base plan to compare with instead: the plan was only validated.';

/** Where the base plan is live already, nothing can be told apart by it. */
function attributable(job: Job, base: Plan | null) {
  return job.amplitude === null ? null : (base?.taxonomy ?? null);
}

function withDiff(
  report: Report,
  job: Job,
  live: LiveReading,
  found: Diff,
): Report & { readonly diff: Diff } {
  const writes = found.changes.reduce((sum, { cost }) => sum + cost, 0);
  return {
    ...report,
    diff: found,
    digest: digestOf(job.project, job.host, found.changes),
    live: job.amplitude === null ? (job.standIn ?? 'none') : 'amplitude',
    reads: live.reads,
    estimate: { reads: live.reads, writes, seconds: secondsFor(live.reads + writes) },
    notices: [...report.notices, ...live.notices],
  };
}
