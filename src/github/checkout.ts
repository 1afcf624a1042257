import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isSha } from '../core/json.ts';

/**
 * The commit that is checked out in the workspace, read as git would but without git, which may not
 * be there and refuses folders of other owners. `null` if there is none, or it cannot be read.
 */
export async function readCheckout(workspace: string): Promise<string | null> {
  const dotGit = join(workspace, '.git');
  const pointer = await line(dotGit);
  // In worktrees and submodules .git is a file that says where it really is.
  const target = pointer === null ? null : after(pointer, 'gitdir:');
  const gitDir = target === null ? dotGit : resolve(workspace, target);
  const head = await line(join(gitDir, 'HEAD'));
  if (head === null) return null;
  if (isSha(head)) return head;
  const ref = after(head, 'ref:');
  // A name and nothing else: it becomes part of a path.
  if (ref === null || !ref.startsWith('refs/') || ref.split('/').includes('..')) return null;

  const shared = await line(join(gitDir, 'commondir'));
  const commonDir = shared === null ? gitDir : resolve(gitDir, shared);
  for (const directory of new Set([gitDir, commonDir])) {
    const sha = await line(join(directory, ref));
    if (sha !== null && isSha(sha)) return sha;
  }
  const packed = await readFile(join(commonDir, 'packed-refs'), 'utf8').catch(() => '');
  for (const entry of packed.split('\n')) {
    const [sha, name] = entry.trim().split(' ');
    if (name === ref && sha !== undefined && isSha(sha)) return sha;
  }
  return null;
}

async function line(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}

function after(text: string, prefix: string): string | null {
  return text.startsWith(prefix) ? text.slice(prefix.length).trim() : null;
}
