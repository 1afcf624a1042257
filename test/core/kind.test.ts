import { expect, test } from 'vitest';
import { decode, encode, equal, normalise, type Value } from '../../src/core/kind.ts';
import { kindOf } from '../../src/core/kinds/index.ts';

function field(kind: string, name: string) {
  const found = kindOf(kind).fields.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${kind} has no ${name}`);
  return found;
}

test.each<[kind: string, name: string, raw: unknown, value: Value | undefined]>([
  ['event', 'description', undefined, undefined],
  ['event', 'description', null, null],
  ['event', 'description', '', null],
  ['event', 'description', 'null', null],
  ['event', 'description', '  x\n', 'x'],
  ['event', 'description', 7, undefined],
  ['event_property', 'regex', ' x ', ' x '],
  ['event_property', 'type', null, 'any'],
  ['event_property', 'type', 'enum', 'enum'],
  ['event', 'is_active', null, true],
  ['event', 'is_active', false, false],
  ['event', 'is_active', 'false', false],
  ['event', 'is_hidden_from_timeline', 'true', true],
  ['event', 'is_active', 'perhaps', undefined],
  ['event', 'tags', [], null],
  ['event', 'tags', ['b', 'a', 'b'], ['b', 'a']],
  ['event', 'tags', 'b, a', ['b', 'a']],
  ['event', 'tags', 3, undefined],
  ['event_property', 'enum_values', [1, true], ['1', 'true']],
  ['event', 'category', { name: 'Checkout' }, 'Checkout'],
  ['event', 'category', { name: 'null' }, 'null'],
  ['event', 'category', { name: null }, null],
  ['event', 'category', { id: 3 }, undefined],
  ['event', 'category', 'Checkout', 'Checkout'],
  ['event', 'category', 3, undefined],
])('%s.%s: a row that says %j means %j', (kind, name, raw, value) => {
  expect(decode(field(kind, name), raw)).toEqual(value);
});

test('values are sent as forms carry them', () => {
  expect([null, true, false, 'x', ['a', 'b']].map((value) => encode(value))).toEqual([
    '',
    'true',
    'false',
    'x',
    'a,b',
  ]);
});

test('equal: the same set in another order, nothing else', () => {
  expect(equal(['a', 'b'], ['b', 'a'])).toBe(true);
  expect(equal(['a'], ['a', 'b'])).toBe(false);
  expect(equal(['a'], 'a')).toBe(false);
  expect(equal(null, null)).toBe(true);
  expect(equal('', null)).toBe(false);
});

test('normalise: empty is null', () => {
  expect(normalise(field('event', 'tags'), [])).toBeNull();
  expect(normalise(field('event', 'owner'), ' ')).toBeNull();
  expect(normalise(field('event', 'description'), ' null ')).toBeNull();
  expect(normalise(field('event_property', 'regex'), 'null')).toBeNull();
  expect(normalise(field('event', 'category'), 'null')).toBe('null');
  expect(normalise(field('event', 'tags'), ['null'])).toEqual(['null']);
  expect(normalise(field('event', 'is_active'), false)).toBe(false);
});

test('an unknown kind is a bug', () => {
  expect(() => kindOf('nothing')).toThrow('unknown kind nothing');
});
