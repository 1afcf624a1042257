import { expect, test } from 'vitest';
import { quote, quoteList } from '../../../src/core/plan/quote.ts';

test.each([
  ['a', '"a"'],
  ['a "b" \\', '"a \\"b\\" \\\\"'],
  ['\n\u0000\u007f\u0085', '"\\n\\u0000\\u007f\\u0085"'],
  ['\u202Eabc\u2028', '"\\u202eabc\\u2028"'],
  ['\ud800', '"\\ud800"'],
  ['é 😀', '"é 😀"'],
])('%j', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test('long text is shortened between characters', () => {
  expect(quote('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
  expect(quote('😀'.repeat(81))).toBe(`"${'😀'.repeat(80)}…"`);
});

test('lists', () => {
  expect(quoteList([], 'or')).toBe('');
  expect(quoteList(['a'], 'or')).toBe('"a"');
  expect(quoteList(['a', 'b', 'c'], 'and')).toBe('"a", "b" and "c"');
  expect(quoteList(['a', 'b', 'c'], 'or', 2)).toBe('"a", "b" or 1 more');
});
