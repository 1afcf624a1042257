import { beforeEach, expect, test, vi } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { annotateProblems } from '../../src/github/annotations.ts';
import { logLine } from '../../src/github/log-line.ts';
import { fc } from '../support/fast-check.ts';

let log: string;

beforeEach(() => {
  log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
});

const lines = (): string[] => log.split(/\r?\n/).filter((line) => line !== '');

const problem = (changed: Partial<Problem> = {}, line = 1): Problem => ({
  rule: 'schema',
  severity: 'error',
  message: 'unknown key',
  location: { file: 'tracking-plan.yml', line, column: 3 },
  subject: null,
  ...changed,
});

test('a problem is an annotation at its place', () => {
  annotateProblems([problem(), problem({ severity: 'warning', rule: 'required-field' }, 2)]);
  expect(lines()).toEqual([
    '::error title=schema,file=tracking-plan.yml,line=1,col=3::unknown key',
    '::warning title=required-field,file=tracking-plan.yml,line=2,col=3::unknown key',
  ]);
});

test('every problem is an annotation, errors first, in the order of the file', () => {
  const many = Array.from({ length: 12 }, (_, index) => index + 1);
  const reversed = [...many].reverse();
  annotateProblems([
    ...reversed.map((line) => problem({ severity: 'warning' }, line)),
    ...reversed.map((line) => problem({}, line)),
  ]);
  const places = lines().map((line) => /^::(\w+) .*,line=(\d+),/.exec(line)?.slice(1).join(' '));
  expect(lines()[9]).toMatch(/::unknown key$/);
  expect(lines()[10]).toMatch(/::unknown key \(tracking-plan\.yml:11:3\)$/);
  expect(places).toEqual([
    ...many.map((line) => `error ${line}`),
    ...many.map((line) => `warning ${line}`),
  ]);
});

test('no text of a plan becomes a command of its own', () => {
  const nasty = fc
    .array(
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        '::',
        'error',
        '%0A',
        '##[',
        'add-mask]',
        ' ',
        ',',
        '\u2028',
        'a',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(nasty, nasty, (message, file) => {
      log = '';
      const places = Array.from({ length: 12 }, (_, index) => ({
        file,
        line: 1,
        column: index + 1,
      }));
      annotateProblems(places.map((location) => problem({ message, location })));
      const written = log.split(/\r\n|\r|\n/).filter((line) => line !== '');
      expect(written).toHaveLength(12);
      expect(written.every((line) => line.startsWith('::error title=schema,'))).toBe(true);
    }),
  );
});

test('a message of any length is cut to what the runner takes', () => {
  annotateProblems([problem({ message: 'x'.repeat(100_000) })]);
  expect(log.length).toBeLessThan(4200);
});

test.each([
  ['::error::x', '·::error::x'],
  ['  ::error::x', '·::error::x'],
  ['a ##[error]x', 'a # #[error]x'],
  ['a\n::error::b', 'a\\n::error::b'],
  ['a\r\tb\u001b[31m', 'a\\u000d b\\u001b[31m'],
])('%j is logged as %j', (text, expected) => {
  expect(logLine(text)).toBe(expected);
});

test('nothing is a command after logLine', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('#', '[', ':', ' ', '\n', '\r', 'x', '\u00a0', '\ufeff') }),
      (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/[\r\n]|##\[|^\s*::/);
      },
    ),
  );
});
