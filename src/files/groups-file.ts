import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { type FoundFile, readPlanFile } from './plan-file.ts';
import { insideOf } from './plan-files.ts';
import { quote } from './plan-pattern.ts';

export interface GroupsFile {
  /** Relative to the workspace, with forward slashes; of a link, what it leads to. */
  readonly path: string;
  /** `null` if it is no text, which is the problem. */
  readonly file: FoundFile | null;
  readonly problems: readonly Problem[];
}

/** Finds and reads the file of groups. Nothing outside of the workspace is read, whatever links lead there. */
export async function findGroupsFile(
  root: string,
  text: string,
): Promise<GroupsFile | { readonly error: string }> {
  if (text === '') return { error: 'groups is empty: name the file of groups to send.' };
  const home = await realpath(root).catch(() => null);
  if (home === null) return { error: `The workspace ${quote(root)} does not exist.` };
  const local = isAbsolute(text) ? relative(root, text) : text;
  const leaves = `${quote(text)} in groups leaves the workspace: name a file inside of it.`;
  if (isAbsolute(local) || /^\.\.(\/|$)/.test(normalize(local).split(sep).join('/'))) {
    return { error: leaves };
  }
  const stats = await stat(join(home, local)).catch(() => null);
  const path = stats === null ? null : insideOf(home, local);
  if (stats !== null && path === null) return { error: leaves };
  if (path === null) return { error: `${quote(text)} in groups does not exist.` };
  if (!stats?.isFile()) return { error: `${quote(text)} in groups is no regular file.` };
  const content = readPlanFile(home, path);
  if ('error' in content) return content;
  const { file, problems } = content;
  return { path, file: problems.length > 0 ? null : file, problems };
}
