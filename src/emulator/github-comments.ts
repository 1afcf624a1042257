export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly body: string;
}

/** The comments of a repository's pull requests. */
export class GitHubComments {
  #last = 0;
  readonly #comments = new Map<number, StoredComment>();

  add(issue: number, login: string, body: string): StoredComment {
    this.#last += 1;
    const comment = { id: this.#last, issue, login, body };
    this.#comments.set(comment.id, comment);
    return comment;
  }

  get(id: number): StoredComment | undefined {
    return this.#comments.get(id);
  }

  edit(id: number, body: string): StoredComment | undefined {
    const comment = this.#comments.get(id);
    if (comment === undefined) return undefined;
    const edited = { ...comment, body };
    this.#comments.set(id, edited);
    return edited;
  }

  remove(id: number): boolean {
    return this.#comments.delete(id);
  }

  /** Those of one pull request, oldest first. */
  of(issue: number): readonly StoredComment[] {
    return [...this.#comments.values()].filter((comment) => comment.issue === issue);
  }
}
