import type { Change, Diff } from '../core/change.ts';
import { secondsFor } from '../core/cost.ts';
import { type Kind, kindOf } from '../core/kinds/index.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { ChangeResult, Status } from '../core/report.ts';
import { describe, type Key, keyOf } from '../core/taxonomy.ts';
import { needsOf, phasesOf } from './dependencies.ts';
import { AmplitudeError, isAccessLost, isAddOnMissing } from './error.ts';
import { readBack } from './read-back.ts';
import { writeChange } from './write-change.ts';
import type { WriterOptions } from './writer.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Estimate of the time that is left. */
  readonly seconds: number;
}

export interface ApplyOptions extends WriterOptions {
  readonly onProgress?: (progress: Progress) => void;
}

export interface Applied {
  /** One for each change, in the diff's order. */
  readonly results: readonly ChangeResult[];
  /** What ended the run before everything was tried; `null` if nothing did. */
  readonly stopped: AmplitudeError | null;
  /** Why what was written could not be read again; empty if it was. */
  readonly notReadBack: string;
}

/**
 * Applies a diff: every change as soon as what it needs is done, as much at once as the limits allow,
 * deletes last; then reads back what was touched. A failed change stops only those that need it.
 */
export async function apply(plan: Plan, diff: Diff, options: ApplyOptions): Promise<Applied> {
  const { results, stopped } = await writeAll(diff.changes, options);
  if (stopped !== null) return { results, stopped, notReadBack: 'the run was stopped before' };
  const back = await readBack(plan, results, options);
  return { results: back.results, stopped: null, notReadBack: back.failure };
}

type Verdict = Omit<ChangeResult, 'change'>;

async function writeAll(changes: readonly Change[], options: ApplyOptions) {
  const needs = needsOf(changes);
  const tasks = new Map<Key, Promise<Status>>();
  const verdicts = new Map<Key, Verdict>();
  const closed = new Map<Kind, string>();
  const stop = new AbortController();
  const writer = { ...options, signal: AbortSignal.any([options.signal, stop.signal]) };
  const state: { stopped: AmplitudeError | null } = { stopped: null };
  let costLeft = changes.reduce((sum, { cost }) => sum + cost, 0);

  async function attempt(change: Change): Promise<Verdict> {
    for (const key of needs(change)) {
      const status = await tasks.get(key);
      if (status === 'failed' || status === 'skipped') return skipped(key, verdicts);
      if (status === 'left') return left;
    }
    const reason = closed.get(change.kind);
    if (reason !== undefined) return { status: 'skipped', message: reason, pendingFields: [] };
    if (writer.signal.aborted) return left;
    try {
      return await writeChange(change, writer);
    } catch (error) {
      if (!(error instanceof AmplitudeError)) throw error;
      if (isAddOnMissing(error)) closed.set(change.kind, sentence(error));
      if (error.failure !== 'budget' && error.failure !== 'cancelled') {
        if (isAccessLost(error)) halt(error);
        return { status: 'failed', message: sentence(error), pendingFields: [] };
      }
      halt(error);
      return left;
    }
  }

  function halt(error: AmplitudeError): void {
    state.stopped ??= error;
    stop.abort(error);
  }

  async function settle(change: Change): Promise<Status> {
    const verdict = await attempt(change);
    verdicts.set(keyOf(change), verdict);
    costLeft -= change.cost;
    const { size: done } = verdicts;
    options.onProgress?.({ done, total: changes.length, seconds: secondsFor(costLeft) });
    return verdict.status;
  }

  for (const phase of phasesOf(changes)) {
    // The first tick comes after all are registered, so that each finds the tasks it needs.
    for (const change of phase) {
      tasks.set(
        keyOf(change),
        Promise.resolve().then(() => settle(change)),
      );
    }
    await Promise.all(phase.map((change) => tasks.get(keyOf(change))));
  }
  const results = changes.map((change) => ({ change, ...(verdicts.get(keyOf(change)) ?? left) }));
  return { results, stopped: state.stopped };
}

const left: Verdict = { status: 'left', message: '', pendingFields: [] };

function skipped(key: Key, verdicts: ReadonlyMap<Key, Verdict>): Verdict {
  const [kind = '', scope = '', name = ''] = key.split('\u0000');
  const address = { kind: kindOf(kind).kind, name, scope: scope === '' ? null : scope };
  const cause = verdicts.get(key)?.status === 'skipped' ? 'was skipped' : 'failed';
  const message = `needs ${describe(address, JSON.stringify)}, which ${cause}`;
  return { status: 'skipped', message, pendingFields: [] };
}

/** An error for people who look at one change. */
function sentence(error: AmplitudeError): string {
  const said =
    error.status === null ? error.words : `Amplitude said ${error.status}: ${error.words}`;
  return error.advice === '' ? said : `${said}. ${error.advice}`;
}
