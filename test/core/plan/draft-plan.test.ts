import { expect, test } from 'vitest';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';

const text = `
version: 1
events:
  A: { category: Shop, properties: { p: , q: } }
  B: { category: Shop, properties: { p: } }
  C: { deleted: true }
event_properties: { p: { type: string }, q: }
group_types: { company: { properties: { size: } } }
`;

test('entities are counted by section, those too that are only referred to', () => {
  const { entities, plan } = readPlanNow([{ path: 'plan.yml', text }]);
  expect(entities).toEqual({
    categories: 1,
    events: 3,
    event_properties: 5,
    user_properties: 0,
    group_properties: 1,
  });
  const all = Object.values(entities).reduce((sum, count) => sum + count, 0);
  expect(plan.taxonomy.entities.size).toBe(all);
});

test('the plan is made once', () => {
  const reading = readPlanNow([{ path: 'plan.yml', text }]);
  expect(reading.plan).toBe(reading.plan);
});
