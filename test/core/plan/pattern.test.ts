import { expect, test } from 'vitest';
import { compileFault } from '../../../src/core/plan/pattern.ts';

const lookaround = 'RE2, the engine used here, runs in linear time and so has no lookaround';
const backReferences =
  'RE2, the engine used here, runs in linear time and so has no back-references';

test.each([
  ['^[A-Z0-9]{6}$', null],
  ['(?i)[[:alpha:]]+\\p{L}', null],
  ['[(?=]', null],
  ['\\(?=', null],
  ['(?=a)', lookaround],
  ['(?!a)', lookaround],
  ['(?<=a)b', lookaround],
  ['(?<!a)b', lookaround],
  ['(a)\\1', backReferences],
  ["(?P<n>a)\\k'n'", backReferences],
  ['[\\1]', 'invalid escape sequence at "\\\\1"'],
  ['[(?=]\\(?=(', 'missing closing ) at "[(?=]\\\\(?=("'],
  ['a**', 'invalid nested repetition operator at "**"'],
  ['a\\', 'trailing backslash at end of expression'],
])('%s', (pattern, fault) => {
  expect(compileFault(pattern)).toBe(fault);
});

test('huge patterns are refused, not crashed on', () => {
  expect(compileFault('('.repeat(100_000))).not.toBe(null);
  expect(compileFault(`${'('.repeat(5_000)}a${')'.repeat(5_000)}`)).not.toBe(null);
  expect(compileFault('((a{100}){100}){100}')).not.toBe(null);
});
