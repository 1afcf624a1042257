import type { ErrorObject } from 'ajv';
import type { Fault } from './fault.ts';
import type { Tree } from './node.ts';
import type { PlanFile } from './plan.ts';

/** What js-yaml says of a file that it cannot read; it stops at the first error. */
export interface Refusal {
  readonly offset: number;
  readonly reason: string;
}

/** All that is wrong with a text that js-yaml has refused. */
export type SyntaxReader = (text: string, refusal: Refusal) => readonly Fault[];

/** Regular expressions as the plan may use them. */
export interface Patterns {
  /** Why a pattern does not compile; `null` where it does. */
  readonly compileFault: (pattern: string) => string | null;
  /** Whether a name matches a pattern, which compiles. */
  readonly matcherOf: (pattern: string) => (name: string) => boolean;
}

/** ajv's check of what a plan's JSON Schema allows. */
export interface Validate {
  (data: unknown): boolean;
  /** What the last check found. */
  readonly errors?: readonly ErrorObject[] | null;
}

/** What stands on large libraries, or is large itself, that most runs can do without. */
export interface Libraries {
  readonly parseTree: (file: PlanFile, syntaxFaults: SyntaxReader) => Tree;
  readonly validate: Validate;
  readonly syntaxFaults: SyntaxReader;
  readonly patterns: Patterns;
}
