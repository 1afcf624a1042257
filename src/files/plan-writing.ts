import { existsSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PlanFile } from '../core/plan/plan.ts';
import { counted } from '../core/render/wording.ts';
import { insideOf } from './plan-files.ts';
import { quote } from './plan-pattern.ts';
import { systemCode } from './system-code.ts';

/** A file that is whole on the disk, under a name that no plan's pattern finds. */
interface Written {
  readonly temporary: string;
  readonly final: string;
}

/**
 * Writes plan files below `root`: each is whole before it takes its place, and none does before all are.
 * Stopped (`signal`) or failed before that, it leaves everything as it was. The result says why, and
 * how many had taken their place where one of them could not.
 */
export async function writePlanFiles(
  root: string,
  files: readonly PlanFile[],
  signal: AbortSignal,
): Promise<{ readonly error: string } | null> {
  const written: Written[] = [];
  let replaced = 0;
  try {
    for (const file of files) {
      if (await leaves(root, file.path)) {
        return { error: `${quote(file.path)} would lie outside of the workspace, behind a link.` };
      }
      written.push(await writeBeside(join(root, file.path), file.text));
    }
    if (signal.aborted) return { error: 'Stopped: nothing was written.' };
    for (const { temporary, final } of written) {
      await rename(temporary, final);
      replaced += 1;
    }
    return null;
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const part =
      replaced === 0
        ? ''
        : `; ${replaced} of ${counted(files.length, 'file')} had been replaced by then`;
    return { error: `The plan cannot be written (${code})${part}.` };
  } finally {
    const left = written.slice(replaced);
    await Promise.all(left.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

async function writeBeside(final: string, text: string): Promise<Written> {
  await mkdir(dirname(final), { recursive: true });
  const temporary = join(dirname(final), `.${basename(final)}.${process.pid}.tmp`);
  const mode = await stat(final).then(
    (stats) => stats.mode & 0o777,
    () => 0o666,
  );
  await rm(temporary, { force: true });
  const handle = await open(temporary, 'wx', mode);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return { temporary, final };
}

/** Whether the nearest folder that exists on the way to a path is not below the root. */
async function leaves(root: string, path: string): Promise<boolean> {
  const home = await realpath(root);
  let folder = dirname(path);
  while (folder !== '.' && !existsSync(join(home, folder))) folder = dirname(folder);
  return insideOf(home, folder) === null;
}
