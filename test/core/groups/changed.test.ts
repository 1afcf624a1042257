import { expect, test } from 'vitest';
import { changedSince } from '../../../src/core/groups/changed.ts';
import { readGroups } from '../../../src/core/groups/read-groups.ts';
import { planOf } from '../../support/project.ts';

const group = (properties: string, value = 'a') =>
  `- { group_type: account, group_value: ${value}, group_properties: ${properties} }\n`;

const groups = (text: string) =>
  readGroups({ path: 'groups.yml', text }, planOf('')).identifications;

test.each([
  ['{ a: 1, b: x }', '{ b: x, a: 1 }', false],
  ['{ a: { x: 1, y: [true] } }', '{ a: { y: [true], x: 1 } }', false],
  ['{ a: 1 }', '{ $set: { a: 1 } }', false],
  ['{ a: [1, 2] }', '{ a: [2, 1] }', true],
  ['{ a: [[1], 2] }', '{ a: [1, 2] }', true],
  ['{ a: { x: null } }', '{ a: { x: "null" } }', true],
  ['{ a: 1 }', '{ a: "1" }', true],
  ['{ a: 1 }', '{ $setOnce: { a: 1 } }', true],
  ['{ a: 1 }', '{ a: 1, b: 1 }', true],
])('%s after %s: %s', (now, before, isChanged) => {
  const places = isChanged ? [0] : [];
  expect([...changedSince(groups(group(now)), groups(group(before)))]).toEqual(places);
});

test('names the places of what is new, and nothing that is gone', () => {
  const now = groups(group('{}', 'a') + group('{}', 'b') + group('{}', 'c'));
  const before = groups(group('{}', 'gone') + group('{}', 'b'));
  expect([...changedSince(now, before)]).toEqual([0, 2]);
});
