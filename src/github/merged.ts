import type { Shown } from '../core/gate.ts';
import { at, countAt, listAt, shaAt, textAt } from '../core/json.ts';
import { parseSeal } from '../core/seal.ts';
import type { GitHub } from './api.ts';
import { type Comment, findComment, ownLogin } from './comment.ts';
import type { Unreadable } from './git-objects.ts';
import { parseMarker } from './marker.ts';
import { each } from './parallel.ts';

/** A merged pull request with our comment on it, if there is one. */
export interface Merged {
  readonly pullRequest: number;
  readonly comment: Comment | null;
  /** Its commits, among those that were looked at. */
  readonly commits: ReadonlySet<string>;
}

/** As many of the newest commits on the plan files are looked at. */
const mostCommits = 50;

/**
 * The pull requests that the newest commits on the plan's files came from, however they were merged
 * (merge, squash, rebase, queue), with the project's comment on each. `folders` are paths of files or
 * folders that hold the plan; the empty path is the whole repository.
 */
export async function readMerged(
  github: GitHub,
  about: { readonly sha: string; readonly project: string; readonly folders: readonly string[] },
): Promise<readonly Merged[] | Unreadable> {
  const commits = new Map<string, string>();
  for (const path of about.folders) {
    const answer = await github.request('GET /repos/{owner}/{repo}/commits', {
      sha: about.sha,
      per_page: mostCommits,
      ...(path === '' ? {} : { path }),
    });
    if (!answer.ok) return { unreadable: answer.message };
    for (const commit of listAt(answer.data)) {
      const sha = shaAt(commit, 'sha');
      if (sha !== undefined) commits.set(sha, textAt(commit, 'commit', 'committer', 'date') ?? '');
    }
  }
  const newest = [...commits].sort(([, a], [, b]) => (a < b ? 1 : -1)).slice(0, mostCommits);
  return readComments(
    github,
    about.project,
    newest.map(([sha]) => sha),
  );
}

/** The merged pull requests that these commits came from, with the project's comment on each. */
async function readComments(
  github: GitHub,
  project: string,
  commits: readonly string[],
): Promise<readonly Merged[] | Unreadable> {
  const sources = new Map<number, Set<string>>();
  const failures: Unreadable[] = [];
  await each(commits, async (commit_sha) => {
    const answer = await github.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      commit_sha,
    });
    if (!answer.ok) failures.push({ unreadable: answer.message });
    for (const pull of answer.ok ? listAt(answer.data) : []) {
      const number = countAt(pull, 'number');
      if (number === undefined || at(pull, 'merged_at') == null) continue;
      sources.set(number, (sources.get(number) ?? new Set()).add(commit_sha));
    }
  });
  const merged: Merged[] = [];
  const login = ownLogin(github);
  await each([...sources], async ([pullRequest, commits]) => {
    const found = await findComment(github, { project, pullRequest }, login);
    if ('ok' in found) failures.push({ unreadable: found.message });
    else merged.push({ pullRequest, commits, comment: found.comment });
  });
  return failures[0] ?? merged.sort((a, b) => a.pullRequest - b.pullRequest);
}

/** What the comments prove to have shown. */
export function shownBy(merged: readonly Merged[]): readonly Shown[] {
  return merged.flatMap(({ pullRequest, comment }) => {
    const seal = parseSeal(parseMarker(comment?.body ?? '')?.seal ?? '');
    return seal === null ? [] : [{ seal, pullRequest }];
  });
}
