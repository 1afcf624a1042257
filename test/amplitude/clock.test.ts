import { expect, test } from 'vitest';
import { systemClock } from '../../src/amplitude/clock.ts';

test('it is the time of day, and never goes back', () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(60_000);
  const times = Array.from({ length: 1000 }, () => systemClock.now());
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test('a pause ends by itself or by its signal', async () => {
  await systemClock.sleep(1);
  const stop = new AbortController();
  await systemClock.sleep(1, stop.signal);
  const pause = systemClock.sleep(3_600_000, stop.signal);
  stop.abort();
  await expect(pause).rejects.toThrow('aborted');
});

test('many pauses under one signal are no leak', async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on('warning', warn);
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 50 }, () => systemClock.sleep(1, signal)));
  await new Promise(setImmediate);
  process.off('warning', warn);
  expect(warnings).toEqual([]);
});
