import { expect, test } from 'vitest';
import { countsFor, Spending } from '../../src/amplitude/spending.ts';
import { fc } from '../support/fast-check.ts';

test('there is room when a plain sum over the hour says so, and it says when there will be', () => {
  const step = fc.record({
    after: fc.oneof(
      { arbitrary: fc.nat(100), weight: 9 },
      { arbitrary: fc.nat(countsFor), weight: 1 },
    ),
    cost: fc.integer({ min: 1, max: 2000 }),
    inFlight: fc.nat(4),
    wanted: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const spending = new Spending();
      const spent: { readonly at: number; readonly cost: number }[] = [];
      const sumAt = (now: number) =>
        spent.reduce((sum, { at, cost }) => (at + countsFor > now ? sum + cost : sum), 0);
      let now = 1_000_000;
      for (const { after, cost, inFlight, wanted } of steps) {
        now += after;
        const room = spending.roomAt(wanted, inFlight, now);
        expect(room === now).toBe(sumAt(now) + inFlight + wanted <= 7200);
        if (room > now) {
          expect(sumAt(room) + inFlight + wanted).toBeLessThanOrEqual(7200);
          expect(sumAt(room - 1) + inFlight + wanted).toBeGreaterThan(7200);
        }
        expect(spending.emptyAt(now)).toBe(
          Math.max(now, (spent.at(-1)?.at ?? 0) + countsFor * Math.min(1, spent.length)),
        );
        if (sumAt(now) + cost > 7200) continue;
        spending.add(cost, now);
        spent.push({ at: now, cost });
      }
    }),
  );
});

test('what could never fit is put off by an hour rather than let in', () => {
  const spending = new Spending();
  expect(spending.roomAt(8000, 0, 5)).toBe(5 + countsFor);
});
