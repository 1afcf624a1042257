import { commentRoutes } from './github-comment-routes.ts';
import type { StoredCommit } from './github-repository.ts';
import {
  type GitHubCall,
  type GitHubReply,
  type GitHubState,
  notFound,
  type Route,
} from './github-state.ts';

/** Routes below `/repos/{owner}/{repo}`. */
export const routes: readonly Route[] = [
  ...commentRoutes,
  { method: 'GET', pattern: /^$/, handle: showRepository },
  { method: 'GET', pattern: /^\/git\/commits\/([0-9a-f]{40})$/, handle: showGitCommit },
  { method: 'GET', pattern: /^\/commits$/, handle: listCommits },
  { method: 'GET', pattern: /^\/commits\/([^/]+)\/pulls$/, handle: listPulls },
  { method: 'GET', pattern: /^\/commits\/(.+)$/, handle: showCommit },
  { method: 'GET', pattern: /^\/git\/trees\/([^/]+)$/, handle: showTree },
  { method: 'GET', pattern: /^\/git\/blobs\/([0-9a-f]{40})$/, handle: showBlob },
  { method: 'GET', pattern: /^\/git\/ref\/heads\/(.+)$/, handle: showRef },
  { method: 'GET', pattern: /^\/branches\/(.+)$/, handle: showBranch },
  { method: 'GET', pattern: /^\/pulls\/(\d+)$/, handle: showPull },
  { method: 'GET', pattern: /^\/compare\/(.+)\.\.\.(.+)$/, handle: compare },
];

function showRepository(state: GitHubState): GitHubReply {
  const { owner, repo, defaultBranch } = state;
  const body = { name: repo, full_name: `${owner}/${repo}`, default_branch: defaultBranch };
  return { status: 200, body };
}

function showGitCommit({ repository }: GitHubState, _: GitHubCall, [sha = '']: readonly string[]) {
  const commit = repository.commits.get(sha);
  if (commit === undefined) return notFound;
  const { tree, message, parents } = commit;
  const body = { sha, message, tree: { sha: tree }, parents: parents.map((sha) => ({ sha })) };
  return { status: 200, body };
}

function showCommit({ repository }: GitHubState, _: GitHubCall, [ref = '']: readonly string[]) {
  const commit = repository.resolve(ref);
  if (commit !== undefined) return { status: 200, body: longCommit(commit) };
  return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
}

function listCommits({ repository, defaultBranch }: GitHubState, { query }: GitHubCall) {
  const head = repository.resolve(query.get('sha') ?? defaultBranch);
  if (head === undefined) return notFound;
  const size = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
  const page = Number(query.get('page') ?? 1) || 1;
  const all = repository.log(head.sha, query.get('path') ?? '');
  return { status: 200, body: all.slice((page - 1) * size, page * size).map(longCommit) };
}

function listPulls(state: GitHubState, _: GitHubCall, [ref = '']: readonly string[]): GitHubReply {
  const commit = state.repository.resolve(ref);
  if (commit === undefined) {
    return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
  }
  const body = state.pulls.of(commit.sha).map(({ number, mergedAt }) => ({
    number,
    state: mergedAt === null ? 'open' : 'closed',
    merged_at: mergedAt,
  }));
  return { status: 200, body };
}

function showPull({ pulls }: GitHubState, _: GitHubCall, [number = '']: readonly string[]) {
  const sha = pulls.head(Number(number));
  if (sha === undefined) return notFound;
  return { status: 200, body: { number: Number(number), head: { sha } } };
}

function longCommit({ sha, tree, message, parents, date }: StoredCommit): unknown {
  return {
    sha,
    commit: { message, tree: { sha: tree }, committer: { date } },
    parents: parents.map((parent) => ({ sha: parent })),
  };
}

function showTree(state: GitHubState, { query }: GitHubCall, [ref = '']: readonly string[]) {
  const { repository, treeLimit } = state;
  const sha = repository.trees.has(ref) ? ref : repository.resolve(ref)?.tree;
  if (sha === undefined) return notFound;
  const tree = repository.list(sha, query.has('recursive'));
  const truncated = query.has('recursive') && tree.length > treeLimit;
  return {
    status: 200,
    body: { sha, tree: tree.slice(0, truncated ? treeLimit : undefined), truncated },
  };
}

function showBlob({ repository }: GitHubState, _: GitHubCall, [sha = '']: readonly string[]) {
  const blob = repository.blobs.get(sha);
  if (blob === undefined) return notFound;
  // GitHub breaks the lines of what it encodes.
  const content = blob.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, body: { sha, size: blob.byteLength, encoding: 'base64', content } };
}

function showRef({ repository }: GitHubState, _: GitHubCall, [name = '']: readonly string[]) {
  const sha = repository.branches.get(name);
  if (sha === undefined) return notFound;
  return { status: 200, body: { ref: `refs/heads/${name}`, object: { type: 'commit', sha } } };
}

function showBranch({ repository }: GitHubState, _: GitHubCall, [name = '']: readonly string[]) {
  const commit = repository.branches.has(name) ? repository.resolve(name) : undefined;
  return commit === undefined
    ? notFound
    : { status: 200, body: { name, commit: longCommit(commit) } };
}

function compare({ repository }: GitHubState, _: GitHubCall, parts: readonly string[]) {
  const [base, head] = parts.map((part) => repository.resolve(part));
  if (base === undefined || head === undefined) return notFound;
  const merge = repository.mergeBase(base.sha, head.sha);
  if (merge === undefined) return { status: 404, body: { message: 'No common ancestor' } };
  return { status: 200, body: { merge_base_commit: longCommit(merge), commits: [], files: [] } };
}
