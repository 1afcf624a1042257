import type { Change } from '../change.ts';
import { countActions } from '../document.ts';
import { kindOf } from '../kinds/index.ts';
import { isError, type Problem } from '../problem.ts';
import type { ChangeResult, Report, Status } from '../report.ts';
import { counted, countedActions, countedSections, effort, listed, number } from './wording.ts';

/** One thing that a busy reader must know beside the headline: a sentence without markup. */
export interface Fact {
  readonly text: string;
  readonly isGrave: boolean;
}

/** `text`: a whole sentence; a grave one stands out and makes a passing check want a second look. */
export function fact(text: string, isGrave = false): Fact {
  return { text, isGrave };
}

/** A fact about so many things, where there are any. */
export function factOf(count: number, text: string, isGrave = false): readonly Fact[] {
  return count === 0 ? [] : [fact(text, isGrave)];
}

/** How long, how dangerous, what else; the most important first. */
export function factsOf(report: Report): readonly Fact[] {
  const { results, unshown } = report;
  return results === null
    ? [...factsOfResult(report), ...removedFact(report)]
    : outcomeFacts(results, unshown.length);
}

/** What became of the changes beside those that were applied. */
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
      return factOf(count, `${number(count)} ${words}.`, isGrave);
    }),
    ...factOf(unshown, `${counted(unshown, 'change')} never shown in a comment.`, true),
  ];
}

function factsOfResult({
  result,
  diff,
  live,
  entities,
  estimate,
  problems,
}: Report): readonly Fact[] {
  if (result === 'invalid') {
    return [fact('Nothing is compared or applied before the errors are fixed.')];
  }
  if (result === 'valid') {
    return [fact(`The plan states ${countedSections(entities) || 'nothing yet'}.`)];
  }
  if (result === 'in-sync') {
    const all = 'Amplitude has all that the plan states.';
    return [fact(live === 'amplitude' ? all : 'There is nothing to apply.')];
  }
  if (diff === null || diff.changes.length === 0) return [];
  return [
    ...dangers(shownFirst(diff.changes)),
    ...driftFact(diff.changes),
    ...warningFact(problems),
    ...(result === 'refused' ? [] : [fact(`Applying takes ${effort(estimate)}.`)]),
  ];
}

/** A pull request that only takes things out of the plan must not look like one that deletes them. */
function removedFact({ diff }: Report): readonly Fact[] {
  const removed = (diff?.notices ?? []).filter(({ review }) => review === 'removed').length;
  const stay = removed === 1 ? 'stays' : 'stay';
  return factOf(removed, `${number(removed)} removed from the plan ${stay} in Amplitude.`, true);
}

export function warningFact(problems: readonly Problem[]): readonly Fact[] {
  return factOf(problems.length, `${problemCounts(problems)}.`);
}

/** Deletes by what can be done about them afterwards. */
function dangers(changes: readonly Change[]): readonly Fact[] {
  const whole = changes.filter(({ action, scope }) => action === 'delete' && scope === null);
  const lost = whole.filter(({ kind }) => kindOf(kind).deletion?.restorable === false).length;
  const depends = whole.length - lost;
  const restorable = `${counted(depends, 'delete')} can be undone only where Amplitude has data.`;
  return [
    ...factOf(lost, `${counted(lost, 'delete')} cannot be undone.`, true),
    ...factOf(depends, restorable, true),
    ...inUse(whole),
  ];
}

/** Deleted events that still come in, where that is known. */
function inUse(deletes: readonly Change[]): readonly Fact[] {
  const active = deletes.flatMap(({ volume }) => (volume !== null && volume > 0 ? [volume] : []));
  const volume = active.reduce((sum, each) => sum + each, 0);
  const who = active.length === 1 ? 'deleted event still comes' : 'deleted events still come';
  const text = `${number(active.length)} ${who} in: ${number(volume)} this week so far.`;
  return factOf(active.length, text, true);
}

function driftFact(changes: readonly Change[]): readonly Fact[] {
  const drift = changes.filter(({ origin }) => origin === 'drift');
  if (drift.length === changes.length) return [];
  const counts = countActions(drift);
  const text = `An apply also corrects drift: ${countedActions(counts)}.`;
  return factOf(drift.length, text, counts.delete > 0);
}

/** This pull request's changes, or all if it has none. */
export function shownFirst(changes: readonly Change[]): readonly Change[] {
  const own = changes.filter(({ origin }) => origin !== 'drift');
  return own.length > 0 ? own : changes;
}

/** `1 error and 2 warnings` */
export function problemCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  return listed([
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ]);
}

export function countStatus(results: readonly ChangeResult[], status: Status): number {
  return results.filter((result) => result.status === status).length;
}
