import { kinds } from './core/kinds/index.ts';
import { isIgnored } from './core/plan/ignore.ts';
import type { Plan } from './core/plan/plan.ts';
import { readPlanNow } from './core/plan/read-plan-now.ts';
import { nameFault } from './core/plan/rules/names.ts';
import {
  type Amplitude,
  isObstacle,
  type LiveReading,
  type Obstacle,
  type ScopeChoice,
} from './core/ports.ts';
import { isError, type Problem } from './core/problem.ts';
import { expressibleIn } from './core/pull/expressible.ts';
import { type Layout, newPlan } from './core/pull/new-plan.ts';
import { openDocument } from './core/pull/plan-document.ts';
import { pullInto } from './core/pull/pull.ts';
import type { PullReport } from './core/pull/report.ts';
import { countLeftOut, isHidden, isOwn, leftOutNotes } from './core/pull/selection.ts';
import { number } from './core/render/wording.ts';
import type { Taxonomy } from './core/taxonomy.ts';
import type { Job } from './job.ts';

export interface PullJob extends Pick<Job, 'files' | 'problems' | 'amplitude'> {
  /** Where to put a plan, if there is none; `null` if there is one. */
  readonly layout: Layout | null;
  /** Only what the plan names. */
  readonly managed: boolean;
}

/** Brings the plan's files in line with Amplitude, or makes a plan: the report has what is to be written. */
export async function pull(job: PullJob): Promise<PullReport> {
  const { plan, problems: found } = readPlanNow(job.files);
  const isBlank = job.files.every((file) => openDocument(file)?.root === null);
  const problems = [...job.problems, ...(isBlank ? [] : found)].filter(isGrave);
  const report = { ...nothingYet, problems };
  if (problems.length > 0) return { ...report, result: 'invalid', fails: true };
  if (job.amplitude === null) return { ...report, ...noCredentials, result: 'failed', fails: true };
  const live = await readFor(job, plan, job.amplitude);
  if (isObstacle(live)) return { ...report, ...live, result: 'failed', fails: true };
  const taxonomy = withoutRefused(live);
  const { files, removed, warnings } = outcome(job, isBlank, taxonomy);
  const before = new Map(job.files.map(({ path, text }) => [path, text]));
  const written = files.filter(({ path, text }) => before.get(path) !== text);
  const after = readPlanNow(files);
  return {
    ...report,
    result: written.length === 0 ? 'in-sync' : 'changes',
    written,
    entities: after.entities,
    removed,
    warnings: [...warnings, ...broken(after.problems)],
    notes: [
      ...live.notices,
      ...refusedNotes(live),
      ...(job.managed ? [] : notesOn(taxonomy, isBlank ? null : plan, after.plan)),
    ],
  };
}

/** What Amplitude did not tell is not known to be gone: the plan keeps it. */
function withoutRefused({ taxonomy, refusedScopes }: LiveReading): Taxonomy {
  return { ...taxonomy, unread: new Set([...taxonomy.unread, ...refusedScopes]) };
}

function refusedNotes({ refusedScopes: { size } }: LiveReading): readonly string[] {
  const which = size === 1 ? 'one event that it has' : `${number(size)} events that it has`;
  return size === 0
    ? []
    : [`Amplitude does not tell the properties of ${which}: those in the plan stay as they are.`];
}

/** A report before anything has been found. */
export const nothingYet = {
  reason: '',
  explanation: '',
  fails: false,
  problems: [],
  written: [],
  entities: {},
  removed: [],
  warnings: [],
  notes: [],
} satisfies Partial<PullReport>;

const noCredentials: Obstacle = {
  reason: 'credentials',
  explanation:
    'Amplitude is read only with its keys: set AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY (api-key and secret-key of the action).',
};

/** The team's own rules are no reason not to pull: what Amplitude has need not follow them. */
const ownRules: ReadonlySet<string> = new Set(['event-name', 'property-name', 'required-field']);

function isGrave(problem: Problem): boolean {
  return isError(problem) && !ownRules.has(problem.rule);
}

function readFor(job: PullJob, plan: Plan, amplitude: Amplitude): Promise<LiveReading | Obstacle> {
  if (job.managed) return amplitude.read(plan, null);
  return amplitude.readAll(plan, (parents) => scopesToRead(plan, parents));
}

/** Everything that may hold something to write: events that are to be written, the plan's group types. */
function* scopesToRead(plan: Plan, parents: Taxonomy): Iterable<ScopeChoice> {
  for (const { kind, scope } of kinds) {
    if (scope === null) continue;
    if (scope.parent === null) {
      for (const type of plan.groupTypes) yield { kind, scope: type };
      continue;
    }
    for (const [key, entity] of parents.entities) {
      if (entity.kind !== scope.parent || entity.state === 'deleted') continue;
      const isNamed = plan.taxonomy.entities.has(key);
      const isLeft =
        isHidden(entity) ||
        isOwn(entity) ||
        isIgnored(plan.ignore.get(scope.section) ?? [], entity.name);
      // A plan could not write what it would hold, and an empty name asks for the shared list.
      if (nameFault(entity.name, false) !== null) continue;
      if (isNamed || !isLeft) yield { kind, scope: entity.name };
    }
  }
}

function outcome(job: PullJob, isBlank: boolean, live: Taxonomy) {
  if (!isBlank) return pullInto(job.files, live, { managed: job.managed });
  const [first, ...others] = job.files;
  const { entities, losses } = expressibleIn(live, () => false);
  const layout = job.layout ?? {
    file: first?.path ?? 'tracking-plan.yml',
    folder: null,
    hidden: false,
  };
  const made = newPlan(entities, countLeftOut(live, null).own, layout);
  // What stands in an empty plan is comments.
  const kept = first === undefined || first.text.trim() === '' ? '' : `${first.text.trimEnd()}\n\n`;
  const files = made.map(({ path, text }) => ({
    path,
    text: path === first?.path ? `${kept}${text}` : text,
  }));
  const warnings = losses.map(({ message }) => `${message}.`);
  return { files: [...files, ...others], removed: [], warnings };
}

/** The plan says what Amplitude has; where its own rules have errors, a check will say so. */
function broken(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(isError)
    .map(
      ({ rule, message, location }) => `${location.file}:${location.line}: ${rule}: ${message}.`,
    );
}

function notesOn(live: Taxonomy, plan: Plan | null, after: Plan): readonly string[] {
  const hasGroups = [...live.entities.values()].some(({ kind }) => kind === 'group_property');
  return [
    ...leftOutNotes(countLeftOut(live, plan)),
    hiddenNote,
    ...(hasGroups && after.groupTypes.size === 0 ? [groupNote] : []),
  ];
}

const hiddenNote =
  "Amplitude's lists may leave out hidden events and user properties: those can neither be written nor counted.";

const groupNote =
  'Amplitude does not tell which group types there are: name yours under group_types and pull again for what they use.';
