import type { Progress } from './amplitude/apply.ts';
import type { Clock } from './amplitude/clock.ts';
import type { FullRead } from './amplitude/connect.ts';
import type { Wait } from './amplitude/waiting.ts';
import { counted } from './core/render/wording.ts';

/** Tells how far a long run has come, in lines for a log. */
export interface Reporter {
  readonly onRead: (done: number, expected: number) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly onWait: (wait: Wait) => void;
  /** Groups that are through, of how many. */
  readonly onSent: (done: number, total: number) => void;
  /** What a full read takes, before it begins. */
  readonly onFullRead: (size: FullRead) => void;
  /** Ends it, so that nothing keeps the process alive. */
  stop(): void;
}

/** Between two lines, in milliseconds. */
const interval = 10_000;

/** Shorter waits, as for another client's moment, go without a line of their own. */
const worthALine = 5000;

/** Calls `tick` at every interval until the function that it returns is called. */
export type Every = (ms: number, tick: () => void) => () => void;

/** With the machine's timer, which does not keep the process alive. */
const systemTimer: Every = (ms, tick) => {
  const timer = setInterval(tick, ms).unref();
  return () => clearInterval(timer);
};

/**
 * Writes a line every 10 seconds while something is under way, and one at once when there is a wait for
 * Amplitude's budget: why, and until when.
 */
export function reportProgress(
  clock: Pick<Clock, 'now'>,
  log: (line: string) => void,
  every: Every = systemTimer,
): Reporter {
  let status = (): string => '';
  let wait: Wait | null = null;
  const waitLeft = () => (wait === null ? 0 : Math.max(0, wait.until - clock.now()) / 1000);
  const stop = every(interval, () => {
    const line = status();
    if (line !== '') log(wait !== null && waitLeft() > 0 ? `${line} ${sentence(wait)}` : line);
  });
  return {
    onRead: (done, expected) => {
      status = () =>
        done === expected
          ? ''
          : `Reading Amplitude: ${done} of ${counted(expected, 'answer')} so far.`;
    },
    onProgress: ({ done, total, seconds }) => {
      status = () => {
        if (total === 0) return '';
        if (done === total) {
          return `Applying: ${counted(total, 'change')} through; reading back what was written.`;
        }
        const toGo = duration(seconds + waitLeft());
        return `Applying: ${done} of ${counted(total, 'change')} done, ${total - done} left, about ${toGo} to go.`;
      };
    },
    onSent: (done, total) => {
      status = () =>
        done === total ? '' : `Sending: ${done} of ${counted(total, 'group')} through.`;
    },
    onWait: (next) => {
      const isKnown = wait?.until === next.until && wait.reason === next.reason;
      wait = next;
      if (!isKnown && next.until - clock.now() >= worthALine) log(sentence(next));
    },
    onFullRead: ({ scopes, reads, seconds }) =>
      log(
        `Reading everything: ${counted(scopes, 'event or group type', 'events and group types')} one by one, ${counted(reads, 'call')} in all, about ${duration(seconds)}.`,
      ),
    stop,
  };
}

function sentence({ reason, until }: Wait): string {
  return `${reasons[reason]} Waiting until ${new Date(until).toISOString()}.`;
}

const reasons = {
  hour: "This run has used up Amplitude's hourly budget of 7,200.",
  collision: "Amplitude's limits are exceeded: another client is at work in this project.",
  others: "The project's hourly budget is used up, by other clients or earlier runs.",
} as const;

/** "40 s", "12 min", "3 h 20 min"; never less than a second. */
export function duration(seconds: number): string {
  if (seconds <= 59) return `${Math.max(1, Math.ceil(seconds))} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
