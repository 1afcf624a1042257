import type { Field } from '../../../src/core/kind.ts';
import { fieldsFor } from '../../../src/core/kind.ts';
import { kinds } from '../../../src/core/kinds/index.ts';
import { fc } from '../../support/fast-check.ts';

/** Names that Amplitude can carry, hostile ones among them; `prefix` keeps kinds of name apart. */
function names(prefix: string): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'a: b',
        '# x',
        '404',
        'null',
        'y',
        '~',
        '</',
        '%20',
        '“x”',
        '*a',
        '&b',
        '!!c',
      ),
    )
    .map(
      (text) =>
        prefix +
        text
          .normalize('NFC')
          .toLowerCase()
          .replace(/[\p{C}\s]/gu, '-'),
    );
}

function fieldValue(field: Field): fc.Arbitrary<unknown> {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  switch (field.codec) {
    case 'text':
      return fc.oneof(text, fc.constant(null));
    case 'flag':
      return fc.boolean();
    case 'set':
      return field.values === undefined
        ? fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { maxLength: 4 })
        : fc.subarray([...field.values]);
    case 'choice':
    case 'verbatim':
    case 'reference':
      return fc.constant(undefined);
    default:
      return field.codec satisfies never;
  }
}

/** Fields that depend on each other come together, as the type says. */
const typed = fc.oneof(
  fc.record({ type: fc.constantFrom('number', 'boolean', 'any', 'string') }),
  fc.record({
    type: fc.constant('enum'),
    enum_values: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({ type: fc.constant('string'), regex: fc.constantFrom('^[a-z]+$', '', '\\d{2,3}') }),
  fc.constant({}),
);

function body(kind: string, scoped: boolean): fc.Arbitrary<unknown> {
  const spec = kinds.find((candidate) => candidate.kind === kind);
  if (spec === undefined) throw new Error(`unknown kind ${kind}`);
  const plain = fieldsFor(spec, scoped).filter(
    (field) => field.name !== 'enum_values' && fieldValueIsFree(field),
  );
  const free = fc.record(
    Object.fromEntries(plain.map((field) => [field.name, fieldValue(field)])),
    { requiredKeys: [] },
  );
  const whole = spec.fields.some((field) => field.needsType !== undefined)
    ? fc.tuple(free, typed).map(([a, b]) => ({ ...a, ...b }))
    : free;
  return fc.oneof({ weight: 5, arbitrary: whole }, { weight: 1, arbitrary: fc.constant(null) });
}

function fieldValueIsFree(field: Field): boolean {
  return field.codec === 'text' || field.codec === 'flag' || field.codec === 'set';
}

function section(name: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc
    .uniqueArray(fc.tuple(name, value), { maxLength: 6, selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries));
}

/** Plans without a fault, as plain data: JSON of them is YAML. */
export const validPlans: fc.Arbitrary<object> = fc
  .record({
    events: section(names('e'), body('event', false)),
    properties: section(names('p'), body('event_property', true)),
    event_properties: section(names('q'), body('event_property', false)),
    user_properties: section(names('u'), body('user_property', false)),
    group_properties: section(names('h'), body('group_property', false)),
    groupOwn: section(names('k'), body('group_property', true)),
    categories: section(names('c'), fc.constantFrom(null, {})),
  })
  .map(({ events, properties, groupOwn, ...rest }) => {
    const category = Object.keys(rest.categories)[0] ?? null;
    const shared = Object.fromEntries(
      Object.keys(rest.event_properties).map((name) => [name, null]),
    );
    return {
      version: 1,
      ...rest,
      events: Object.fromEntries(
        Object.entries(events).map(([name, event], index) => [
          name,
          event === null
            ? null
            : {
                ...event,
                category,
                ...(index === 0 ? { properties: { ...properties, ...shared } } : {}),
              },
        ]),
      ),
      group_types: { account: { properties: groupOwn } },
    };
  });
