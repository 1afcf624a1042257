interface StoredPull {
  /** The newest commit of its branch; empty as long as it has none. */
  readonly head: string;
  /** When it was merged, as ISO 8601; `null` if it is open. */
  readonly mergedAt: string | null;
  /** Commits of its branch, and those that merging it made. */
  readonly commits: ReadonlySet<string>;
}

/** The pull requests of a repository, and the commits that came with them. */
export class GitHubPulls {
  readonly #pulls = new Map<number, StoredPull>();

  constructor(numbers: Iterable<number>) {
    for (const number of numbers) this.add(number);
  }

  /** Opens one, or adds commits to its branch. */
  add(number: number, commits: Iterable<string> = []): void {
    const pull = this.#pulls.get(number) ?? { head: '', mergedAt: null, commits: [] };
    const added = [...commits];
    const head = added.at(-1) ?? pull.head;
    this.#pulls.set(number, { ...pull, head, commits: new Set([...pull.commits, ...added]) });
  }

  has(number: number): boolean {
    return this.#pulls.has(number);
  }

  /** The newest commit of its branch; `undefined` if there is no such pull request. */
  head(number: number): string | undefined {
    return this.#pulls.get(number)?.head;
  }

  /** Marks one as merged by these commits. */
  merge(number: number, commits: Iterable<string>, mergedAt: string): void {
    const { head = '', commits: branch = [] } = this.#pulls.get(number) ?? {};
    this.#pulls.set(number, { head, mergedAt, commits: new Set([...branch, ...commits]) });
  }

  /** Those that a commit belongs to: number, and when it was merged. */
  of(commit: string): readonly { readonly number: number; readonly mergedAt: string | null }[] {
    return [...this.#pulls]
      .filter(([, { commits }]) => commits.has(commit))
      .map(([number, { mergedAt }]) => ({ number, mergedAt }));
  }
}
