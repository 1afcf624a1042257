import { expect, test } from 'vitest';
import { nothingShown, tooManyDeletes, unexpectedDigest } from '../../src/core/guard.ts';
import { change } from './render/reports.ts';

const deletes = [
  change({ name: 'A', action: 'delete' }),
  change({ name: 'p', kind: 'event_property', scope: 'B', action: 'delete' }),
];
const others = [change({ name: 'C', action: 'create' }), change({ name: 'D' })];

test('deletes above the limit are refused with both numbers and the way out', () => {
  expect(tooManyDeletes([...deletes, ...others], 2)).toBeNull();
  expect(tooManyDeletes(others, 0)).toBeNull();
  const refusal = tooManyDeletes([...deletes, ...others], 1);
  expect(refusal?.reason).toBe('max-deletes');
  expect(refusal?.explanation).toMatch(/deletes 2 entities and max-deletes allows 1\b/);
  expect(refusal?.explanation).toMatch(/set max-deletes to 2\b.*take "deleted: true" off/);
});

test('one delete too many is one entity', () => {
  expect(tooManyDeletes(deletes.slice(0, 1), 0)?.explanation).toMatch(/deletes 1 entity and /);
});

test('a digest that was asked for must be the diff’s', () => {
  expect(unexpectedDigest('sha256:a', '')).toBeNull();
  expect(unexpectedDigest('sha256:a', 'sha256:a')).toBeNull();
  expect(unexpectedDigest('sha256:a', 'sha256:b')).toMatchObject({ reason: 'expect-digest' });
  expect(unexpectedDigest('sha256:a', 'sha256:b')?.explanation).toContain('sha256:a');
});

test('nothing shown of something is refused, of nothing it is fine', () => {
  expect(nothingShown([], [])).toBeNull();
  expect(nothingShown(others, others.slice(1))).toBeNull();
  expect(nothingShown(others, [])).toMatchObject({ reason: 'only-shown' });
  expect(nothingShown(others, [])?.explanation).toMatch(/^None of the \d+ changes has been shown/);
  expect(nothingShown(others.slice(1, 2), [])?.explanation).toMatch(/^The one change has not been/);
});
