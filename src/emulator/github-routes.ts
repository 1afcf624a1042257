import { commentRoutes } from './github-comment-routes.ts';
import type { StoredCommit } from './github-repository.ts';
import { found, type GitHubReply, notFound, pageOf, type Route, route } from './github-state.ts';

/** Routes below `/repos/{owner}/{repo}`. */
export const routes: readonly Route[] = [
  ...commentRoutes,
  route('GET', /^$/, ({ owner, repo, defaultBranch }) => ({
    status: 200,
    body: { name: repo, full_name: `${owner}/${repo}`, default_branch: defaultBranch },
  })),
  route('GET', /^\/git\/commits\/([0-9a-f]{40})$/, ({ repository }, [sha = '']) =>
    found(repository.commits.get(sha), ({ message, tree, parents }) => ({
      sha,
      message,
      tree: { sha: tree },
      parents: parents.map((parent) => ({ sha: parent })),
    })),
  ),
  route('GET', /^\/commits$/, ({ repository, defaultBranch }, _, call) => {
    const head = repository.resolve(call.query.get('sha') ?? defaultBranch);
    return found(head, ({ sha }) => {
      const log = repository.log(sha, call.query.get('path') ?? '');
      return pageOf(log, call).items.map(longCommit);
    });
  }),
  route('GET', /^\/commits\/([^/]+)\/pulls$/, ({ repository, pulls }, [ref = '']) => {
    const commit = repository.resolve(ref);
    if (commit === undefined) return noCommit(ref);
    const body = pulls.of(commit.sha).map(({ number, mergedAt }) => ({
      number,
      state: mergedAt === null ? 'open' : 'closed',
      merged_at: mergedAt,
    }));
    return { status: 200, body };
  }),
  route('GET', /^\/commits\/(.+)$/, ({ repository }, [ref = '']) => {
    const commit = repository.resolve(ref);
    return commit === undefined ? noCommit(ref) : { status: 200, body: longCommit(commit) };
  }),
  route('GET', /^\/git\/trees\/([^/]+)$/, ({ repository, treeLimit }, [ref = ''], { query }) => {
    const name = repository.trees.has(ref) ? ref : repository.resolve(ref)?.tree;
    return found(name, (sha) => {
      const tree = repository.list(sha, query.has('recursive'));
      const truncated = query.has('recursive') && tree.length > treeLimit;
      return { sha, tree: tree.slice(0, truncated ? treeLimit : undefined), truncated };
    });
  }),
  route('GET', /^\/git\/blobs\/([0-9a-f]{40})$/, ({ repository }, [sha = '']) =>
    found(repository.blobs.get(sha), (blob) => {
      // GitHub breaks the lines of what it encodes.
      const content = blob.toString('base64').replace(/.{60}/g, '$&\n');
      return { sha, size: blob.byteLength, encoding: 'base64', content };
    }),
  ),
  route('GET', /^\/git\/ref\/heads\/(.+)$/, ({ repository }, [name = '']) =>
    found(repository.branches.get(name), (sha) => ({
      ref: `refs/heads/${name}`,
      object: { type: 'commit', sha },
    })),
  ),
  route('GET', /^\/branches\/(.+)$/, ({ repository }, [name = '']) => {
    const tip = repository.branches.has(name) ? repository.resolve(name) : undefined;
    return found(tip, (commit) => ({ name, commit: longCommit(commit) }));
  }),
  route('GET', /^\/pulls\/(\d+)$/, ({ pulls }, [number = '']) =>
    found(pulls.head(Number(number)), (sha) => ({ number: Number(number), head: { sha } })),
  ),
  route('GET', /^\/compare\/(.+)\.\.\.(.+)$/, ({ repository }, parts) => {
    const [base, head] = parts.map((part) => repository.resolve(part));
    if (base === undefined || head === undefined) return notFound;
    const merge = repository.mergeBase(base.sha, head.sha);
    if (merge === undefined) return { status: 404, body: { message: 'No common ancestor' } };
    return {
      status: 200,
      body: { merge_base_commit: longCommit(merge), commits: [], files: [] },
    };
  }),
];

function noCommit(ref: string): GitHubReply {
  return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
}

function longCommit({ sha, tree, message, parents, date }: StoredCommit): unknown {
  return {
    sha,
    commit: { message, tree: { sha: tree }, committer: { date } },
    parents: parents.map((parent) => ({ sha: parent })),
  };
}
