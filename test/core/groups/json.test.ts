import { expect, test } from 'vitest';
import type { GroupValue } from '../../../src/core/groups/identification.ts';
import { previewOf, sizeWithin } from '../../../src/core/groups/json.ts';

const map: GroupValue = { ['__proto__']: 'x', list: [1, null] };

test.each<readonly [GroupValue, number, string]>([
  ['text', 100, '"text"'],
  [null, 100, 'null'],
  [[], 100, '[]'],
  [[1, true, 'a'], 100, '[1, true, "a"]'],
  [map, 100, '{"__proto__": "x", "list": [1, null]}'],
  [[1, 2, 3, 4], 3, '[1, 2…'],
  ['abcdefgh', 3, '"abcde"'],
])('the preview of %j within %i', (value, room, shown) => {
  expect(previewOf(value, room)).toBe(shown);
});

test('a preview looks at no more than it shows', () => {
  const wide = Array.from({ length: 100_000 }, () => map);
  expect(previewOf(wide, 50).length).toBeLessThan(100);
  expect(previewOf(wide, 50)).toMatch(/…$/);
});

test('sizes are those of JSON, and are not counted further than asked', () => {
  const property = (value: GroupValue) => ({ operation: null, name: 'n', value }) as const;
  const size = sizeWithin(property(map), 1000);
  expect(size).toBeGreaterThanOrEqual(JSON.stringify(map).length);
  expect(size).toBeLessThan(2 * JSON.stringify(map).length);
  const large = Object.fromEntries([...'abcd'].map((key) => [key, 'x'.repeat(100)]));
  expect(sizeWithin(property(large), 150)).toBeLessThan(250);
  expect(sizeWithin(property([large, large]), 50)).toBeLessThan(150);
});
