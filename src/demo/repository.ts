import type { GitHubServer } from '../emulator/github-server.ts';
import type { Trigger } from './runner.ts';

type Files = Trigger['files'];

export interface NewPullRequest {
  readonly number: number;
  /** All files of its head. */
  readonly files: Files;
  /** `owner/name` that it comes from, if that is another repository. */
  readonly fork?: string;
  /** `pull_request` unless said otherwise. */
  readonly event?: string;
}

/** A pull request that is ready to be merged. */
export interface OpenPullRequest extends Trigger {
  readonly number: number;
  /** The commit that people look at; `sha` is the merge commit that GitHub makes for the run. */
  readonly headSha: string;
  /** The branch, oldest commit first, with all files of each. */
  readonly branch: readonly { readonly sha: string; readonly files: Files }[];
  readonly opened: NewPullRequest;
}

/** `queue`: what a merge queue has tested becomes the default branch. */
export type MergeStyle = 'merge' | 'squash' | 'rebase' | 'queue';

/** Makes the first commit, or a later one, of the default branch; returns its push. */
export function pushToDefault(github: GitHubServer, files: Files, message = 'A commit'): Trigger {
  const { repository, defaultBranch } = github.state;
  const before = repository.branches.get(defaultBranch);
  const parents = before === undefined ? [] : [before];
  const sha = repository.commit({ files, parents, message, branch: defaultBranch });
  return pushOf(github, defaultBranch, sha, files, { before });
}

/** The push of a commit to a branch, with the others that come with it and the commit that was there. */
export function pushOf(
  github: GitHubServer,
  branch: string,
  sha: string,
  files: Files,
  from: { readonly before?: string | undefined; readonly others?: readonly string[] } = {},
): Trigger {
  const ref = `refs/heads/${branch}`;
  const { before = '0'.repeat(40), others = [] } = from;
  const commits = [...others, sha].map((id) => ({ id }));
  const payload = { ref, before, after: sha, commits, repository: aboutRepository(github) };
  return { event: 'push', sha, ref, payload, files };
}

/** Opens a pull request against the tip of the default branch. */
export function openPullRequest(github: GitHubServer, pull: NewPullRequest): OpenPullRequest {
  const base = tipOf(github);
  return withCommit(github, pull, { base, parent: base, branch: [] });
}

/** Pushes one more commit to a pull request's branch. */
export function pushToPullRequest(
  github: GitHubServer,
  { opened, headSha, branch }: OpenPullRequest,
  files: Files,
): OpenPullRequest {
  const onto = { base: tipOf(github), parent: headSha, branch };
  return withCommit(github, { ...opened, files }, onto);
}

function withCommit(
  github: GitHubServer,
  pull: NewPullRequest,
  onto: {
    readonly base: string;
    readonly parent: string;
    readonly branch: OpenPullRequest['branch'];
  },
): OpenPullRequest {
  const { repository, defaultBranch, pulls } = github.state;
  const { number, files } = pull;
  const headSha = repository.commit({ files, parents: [onto.parent], message: 'Change the plan' });
  const sha = repository.commit({ files, parents: [onto.base, headSha], message: 'Merge' });
  pulls.add(number, [headSha]);
  const about = aboutRepository(github);
  const head = { sha: headSha, ref: 'change', repo: { full_name: pull.fork ?? about.full_name } };
  const payload = {
    action: 'synchronize',
    number,
    pull_request: { number, head, base: { sha: onto.base, ref: defaultBranch, repo: about } },
    repository: about,
  };
  const event = pull.event ?? 'pull_request';
  const ref = `refs/pull/${number}/merge`;
  const branch = [...onto.branch, { sha: headSha, files }];
  return { event, sha, ref, payload, files, number, headSha, branch, opened: pull };
}

/**
 * Merges a pull request; returns the push that this is. `files` are those of the result, where others
 * were merged first.
 */
export function mergePullRequest(
  github: GitHubServer,
  pull: OpenPullRequest,
  style: MergeStyle = 'merge',
  files: Files = pull.files,
): Trigger {
  const { repository, defaultBranch, pulls } = github.state;
  const { number, headSha, branch } = pull;
  const before = tipOf(github);
  const made: string[] = [];
  const add = (onto: readonly string[], content: Files, message: string): void => {
    const sha = repository.commit({ files: content, parents: onto, message });
    made.push(sha);
    repository.branches.set(defaultBranch, sha);
  };
  if (style === 'rebase') {
    for (const [index, commit] of branch.entries()) {
      const isLast = index === branch.length - 1;
      add([tipOf(github)], isLast ? files : commit.files, 'Change the plan');
    }
  } else if (style === 'squash') add([tipOf(github)], files, `Change the plan (#${number})`);
  else add([tipOf(github), headSha], files, `Merge pull request #${number}`);
  const sha = tipOf(github);
  pulls.merge(number, made, repository.resolve(sha)?.date ?? '');
  const commits = style === 'squash' || style === 'rebase' ? [] : branch.map((each) => each.sha);
  const others = [...commits, ...made.slice(0, -1)];
  return pushOf(github, defaultBranch, sha, files, { before, others });
}

/** The run in a merge queue, of the commit that will be the default branch's next. */
export function queuePullRequest(github: GitHubServer, pull: OpenPullRequest): Trigger {
  const { repository, defaultBranch } = github.state;
  const base = tipOf(github);
  const parents = [base, pull.headSha];
  const sha = repository.commit({ files: pull.files, parents, message: 'Queue' });
  const ref = `refs/heads/gh-readonly-queue/${defaultBranch}/pr-${pull.number}-${base}`;
  const payload = {
    action: 'checks_requested',
    merge_group: { base_sha: base, base_ref: `refs/heads/${defaultBranch}`, head_sha: sha },
    repository: aboutRepository(github),
  };
  return { event: 'merge_group', sha, ref, payload, files: pull.files };
}

/** A run without a change: by the clock, or by hand. */
export function startAtTip(
  github: GitHubServer,
  event: 'schedule' | 'workflow_dispatch',
  files: Files,
): Trigger {
  const ref = `refs/heads/${github.state.defaultBranch}`;
  const payload = { repository: aboutRepository(github) };
  return { event, sha: tipOf(github), ref, payload, files };
}

function tipOf({ state }: GitHubServer): string {
  const tip = state.repository.branches.get(state.defaultBranch);
  if (tip === undefined) throw new Error('the repository has no commit yet');
  return tip;
}

function aboutRepository({ state }: GitHubServer) {
  const { owner, repo, defaultBranch } = state;
  return { name: repo, full_name: `${owner}/${repo}`, default_branch: defaultBranch };
}
