import type { PlanFile } from '../core/plan/plan.ts';
import type { PullReport } from '../core/pull/report.ts';
import type { PlanFiles } from './plan-files.ts';
import { writePlanFiles } from './plan-writing.ts';

/** Writes what a report is about; where that fails, the report says so. */
export async function writeFor(
  root: string,
  report: PullReport,
  plan: PlanFiles | null,
  signal: AbortSignal,
): Promise<PullReport> {
  if (report.written.length === 0) return report;
  const failed = await writePlanFiles(
    root,
    report.written.map((file) => asBefore(file, plan)),
    signal,
  );
  if (failed === null) return report;
  const reason = signal.aborted ? 'cancelled' : 'write';
  return {
    ...report,
    result: 'failed',
    reason,
    explanation: failed.error,
    fails: true,
    written: [],
  };
}

/** A mark at the start of a file, which is no part of its text, stays. */
function asBefore(file: PlanFile, plan: PlanFiles | null): PlanFile {
  const found = plan?.files.find(({ path }) => path === file.path);
  const [a, b, c] = found?.bytes ?? [];
  return a === 0xef && b === 0xbb && c === 0xbf ? { ...file, text: `\ufeff${file.text}` } : file;
}
