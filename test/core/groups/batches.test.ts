import { expect, test } from 'vitest';
import { batchesOf, propertyHalves, requestLimits } from '../../../src/core/groups/batches.ts';
import type { Identification } from '../../../src/core/groups/identification.ts';

const group = (...values: readonly string[]): Identification => ({
  groupType: 'account',
  groupValue: 'a',
  location: { file: 'groups.yml', line: 1, column: 1 },
  properties: values.map((value, index) => ({ operation: '$set', name: `p${index}`, value })),
});

test.each([
  { what: 'whose JSON alone is too large', value: 'x'.repeat(600_000), parts: [1, 1] },
  { what: 'that is too large once encoded', value: 'é'.repeat(90_000), parts: [1, 1] },
  { what: 'that fits', value: 'x'.repeat(400_000), parts: [2] },
])('a group $what', ({ value, parts }) => {
  const batches = batchesOf([group(value, value)], 100);
  const counts = batches.flat().map(({ identification }) => identification.properties.length);
  expect(counts).toEqual(parts);
  for (const { bytes, index } of batches.flat()) {
    expect(bytes).toBeLessThan(requestLimits.bytes);
    expect(index).toBe(0);
  }
});

test('only one group with several properties has halves', () => {
  const [one = []] = batchesOf([group('x')], 100);
  const [two = []] = batchesOf([group('x'), group('y', 'z')], 100);
  expect([propertyHalves([]), propertyHalves(one), propertyHalves(two)]).toEqual([
    null,
    null,
    null,
  ]);
  const [three = []] = batchesOf([group('x', 'y', 'z')], 100);
  const counts = propertyHalves(three)
    ?.flat()
    .map((each) => each.identification.properties.length);
  expect(counts).toEqual([2, 1]);
});
