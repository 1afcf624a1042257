import { expect, test } from 'vitest';
import { nearestFinder } from '../../../src/core/plan/nearest.ts';

test.each([
  ['descripton', ['display_name', 'description'], 'description'],
  ['dsecription', ['description'], 'description'],
  ['Display Name', ['display_name'], 'display_name'],
  ['isActive', ['is_active'], 'is_active'],
  ['whatever', ['description', 'owner'], null],
  ['x', [], null],
  ['owner', [`owner${'_'.repeat(100)}`], null],
  ['a'.repeat(200), ['a'.repeat(199)], null],
])('%s of %j', (wanted, candidates, found) => {
  expect(nearestFinder()(wanted, candidates)).toBe(found);
});

test('the closest wins, the first of equals', () => {
  expect(nearestFinder()('cart', ['carts', 'card', 'cart '])).toBe('cart ');
  expect(nearestFinder()('cart', ['carb', 'card'])).toBe('carb');
});

test('stops when its budget of comparisons is spent', () => {
  const nearest = nearestFinder(5);
  const found = [1, 2, 3].map(() => nearest('ownr', ['owner', 'description']));
  expect(found).toEqual(['owner', 'owner', null]);
});
