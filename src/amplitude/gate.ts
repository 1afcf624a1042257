import { pauseAfter } from './retry.ts';
import type { Wait } from './waiting.ts';

/** What is known since a 429: nothing starts until then, and one at a time afterwards. */
export interface Gate extends Wait {
  readonly since: number;
  /** 429s in a row, each to a request that started after the one before. */
  readonly streak: number;
  /** When to try again, for one who does not wait. */
  readonly retryAt: number;
}

const hour = 3_600_000;

/**
 * The gate after a 429 to a request of so long ago. Those that were under way at the first one tell
 * nothing new with theirs, unless they say how long. `asked`: `Retry-After` in milliseconds, if any.
 */
export function closed(
  gate: Gate | null,
  response: { readonly started: number; readonly asked: number | null; readonly now: number },
  random: number,
): Gate {
  const { started, asked, now } = response;
  const isNews = gate === null || started > gate.since;
  if (!isNews && asked === null) return gate;
  const streak = (gate?.streak ?? 0) + (isNews ? 1 : 0);
  const { ms, exhausted } = pauseAfter(streak, asked, random);
  const until = Math.max(gate?.until ?? 0, now + ms);
  return {
    since: now,
    until,
    streak,
    reason: exhausted ? 'others' : 'collision',
    // The hour that is used up began at most now.
    retryAt: exhausted && asked === null ? now + hour : until,
  };
}
