import { expect, test } from 'vitest';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { fc } from '../../support/fast-check.ts';
import { validPlans } from './plan-arbitrary.ts';
import { lines } from './reading.ts';

test('valid plans have no problems', () => {
  fc.assert(
    fc.property(validPlans, (plan) => {
      const text = JSON.stringify(plan);
      expect(lines(readPlanNow([{ path: 'plan.yml', text }]).problems)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('reading never throws, and every problem has a place, whatever the tree', () => {
  const leaf = fc.oneof(
    fc.constantFrom(null, true, 1, '', 'a', 'enum', '(', '*', 'title', '\ud800', ' x', 'a,b'),
    fc.string(),
  );
  const key = fc.constantFrom(
    ...'version categories events event_properties user_properties group_properties group_types ignore rules properties type enum_values regex tags category renamed_from deleted owner event_name property_name style pattern severity required_fields a b __proto__'.split(
      ' ',
    ),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7 },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc
        .uniqueArray(fc.tuple(key, tie('tree')), { maxLength: 5, selector: ([name]) => name })
        .map((entries) => Object.fromEntries(entries)),
    ),
  }));
  fc.assert(
    fc.property(tree, (plan) => {
      const { problems } = readPlanNow([{ path: 'plan.yml', text: JSON.stringify(plan) }]);
      for (const { location, message } of problems) {
        expect(location.line).toBe(1);
        expect(location.column).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 500 },
  );
});
