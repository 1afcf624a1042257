import { expect, test } from 'vitest';
import { isAffected, withVolumes } from '../../src/core/usage.ts';
import { change, type Made } from './render/reports.ts';

const volumes = new Map([
  ['A', 1234],
  ['Old', 7],
  ['New', 99],
  ['__proto__', 5],
]);

test.each<[Made, boolean, number | null]>([
  [{ name: 'A', action: 'delete' }, true, 1234],
  [{ name: '__proto__', action: 'delete' }, true, 5],
  [{ name: 'constructor', action: 'delete' }, true, null],
  // What clients send is the name that Amplitude has now.
  [{ name: 'New', action: 'rename', from: 'Old' }, true, 7],
  [{ name: 'A', fields: { is_active: [true, false] } }, true, 1234],
  [{ name: 'A', fields: { is_hidden_from_dropdowns: [false, true] } }, true, 1234],
  [{ name: 'A', fields: { is_active: [false, true] } }, false, null],
  [{ name: 'A', fields: { is_hidden_from_timeline: [true, false] } }, false, null],
  [{ name: 'A', fields: { display_name: [null, 'a'], description: ['a', 'b'] } }, false, null],
  [{ name: 'A', action: 'create' }, false, null],
  [{ name: 'A', kind: 'event_property', action: 'delete' }, false, null],
  [{ name: 'A', kind: 'event_property', scope: 'A', action: 'delete' }, false, null],
  [{ name: 'A', kind: 'category', action: 'delete' }, false, null],
])('%j', (made, affected, volume) => {
  expect(isAffected(change(made))).toBe(affected);
  expect(withVolumes([change(made)], volumes)[0]?.volume).toBe(volume);
});
