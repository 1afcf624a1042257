import { expect, test } from 'vitest';
import {
  bodyLimit,
  commentLimit,
  isNewer,
  markerFor,
  parseMarker,
  withMarker,
} from '../../src/github/marker.ts';
import { fc } from '../support/fast-check.ts';

const run = { id: 12, number: 3, attempt: 1 };

const count = fc.nat({ max: 1e15 - 1 });
const markers = fc.record({
  project: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    // Lone surrogates, and what could end a comment or pass for another label.
    fc
      .array(fc.constantFrom('\ud800', '\udc00', '--', '>', '<!--', '"', '~', '~0041', '\n', ' '))
      .map((parts) => parts.join('')),
  ),
  run: fc.record({ id: count, number: count, attempt: count }),
  seal: fc.constantFrom('', 'atoms:', 'atoms:AAAAAAAA+/AAAAAA', 'all:AAAAAAAAAAAAAAA0'),
});

test('a marker reads back as it was, whatever the project is called', () => {
  fc.assert(
    fc.property(markers, (marker) => {
      expect(parseMarker(markerFor(marker))).toEqual(marker);
    }),
  );
});

test('it is one HTML comment on one line', () => {
  fc.assert(
    fc.property(markers, (marker) => {
      const inner = markerFor(marker)
        .replace(/^<!-- /, '')
        .replace(/ -->$/, '');
      expect(inner).toMatch(/^[\w.~"= :+/-]+$/);
      expect(inner.slice('amplitude-tracking-plan'.length)).not.toMatch(/--|>/);
    }),
  );
});

test('after any text of a comment it is found, and the limit is kept', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.nat({ max: 3000 }).map((lines) => 'line of text, quite long\n'.repeat(lines)),
    fc.constant('😀'.repeat(40_000)),
  );
  fc.assert(
    fc.property(texts, markers, (text, marker) => {
      const body = withMarker(text, marker);
      expect(body.length).toBeLessThanOrEqual(commentLimit);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(262_144);
      expect(parseMarker(body)).toEqual(marker);
      expect(parseMarker(body.replaceAll('\n', '\r\n'))).toEqual(marker);
    }),
    { numRuns: 60 },
  );
});

test('text up to the limit is kept whole, longer text cut at a line', () => {
  const marker = { project: 'staging', run, seal: '' };
  const limit = bodyLimit(marker);
  const text = 'x'.repeat(limit);
  expect(withMarker(text, marker)).toHaveLength(commentLimit);
  expect(withMarker(text, marker).startsWith(text)).toBe(true);
  const lines = `${'y'.repeat(99)}\n`.repeat(700);
  expect(withMarker(lines, marker).split('\n').at(-3)).toBe('y'.repeat(99));
});

test('of several markers the last counts, so that one in the text changes nothing', () => {
  const forged = markerFor({ project: 'forged', run, seal: '' });
  const body = withMarker(`${forged}\nText`, { project: 'staging', run, seal: '' });
  expect(parseMarker(body)?.project).toBe('staging');
});

test.each([
  '',
  '<!-- amplitude-tracking-plan -->',
  'see `<!-- amplitude-tracking-plan v1 project="" run=1.1.1 -->`',
  '<!-- amplitude-tracking-plan v1 project="a~b" run=1.1.1 -->',
  '<!-- amplitude-tracking-plan v1 project="a-b" run=1.1.1 -->',
  '<!-- amplitude-tracking-plan v1 project="" run=1.1.99999999999999999999 -->',
])('%j has no marker', (body) => {
  expect(parseMarker(body)).toBeNull();
});

test('later runs and later attempts are newer', () => {
  expect(isNewer({ id: 13, number: 1, attempt: 1 }, run)).toBe(true);
  expect(isNewer({ id: 12, number: 4, attempt: 1 }, run)).toBe(true);
  expect(isNewer({ id: 12, number: 3, attempt: 2 }, run)).toBe(true);
  expect(isNewer(run, run)).toBe(false);
  expect(isNewer({ id: 11, number: 9, attempt: 9 }, run)).toBe(false);
});
