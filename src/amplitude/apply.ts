import type { Change, Diff } from '../core/change.ts';
import { secondsFor } from '../core/cost.ts';
import type { Kind } from '../core/kinds/index.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { ChangeResult, Status } from '../core/report.ts';
import { type Entity, type Key, keyOf } from '../core/taxonomy.ts';
import { accessLost, isPage } from './access.ts';
import { workThrough } from './agenda.ts';
import { type Count, type Counted, counting } from './counted.ts';
import { needsOf, phasesOf } from './dependencies.ts';
import { AmplitudeError, isAddOnMissing } from './error.ts';
import { Freshness, Outdated } from './freshness.ts';
import { readBack } from './read-back.ts';
import { failed, sentence, skipped, type Verdict, verdict } from './verdict.ts';
import { attachedToFound, type ChangeOptions } from './write-change.ts';
import { writeChecked } from './write-checked.ts';
import type { WriterOptions } from './writer.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Estimate of the time that is left. */
  readonly seconds: number;
}

export interface ApplyOptions extends WriterOptions {
  /** When the live state that the diff was made of was read, in milliseconds since the epoch; else now. */
  readonly readAt?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Applied {
  /** One for each change, in the diff's order. */
  readonly results: readonly ChangeResult[];
  /** What ended the run before everything was tried; `null` if nothing did. */
  readonly stopped: AmplitudeError | null;
  /** Uses that the plan takes off, and that came back with what was restored: for the next run. */
  readonly returned: readonly Entity[];
  /** Why what was written could not be read again; empty if it was. */
  readonly notReadBack: string;
}

/**
 * Applies a diff: begins change after change in the order of kinds, as much at once as the limits and
 * what they need allow, deletes last; then reads back what was touched. A failed change stops only
 * those that need it.
 */
export async function apply(plan: Plan, diff: Diff, options: ApplyOptions): Promise<Applied> {
  const desired = plan.taxonomy;
  const { results, stopped } = await writeAll(diff.changes, { ...options, desired });
  if (stopped !== null) {
    return { results, stopped, returned: [], notReadBack: 'the run was stopped before' };
  }
  const { failure: notReadBack, ...back } = await readBack(plan, results, { ...options, desired });
  return { ...back, stopped: null, notReadBack };
}

/**
 * Changes under way at once: more than the limits let through, so that none of those idles. Fewer than
 * all, so that what was begun is finished before the next begins, and checked just before it is written.
 */
const underWay = 16;

const doneWell: ReadonlySet<Status> = new Set(['applied', 'found', 'pending']);

interface State {
  stopped: AmplitudeError | null;
  /** Writes that a page was the answer to. */
  pages: number;
  /** Some write got through. */
  isWriting: boolean;
}

/** After so many, and not one write that got through, it is not for what they say. */
const manyPages = 20;

async function writeAll(changes: readonly Change[], options: ApplyOptions & ChangeOptions) {
  const needs = needsOf(changes);
  const verdicts = new Map<Key, Verdict>();
  const closed = new Map<Kind, string>();
  const stop = new AbortController();
  const writer = { ...options, signal: AbortSignal.any([options.signal, stop.signal]) };
  const freshness = new Freshness(changes, options.readAt ?? options.clock.now(), writer);
  const state: State = { stopped: null, pages: 0, isWriting: false };
  let costLeft = changes.reduce((sum, { cost }) => sum + cost, 0);

  async function attempt(change: Change, counted: Counted): Promise<Verdict> {
    const { successOf, maker } = needs(change);
    for (const key of successOf) {
      const status = verdicts.get(key)?.status;
      if (status === 'failed' || status === 'skipped') return skipped(key, status);
    }
    return begin(change, maker, counted);
  }

  async function begin(change: Change, maker: Change | null, counted: Counted): Promise<Verdict> {
    const reason = closed.get(change.kind);
    if (reason !== undefined) return verdict('skipped', reason);
    if (writer.signal.aborted) return verdict('left', '');
    try {
      const made = maker === null ? undefined : verdicts.get(keyOf(maker));
      const isFound = made !== undefined && doneWell.has(made.status) && made.message !== '';
      const whole = isFound ? await attachedToFound(change, counted) : change;
      return await writeChecked(whole, counted, freshness);
    } catch (error) {
      if (error instanceof Outdated) return failed(error.message, counted.count.written);
      if (!(error instanceof AmplitudeError)) throw error;
      return await fail(change, error, counted.count);
    }
  }

  async function fail({ kind }: Change, error: AmplitudeError, count: Count): Promise<Verdict> {
    if (error.failure === 'budget' || error.failure === 'cancelled') {
      halt(error);
      const isBegun = count.written + count.unknown > 0;
      return verdict('left', isBegun ? 'begun, but not finished' : '');
    }
    const message = sentence(error);
    if (isAddOnMissing(error)) {
      closed.set(kind, message);
      return verdict('skipped', message);
    }
    const lost = await accessLost(error, kind, options.client, writer.signal);
    if (lost !== null) halt(lost);
    else if (isPage(error)) state.pages += 1;
    if (state.pages >= manyPages && !state.isWriting) halt(error);
    return failed(message, count.written);
  }

  function halt(error: unknown): void {
    if (error instanceof AmplitudeError) state.stopped ??= error;
    stop.abort(error);
  }

  async function settle(change: Change, sent: () => void): Promise<void> {
    const result = await attempt(change, counting(writer, sent));
    verdicts.set(keyOf(change), result);
    if (result.status === 'applied') state.isWriting = true;
    costLeft -= change.cost;
    const { size: done } = verdicts;
    options.onProgress?.({ done, total: changes.length, seconds: secondsFor(costLeft) });
  }

  const agenda = {
    needs: (change: Change) => {
      const { successOf, maker } = needs(change);
      return maker === null ? successOf : [keyOf(maker), ...successOf];
    },
    atOnce: underWay,
    work: (change: Change, sent: () => void) =>
      settle(change, sent).catch((bug: unknown) => {
        halt(bug);
        throw bug;
      }),
  };
  for (const phase of phasesOf(changes)) await workThrough(phase, agenda);
  const results = changes.map((change) => ({
    change,
    ...(verdicts.get(keyOf(change)) ?? verdict('left', '')),
  }));
  return { results, stopped: state.stopped ?? stoppedBy(options.signal) };
}

/** A stop that found nothing under way is one all the same. */
function stoppedBy(signal: AbortSignal): AmplitudeError | null {
  const words = 'the run was stopped';
  return signal.aborted
    ? new AmplitudeError({ failure: 'cancelled', method: '', path: '', status: null, words })
    : null;
}
