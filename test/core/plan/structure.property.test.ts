import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fieldsFor } from '../../../src/core/kind.ts';
import { kinds } from '../../../src/core/kinds/index.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { validate } from '../../../src/core/plan/schema-validator.ts';
import { fc } from '../../support/fast-check.ts';

const value = fc.constantFrom<unknown>(
  null,
  true,
  false,
  1,
  '',
  'text',
  'enum',
  'ENUM_PROPERTY_VALUES',
  [],
  ['a'],
  [null],
  [['a']],
  [{ a: 1 }],
  {},
  { a: null },
  'USER_PROPERTY',
  ['USER_PROPERTY'],
);

const name = fc.constantFrom('a', 'b', '__proto__', 'type', 'properties');

function mapOf(
  key: fc.Arbitrary<string>,
  of: fc.Arbitrary<unknown>,
  maxLength: number,
): fc.Arbitrary<unknown> {
  return fc
    .uniqueArray(fc.tuple(key, of), { maxLength, selector: ([written]) => written })
    .map((entries) => Object.fromEntries(entries));
}

/** What of a field fits it, so that a good part of what is generated is right. */
const fitting = new Map<string, readonly unknown[]>(
  kinds.flatMap((spec) =>
    fieldsFor(spec, false).map(({ name: field, codec, values, initial }) => {
      const empty = initial === null ? [null, '', []] : [];
      const full = { flag: [true], set: [values ?? ['a', 'b']], choice: values ?? [] };
      return [field, [...empty, ...(full[codec as keyof typeof full] ?? ['text'])]];
    }),
  ),
);

function entity(fields: readonly string[], inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const entry = fc.constantFrom(...fields, 'renamed_from', 'deleted').chain((field) => {
    const known = fitting.get(field) ?? [true, 'a', ['a']];
    return fc.tuple(
      fc.constant(field),
      fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 8 }, value),
    );
  });
  const nested = fc.tuple(
    fc.constant('properties'),
    fc.oneof({ arbitrary: inner, weight: 8 }, value),
  );
  const odd = fc.tuple(fc.constantFrom('owners', '__proto__', 'x'), value);
  const entries = fc.uniqueArray(
    fc.oneof({ arbitrary: entry, weight: 20 }, { arbitrary: nested, weight: 4 }, odd),
    { maxLength: 4, selector: ([field]) => field },
  );
  return fc.oneof({ arbitrary: entries.map((all) => Object.fromEntries(all)), weight: 12 }, value);
}

const allFields = [...new Set(kinds.flatMap(({ fields }) => fields.map((field) => field.name)))];

const uses = mapOf(name, entity(allFields, fc.constant({})), 2);

const section = fc.constantFrom(...kinds.map((spec) => spec), null).chain((spec) => {
  const fields = spec === null ? [] : fieldsFor(spec, false).map((field) => field.name);
  return fc.tuple(
    fc.constant(spec?.section ?? 'group_types'),
    fc.oneof({ arbitrary: mapOf(name, entity([...fields], uses), 2), weight: 20 }, value),
  );
});

const plans = fc
  .uniqueArray(section, { maxLength: 2, selector: ([written]) => written })
  .map((sections) => Object.fromEntries([['version', 1], ...sections]));

test('there are schema problems exactly where ajv refuses the whole file, loaded or not', async () => {
  let fit = 0;
  let unfit = 0;
  await fc.assert(
    fc.asyncProperty(plans, fc.constantFrom(JSON.stringify, stringify), async (plan, write) => {
      const files = [{ path: 'plan.yml', text: `${write(plan)}\n` }];
      const { problems } = readPlanNow(files);
      const isFit = validate(JSON.parse(JSON.stringify(plan)));
      if (isFit) fit += 1;
      else unfit += 1;
      expect(problems.some(({ rule }) => rule === 'schema')).toBe(!isFit);
      expect((await readPlan(files)).problems).toEqual(problems);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(fit, unfit)).toBeGreaterThan(300);
});
