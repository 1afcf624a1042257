import type { Change } from '../change.ts';
import { countActions } from '../document.ts';
import { kindOf } from '../kinds/index.ts';
import type { ChangeResult, Report, Status } from '../report.ts';
import { counted, countedActions, countedSections, duration, number } from './wording.ts';

/** What a busy reader must know, in words without markup. */
export interface Verdict {
  /** Whether the run's check passes. */
  readonly passes: boolean;
  /** What would happen or has happened: goes into the first line. */
  readonly headline: string;
  /** How long, how dangerous, what else: sentences, the dangerous ones apart. */
  readonly facts: readonly Fact[];
  /** All of it in one sign: fails, passes and wants a second look, or is fine. */
  readonly sign: '❌' | '⚠️' | '✅';
}

export interface Fact {
  readonly text: string;
  readonly isGrave: boolean;
}

export function verdictOf(report: Report): Verdict {
  const said =
    report.results === null ? facts(report) : outcomeFacts(report.results, report.unshown.length);
  const isGrave = said.some((fact) => fact.isGrave) || hasTrap(report);
  return {
    passes: !report.fails,
    headline: headline(report),
    facts: said,
    sign: report.fails ? '❌' : isGrave ? '⚠️' : '✅',
  };
}

/** What an alert stands above the changes for. */
function hasTrap({ diff, results }: Report): boolean {
  if (diff === null || results !== null) return false;
  return (
    diff.changes.some(({ origin }) => origin === 'conflict') ||
    diff.notices.some(({ review }) => review === 'lookalike')
  );
}

function headline(report: Report): string {
  const { result, results } = report;
  const changes = report.diff === null ? '' : changesOf(report.diff.changes);
  switch (result) {
    case 'valid':
      return 'valid';
    case 'invalid':
      return problemCounts(report);
    case 'in-sync':
      return report.live === 'amplitude' ? 'in sync' : 'no changes';
    case 'changes':
      return changes;
    case 'refused':
      return changes === '' ? 'refused' : `${changes}, refused`;
    case 'applied':
    case 'partial':
    case 'failed': {
      if (results === null) return result;
      const done = countStatus(results, 'applied') + countStatus(results, 'found');
      const all = counted(results.length, 'change');
      return done === results.length ? `applied ${all}` : `applied ${number(done)} of ${all}`;
    }
    default:
      return result satisfies never;
  }
}

/** `1 error and 2 warnings` */
function problemCounts({ problems }: Report): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (warnings === 0) return counted(errors, 'error');
  return errors === 0
    ? counted(warnings, 'warning')
    : `${counted(errors, 'error')} and ${counted(warnings, 'warning')}`;
}

/** `1 delete and 2 updates` */
function changesOf(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const counts = countedActions(countActions(shownFirst(changes)));
  return changes.every(({ origin }) => origin === 'drift') ? `only drift, ${counts}` : counts;
}

/** This pull request's changes, or all if it has none. */
function shownFirst(changes: readonly Change[]): readonly Change[] {
  const own = changes.filter(({ origin }) => origin !== 'drift');
  return own.length > 0 ? own : changes;
}

function countStatus(results: readonly ChangeResult[], status: Status): number {
  return results.filter((result) => result.status === status).length;
}

function outcomeFacts(results: readonly ChangeResult[], unshown: number): readonly Fact[] {
  const states = [
    ['failed', 'failed', true],
    ['skipped', 'skipped because something else failed', true],
    ['left', 'not attempted', true],
    ['pending', 'waiting for data', false],
  ] as const;
  return [
    ...states.flatMap(([status, words, isGrave]) => {
      const count = countStatus(results, status);
      return count === 0 ? [] : [{ text: `${number(count)} ${words}.`, isGrave }];
    }),
    ...(unshown === 0
      ? []
      : [{ text: `${counted(unshown, 'change')} never shown in a comment.`, isGrave: true }]),
  ];
}

function facts(report: Report): readonly Fact[] {
  return [...factsOfResult(report), ...removedFact(report)];
}

function factsOfResult(report: Report): readonly Fact[] {
  const { result, diff } = report;
  const calm = (text: string): Fact => ({ text, isGrave: false });
  if (result === 'invalid')
    return [calm('Nothing is compared or applied before the errors are fixed.')];
  if (result === 'valid') {
    return [calm(`The plan states ${countedSections(report.entities) || 'nothing yet'}.`)];
  }
  if (result === 'in-sync') {
    return [
      calm(
        report.live === 'amplitude'
          ? 'Amplitude has all that the plan states.'
          : 'There is nothing to apply.',
      ),
    ];
  }
  if (diff === null || diff.changes.length === 0) return [];
  const time = calm(`Applying takes ${duration(report.estimate.seconds)}.`);
  return [
    ...dangers(shownFirst(diff.changes)),
    ...driftFact(diff.changes),
    ...warningFact(report),
    ...(result === 'refused' ? [] : [time]),
  ];
}

/** A pull request that only takes things out of the plan must not look like one that deletes them. */
function removedFact({ diff }: Report): readonly Fact[] {
  const removed = (diff?.notices ?? []).filter(({ review }) => review === 'removed').length;
  if (removed === 0) return [];
  const what = `${number(removed)} removed from the plan ${removed === 1 ? 'stays' : 'stay'} in Amplitude.`;
  return [{ text: what, isGrave: true }];
}

function warningFact(report: Report): readonly Fact[] {
  return report.problems.length === 0
    ? []
    : [{ text: `${problemCounts(report)}.`, isGrave: false }];
}

/** Deletes by what can be done about them afterwards. */
function dangers(changes: readonly Change[]): readonly Fact[] {
  const deletes = changes.filter(({ action }) => action === 'delete');
  const whole = deletes.filter(({ scope }) => scope === null);
  const lost = whole.filter(({ kind }) => kindOf(kind).deletion?.restorable === false).length;
  const depends = whole.length - lost;
  return [
    ...(lost > 0 ? [{ text: `${counted(lost, 'delete')} cannot be undone.`, isGrave: true }] : []),
    ...(depends > 0
      ? [
          {
            text: `${counted(depends, 'delete')} can be undone only where there is data.`,
            isGrave: true,
          },
        ]
      : []),
    ...inUse(whole),
  ];
}

/** Deleted events that still come in, where that is known. */
function inUse(deletes: readonly Change[]): readonly Fact[] {
  const active = deletes.flatMap(({ volume }) => (volume !== null && volume > 0 ? [volume] : []));
  if (active.length === 0) return [];
  const volume = active.reduce((sum, each) => sum + each, 0);
  const who = active.length === 1 ? 'deleted event still comes' : 'deleted events still come';
  const text = `${number(active.length)} ${who} in: ${number(volume)} this week so far.`;
  return [{ text, isGrave: true }];
}

function driftFact(changes: readonly Change[]): readonly Fact[] {
  const drift = changes.filter(({ origin }) => origin === 'drift');
  if (drift.length === 0 || drift.length === changes.length) return [];
  const counts = countActions(drift);
  return [
    {
      text: `An apply also corrects drift: ${countedActions(counts)}.`,
      isGrave: counts.delete > 0,
    },
  ];
}
