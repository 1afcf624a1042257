import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanFile } from '../core/plan/plan.ts';
import type { Location, Problem } from '../core/problem.ts';
import { quote } from './plan-pattern.ts';
import { systemCode } from './system-code.ts';

/** A plan file as it lies on disk. */
export interface FoundFile extends PlanFile {
  /** Undecoded, as git would hash it. */
  readonly bytes: Uint8Array;
}

/** In bytes: a plan file larger than this is a mistake, or an attack. */
export const largestFile = 16 * 1024 * 1024;

/** Reads a file of a plan, or of groups; a problem where it is no text. */
export function readPlanFile(
  root: string,
  path: string,
): FoundFile | Problem | { readonly error: string } {
  try {
    const { size } = statSync(join(root, path));
    if (size > largestFile) {
      const location = { file: path, line: 1, column: 1 };
      return syntaxProblem(location, 'The file is larger than 16 MiB: split the plan into files.');
    }
    return decodeFile(path, readFileSync(join(root, path)));
  } catch (error) {
    return { error: `${quote(path)} cannot be read (${systemCode(error) ?? 'unknown error'}).` };
  }
}

function decodeFile(path: string, bytes: Uint8Array): FoundFile | Problem {
  try {
    return { path, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // The first character that could not be decoded; one that was written as U+FFFD may stand before.
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const before = lenient.slice(0, Math.max(lenient.indexOf('\uFFFD'), 0)).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    return syntaxProblem(
      { file: path, line: before.length, column },
      'The file is not UTF-8 text: save it in UTF-8.',
    );
  }
}

function syntaxProblem(location: Location, message: string): Problem {
  return { rule: 'yaml-syntax', severity: 'error', message, location, subject: null };
}
