import type { Field, KindSpec, Value } from '../../kind.ts';
import { type Kind, kinds } from '../../kinds/index.ts';
import type { Problem, Rule } from '../../problem.ts';
import { type Draft, inheritedDefinition, isDefinition, nothingFound } from '../draft.ts';
import { effective, mergedValue } from '../merged.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement, stated } from '../statement.ts';

const dependentFields: ReadonlyMap<KindSpec<Kind>, readonly Field[]> = new Map(
  kinds.flatMap((spec) => {
    const fields = spec.fields.filter((field) => field.needsType !== undefined);
    return fields.length === 0 ? [] : [[spec, fields]];
  }),
);

/** `enum-values` and `regex`: fields that need a type, on the definition as it is merged. */
export function typeFit(statement: Statement, draft: Draft): readonly Problem[] {
  const dependent = dependentFields.get(statement.spec);
  if (dependent === undefined || statement.fields.length === 0) return nothingFound;
  const shared = inheritedDefinition(draft, statement);
  // In a file that could not be read there may be a definition that makes it right.
  if (shared === undefined && !isDefinition(draft, statement)) return nothingFound;
  if (isUncertain('type', statement, shared)) return nothingFound;
  const type = effective('type', statement, shared)?.value ?? null;
  let problems = nothingFound;
  for (const field of dependent) {
    if (type !== field.needsType && effective(field.name, statement, shared) === undefined)
      continue;
    if (isUncertain(field.name, statement, shared)) continue;
    const problem = misfit(statement, field, type, shared);
    if (problem !== null) problems = [...problems, problem];
  }
  return problems;
}

/** What the statement itself makes wrong: what is wrong in the shared definition is reported there. */
function misfit(
  statement: Statement,
  field: Field,
  type: Value,
  shared: Statement | undefined,
): Problem | null {
  const value = mergedValue(field, statement, shared) ?? null;
  const own = stated(statement, field.name);
  if (value !== null && type !== field.needsType) {
    if (own === undefined) return null;
    return problemAt(statement, own.entry, ruleOf(field), needsType(field, type));
  }
  if (value === null && type === field.needsType && field.codec === 'set') {
    const said = stated(statement, 'type') ?? own;
    if (said === undefined) return null;
    return problemAt(statement, said.entry.value, ruleOf(field), needsValues(field));
  }
  return null;
}

/** Sets of values break one rule, a pattern another. */
function ruleOf(field: Field): Rule {
  return field.codec === 'set' ? 'enum-values' : 'regex';
}

function needsType(field: Field, type: Value): string {
  const found = typeof type === 'string' ? `not type: ${type}` : 'and the plan states no type';
  return `${quote(field.name)} needs type: ${field.needsType}, ${found}: write type: ${field.needsType}, or remove ${quote(field.name)}`;
}

function needsValues(field: Field): string {
  return `type: ${field.needsType} needs values: write ${field.name}: [a, b], or another type`;
}

/** What is stated cannot be read, or stands under a misspelt key: reported there. */
function isUncertain(name: string, statement: Statement, shared: Statement | undefined): boolean {
  const field = effective(name, statement, shared);
  if (field !== undefined) return field.value === undefined;
  return statement.doubtful.has(name) || shared?.doubtful.has(name) === true;
}
