import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import type { Result } from '../core/report.ts';

/** The action's outputs, each by the name that it has in action.yml. */
export interface Outputs {
  readonly result: Result;
  /** One word for `refused` and `failed`; else empty. */
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
  readonly digest: string;
  readonly 'diff-file': string;
  readonly 'markdown-file': string;
  readonly 'comment-url': string;
}

/** Sets the outputs that are known: what is left out stays unset. */
export function setOutputs(outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== undefined) setOutput(name, value);
  }
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
