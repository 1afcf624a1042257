import type { Change } from './change.ts';
import { fieldOf } from './kind.ts';
import { kindOf } from './kinds/index.ts';

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
