import type { PlanFile } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../report.ts';
import type { Address } from '../taxonomy.ts';

/** What a pull or an import found, and what is to be written for it. */
export interface PullReport {
  /** `changes`: there is something to write. */
  readonly result: Extract<Result, 'changes' | 'in-sync' | 'invalid' | 'refused' | 'failed'>;
  /** One machine-readable word for `refused` and `failed`, else empty. */
  readonly reason: string;
  readonly explanation: string;
  readonly fails: boolean;
  readonly problems: readonly Problem[];
  /** Files that are new or different. */
  readonly written: readonly PlanFile[];
  /** What the plan then names, by section. */
  readonly entities: Readonly<Record<string, number>>;
  /** What was taken out of the plan. */
  readonly removed: readonly Address[];
  /** What could not be written, a sentence each. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}
