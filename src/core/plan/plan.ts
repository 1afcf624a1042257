import type { Problem } from '../problem.ts';
import type { Taxonomy } from '../taxonomy.ts';

/** A file of the plan: its path relative to the workspace with forward slashes, and its text. */
export interface PlanFile {
  readonly path: string;
  readonly text: string;
}

/** What the files of a plan say, merged into one. */
export interface Plan {
  /**
   * Everything that the plan states, kind by kind in dependency order. A use of a shared definition carries the definition's stated
   * fields too, its own on top, and what a stated `type` clears as `null`.
   */
  readonly taxonomy: Taxonomy;
  /** Per section (`events`, `user_properties`, …): the names that are not reported as unmanaged. */
  readonly ignore: ReadonlyMap<string, readonly string[]>;
  /** Names of the group types, also of those without properties. */
  readonly groupTypes: ReadonlySet<string>;
}

/** A plan that could be read, and all that is wrong with it. With an error among them it must not be used. */
export interface Reading {
  /** Put together when it is first asked for: who only checks a plan does not need it. */
  readonly plan: Plan;
  /** How many entities the plan states, by section. */
  readonly entities: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}
