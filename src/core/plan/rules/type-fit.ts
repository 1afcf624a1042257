import type { Field, Value } from '../../kind.ts';
import type { Problem, Rule } from '../../problem.ts';
import { type Draft, inheritedDefinition, isDefinition } from '../draft.ts';
import { effective, mergedFields } from '../merged.ts';
import { quote } from '../quote.ts';
import { problemAt, type Statement } from '../statement.ts';

/** `enum-values` and `regex`: fields that need a type, on the definition as it is merged. */
export function* typeFit(draft: Draft): Iterable<Problem> {
  for (const statement of draft.statements) {
    if (statement.fields.size === 0) continue;
    const dependent = statement.spec.fields.filter((field) => field.needsType !== undefined);
    const shared = inheritedDefinition(draft, statement);
    // In a file that could not be read there may be a definition that makes it right.
    if (shared === undefined && !isDefinition(draft, statement)) continue;
    if (dependent.length === 0) continue;
    const merged = mergedFields(statement, shared);
    for (const field of dependent) {
      if (isUncertain('type', statement, shared)) continue;
      if (isUncertain(field.name, statement, shared)) continue;
      yield* misfit(statement, field, merged);
    }
  }
}

/** What the statement itself makes wrong: what is wrong in the shared definition is reported there. */
function* misfit(
  statement: Statement,
  field: Field,
  merged: ReadonlyMap<string, Value>,
): Iterable<Problem> {
  const type = merged.get('type') ?? null;
  const value = merged.get(field.name) ?? null;
  const stated = statement.fields.get(field.name);
  if (value !== null && type !== field.needsType) {
    if (stated === undefined) return;
    yield problemAt(statement, stated.key, ruleOf(field), needsType(field, type));
  }
  if (value === null && type === field.needsType && field.codec === 'set') {
    const node = statement.fields.get('type')?.node ?? stated?.node;
    if (node === undefined) return;
    yield problemAt(statement, node, ruleOf(field), needsValues(field));
  }
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
  const stated = effective(name, statement, shared);
  if (stated !== undefined) return stated.value === undefined;
  return statement.doubtful.has(name) || shared?.doubtful.has(name) === true;
}
