import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFailed, setOutput } from '@actions/core';
import { countActions } from '../core/document.ts';
import type { Report, Result, Status } from '../core/report.ts';

/** The action's outputs, each by the name that it has in action.yml. */
export interface Outputs {
  readonly result: Result;
  /** One word for `refused` and `failed`, and for what ended a `partial` run early; else empty. */
  readonly reason: string;
  readonly problems: number;
  readonly changes: number;
  readonly creates: number;
  readonly updates: number;
  readonly renames: number;
  readonly restores: number;
  readonly deletes: number;
  readonly applied: number;
  readonly pending: number;
  readonly skipped: number;
  readonly failed: number;
  readonly unshown: number;
  readonly digest: string;
  readonly 'diff-file': string;
  readonly 'markdown-file': string;
  readonly 'comment-url': string;
}

/** What a report says in outputs, as far as the run came. */
export function outputsOf(report: Report): Partial<Outputs> {
  const { result, reason, problems, olderWarnings, diff, digest, results, unshown } = report;
  const known = { result, reason, problems: problems.length + olderWarnings };
  if (diff === null) return known;
  const counts = countActions(diff.changes);
  const compared = {
    ...known,
    changes: diff.changes.length,
    creates: counts.create,
    updates: counts.update,
    renames: counts.rename,
    restores: counts.restore,
    deletes: counts.delete,
    digest,
  };
  if (report.command !== 'apply') return compared;
  const count = (...statuses: readonly Status[]): number =>
    (results ?? []).filter(({ status }) => statuses.includes(status)).length;
  return {
    ...compared,
    unshown: unshown.length,
    applied: count('applied', 'found'),
    pending: count('pending'),
    skipped: count('skipped', 'left'),
    failed: count('failed'),
  };
}

/** Sets the outputs that are known: what is left out stays unset. */
export function setOutputs(outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== undefined) setOutput(name, value);
  }
}

/** Ends a run that has nothing to report on. */
export function fail(result: 'failed' | 'refused', reason: string, explanation: string): void {
  setOutputs({ result, reason });
  setFailed(explanation);
}

/**
 * Writes files for later steps, by name, into a new folder below `temp` (the runner's, or the
 * system's if that is empty), so that two steps of a job never share one. Returns the folder.
 */
export async function writeFiles(
  temp: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const parent = temp === '' ? tmpdir() : temp;
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'tracking-plan-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
