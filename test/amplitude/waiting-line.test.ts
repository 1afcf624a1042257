import { expect, test } from 'vitest';
import { WaitingLine } from '../../src/amplitude/waiting-line.ts';
import { fc } from '../support/fast-check.ts';

/** A member that counts how often the line looks at it: its work, whatever the machine. */
function members(count: number) {
  const work = { done: 0 };
  const all = Array.from({ length: count }, (_, n) => ({
    cost: 1 + (n % 2),
    get turn() {
      work.done += 1;
      return n;
    },
  }));
  return { all, work };
}

test('entering, being first and leaving take the same work, however many wait', () => {
  const { all, work } = members(20_000);
  const line = new WaitingLine<(typeof all)[number]>();
  for (const member of all) line.enter(member);
  // Every third one gives up, from the middle; the others go as they are first.
  for (let n = 1; n < all.length; n += 3) {
    const member = all[n];
    if (member !== undefined) line.leave(member);
  }
  for (let first = line.first(); first !== undefined; first = line.first(2)) {
    line.leave(first);
    line.enter(first);
    line.leave(first);
  }
  expect(line.size).toBe(0);
  expect(work.done).toBeLessThan(10 * all.length);
});

test('it is a list sorted by turn, stably, of which some cost too much', () => {
  const step = fc.oneof(
    fc.record({
      is: fc.constant('enter' as const),
      turn: fc.nat(20),
      cost: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ is: fc.constant('leave' as const), index: fc.nat() }),
    fc.record({ is: fc.constant('first' as const), most: fc.nat(4) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const line = new WaitingLine<{ readonly turn: number; readonly cost: number }>();
      let model: { readonly turn: number; readonly cost: number }[] = [];
      for (const each of steps) {
        if (each.is === 'enter') {
          const member = { turn: each.turn, cost: each.cost };
          line.enter(member);
          model = [...model, member].sort((a, b) => a.turn - b.turn);
        } else if (each.is === 'leave') {
          const gone = model[each.index % Math.max(1, model.length)];
          if (gone !== undefined) line.leave(gone);
          model = model.filter((member) => member !== gone);
        } else {
          const fitting = model.filter(({ cost }) => cost <= each.most);
          const first = line.first(each.most);
          expect(first?.turn).toBe(fitting[0]?.turn);
          // Of the same turn and cost, the one that came first.
          expect(first).toBe(
            fitting.find(({ turn, cost }) => turn === first?.turn && cost === first.cost),
          );
        }
        expect(line.size).toBe(model.length);
      }
      expect(new Set(line.clear())).toEqual(new Set(model));
      expect(line.first()).toBeUndefined();
    }),
  );
});

test('who is not there cannot leave', () => {
  const line = new WaitingLine<{ readonly turn: number; readonly cost: number }>();
  const member = { turn: 1, cost: 1 };
  line.leave(member);
  line.enter(member);
  line.leave(member);
  line.leave(member);
  expect(line.size).toBe(0);
});
