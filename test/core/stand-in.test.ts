import { expect, test } from 'vitest';
import { standInFor } from '../../src/core/stand-in.ts';
import { planOf } from '../support/project.ts';

test('what is deleted is there where Amplitude lists it, with every field', () => {
  const plan = planOf(`
categories: { C: { deleted: true }, D: }
events: { E: { deleted: true }, F: { owner: o } }
event_properties: { p: { deleted: true } }
user_properties: { u: { deleted: true } }
`);
  const entities = [...standInFor(plan.taxonomy).entities.values()];
  expect(entities.map(({ kind, name, state }) => [kind, name, state])).toEqual([
    ['category', 'D', 'present'],
    ['event', 'E', 'deleted'],
    ['event', 'F', 'present'],
    ['user_property', 'u', 'deleted'],
  ]);
  const fields = entities.find(({ name }) => name === 'F')?.fields;
  expect(fields?.get('owner')).toBe('o');
  expect(fields?.get('description')).toBeNull();
});
