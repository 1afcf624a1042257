import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/core/kinds/index.ts';
import type { Schema } from '../../../src/core/plan/json-schema.ts';
import { schema } from '../../../src/core/plan/schema.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const accepts = ajv.compile(schema());

/** Every schema within one, with its path. */
function* within(node: Schema, path: string): Iterable<readonly [string, Schema]> {
  yield [path, node];
  const named = { ...node.$defs, ...node.properties };
  for (const [name, inner] of Object.entries(named)) yield* within(inner, `${path}/${name}`);
  if (typeof node.additionalProperties === 'object') {
    yield* within(node.additionalProperties, `${path}/*`);
  }
  if (node.items !== undefined) yield* within(node.items, `${path}/[]`);
}

test('is valid against the schema of draft 2020-12', () => {
  expect(schema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(ajv.validateSchema(schema())).toBe(true);
});

test('is the same each time, and plain data', () => {
  expect(JSON.parse(JSON.stringify(schema()))).toEqual(schema());
});

test('gives every key a title and a description', () => {
  const missing = [...within(schema(), '')].flatMap(([path, { properties }]) =>
    Object.entries(properties ?? {}).flatMap(([key, { title, description }]) =>
      title === key &&
      description !== undefined &&
      /\.$|Started; .*checkout_started/.test(description)
        ? []
        : [`${path}/${key}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('allows no unknown key anywhere', () => {
  const open = [...within(schema(), '')].flatMap(([path, { type, additionalProperties }]) =>
    (type === 'object' || (Array.isArray(type) && type.includes('object'))) &&
    additionalProperties === undefined
      ? [path]
      : [],
  );
  expect(open).toEqual([]);
});

test('has what the table of kinds has', () => {
  const { properties = {}, $defs = {} } = schema();
  expect(Object.keys(properties)).toEqual([
    'version',
    ...kinds.map((spec) => spec.section),
    'group_types',
    'ignore',
    'rules',
  ]);
  for (const spec of kinds) {
    const keys = Object.keys($defs[spec.kind]?.properties ?? {});
    for (const field of spec.fields) expect(keys).toContain(field.name);
    expect(keys).toContain('renamed_from');
    expect(keys.includes('deleted')).toBe(spec.deletion !== null);
  }
  expect(Object.keys($defs['event_property_use']?.properties ?? {})).toEqual([
    'type',
    'description',
    'regex',
    'enum_values',
    'is_array_type',
    'is_required',
    'is_hidden',
    'deleted',
  ]);
  expect(Object.keys($defs['group_property_use']?.properties ?? {})).toEqual([
    'type',
    'description',
    'regex',
    'enum_values',
    'is_array_type',
    'is_hidden',
  ]);
});

describe('accepts', () => {
  test.each([
    null,
    {},
    { version: 1 },
    { categories: null, events: null, group_types: { account: null } },
    { categories: { A: null, B: { deleted: true }, C: { renamed_from: ['D', 404, null, true] } } },
    { events: { A: { category: null, tags: '', owner: '', properties: null, is_active: false } } },
    {
      events: { A: { tags: [1, 'a', null, false], properties: { p: null, q: { deleted: true } } } },
    },
    { event_properties: { a: { type: 'enum', enum_values: ['a'], classifications: ['PII'] } } },
    { ignore: { events: ['a*', 404], group_properties: null } },
    { rules: { event_name: { style: 'title' }, property_name: { pattern: 'x', severity: 'off' } } },
    { rules: { required_fields: { events: ['owner'], severity: 'error' } } },
  ])('%j', (plan) => {
    expect(accepts(plan)).toBe(true);
  });
});

describe('refuses', () => {
  test.each([
    [],
    'x',
    { version: 2 },
    { version: '1' },
    { foo: null },
    { events: [] },
    { events: { A: 'x' } },
    { events: { A: { foo: 1 } } },
    { events: { A: { owner: 3 } } },
    { events: { A: { tags: 'a' } } },
    { events: { A: { tags: [[]] } } },
    { events: { A: { is_active: null } } },
    { events: { A: { deleted: false } } },
    { events: { A: { renamed_from: null } } },
    { events: { A: { renamed_from: [] } } },
    { events: { A: { properties: { p: { classifications: [] } } } } },
    { events: { A: { properties: { p: { renamed_from: 'q' } } } } },
    { event_properties: { a: { type: null } } },
    { event_properties: { a: { type: 'x' } } },
    { event_properties: { a: { classifications: ['pii'] } } },
    { user_properties: { a: { is_required: true } } },
    { group_properties: { a: { deleted: true } } },
    { group_types: { T: { type: 'any' } } },
    { ignore: { group_types: [] } },
    { ignore: { events: 'x' } },
    { rules: { event_name: {} } },
    { rules: { event_name: null } },
    { rules: { event_name: { style: 'snake', pattern: 'x' } } },
    { rules: { event_name: { style: 'Title' } } },
    { rules: { required_fields: { categories: [] } } },
    { rules: { required_fields: { events: ['properties'] } } },
  ])('%j', (plan) => {
    expect(accepts(plan)).toBe(false);
  });
});
