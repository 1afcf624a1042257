import { describe, expect, test } from 'vitest';
import { backoff, maxTries, pauseAfter, retryAfter } from '../../src/amplitude/retry.ts';

describe('pauses between tries of one call', () => {
  test('double from half a second up to 20 s', () => {
    const pauses = Array.from({ length: 8 }, (_, failures) => backoff(failures + 1, 0.5));
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]);
  });

  test('vary by a quarter, so that clients do not come back together', () => {
    expect([backoff(1, 0), backoff(1, 1)]).toEqual([375, 625]);
  });

  test('add up to some thirty seconds of an outage', () => {
    const sum = Array.from({ length: maxTries - 1 }, (_, n) => backoff(n + 1, 0.5)).reduce(
      (a, b) => a + b,
    );
    expect(sum).toBe(31_500);
  });
});

describe('the pause after a 429', () => {
  test.each([
    { streak: 1, ms: 1000, exhausted: false },
    { streak: 2, ms: 2000, exhausted: false },
    { streak: 4, ms: 8000, exhausted: false },
    { streak: 5, ms: 60_000, exhausted: true },
    { streak: 500, ms: 60_000, exhausted: true },
  ])('number $streak in a row', ({ streak, ms, exhausted }) => {
    expect(pauseAfter(streak, null, 0.5)).toEqual({ ms, exhausted });
  });

  test.each([
    { what: 'what was asked for', asked: 30_000, random: 0, ms: 30_000, exhausted: false },
    { what: 'up to a tenth more', asked: 30_000, random: 1, ms: 33_000, exhausted: false },
    {
      what: 'half a minute more at most',
      asked: 3_500_000,
      random: 1,
      ms: 3_530_000,
      exhausted: true,
    },
    { what: 'at least a second', asked: 0, random: 0, ms: 1000, exhausted: false },
    { what: 'long ones: a used-up hour', asked: 61_000, random: 0, ms: 61_000, exhausted: true },
  ])('Retry-After: $what', ({ asked, random, ms, exhausted }) => {
    expect(pauseAfter(1, asked, random)).toEqual({ ms, exhausted });
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 5, 12);
  test.each([
    { header: undefined, ms: null },
    { header: '', ms: null },
    { header: '30', ms: 30_000 },
    { header: ' 1.5 ', ms: 1500 },
    { header: '0', ms: 0 },
    { header: 'Mon, 05 Jan 2026 12:00:10 GMT', ms: 10_000 },
    { header: 'Mon, 05 Jan 2026 11:00:00 GMT', ms: 0 },
    { header: '99999999999999999999', ms: 86_400_000 },
    { header: 'soon', ms: null },
    { header: 'Monday next week', ms: null },
    // JavaScript would take these for dates.
    { header: '-5', ms: null },
    { header: '1/2', ms: null },
    { header: '2026-01-05T12:00:10Z', ms: null },
  ])('$header', ({ header, ms }) => {
    expect(retryAfter(header, now)).toBe(ms);
  });
});
