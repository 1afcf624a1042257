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

/** A file as far as it can be read, and what is wrong with it before it is looked into. */
export interface ReadFile {
  /** `null` where it is no text at all. */
  readonly file: FoundFile | null;
  readonly problems: readonly Problem[];
}

/** Reads a file of a plan, or of groups. */
export function readPlanFile(root: string, path: string): ReadFile | { readonly error: string } {
  try {
    const { size } = statSync(join(root, path));
    if (size > largestFile) {
      const location = { file: path, line: 1, column: 1 };
      const message = 'The file is larger than 16 MiB: split the plan into files.';
      return { file: null, problems: [syntaxProblem(location, message)] };
    }
    return decodeFile(path, readFileSync(join(root, path)));
  } catch (error) {
    return { error: `${quote(path)} cannot be read (${systemCode(error) ?? 'unknown error'}).` };
  }
}

function decodeFile(path: string, bytes: Uint8Array): ReadFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file: { path, bytes, text }, problems: [] };
  } catch {
    // The first character that could not be decoded; one that was written as U+FFFD may stand before.
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const before = lenient.slice(0, Math.max(lenient.indexOf('\uFFFD'), 0)).split(/\r\n?|\n/);
    const column = (before.at(-1) ?? '').length + 1;
    const problem = syntaxProblem(
      { file: path, line: before.length, column },
      'The file is not UTF-8 text: save it in UTF-8.',
    );
    // Other files rest on what else it says. With NUL it is another encoding altogether.
    const file = bytes.includes(0) ? null : { path, bytes, text: lenient };
    return { file, problems: [problem] };
  }
}

function syntaxProblem(location: Location, message: string): Problem {
  return { rule: 'yaml-syntax', severity: 'error', message, location, subject: null };
}
