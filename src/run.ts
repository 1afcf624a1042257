import type { Diff } from './core/change.ts';
import { changedScopes } from './core/compare.ts';
import { estimateOf } from './core/cost.ts';
import { diff } from './core/diff.ts';
import { digestOf } from './core/digest.ts';
import { gate } from './core/gate.ts';
import { nothingShown, tooManyDeletes, unexpectedDigest } from './core/guard.ts';
import type { Plan } from './core/plan/plan.ts';
import { isObstacle, type LiveReading, type Obstacle } from './core/ports.ts';
import { counted } from './core/render/wording.ts';
import type { Report } from './core/report.ts';
import { reviewNotices } from './core/review.ts';
import { standInFor } from './core/stand-in.ts';
import type { Taxonomy } from './core/taxonomy.ts';
import { isAffected, withVolumes } from './core/usage.ts';
import { type Job, open } from './job.ts';

/** What an apply would do. */
export async function compare(job: Job): Promise<Report> {
  const { report, plan, base } = await open('diff', job);
  if (report.result === 'invalid') return report;
  const live = await liveFor(job, plan, base);
  if (live === null) return { ...report, notices: [...report.notices, nothingToCompare] };
  if (isObstacle(live)) return unread(report, job, live);
  // Where the base plan is live already, nothing can be told apart by it.
  const found = diff(plan, live.taxonomy, (job.amplitude && base?.taxonomy) ?? null);
  const remarks = reviewNotices(plan, base, live.taxonomy, found.changes);
  const reviewed = { ...found, notices: [...found.notices, ...remarks] };
  const compared = await withUsage(withDiff(report, job, plan, live, reviewed), job);
  const { changes } = compared.diff;
  const refusal = tooManyDeletes(changes, job.maxDeletes);
  if (refusal !== null) return { ...compared, ...refusal, result: 'refused', fails: true };
  if (changes.length === 0) return { ...compared, result: 'in-sync' };
  return { ...compared, result: 'changes', fails: job.failOnChanges };
}

/** Brings live to what the plan states. Recomputes everything, whatever has been shown before. */
export async function applyPlan(job: Job): Promise<Report> {
  const { report, plan } = await open('apply', job);
  if (report.result === 'invalid') return report;
  if (job.refusal !== null) return { ...report, ...job.refusal, result: 'refused', fails: true };
  if (job.amplitude === null) return { ...report, ...noCredentials, result: 'failed', fails: true };
  const live = await job.amplitude.read(plan, null);
  if (isObstacle(live)) return unread(report, job, live);
  const compared = withDiff(report, job, plan, live, diff(plan, live.taxonomy, null));
  const { cleared, notice, ...part } = gated(job, plan, live.taxonomy, compared.diff);
  const { changes } = cleared.diff;
  const refusal =
    nothingShown(compared.diff.changes, changes) ??
    tooManyDeletes(changes, job.maxDeletes) ??
    unexpectedDigest(compared.digest, job.expectDigest);
  const checked = { ...compared, ...part, notices: [...compared.notices, ...notice] };
  if (refusal !== null) return { ...checked, ...refusal, result: 'refused', fails: true };
  if (changes.length === 0) return { ...checked, result: 'in-sync', results: [] };
  const done = await job.amplitude.apply(cleared.plan, cleared.diff);
  const undone = done.results.filter(({ status }) => isUndone.has(status)).length;
  const result = undone === 0 ? 'applied' : undone < done.results.length ? 'partial' : 'failed';
  return {
    ...checked,
    ...(result === 'failed' ? nothingApplied : {}),
    ...(result === 'applied' ? {} : done.obstacle),
    results: done.results,
    result,
    fails: result !== 'applied',
    notices: [...checked.notices, ...done.notices],
  };
}

/** Nothing could be compared, as live could not be read. */
function unread(report: Report, job: Job, why: Obstacle): Report {
  const live = job.amplitude === null ? 'none' : 'amplitude';
  return { ...report, ...why, live, result: 'failed', fails: true };
}

const isUndone: ReadonlySet<string> = new Set(['failed', 'skipped', 'left']);

const noCredentials: Obstacle = {
  reason: 'credentials',
  explanation:
    'Amplitude is read and written only with api-key and secret-key: set both from the secrets of the repository (on the command line, AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY).',
};

const nothingApplied: Obstacle = {
  reason: 'changes',
  explanation: 'No change could be applied: each says why. Run again when that is mended.',
};

const nothingToCompare =
  'There are no credentials to read Amplitude with, and no base plan to compare with instead: the plan was only validated.';

/** Live, or what stands in for it; `null` if nothing is there to do so. */
async function liveFor(
  job: Job,
  plan: Plan,
  base: Plan | null,
): Promise<LiveReading | Obstacle | null> {
  if (job.amplitude !== null) {
    const isPartial = job.scope === 'changed' && base !== null;
    return job.amplitude.read(plan, isPartial ? changedScopes(base.taxonomy, plan.taxonomy) : null);
  }
  if (job.standIn === null) return noCredentials;
  if (base === null) return null;
  const taxonomy = standInFor(base.taxonomy);
  return { taxonomy, reads: 0, notices: [], refusedScopes: new Set() };
}

type Compared = Report & { readonly diff: Diff };

function withDiff(report: Report, job: Job, plan: Plan, live: LiveReading, found: Diff): Compared {
  return {
    ...report,
    diff: found,
    digest: digestOf(job.project, job.host, found.changes),
    live: job.amplitude === null ? (job.standIn ?? 'none') : 'amplitude',
    estimate: estimateOf(plan, found, live.reads),
    notices: [...report.notices, ...live.notices],
  };
}

/** Says of the events that are to go or to hide how much they are in use. */
async function withUsage(report: Compared, job: Job): Promise<Compared> {
  const { changes } = report.diff;
  if (!job.usage || job.amplitude === null || !changes.some(isAffected)) return report;
  const volumes = await job.amplitude.usage();
  if (!isObstacle(volumes)) {
    return { ...report, diff: { ...report.diff, changes: withVolumes(changes, volumes) } };
  }
  const notice = `This week's volumes are not shown: ${volumes.explanation}`;
  return { ...report, notices: [...report.notices, notice] };
}

/** What may be applied, and what no comment has shown. */
function gated(job: Job, plan: Plan, live: Taxonomy, all: Diff) {
  const everything = { cleared: { plan, diff: all }, unshown: [], shownIn: [], notice: [] };
  if (job.gate === null) return everything;
  const { unshown, shownIn, ...cleared } = gate(plan, live, all, job.gate.shown, job.gate.about);
  if (unshown.length === 0) return { ...everything, shownIn };
  const count = `${unshown.length} of ${counted(all.changes.length, 'change')}`;
  const now = unshown.length === 1 ? 'it is' : 'they are';
  const fact = `No comment on a merged pull request has shown ${count} as ${now} now`;
  return job.gate.only
    ? { cleared, unshown, shownIn, notice: [`${fact}: only-shown leaves that undone.`] }
    : { ...everything, unshown, shownIn, notice: [`${fact}.`] };
}
