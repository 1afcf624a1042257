import type { Field, KindSpec, Value } from '../kind.ts';
import type { Kind } from '../kinds/index.ts';
import type { Problem, Rule, Severity } from '../problem.ts';
import { type Address, keyOf } from '../taxonomy.ts';
import type { Placed, Tree, Written } from './node.ts';

/**
 * A field as it is stated; `start` is where its value begins. Like statements these know where things
 * stand, and hold no part of the tree but what few of them have (items, earlier names): a plan has a
 * hundred thousand of them.
 */
export interface StatedField extends Placed {
  readonly field: Field;
  /** Where its key begins. */
  readonly keyStart: number;
  /** Normalised; `undefined`: not what the format allows there, which is reported elsewhere. */
  readonly value: Value | undefined;
  /** Of a set, as they are written. */
  readonly items: readonly Written[];
}

/** One place of a plan file that names an entity, with what it says of it; `start` is where the name begins. */
export interface Statement extends Placed {
  readonly address: Address;
  readonly spec: KindSpec<Kind>;
  readonly state: 'present' | 'deleted';
  /** In the order of the file; empty if deleted. */
  readonly fields: readonly StatedField[];
  /** Those of the fields that rules look into, by what they hold. Most statements have none. */
  readonly notable: readonly StatedField[];
  /** Fields that a misspelt key was probably meant to be: nothing is concluded from their absence. */
  readonly doubtful: ReadonlySet<string>;
  /** Earlier names, newest first. */
  readonly earlier: readonly Written[];
  /** What stands beside `deleted: true`. */
  readonly beside: readonly Written[];
  /** Nothing that stands below the name was passed over, so that it fits the schema. */
  readonly isWhole: boolean;
  readonly locate: Tree['locate'];
}

/** Statements by kind, each in the order of the files. */
export type Statements = ReadonlyMap<Kind, readonly Statement[]>;

/** By kind and name. */
export type Named = ReadonlyMap<Kind, ReadonlyMap<string, Statement>>;

/** The statements of several files, or of several parts of one, kinds in the order in which they come. */
export function together(parts: readonly Statements[]): Statements {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const stated = new Set(parts.flatMap((part) => [...part.keys()]));
  const none: readonly Statement[] = [];
  return new Map(
    [...stated].map((kind) => [kind, none.concat(...parts.map((part) => part.get(kind) ?? none))]),
  );
}

/** What a statement says of a field. An entity has few: looking through them beats a map of each. */
export function stated({ fields }: Statement, name: string): StatedField | undefined {
  for (const field of fields) if (field.field.name === name) return field;
  return undefined;
}

/** A name under which properties stand, and which is no entity itself. */
export interface ScopeName {
  readonly key: Written;
  readonly locate: Tree['locate'];
}

/** A problem of a statement, located at one of its nodes. */
export function problemAt(
  statement: Statement,
  at: Placed,
  rule: Rule,
  message: string,
  severity: Severity = 'error',
): Problem {
  return {
    rule,
    severity,
    message,
    location: statement.locate(at.start),
    subject: keyOf(statement.address),
  };
}

/** `tracking-plan.yml:12`, for messages that name a second place. */
export function placeName(statement: Statement): string {
  const { file, line } = statement.locate(statement.start);
  return `${file}:${line}`;
}
