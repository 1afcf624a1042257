import { describe, expect, it } from 'vitest';
import {
  type Batch,
  batchesOf,
  encodeBatch,
  halves,
  propertyHalves,
  requestLimits,
} from '../../../src/core/groups/batches.ts';
import {
  type GroupValue,
  type Identification,
  operations,
  type PropertyChange,
} from '../../../src/core/groups/identification.ts';
import { fc } from '../../support/fast-check.ts';

const location = { file: 'groups.yml', line: 1, column: 1 };
const overhead = 100;

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const value: fc.Arbitrary<GroupValue> = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.array(text, { maxLength: 4 }),
  // Three to nine bytes each once encoded.
  fc.integer({ min: 1, max: 60_000 }).map((length) => '"é😀x'.repeat(length).slice(0, length)),
);

/** Groups in each of which names differ, as in a file. */
const identification = (count: fc.Arbitrary<number>): fc.Arbitrary<Identification> =>
  fc
    .record({
      groupType: text,
      groupValue: text,
      count,
      operation: fc.option(fc.constantFrom(...operations)),
      values: fc.array(value, { minLength: 1, maxLength: 2 }),
    })
    .map(({ groupType, groupValue, count: size, operation, values }) => ({
      groupType,
      groupValue,
      location,
      properties: Array.from({ length: size }, (_, index): PropertyChange => {
        // Large ones are rare, or the tests would take minutes.
        const each = index % 700 === 0 ? (values[index % values.length] ?? 1) : index;
        return { operation, name: `p${index}`, value: each };
      }),
    }));

const list = fc.oneof(
  fc.array(identification(fc.integer({ min: 0, max: 5 })), { maxLength: 30 }),
  fc.array(identification(fc.integer({ min: 0, max: 2600 })), { maxLength: 4 }),
  fc.integer({ min: 1000, max: 2100 }).map((length) =>
    Array.from({ length }, (_, index) => ({
      groupType: 'account',
      groupValue: `g${index}`,
      location,
      properties: [{ operation: null, name: 'p', value: index }],
    })),
  ),
);

function countOf(batch: Batch): number {
  return batch.reduce((sum, piece) => sum + piece.identification.properties.length, 0);
}

/** Every property with its group's place, in the order in which they are sent. */
function propertiesOf(batches: readonly Batch[]): readonly unknown[] {
  return batches
    .flat()
    .flatMap(({ identification: { groupValue, properties }, index }) =>
      properties.length === 0
        ? [[index, groupValue]]
        : properties.map(({ name, operation, value: sent }) => [
            index,
            groupValue,
            name,
            operation,
            sent,
          ]),
    );
}

describe('requests', () => {
  it('are within the limits, and lose nothing and no order', () => {
    fc.assert(
      fc.property(list, (groups) => {
        const batches = batchesOf(groups, overhead);
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(requestLimits.identifications);
          expect(countOf(batch)).toBeLessThanOrEqual(requestLimits.properties);
          const body = encodeBatch(batch);
          const size = body.length + overhead;
          if (size > requestLimits.bytes) expect(countOf(batch)).toBe(1);
          expect(JSON.parse(decodeURIComponent(body))).toHaveLength(batch.length);
        }
        const whole = groups.map((identification, index) => ({ identification, index, bytes: 0 }));
        expect(JSON.stringify(propertiesOf(batches))).toBe(JSON.stringify(propertiesOf([whole])));
      }),
      { numRuns: 30 },
    );
  });

  it('are as few as can be: two in a row never fit into one', () => {
    fc.assert(
      fc.property(list, (groups) => {
        const batches = batchesOf(groups, overhead);
        for (const [index, batch] of batches.entries()) {
          const [first] = batches[index + 1] ?? [];
          if (first === undefined) continue;
          const both = [...batch, first];
          const fits =
            both.length <= requestLimits.identifications &&
            countOf(both) <= requestLimits.properties &&
            encodeBatch(both).length + overhead <= requestLimits.bytes;
          expect(fits).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('can be taken apart', () => {
    fc.assert(
      fc.property(list, (groups) => {
        for (const batch of batchesOf(groups, overhead)) {
          const parts = halves(batch) ?? propertyHalves(batch);
          if (parts === null) expect(countOf(batch)).toBeLessThan(2);
          else
            expect(JSON.stringify(propertiesOf(parts))).toBe(JSON.stringify(propertiesOf([batch])));
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('takes 1,024 groups in a request, or 1,024 properties', () => {
  const group = (properties: number): Identification => ({
    groupType: 'account',
    groupValue: 'x',
    location,
    properties: Array.from({ length: properties }, (_, index) => ({
      operation: null,
      name: `p${index}`,
      value: 1,
    })),
  });
  const sizes = (groups: readonly Identification[]) =>
    batchesOf(groups, overhead).map((batch) => `${batch.length}/${countOf(batch)}`);
  expect(sizes(Array.from({ length: 2049 }, () => group(0)))).toEqual(['1024/0', '1024/0', '1/0']);
  expect(sizes([group(1000), group(24), group(1), group(2049)])).toEqual([
    '2/1024',
    '1/1',
    '1/1024',
    '1/1024',
    '1/1',
  ]);
  expect(batchesOf([], overhead)).toEqual([]);
});
