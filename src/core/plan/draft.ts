import type { KindSpec } from '../kind.ts';
import type { Kind } from '../kinds/index.ts';
import type { Problem } from '../problem.ts';
import type { Address } from '../taxonomy.ts';
import type { Patterns } from './libraries.ts';
import type { Nearest } from './nearest.ts';
import type { Reference } from './references.ts';
import type { Settings } from './settings.ts';
import type { Named, ScopeName, Statement, Statements } from './statement.ts';

/** What the files say, before it is known to be sound: what the checks look at. */
export interface Draft {
  /** Everything named in the kinds' own sections, also what is named twice. */
  readonly own: Statements;
  /** Everything named under events and group types. */
  readonly scoped: Statements;
  /**
   * By kind, the first statement of each name in the kind's own section, deleted or not: what properties
   * under events and group types, and fields, refer to.
   */
  readonly declared: Named;
  /**
   * By kind, the first statement of each name that is not deleted, own properties of events included.
   * Kinds of which the plan states nothing are not there.
   */
  readonly present: Named;
  /** What is to be deleted, wherever it stands. Kinds of which nothing is are not there. */
  readonly deleted: Statements;
  /** What has fields that rules look into, wherever it stands. */
  readonly notable: Statements;
  readonly references: readonly Reference[];
  /** Names that hold entities and are none: group types. */
  readonly scopes: readonly ScopeName[];
  readonly settings: Settings;
  /** Every file could be read: what is not declared is declared nowhere. */
  readonly isComplete: boolean;
  readonly nearest: Nearest;
  /** No file took the parser: then every text is Unicode, and nothing is written by an alias. */
  readonly isSimple: boolean;
  /** `null`: the plan has no regular expression. */
  readonly patterns: Patterns | null;
}

/** A rule, or several that look at the same thing. */
export type Check = (draft: Draft) => Iterable<Problem>;

/**
 * One that looks at the statements of a kind, one at a time; `null`: there is nothing to look for. A plan
 * has tens of thousands, of which most break no rule.
 */
export type StatementCheck = (spec: KindSpec<Kind>, draft: Draft) => Look | null;

/** `definition`: the shared one that the statement uses, deleted or not. */
export type Look = (statement: Statement, definition: Statement | undefined) => readonly Problem[];

/** What a check finds that finds nothing. */
export const nothingFound: readonly Problem[] = [];

/** What the plan states under this name in the kind's own section, deleted or not. */
export function declared(draft: Draft, { kind, name }: Address): Statement | undefined {
  return draft.declared.get(kind)?.get(name);
}

/** Every name of a kind, once, without earlier names. */
export function namesIn(draft: Draft, kind: Kind): ReadonlySet<string> {
  const deleted = draft.deleted.get(kind) ?? [];
  const names = deleted.map(({ address }) => address.name);
  return new Set([...(draft.present.get(kind)?.keys() ?? []), ...names]);
}

/** The shared definition that a statement uses, deleted or not. */
export function definitionOf(draft: Draft, { address }: Statement): Statement | undefined {
  return address.scope === null ? undefined : declared(draft, address);
}

/** Whether something stands twice. The keys of a map are unique: then so does what it stands in. */
export function repeats({ own, declared: names, scopes }: Draft): boolean {
  const isTwice = ([kind, statements]: readonly [Kind, readonly Statement[]]): boolean =>
    statements.length > (names.get(kind)?.size ?? 0);
  return (
    [...own].some(isTwice) || new Set(scopes.map(({ key }) => key.source)).size < scopes.length
  );
}

/** The values of a definition, where a use of it has them. */
export function inherited(definition: Statement | undefined): Statement | undefined {
  return definition?.state === 'present' ? definition : undefined;
}

/**
 * Whether the statement defines what it names, as opposed to using what another one defines. Where a
 * file could not be read that may be unknown; then it counts as a use.
 */
export function isDefinition(
  { address }: Statement,
  { isComplete }: Draft,
  definition: Statement | undefined,
): boolean {
  return address.scope === null || (isComplete && definition === undefined);
}
