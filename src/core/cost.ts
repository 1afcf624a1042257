import type { Change, Diff } from './change.ts';
import { fieldOf } from './kind.ts';
import { kindOf } from './kinds/index.ts';
import type { Plan } from './plan/plan.ts';
import type { Estimate } from './report.ts';
import { keyOf, scopeKey } from './taxonomy.ts';
import { isSharedChange } from './uses.ts';

/** Amplitude's cost model, per project: what a call costs, how much may be in flight, how much in an hour. */
export const costs = { read: 1, write: 2, inFlight: 4, perHour: 7200 } as const;

/** Typical time of a call in seconds, from recorded traffic (0.15 to 0.8). */
const secondsPerCall = 0.5;

/** What applying a change costs when nothing goes wrong, in Amplitude's units. */
export function costOf(change: Omit<Change, 'cost'>): number {
  return costs.write * (writes(change) + change.pins.length);
}

function writes(change: Omit<Change, 'cost'>): number {
  switch (change.action) {
    case 'create':
      return hasUpdateOnly(change) ? 2 : 1;
    case 'restore':
      return change.fields.size > 0 ? 2 : 1;
    case 'update':
    case 'rename':
    case 'delete':
      return 1;
    default:
      return change.action satisfies never;
  }
}

function hasUpdateOnly(change: Omit<Change, 'cost'>): boolean {
  const spec = kindOf(change.kind);
  return [...change.fields.keys()].some((name) => fieldOf(spec, name)?.updateOnly === true);
}

/** Seconds that calls of this cost take at Amplitude's limits: in flight, and hour by hour. */
export function secondsFor(cost: number): number {
  const hoursToWait = Math.max(0, Math.ceil(cost / costs.perHour) - 1);
  const lastHour = cost - hoursToWait * costs.perHour;
  return hoursToWait * 3600 + Math.ceil((lastHour / costs.inFlight) * secondsPerCall);
}

/** Minutes that a run waits for the budget, in all: by default, and with time to spare in a job of six hours. */
export const waits = { usual: 60, long: 240 } as const;

/** What applying a diff takes, the reads before and after it included; `reads`: what reading live took. */
export function estimateOf(plan: Plan, { changes, notRead }: Diff, reads: number): Estimate {
  const writes = changes.reduce((sum, { cost }) => sum + cost, 0);
  const furtherReads = changes.length === 0 ? 0 : notRead + readBackOf(plan, changes);
  const all = reads + furtherReads + writes;
  return {
    reads,
    furtherReads,
    writes,
    seconds: secondsFor(all),
    runs: runsFor(all, reads + notRead, waits.usual),
    longRuns: runsFor(all, reads + notRead, waits.long),
  };
}

/** Lists that show what was written: one a kind, one a scope, also of the uses that follow a shared definition. */
function readBackOf({ taxonomy }: Plan, changes: readonly Change[]): number {
  const lists = new Set(changes.map(({ kind, scope }) => scopeKey(kind, scope ?? '')));
  const shared = new Set(changes.filter(isSharedChange).map(keyOf));
  if (shared.size === 0) return lists.size;
  for (const { kind, scope, name } of taxonomy.entities.values()) {
    if (scope !== null && shared.has(keyOf({ kind, name, scope: null }))) {
      lists.add(scopeKey(kind, scope));
    }
  }
  return lists.size;
}

/** Runs for a cost of which each begins with `again`, the reading of live. */
function runsFor(all: number, again: number, minutesToWait: number): number {
  // The hour's budget is used up long before the hour is over; the rest of it is a wait.
  const wait = 60 - ((costs.perHour / costs.inFlight) * secondsPerCall) / 60;
  const hours = 1 + Math.floor(minutesToWait / wait);
  return Math.max(1, Math.ceil((all - again) / (hours * costs.perHour - again)));
}
