import type { Field, Value } from '../../kind.ts';
import type { Problem, Rule } from '../../problem.ts';
import { inherited, isDefinition, nothingFound, type StatementCheck } from '../draft.ts';
import { effective, mergedValue } from '../merged.ts';
import { quote } from '../quote.ts';
import { problemAt, type StatedField, type Statement, stated } from '../statement.ts';

/** `enum-values` and `regex`: fields that need a type, on the definition as it is merged. */
export const typeFit: StatementCheck = ({ fields }, draft) => {
  const dependent = fields.filter((field) => field.needsType !== undefined);
  if (dependent.length === 0) return null;
  return (statement, definition) => {
    const shared = inherited(definition);
    // In a file that could not be read there may be a definition that makes it right.
    if (shared === undefined && !isDefinition(statement, draft, definition)) return nothingFound;
    const said = effective('type', statement, shared);
    if (isUncertain('type', said, statement, shared)) return nothingFound;
    const type = said?.value ?? null;
    let problems = nothingFound;
    for (const field of dependent) {
      const own = effective(field.name, statement, shared);
      if (type !== field.needsType && own === undefined) continue;
      if (isUncertain(field.name, own, statement, shared)) continue;
      const problem = misfit(statement, field, type, shared);
      if (problem !== null) problems = [...problems, problem];
    }
    return problems;
  };
};

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
    return problemAt(statement, { start: own.keyStart }, ruleOf(field), needsType(field, type));
  }
  if (value === null && type === field.needsType && field.codec === 'set') {
    const said = stated(statement, 'type') ?? own;
    if (said === undefined) return null;
    return problemAt(statement, said, ruleOf(field), needsValues(field));
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
function isUncertain(
  name: string,
  said: StatedField | undefined,
  statement: Statement,
  shared: Statement | undefined,
): boolean {
  if (said !== undefined) return said.value === undefined;
  return statement.doubtful.has(name) || shared?.doubtful.has(name) === true;
}
