interface StoredPull {
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
    const pull = this.#pulls.get(number) ?? { mergedAt: null, commits: [] };
    this.#pulls.set(number, { ...pull, commits: new Set([...pull.commits, ...commits]) });
  }

  has(number: number): boolean {
    return this.#pulls.has(number);
  }

  /** Marks one as merged by these commits. */
  merge(number: number, commits: Iterable<string>, mergedAt: string): void {
    this.add(number, commits);
    const commitsNow = this.#pulls.get(number)?.commits ?? new Set();
    this.#pulls.set(number, { mergedAt, commits: commitsNow });
  }

  /** Those that a commit belongs to: number, and when it was merged. */
  of(commit: string): readonly { readonly number: number; readonly mergedAt: string | null }[] {
    return [...this.#pulls]
      .filter(([, { commits }]) => commits.has(commit))
      .map(([number, { mergedAt }]) => ({ number, mergedAt }));
  }
}
