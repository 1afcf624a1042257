import { compareText, type Key } from './taxonomy.ts';

/** Where in the plan: 1-based line and column of the first character. */
export interface Location {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** Every rule that a plan can break, with what it is about. */
export const rules = {
  'yaml-syntax': 'the file cannot be read as one YAML document',
  'duplicate-key': 'a key is written twice',
  'alias-expansion': 'aliases expand to too much',
  schema: 'a key, type or value that the format does not have',
  'duplicate-entity': 'the same entity in two files',
  'undeclared-category': 'a category that the plan does not declare',
  'enum-values': 'values that do not fit the type, or that Amplitude cannot carry',
  regex: 'a pattern that does not fit the type, or does not compile',
  'deleted-with-fields': 'something beside deleted: true',
  'deleted-in-use': 'deleted, but an event of the plan uses it',
  rename: 'a rename that cannot be followed',
  name: 'a name that Amplitude cannot carry',
  ignored: 'named by the plan and ignored by it',
  'case-collision': 'names that differ only in case or in Unicode form',
  'instrumentation-limit': "close to the project's limit",
  'event-name': "the team's rule for event names",
  'property-name': "the team's rule for property names",
  'required-field': "the team's rule for required fields",
} as const;

/** Every rule that a file of groups can break besides those about its YAML, `schema` and `name`. */
export const groupRules = {
  'group-operation': 'an operation that there is not, or that does not fit what is beside or in it',
  'group-value': "a value that does not fit the plan's definition, or that Amplitude cannot carry",
  'group-unknown': 'a group type or property that the plan does not know',
  'group-outdated': 'a property by a name that the plan has renamed',
  'duplicate-group': 'the same group twice',
  'group-limit': "more than Amplitude's limits allow",
} as const;

export type Rule = keyof typeof rules | keyof typeof groupRules;

/** What is wrong with a plan: always a value, never thrown; all of a plan's problems are reported at once. */
export interface Problem {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What is wrong and what to write instead, as plain text; names are in double quotes (JSON style). */
  readonly message: string;
  readonly location: Location;
  /** The entity it is about, where there is one. */
  readonly subject: Key | null;
}

/** Whether a problem makes the file unusable. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** A problem in documents for machines. */
export function problemDocument({
  rule,
  severity,
  message,
  location,
}: Problem): Omit<Problem, 'location' | 'subject'> & Location {
  return { rule, severity, message, ...location };
}

/** By place; of a rule's problems at one place (what aliases repeat) the first. */
export function byPlace(problems: readonly Problem[]): readonly Problem[] {
  const places = new Map<string, Problem>();
  for (const problem of problems) {
    const { file, line, column } = problem.location;
    const place = `${problem.rule}\u0000${file}\u0000${line}\u0000${column}`;
    if (!places.has(place)) places.set(place, problem);
  }
  return [...places.values()].sort(
    (a, b) => compareLocations(a.location, b.location) || compareText(a.rule, b.rule),
  );
}

/** By file, line and column. */
export function compareLocations(a: Location, b: Location): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
