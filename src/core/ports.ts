import type { Diff } from './change.ts';
import type { Kind } from './kinds/index.ts';
import type { Plan } from './plan/plan.ts';
import type { ChangeResult } from './report.ts';
import type { Taxonomy } from './taxonomy.ts';

/*
 * What the use cases need of the world. The shells plug in the real thing.
 */

/** Why something could not be done: one word for machines, and what people need to go on. */
export interface Obstacle {
  readonly reason: string;
  readonly explanation: string;
}

export interface LiveReading {
  readonly taxonomy: Taxonomy;
  /** In Amplitude's units; repeated calls are not counted. */
  readonly reads: number;
  /** Sentences about what was not there to be read. */
  readonly notices: readonly string[];
  /**
   * Events that are there and of whose properties Amplitude says that there are none of that name, by
   * `scopeKey`. Writing them shows what there is; what only reads must not take them for empty.
   */
  readonly refusedScopes: ReadonlySet<string>;
}

export interface Application {
  /** One for each change, in the diff's order. */
  readonly results: readonly ChangeResult[];
  /** What ended it early; `null` if nothing did. */
  readonly obstacle: Obstacle | null;
  readonly notices: readonly string[];
}

/** A scope to look into: an event, or a group type. */
export interface ScopeChoice {
  readonly kind: Kind;
  readonly scope: string;
}

/** One project's live taxonomy. */
export interface Amplitude {
  /** Reads as far as the plan needs. `scopes`: whose properties to read, by `scopeKey`; `null` for all. */
  read(plan: Plan, scopes: ReadonlySet<string> | null): Promise<LiveReading | Obstacle>;
  /**
   * Reads all that there is: what the plan needs, and the entities of each scope that `choose` names
   * when it knows the scopes' parents (events).
   */
  readAll(
    plan: Plan,
    choose: (parents: Taxonomy) => Iterable<ScopeChoice>,
  ): Promise<LiveReading | Obstacle>;
  apply(plan: Plan, diff: Diff): Promise<Application>;
  /** How often each event type has come in this week so far. */
  usage(): Promise<ReadonlyMap<string, number> | Obstacle>;
}

export function isObstacle(value: object): value is Obstacle {
  return 'reason' in value && 'explanation' in value;
}
