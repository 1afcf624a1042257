import { createHash } from 'node:crypto';

export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '100755' | '120000' | '040000';
  readonly type: 'blob' | 'tree';
  readonly sha: string;
  /** In bytes, of blobs. */
  readonly size?: number;
}

export interface StoredCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** ISO 8601, a second after the commit made before. */
  readonly date: string;
}

/** A file's content, or where a link leads. */
export type Content = string | Uint8Array | { readonly link: string };

/** When the first commit is made, in seconds. */
const epoch = Date.UTC(2026, 0, 1) / 1000;

export interface NewCommit {
  /** All of the commit's files by path. */
  readonly files: Readonly<Record<string, Content>>;
  /** Names of its parents; none for the first one. */
  readonly parents?: readonly string[];
  readonly message?: string;
  /** A branch to be put on it. */
  readonly branch?: string;
}

/** Git's objects, named as git names them, and the branches of one repository. */
export class GitHubRepository {
  readonly branches = new Map<string, string>();
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, readonly TreeEntry[]>();
  readonly commits = new Map<string, StoredCommit>();

  /** Adds a commit and returns its name. */
  commit({ files, parents = [], message = 'A commit', branch }: NewCommit): string {
    const entries = Object.entries(files);
    const tree = this.#addTree(
      entries.map(([path, content]) => ({ path: path.split('/'), content })),
    );
    const headers = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
    // No two commits share a name, even if they say the same: the time is their number.
    const seconds = epoch + this.commits.size;
    const who = `A Developer <dev@example.com> ${seconds} +0000`;
    const text = `${headers.join('\n')}\nauthor ${who}\ncommitter ${who}\n\n${message}\n`;
    const sha = name('commit', Buffer.from(text));
    const date = new Date(seconds * 1000).toISOString().replace('.000', '');
    this.commits.set(sha, { sha, tree, parents, message, date });
    if (branch !== undefined) this.branches.set(branch, sha);
    return sha;
  }

  /** A commit by its name or by that of a branch. */
  resolve(ref: string): StoredCommit | undefined {
    const sha = this.branches.get(ref.replace(/^(refs\/)?heads\//, '')) ?? ref;
    return this.commits.get(sha);
  }

  /** The newest commit that both have in their past. */
  mergeBase(base: string, head: string): StoredCommit | undefined {
    const known = new Set(this.#past(base));
    const sha = this.#past(head).find((candidate) => known.has(candidate));
    return sha === undefined ? undefined : this.commits.get(sha);
  }

  /**
   * The commits of a branch that changed a path (a file or folder; empty for all), newest first, as
   * `git log` has them: a merge that took one side as it was is left out, and the other side with it.
   */
  log(head: string, path: string): readonly StoredCommit[] {
    const found = new Map<string, StoredCommit>();
    const queue = new Set([head]);
    for (const sha of queue) {
      const commit = this.commits.get(sha);
      if (commit === undefined) continue;
      const { parents } = commit;
      const same =
        path === '' ? undefined : parents.find((parent) => this.#same(sha, parent, path));
      if (same !== undefined) queue.add(same);
      else {
        const isRoot = parents.length === 0;
        if (!isRoot || this.#at(commit.tree, path) !== undefined) found.set(sha, commit);
        for (const parent of parents) queue.add(parent);
      }
    }
    return [...found.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
  }

  #same(a: string, b: string, path: string): boolean {
    const at = (sha: string) => this.#at(this.commits.get(sha)?.tree ?? '', path);
    return at(a) === at(b);
  }

  /** What is at a path of a tree. */
  #at(tree: string, path: string): string | undefined {
    let sha: string | undefined = tree;
    for (const part of path === '' ? [] : path.split('/')) {
      sha = this.trees.get(sha ?? '')?.find((entry) => entry.path === part)?.sha;
    }
    return sha;
  }

  /** Everything below a tree, folders included, as GitHub lists it. */
  list(tree: string, recursive: boolean, prefix = ''): readonly TreeEntry[] {
    return (this.trees.get(tree) ?? []).flatMap((entry) => {
      const named = { ...entry, path: `${prefix}${entry.path}` };
      return recursive && entry.type === 'tree'
        ? [named, ...this.list(entry.sha, true, `${named.path}/`)]
        : [named];
    });
  }

  /** Breadth first, itself included. */
  #past(sha: string): readonly string[] {
    const past = new Set([sha]);
    for (const each of past)
      for (const parent of this.commits.get(each)?.parents ?? []) past.add(parent);
    return [...past];
  }

  #addTree(
    files: readonly { readonly path: readonly string[]; readonly content: Content }[],
  ): string {
    const folders = new Map<string, { path: readonly string[]; content: Content }[]>();
    const entries: TreeEntry[] = [];
    for (const { path, content } of files) {
      const [first = '', ...rest] = path;
      if (rest.length === 0) entries.push(this.#addBlob(first, content));
      else folders.set(first, [...(folders.get(first) ?? []), { path: rest, content }]);
    }
    for (const [path, inner] of folders) {
      entries.push({ path, mode: '040000', type: 'tree', sha: this.#addTree(inner) });
    }
    const key = (entry: TreeEntry): string =>
      entry.type === 'tree' ? `${entry.path}/` : entry.path;
    entries.sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
    const parts = entries.flatMap(({ mode, path, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
      Buffer.from(sha, 'hex'),
    ]);
    const sha = name('tree', Buffer.concat(parts));
    this.trees.set(sha, entries);
    return sha;
  }

  #addBlob(path: string, content: Content): TreeEntry {
    const isLink = typeof content === 'object' && 'link' in content;
    const bytes = Buffer.from(isLink ? content.link : content);
    const sha = name('blob', bytes);
    this.blobs.set(sha, bytes);
    return { path, mode: isLink ? '120000' : '100644', type: 'blob', sha, size: bytes.byteLength };
  }
}

function name(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
