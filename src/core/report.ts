import type { Change, Diff } from './change.ts';
import type { Problem } from './problem.ts';

export type Result =
  | 'valid'
  | 'invalid'
  | 'in-sync'
  | 'changes'
  | 'applied'
  | 'partial'
  | 'refused'
  | 'failed';

/**
 * What became of a change: `applied`, written and seen to be so; `found`, it was so already when it
 * was to be written; `pending`, all but fields that Amplitude takes only once data has arrived;
 * `failed`, with Amplitude's words; `skipped`, something it needs failed; `left`, not attempted.
 */
export type Status = 'applied' | 'found' | 'pending' | 'failed' | 'skipped' | 'left';

export interface ChangeResult {
  readonly change: Change;
  readonly status: Status;
  /** Why, as plain text for people; empty for `applied` where all was as the diff had it. Never holds a secret. */
  readonly message: string;
  /** Names of the fields that wait for data (`pending`). */
  readonly pendingFields: readonly string[];
}

/** What an apply is expected to take at Amplitude's limits, in Amplitude's units. */
export interface Estimate {
  /** Cost of reading live, as this run did. */
  readonly reads: number;
  /** Cost of what an apply reads besides: scopes that were left out here, and what it has written. */
  readonly furtherReads: number;
  /** Cost of its writes. */
  readonly writes: number;
  readonly seconds: number;
  /** How many runs that is if each waits for the budget as long as it does by default. */
  readonly runs: number;
  /** The same for runs that wait as long as fits into a job of GitHub's, which ends after six hours. */
  readonly longRuns: number;
}

/** What one run found and did: everything that comment, summary, terminal and outputs are made of. */
export interface Report {
  readonly command: 'validate' | 'diff' | 'apply';
  readonly result: Result;
  /** One machine-readable word for `refused` and `failed`, else empty. */
  readonly reason: string;
  /** For people: what `reason` means and what to do. Plain text; empty if there is no reason. */
  readonly explanation: string;
  /** Whether the step (the check) fails. */
  readonly fails: boolean;
  readonly project: string;
  /** Host of the Taxonomy API that the run is about. */
  readonly host: string;
  /** Entities that the plan states, by section. */
  readonly entities: Readonly<Record<string, number>>;
  /** Problems to show, in file and line order. */
  readonly problems: readonly Problem[];
  /** Warnings that were there before this pull request: counted, not shown. */
  readonly olderWarnings: number;
  readonly diff: Diff | null;
  /** `sha256:…` of what the diff would do. */
  readonly digest: string;
  /** What live is, also where it could not be read: Amplitude, or what stands in for it without credentials. */
  readonly live: 'amplitude' | 'base-plan' | 'other-plan' | 'none';
  /** What applying the diff is expected to take: cost in Amplitude's units, and time. */
  readonly estimate: Estimate;
  /** Changes, or the rest of them, that no comment has shown: not applied with `only-shown`. */
  readonly unshown: readonly Change[];
  /** Merged pull requests whose comments have shown some of the changes. */
  readonly shownIn: readonly number[];
  /** Sentences that matter for the whole run, as plain text. */
  readonly notices: readonly string[];
  /** What an apply did; `null` for other commands, and if it was refused. */
  readonly results: readonly ChangeResult[] | null;
}

/** Where a report was made, for links. */
export interface Provenance {
  readonly headSha: string;
  readonly runUrl: string;
}
