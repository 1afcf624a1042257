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
}

/** Makes the first commit, or a later one, of the default branch; returns its push. */
export function pushToDefault(github: GitHubServer, files: Files, message = 'A commit'): Trigger {
  const { repository, defaultBranch } = github.state;
  const before = repository.branches.get(defaultBranch);
  const parents = before === undefined ? [] : [before];
  const sha = repository.commit({ files, parents, message, branch: defaultBranch });
  return pushOf(github, defaultBranch, sha, files);
}

/** The push of a commit to a branch. */
export function pushOf(github: GitHubServer, branch: string, sha: string, files: Files): Trigger {
  const ref = `refs/heads/${branch}`;
  const payload = { ref, after: sha, repository: aboutRepository(github) };
  return { event: 'push', sha, ref, payload, files };
}

/** Opens a pull request against the tip of the default branch. */
export function openPullRequest(github: GitHubServer, pull: NewPullRequest): OpenPullRequest {
  const { repository, defaultBranch, pulls } = github.state;
  const { number, files } = pull;
  const base = tipOf(github);
  const headSha = repository.commit({ files, parents: [base], message: 'Change the plan' });
  const sha = repository.commit({ files, parents: [base, headSha], message: 'Merge' });
  pulls.add(number);
  const about = aboutRepository(github);
  const head = { sha: headSha, ref: 'change', repo: { full_name: pull.fork ?? about.full_name } };
  const payload = {
    action: 'synchronize',
    number,
    pull_request: { number, head, base: { sha: base, ref: defaultBranch, repo: about } },
    repository: about,
  };
  const event = pull.event ?? 'pull_request';
  return { event, sha, ref: `refs/pull/${number}/merge`, payload, files, number, headSha };
}

/** Merges a pull request; returns the push that this is. */
export function mergePullRequest(github: GitHubServer, pull: OpenPullRequest): Trigger {
  const { repository, defaultBranch } = github.state;
  const sha = repository.commit({
    files: pull.files,
    parents: [tipOf(github), pull.headSha],
    message: `Merge pull request #${pull.number}`,
    branch: defaultBranch,
  });
  return pushOf(github, defaultBranch, sha, pull.files);
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
