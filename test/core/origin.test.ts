import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/core/kind.ts';
import { attribute, gravest } from '../../src/core/origin.ts';
import { type Entity, taxonomyOf } from '../../src/core/taxonomy.ts';

function event(fields: Readonly<Record<string, Value>>, more: Partial<Entity> = {}): Entity {
  const address = { kind: 'event', name: 'A', scope: null } as const;
  const own = new Map(Object.entries(fields));
  return { ...address, state: 'present', fields: own, renamedFrom: [], id: null, ...more };
}

describe('a field', () => {
  test.each([
    { says: 'states it as before', base: { owner: 'o' }, head: { owner: 'o' }, is: 'drift' },
    { says: 'states it nowhere', base: {}, head: {}, is: 'drift' },
    { says: 'states it first', base: {}, head: { owner: 'o' }, is: 'plan' },
    { says: 'takes it out', base: { owner: 'o' }, head: {}, is: 'plan' },
    { says: 'changes it', base: { owner: 'live' }, head: { owner: 'o' }, is: 'plan' },
    { says: 'and others change it', base: { owner: 'b' }, head: { owner: 'o' }, is: 'conflict' },
  ])('is of $is where the pull request $says', ({ base, head, is }) => {
    const { field } = attribute(event(head), taxonomyOf([event(base)]));
    expect(field('owner', 'live', true)).toBe(is);
  });

  test.each([
    { says: 'deletes it', base: event({ owner: 'live' }), is: 'plan' },
    { says: 'deletes it, and others change it', base: event({ owner: 'b' }), is: 'conflict' },
    { says: 'deletes what stated no such field', base: event({}), is: 'plan' },
    { says: 'deletes as it was', base: event({}, { state: 'deleted' }), is: 'drift' },
  ])('is of $is where the pull request $says', ({ base, is }) => {
    const { field } = attribute(event({}, { state: 'deleted' }), taxonomyOf([base]));
    expect(field('owner', 'live', true)).toBe(is);
  });

  test('conflicts with nothing where Amplitude does not have it', () => {
    const { field } = attribute(event({ owner: 'o' }), taxonomyOf([event({ owner: 'b' })]));
    expect(field('owner', null, false)).toBe('plan');
  });
});

test.each([
  { says: 'as it was', base: taxonomyOf([event({})]), is: 'drift' },
  { says: 'of another state', base: taxonomyOf([event({}, { state: 'deleted' })]), is: 'plan' },
  { says: 'renamed', base: taxonomyOf([event({}, { renamedFrom: ['B'] })]), is: 'plan' },
  { says: 'new', base: taxonomyOf([]), is: 'plan' },
  { says: 'without a base', base: null, is: 'plan' },
])('existence of what is $says is of $is', ({ base, is }) => {
  expect(attribute(event({}), base).existence).toBe(is);
});

test('a change is as grave as the gravest of it', () => {
  const of = (origin: 'drift' | 'plan' | 'conflict') => ({ from: null, to: 'x', origin });
  expect(gravest(null, [of('drift')])).toBe('drift');
  expect(gravest('plan', [of('drift')])).toBe('plan');
  expect(gravest('plan', [of('drift'), of('conflict')])).toBe('conflict');
});
