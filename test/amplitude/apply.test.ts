import { expect, test } from 'vitest';
import { lines, planOf, testProject } from '../support/project.ts';

const everything = `
categories:
  Checkout:
events:
  Checkout Started:
    category: Checkout
    description: A customer opened the checkout.
    owner: growth@example.com
    tags: [checkout, revenue]
    properties:
      currency:
      coupon:
        is_required: true
      cart_value:
        type: number
        description: Sum of the cart, in minor units.
  'ce:A/B: 50 % "off" </details>':
    description: Custom.
event_properties:
  currency:
    type: enum
    enum_values: [EUR, USD]
    classifications: [REVENUE]
  coupon:
    type: string
    regex: "^[A-Z0-9]{6}$"
user_properties:
  plan_tier:
    type: enum
    enum_values: [free, pro]
group_properties:
  company_size:
    type: number
group_types:
  account:
    properties:
      company_size:
      renewal_date: { type: string }
`;

test('an empty project becomes what the plan says, and then nothing is left to do', async () => {
  await using project = await testProject({ project: { groupTypes: ['account'] } });
  const plan = planOf(everything);
  const { results, obstacle, notices } = await project.apply(plan);
  expect(results.map(({ status, message }) => [status, message])).toEqual(
    results.map(() => ['applied', '']),
  );
  expect(obstacle).toBeNull();
  expect(notices).toEqual([]);
  expect(lines(await project.diff(plan))).toEqual([]);
  expect(project.emulator.budget.collisions).toBe(0);
});
