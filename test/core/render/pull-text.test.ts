import { expect, test } from 'vitest';
import type { PullReport } from '../../../src/core/pull/report.ts';
import { renderPullText } from '../../../src/core/render/pull-text.ts';
import { problem } from './reports.ts';

const report: PullReport = {
  result: 'in-sync',
  reason: '',
  explanation: '',
  fails: false,
  problems: [],
  written: [],
  entities: {},
  removed: [],
  warnings: [],
  notes: [],
};

const text = (made: Partial<PullReport>, color = false) =>
  renderPullText({ ...report, ...made }, { width: 80, color });

const written = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `${index}.yml`, text: '' }));

test.each<readonly [Partial<PullReport>, string]>([
  [{}, 'The plan says what Amplitude has: nothing to write.'],
  [{ result: 'changes', written: written(1) }, 'Wrote 0.yml. The plan names nothing.'],
  [
    { result: 'changes', written: written(7), entities: { events: 2 } },
    'Wrote 0.yml, 1.yml, 2.yml, 3.yml, 4.yml and 2 more. The plan names 2 events.',
  ],
  [
    { result: 'refused', fails: true, explanation: 'It would take\n a lot.' },
    'Nothing was written. It would take⏎ a lot.',
  ],
  [{ result: 'failed', fails: true, explanation: 'No access.' }, 'Nothing was written. No access.'],
])('%j', (made, expected) => {
  expect(text(made)).toBe(`${expected}\n`);
});

test('no line of it is a command to a runner, whatever a file is called', () => {
  const odd = problem('error', 'name', 3, 'odd');
  const problems = [{ ...odd, location: { ...odd.location, file: '::error::x.yml' } }];
  expect(text({ result: 'invalid', fails: true, problems })).not.toMatch(/^::/m);
});

test('a plan with errors is shown them, and that nothing was done', () => {
  const shown = text({
    result: 'invalid',
    fails: true,
    problems: [problem('error', 'name', 3, 'odd')],
  });
  expect(shown).toContain('odd');
  expect(shown).toMatch(/\n\nThe plan has 1 error: nothing was read or written\.\n$/);
});

test('what was removed, warnings and notes stand above the outcome, in colors', () => {
  const shown = text(
    {
      removed: [{ kind: 'event', name: 'Old', scope: null }],
      warnings: ['careful'],
      notes: ['by the way'],
    },
    true,
  );
  const places = ['Old', 'careful', 'note: by the way', 'nothing to write'].map((part) =>
    shown.indexOf(part),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  const [last] = shown.split('\n').slice(-2);
  const [failed] = text({ result: 'failed', fails: true }, true).split('\n').slice(-2);
  expect(last?.slice(0, 5)).not.toBe(failed?.slice(0, 5));
});
