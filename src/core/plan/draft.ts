import type { Kind } from '../kinds/index.ts';
import type { Problem } from '../problem.ts';
import type { Key } from '../taxonomy.ts';
import type { Patterns } from './libraries.ts';
import type { Nearest } from './nearest.ts';
import type { Reference } from './references.ts';
import type { Settings } from './settings.ts';
import type { ScopeName, Statement } from './statement.ts';

/** What the files say, before it is known to be sound: what the checks look at. */
export interface Draft {
  /** Everything named, in the order of the files, also what is named twice. */
  readonly statements: readonly Statement[];
  /** The first statement of each entity. */
  readonly byKey: ReadonlyMap<Key, Statement>;
  /**
   * By kind, the first statement of each name that is not deleted, own properties of events included.
   * Kinds of which the plan states nothing are not there.
   */
  readonly present: ReadonlyMap<Kind, ReadonlyMap<string, Statement>>;
  /** The shared definitions, deleted or not, of the statements that use one. */
  readonly definitions: ReadonlyMap<Statement, Statement>;
  readonly references: readonly Reference[];
  /** Names that hold entities and are none: group types. */
  readonly scopes: readonly ScopeName[];
  readonly settings: Settings;
  /** Every file could be read: what is not declared is declared nowhere. */
  readonly isComplete: boolean;
  readonly nearest: Nearest;
  /** `null`: the plan has no regular expression. */
  readonly patterns: Patterns | null;
}

/** A rule, or several that look at the same thing. */
export type Check = (draft: Draft) => Iterable<Problem>;

/** One that looks at a statement at a time. A plan has tens of thousands, of which most break no rule. */
export type StatementCheck = (statement: Statement, draft: Draft) => readonly Problem[];

/** What a check finds that finds nothing. */
export const nothingFound: readonly Problem[] = [];

/** The shared definition that a use has its values from. */
export function inheritedDefinition(draft: Draft, statement: Statement): Statement | undefined {
  const shared = draft.definitions.get(statement);
  return shared?.state === 'present' ? shared : undefined;
}

/**
 * Whether the statement defines what it names, as opposed to using what another one defines. Where a
 * file could not be read that may be unknown; then it counts as a use.
 */
export function isDefinition(draft: Draft, statement: Statement): boolean {
  if (statement.address.scope === null) return true;
  return draft.isComplete && draft.definitions.get(statement) === undefined;
}
