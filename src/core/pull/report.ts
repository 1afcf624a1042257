import type { PlanFile } from '../plan/plan.ts';
import type { Report } from '../report.ts';
import type { Address } from '../taxonomy.ts';

/** What a pull or an import found, and what is to be written for it. */
export interface PullReport extends Pick<Report, 'reason' | 'explanation' | 'fails' | 'problems'> {
  /** `changes`: there is something to write. */
  readonly result: Extract<
    Report['result'],
    'changes' | 'in-sync' | 'invalid' | 'refused' | 'failed'
  >;
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
