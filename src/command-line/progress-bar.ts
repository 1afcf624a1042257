import type { Clock } from '../amplitude/clock.ts';
import { duration, type Reporter, reportProgress } from '../progress.ts';

/** What of a terminal, or of a log, is needed. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Between two drawings of the bar, in milliseconds. */
const pause = 100;
const barWidth = 24;
const clearLine = '\r\u001b[2K';

/** A bar on a terminal; lines in a log. */
export function terminalProgress(screen: Screen, clock: Pick<Clock, 'now'>): Reporter {
  const isTerminal = screen.isTTY === true;
  let isDrawn = false;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let beganAt: number | null = null;
  const clear = () => {
    if (isDrawn) screen.write(clearLine);
    isDrawn = false;
  };
  const log = (text: string) => {
    clear();
    screen.write(`${text}\n`);
  };
  const lines = reportProgress(clock, log, ...(isTerminal ? [() => () => {}] : []));
  const draw = (what: string, done: number, total: number, seconds: number | null) => {
    if (!isTerminal) return;
    const now = clock.now();
    beganAt ??= now;
    if (done >= total) {
      clear();
      beganAt = null;
      return;
    }
    if (now - drawnAt < pause) return;
    drawnAt = now;
    // What has been is the best guess for what is to come, once there is enough of it.
    const left = seconds ?? (done < 8 ? null : (((now - beganAt) / done) * (total - done)) / 1000);
    const text = `${what} ${bar(done / total)} ${done} of ${total}${left === null ? '' : `, ${duration(left)} left`}`;
    screen.write(`${clearLine}${text.slice(0, (screen.columns || 80) - 1)}`);
    isDrawn = true;
  };
  return {
    ...lines,
    onRead: (done, expected) => {
      lines.onRead(done, expected);
      draw('Reading', done, expected, null);
    },
    onProgress: (progress) => {
      lines.onProgress(progress);
      draw('Applying', progress.done, progress.total, progress.seconds);
    },
    onSent: (done, total) => {
      lines.onSent(done, total);
      draw('Sending', done, total, null);
    },
    stop: () => {
      clear();
      lines.stop();
    },
  };
}

function bar(share: number): string {
  const filled = Math.round(share * barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
}
