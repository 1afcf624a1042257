import { expect, test } from 'vitest';
import type { Kind } from '../../src/core/kinds/index.ts';
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

test('kind after kind is written, whatever is done with it; then deletes, the other way round', async () => {
  const named = (kind: Kind, ...names: readonly string[]) => names.map((name) => ({ kind, name }));
  const entities = [
    ...named('category', 'Old', 'Gone'),
    ...named('event', 'old', 'changed', 'gone'),
    ...named('event_property', 'old', 'gone'),
    { kind: 'event_property', name: 'off', scope: 'changed' },
    ...named('user_property', 'old', 'gone'),
    ...named('group_property', 'old'),
  ] as const;
  await using project = await testProject({ project: { groupTypes: ['account'], entities } });
  const plan = planOf(`
categories: { Made: , New: { renamed_from: Old }, Gone: { deleted: true } }
events:
  changed: { description: d, properties: { off: { deleted: true }, own: { type: number } } }
  gone: { deleted: true }
  made: { properties: { own: , new: } }
  new: { renamed_from: old }
event_properties: { made: , new: { renamed_from: old }, gone: { deleted: true } }
user_properties: { made: , new: { renamed_from: old }, gone: { deleted: true } }
group_properties: { made: , new: { renamed_from: old } }
group_types: { account: { properties: { own: , new: } } }`);
  await project.apply(plan);
  const written = project.emulator.log
    .filter(({ method }) => method !== 'GET')
    .map(({ method, segments: [, , , kind = ''], body }) => {
      const isOfOne = kind !== 'event' && (body.has('event_type') || body.has('group_type'));
      return `${method === 'DELETE' ? 'delete ' : ''}${kind}${isOfOne ? ' of one' : ''}`;
    });
  expect(written.filter((each, index) => each !== written[index - 1])).toEqual([
    'category',
    'event',
    'event-property',
    'event-property of one',
    'user-property',
    'group-property',
    'group-property of one',
    'delete user-property',
    'delete event-property of one',
    'delete event-property',
    'delete event',
    'delete category',
  ]);
});

test('the properties of an event wait for it, and for no other event', async () => {
  await using project = await testProject({
    latency: ({ method, body }) =>
      method === 'POST' && body.get('event_type') === 'slow' ? 1000 : 0,
  });
  await project.apply(
    planOf('events: { slow: { properties: { a: } }, fast: { properties: { b: } } }'),
  );
  const written = (kind: string, event: string) =>
    project.emulator.log.find(
      ({ method, segments, body }) =>
        method === 'POST' && segments[3] === kind && body.get('event_type') === event,
    );
  const slow = written('event', 'slow')?.finishedAt ?? 0;
  expect(written('event-property', 'fast')?.finishedAt).toBeLessThan(slow);
  expect(written('event-property', 'slow')?.startedAt).toBeGreaterThanOrEqual(slow);
});
