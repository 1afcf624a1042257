import { createHash } from 'node:crypto';
import { at, countAt, listAt, shaAt, textAt } from '../core/json.ts';
import type { PlanFile } from '../core/plan/plan.ts';
import { largestFile } from '../files/plan-file.ts';
import type { GitHub } from './api.ts';

/** Why something could not be read: a sentence without the full stop, for people. */
export interface Unreadable {
  readonly unreadable: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** A regular file of a tree. Links and submodules are none. */
export interface TreeFile {
  readonly sha: string;
  /** In bytes; `0` if GitHub does not say. */
  readonly size: number;
}

/** A commit by its name, which may also be that of a branch. */
export async function readCommit(github: GitHub, name: string): Promise<Commit | Unreadable> {
  const answer = await github.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    commit_sha: name,
  });
  // The second form also takes names of branches, and is there where the first is not.
  const other = answer.ok
    ? answer
    : await github.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: name });
  if (!other.ok) return { unreadable: other.message };
  return commitFrom(other.data) ?? { unreadable: `GitHub's answer on commit ${name} is no commit` };
}

/** A commit as any of GitHub's answers has it. */
export function commitFrom(data: unknown): Commit | null {
  const sha = shaAt(data, 'sha');
  const tree = shaAt(data, 'tree', 'sha') ?? shaAt(data, 'commit', 'tree', 'sha');
  if (sha === undefined || tree === undefined) return null;
  const parents = listAt(data, 'parents').map((parent) => shaAt(parent, 'sha'));
  return { sha, tree, parents: parents.filter((parent) => parent !== undefined) };
}

/**
 * The files of a tree by path. One call; where the tree is too large for one answer, one for each
 * folder that `mayHold` what is looked for.
 */
export async function readTree(
  github: GitHub,
  tree: string,
  mayHold: (folder: string) => boolean,
): Promise<ReadonlyMap<string, TreeFile> | Unreadable> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const files = new Map<string, TreeFile>();
  const whole = await github.request(route, { tree_sha: tree, recursive: '1' });
  if (!whole.ok) return { unreadable: whole.message };
  if (at(whole.data, 'truncated') !== true) {
    collect(files, '', listAt(whole.data, 'tree'));
    return files;
  }
  const folders = [{ path: '', sha: tree }];
  for (const folder of folders) {
    const answer = await github.request(route, { tree_sha: folder.sha });
    if (!answer.ok) return { unreadable: answer.message };
    if (at(answer.data, 'truncated') === true) {
      return { unreadable: `the folder ${JSON.stringify(folder.path)} has too many entries` };
    }
    const below = collect(files, folder.path, listAt(answer.data, 'tree'));
    folders.push(...below.filter(({ path }) => mayHold(path)));
  }
  return files;
}

/** Adds the entries' files, and returns their folders. */
function collect(
  files: Map<string, TreeFile>,
  parent: string,
  entries: readonly unknown[],
): readonly { readonly path: string; readonly sha: string }[] {
  const folders: { path: string; sha: string }[] = [];
  for (const entry of entries) {
    const name = textAt(entry, 'path');
    const sha = shaAt(entry, 'sha');
    if (name === undefined || sha === undefined) continue;
    const path = parent === '' ? name : `${parent}/${name}`;
    const mode = textAt(entry, 'mode');
    if (textAt(entry, 'type') === 'tree') folders.push({ path, sha });
    else if (mode === '100644' || mode === '100755') {
      files.set(path, { sha, size: countAt(entry, 'size') ?? 0 });
    }
  }
  return folders;
}

/** A file of a tree as text. */
export async function readFile(
  github: GitHub,
  path: string,
  { sha, size }: TreeFile,
): Promise<PlanFile | Unreadable> {
  if (size > largestFile) return { unreadable: `${JSON.stringify(path)} is larger than 16 MiB` };
  const answer = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    file_sha: sha,
  });
  if (!answer.ok) return { unreadable: answer.message };
  const content = at(answer.data, 'content');
  if (typeof content !== 'string') return { unreadable: `GitHub's answer on ${sha} is no file` };
  const encoding = textAt(answer.data, 'encoding') === 'utf-8' ? 'utf8' : 'base64';
  try {
    const bytes = Buffer.from(content, encoding);
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: `${JSON.stringify(path)} is not UTF-8 text there` };
  }
}

/**
 * Whether a file on disk is what git stores as `sha`, also where the checkout turned its line ends
 * into CRLF, as it does on Windows.
 */
export function isBlob(bytes: Uint8Array, sha: string): boolean {
  if (blobSha(bytes, sha) === sha) return true;
  const text = Buffer.from(bytes).toString('latin1');
  return (
    text.includes('\r\n') &&
    blobSha(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), sha) === sha
  );
}

/** Git's name of a file's content, of the kind that `like` is. */
function blobSha(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
