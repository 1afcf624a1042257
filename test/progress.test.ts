import { describe, expect, test } from 'vitest';
import { type Every, reportProgress } from '../src/progress.ts';

/** A reporter whose time passes on request, ten seconds at a time. */
function setUp() {
  const clock = { time: Date.UTC(2030, 0, 1), now: () => clock.time };
  const lines: string[] = [];
  const timer = { tick: () => {}, ms: 0, isStopped: false };
  const every: Every = (ms, tick) => {
    timer.ms = ms;
    timer.tick = tick;
    return () => {
      timer.isStopped = true;
    };
  };
  const reporter = reportProgress(clock, (line) => lines.push(line), every);
  const pass = () => {
    clock.time += timer.ms;
    timer.tick();
  };
  return { clock, lines, pass, reporter, timer };
}

test('nothing is said where nothing is under way', () => {
  const { lines, pass, reporter, timer } = setUp();
  expect(timer.ms).toBe(10_000);
  pass();
  reporter.onRead(5, 5);
  pass();
  reporter.onProgress({ done: 0, total: 0, seconds: 0 });
  pass();
  expect(lines).toEqual([]);
  reporter.stop();
  expect(timer.isStopped).toBe(true);
});

test('a line every ten seconds: done, left, time to go', () => {
  const { lines, pass, reporter } = setUp();
  reporter.onRead(0, 1);
  pass();
  reporter.onRead(3, 20);
  pass();
  pass();
  reporter.onProgress({ done: 1, total: 4, seconds: 59.5 });
  pass();
  reporter.onProgress({ done: 2, total: 4, seconds: 0.2 });
  pass();
  reporter.onProgress({ done: 4, total: 4, seconds: 0 });
  pass();
  expect(lines).toEqual([
    'Reading Amplitude: 0 of 1 answer so far.',
    'Reading Amplitude: 3 of 20 answers so far.',
    'Reading Amplitude: 3 of 20 answers so far.',
    'Applying: 1 of 4 changes done, 3 left, about 1 min to go.',
    'Applying: 2 of 4 changes done, 2 left, about 1 s to go.',
    'Applying: 4 changes through; reading back what was written.',
  ]);
});

test('one of anything is one', () => {
  const { lines, pass, reporter } = setUp();
  reporter.onProgress({ done: 0, total: 1, seconds: 1 });
  pass();
  reporter.onProgress({ done: 1, total: 1, seconds: 0 });
  pass();
  reporter.onSent(0, 1);
  pass();
  expect(lines).toEqual([
    'Applying: 0 of 1 change done, 1 left, about 1 s to go.',
    'Applying: 1 change through; reading back what was written.',
    'Sending: 0 of 1 group through.',
  ]);
});

test.each([
  { seconds: 59, text: '59 s' },
  { seconds: 61, text: '2 min' },
  { seconds: 3540, text: '59 min' },
  { seconds: 3600, text: '1 h 0 min' },
  { seconds: 12_000, text: '3 h 20 min' },
])('$seconds seconds are $text', ({ seconds, text }) => {
  const { lines, pass, reporter } = setUp();
  reporter.onProgress({ done: 0, total: 1, seconds });
  pass();
  expect(lines[0]).toContain(`about ${text} to go`);
});

describe('a wait for the budget', () => {
  const reasons = {
    hour: "This run has used up Amplitude's hourly budget of 7,200.",
    collision: "Amplitude's limits are exceeded: another client is at work in this project.",
    others: "The project's hourly budget is used up, by other clients or earlier runs.",
  } as const;

  test.each(['hour', 'collision', 'others'] as const)('is told at once: %s', (reason) => {
    const { clock, lines, reporter } = setUp();
    reporter.onWait({ reason, until: clock.now() + 90_000 });
    reporter.onWait({ reason, until: clock.now() + 90_000 });
    expect(lines).toEqual([`${reasons[reason]} Waiting until 2030-01-01T00:01:30.000Z.`]);
  });

  test('goes without a line where it is short', () => {
    const { clock, lines, reporter } = setUp();
    reporter.onWait({ reason: 'collision', until: clock.now() + 4999 });
    expect(lines).toEqual([]);
  });

  test('is in the lines as long as it lasts, and in the time to go', () => {
    const { clock, lines, pass, reporter } = setUp();
    reporter.onProgress({ done: 1, total: 2, seconds: 10 });
    reporter.onWait({ reason: 'hour', until: clock.now() + 25_000 });
    lines.length = 0;
    pass();
    pass();
    pass();
    expect(lines).toEqual([
      `Applying: 1 of 2 changes done, 1 left, about 25 s to go. ${reasons.hour} Waiting until 2030-01-01T00:00:25.000Z.`,
      `Applying: 1 of 2 changes done, 1 left, about 15 s to go. ${reasons.hour} Waiting until 2030-01-01T00:00:25.000Z.`,
      'Applying: 1 of 2 changes done, 1 left, about 10 s to go.',
    ]);
  });
});

test("the machine's timer is one, and ends", () => {
  const reporter = reportProgress({ now: () => 0 }, () => {});
  reporter.stop();
});
