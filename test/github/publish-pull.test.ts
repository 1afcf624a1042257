import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PullReport } from '../../src/core/pull/report.ts';
import { publishPull } from '../../src/github/publish-pull.ts';
import { event } from './stand-in.ts';

let log = '';
beforeEach(() => {
  log = '';
  vi.stubEnv('GITHUB_OUTPUT', '');
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
});

const report: PullReport = {
  result: 'changes',
  reason: '',
  explanation: '',
  fails: false,
  problems: [],
  written: [{ path: 'a.yml', text: '' }],
  entities: { events: 1 },
  removed: [],
  warnings: Array.from({ length: 12 }, (_, n) => `::error::${n}\nmore`),
  notes: [],
};

test('as many warnings as GitHub shows are annotations, the rest is in the log, all in the summary', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-test-'));
  const summary = join(folder, 'summary.md');
  await writeFile(summary, '');
  const environment = { GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: folder };
  await publishPull(report, { event: event(environment), project: '' });
  expect(log.match(/^::warning::/gm)).toHaveLength(10);
  expect(log.match(/^warning: /gm)).toHaveLength(2);
  expect(log).not.toMatch(/^::error::/m);
  const text = await readFile(summary, 'utf8');
  expect(text).toContain('#### 12 warnings');
  const [, path = ''] = /name=markdown-file::(.*)$/m.exec(log) ?? [];
  expect(await readFile(path, 'utf8')).toBe(text);
});

test('a summary that cannot be written is a warning', async () => {
  const environment = { GITHUB_STEP_SUMMARY: '/nowhere/at/all', RUNNER_TEMP: '/dev/null' };
  await publishPull({ ...report, warnings: [] }, { event: event(environment), project: '' });
  expect(log).toMatch(/^::warning::The step summary could not be written/m);
  expect(log).toMatch(/^::warning::The report could not be written/m);
  expect(log).toMatch(/^::set-output name=result::changes$/m);
});
