import { expect, test } from 'vitest';
import { changedScopes, statesSame } from '../../src/core/compare.ts';
import { secondsFor } from '../../src/core/cost.ts';
import { find, scopeKey } from '../../src/core/taxonomy.ts';
import { planOf } from '../support/project.ts';

function changed(base: string, head: string): readonly string[] {
  return [...changedScopes(planOf(base).taxonomy, planOf(head).taxonomy)].map((scope) =>
    scope.replace('\u0000', ' '),
  );
}

const base = `
events:
  A: { description: a, properties: { p: , q: } }
  B: { properties: { p: } }
  C: { properties: { own: { type: number } } }
event_properties: { p: { type: string }, q: }`;

test.each([
  ['nothing', base, []],
  ['the event itself', base.replace('description: a', 'description: b'), ['A']],
  ['a property of its own', base.replace('type: number', 'type: string'), ['C']],
  ['a shared property that two use', base.replace('type: string', 'type: any'), ['A', 'B']],
  [
    'only what no use has',
    base.replace('string }, q: }', 'string }, q: { classifications: [PII] } }'),
    ['A'],
  ],
  ['a use that is new', base.replace('own: {', 'p: , own: {'), ['C']],
  ['a use that is gone', base.replace('p: , q:', 'q:'), ['A']],
  [
    'an event that is renamed',
    base
      .replace('  B:', '  D:')
      .replace('{ properties: { p: } }', '{ renamed_from: B, properties: { p: } }'),
    ['D'],
  ],
])('only the scopes that a pull request touches: %s', (_what, head, scopes) => {
  expect(changed(base, head)).toEqual(scopes.map((scope) => `event_property ${scope}`));
});

test('group types are always among them', () => {
  const plan = 'group_types: { account: { properties: { g: } } }';
  expect(changed(plan, plan)).toEqual(['group_property account']);
  expect(scopeKey('group_property', 'account')).toBe('group_property\u0000account');
});

test('the order of a set, and of keys, is no difference', () => {
  const one = planOf('events: { A: { tags: [a, b], owner: o } }').taxonomy;
  const two = planOf('events: { A: { owner: o, tags: [b, a] } }').taxonomy;
  const address = { kind: 'event', name: 'A', scope: null } as const;
  expect(statesSame(find(one, address), find(two, address))).toBe(true);
  expect(statesSame(find(one, address), undefined)).toBe(false);
  expect(statesSame(undefined, undefined)).toBe(true);
});

test.each([
  [0, 0],
  [10, 2],
  [7200, 900],
  [7202, 3601],
  [44_000, 6 * 3600 + 100],
])('a cost of %i takes about %i seconds at the limits', (cost, seconds) => {
  expect(secondsFor(cost)).toBe(seconds);
});
