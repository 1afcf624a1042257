import type { Progress } from './amplitude/apply.ts';
import type { Clock } from './amplitude/clock.ts';
import type { Wait } from './amplitude/limiter.ts';

/** Tells how far a long run has come, in lines for a log. */
export interface Reporter {
  readonly onRead: (done: number, expected: number) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly onWait: (wait: Wait) => void;
  /** Ends it, so that nothing keeps the process alive. */
  stop(): void;
}

/** Between two lines, in milliseconds. */
const pause = 10_000;

/** Writes a line every 10 seconds while something is under way, and at once when Amplitude's budget runs out. */
export function reportProgress(clock: Pick<Clock, 'now'>, log: (line: string) => void): Reporter {
  let status = '';
  const timer = setInterval(() => {
    if (status !== '') log(status);
  }, pause);
  timer.unref();
  return {
    onRead: (done, expected) => {
      status = done === expected ? '' : `Reading Amplitude: ${done} of ${expected} answers so far.`;
    },
    onProgress: ({ done, total, seconds }) => {
      status = `Applying: ${done} of ${total} changes done, ${total - done} left, about ${duration(seconds)} to go.`;
    },
    onWait: ({ reason, until }) => {
      // A collision with another client is over within seconds.
      if (until - clock.now() < 5000) return;
      log(`${reasons[reason]} Waiting until ${new Date(until).toISOString()}.`);
    },
    stop: () => clearInterval(timer),
  };
}

const reasons = {
  hour: "This run has used up Amplitude's hourly budget of 7,200.",
  collision: "Amplitude's limits are exceeded: another client is at work in this project.",
  others: "Other clients have used up the project's hourly budget.",
} as const;

/** "40 s", "12 min", "3 h 20 min" */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
