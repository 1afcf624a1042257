import { expect, test } from 'vitest';
import type { PullReport } from '../../../src/core/pull/report.ts';
import { renderPullSummary } from '../../../src/core/render/pull-markdown.ts';
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
const from = { project: '', runUrl: '' };

test('nothing to write is a line', () => {
  expect(renderPullSummary(report, from)).toBe(
    '### ✅ Pull: the plan says what Amplitude has: nothing to write\n',
  );
});

test('errors come first, and what failed is said loudly', () => {
  const problems = [problem('error', 'name', 3, 'odd')];
  const invalid = { ...report, result: 'invalid', fails: true, problems } as const;
  expect(renderPullSummary(invalid, { ...from, project: 'eu' })).toMatch(
    /^### ❌ Pull `eu`: the plan has 1 error: nothing was read or written\n\n#### 1 error\n\n- .*odd/,
  );
  const failed = { ...report, result: 'failed', fails: true, explanation: 'No access.' } as const;
  expect(renderPullSummary(failed, from)).toContain('> [!CAUTION]\n> No access.');
});

test('many warnings are folded, cut between two of them, and nobody is mentioned', () => {
  const warnings = Array.from(
    { length: 500 },
    (_, n) => `event "@team </details> ${n}" is left out.`,
  );
  const text = renderPullSummary({ ...report, warnings }, from, 4000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
  expect(text).toMatch(/Too long to show: \d+ of 500 warnings left out/);
  expect(text).toContain('<details><summary>500 warnings</summary>');
  expect(text.replace(/`[^`]*`/g, '')).not.toContain('@team');
  expect(text.replace(/`[^`]*`/g, '').match(/<\/details>/g)).toHaveLength(1);
});

test('what was taken out is named with what it belonged to', () => {
  const removed = [{ kind: 'event_property', name: 'p', scope: 'A' }] as const;
  expect(renderPullSummary({ ...report, removed }, from)).toContain('- event property `p` of `A`');
});
