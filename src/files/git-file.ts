import { execFile } from 'node:child_process';
import type { PlanFile } from '../core/plan/plan.ts';
import { largestFile } from './plan-file.ts';

/**
 * A file as it is in a commit of the repository around `folder`, asked of git itself; `null` if the
 * commit has none of this path. `path` is relative to the folder.
 */
export async function readFileAt(
  folder: string,
  ref: string,
  path: string,
): Promise<PlanFile | { readonly error: string } | null> {
  const named = JSON.stringify(ref);
  // What looks like an option, or has a path behind it, is no name of a commit.
  if (/^-|[:\s\p{Cc}]/u.test(ref)) return { error: `${named} is no name of a commit.` };
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if ('error' in commit) {
    const why = commit.code === 'ENOENT' ? 'git is not there' : commit.error;
    const advice = 'Fetch it if the clone is a shallow one.';
    return { error: `git knows no commit ${named}${why === '' ? '' : ` (${why})`}. ${advice}` };
  }
  const sha = commit.bytes.toString('utf8').trim();
  const listed = await git(folder, ['ls-tree', '-z', '--name-only', sha, '--', `./${path}`]);
  if ('error' in listed) return { error: `git cannot list commit ${named}: ${listed.error}.` };
  if (listed.bytes.length === 0) return null;
  const content = await git(folder, ['show', `${sha}:./${path}`]);
  if ('error' in content) {
    const where = JSON.stringify(path);
    return { error: `git cannot show ${where} of commit ${named}: ${content.error}.` };
  }
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(content.bytes) };
  } catch {
    return { error: `${JSON.stringify(path)} is not UTF-8 text in commit ${named}.` };
  }
}

type Answer =
  | { readonly bytes: Buffer }
  | { readonly error: string; readonly code: string | number | null | undefined };

function git(folder: string, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    // The path is a path, whatever git takes for a pattern.
    const options = { cwd: folder, maxBuffer: largestFile, encoding: 'buffer' } as const;
    execFile('git', ['--literal-pathspecs', ...args], options, (error, stdout, stderr) => {
      if (error === null) return resolve({ bytes: stdout });
      const [line = ''] = stderr.toString('utf8').trim().split('\n');
      resolve({ error: line === '' ? '' : line.replace(/\.$/, ''), code: error.code });
    });
  });
}
