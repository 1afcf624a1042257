import type { KindSpec } from '../../kind.ts';
import { type Kind, kindOf } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import { type Check, type Draft, definitionOf, type StatementCheck } from '../draft.ts';
import type { Statement } from '../statement.ts';
import { categories } from './categories.ts';
import { collisions } from './collisions.ts';
import { deletedShared, deletedWithFields, deletions } from './deletions.ts';
import { duplicates } from './duplicates.ts';
import { ignored } from './ignored.ts';
import { limits } from './limits.ts';
import { listItems } from './list-items.ts';
import { names, otherNames } from './names.ts';
import { naming } from './naming.ts';
import { patterns } from './patterns.ts';
import { renames } from './renames.ts';
import { requiredFields } from './required-fields.ts';
import { texts } from './texts.ts';
import { typeFit } from './type-fit.ts';

/** Everything that a plan is checked for beyond the structure of its files. */
export const checks: readonly Check[] = [
  eachStatement,
  duplicates,
  otherNames,
  renames,
  categories,
  deletions,
  collisions,
  limits,
  texts,
];

const statementChecks: readonly StatementCheck[] = [
  names,
  deletedWithFields,
  deletedShared,
  ignored,
  naming,
  requiredFields,
];

/** These see only what has fields that rules look into, see `Statement.notable`. */
const notableChecks: readonly StatementCheck[] = [listItems, patterns, typeFit];

function eachStatement(draft: Draft): readonly Problem[] {
  // In the order of the files: what an alias repeats in another section is told of the first.
  const stated = new Set([...draft.own.keys(), ...draft.scoped.keys()]);
  return [...stated].flatMap((kind) => ofKind(kindOf(kind), draft));
}

function ofKind(spec: KindSpec<Kind>, draft: Draft): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (found: readonly Problem[]): void => {
    if (found.length > 0) problems.push(...found);
  };
  const run = (
    checks: readonly StatementCheck[],
    among: readonly (readonly Statement[])[],
  ): void => {
    const looks = checks.flatMap((check) => check(spec, draft) ?? []);
    if (looks.length === 0) return;
    for (const statement of among.flat()) {
      const definition = definitionOf(draft, statement);
      for (const look of looks) add(look(statement, definition));
    }
  };
  // Own ones first: what an alias repeats is told of them.
  run(statementChecks, [draft.own.get(spec.kind) ?? [], draft.scoped.get(spec.kind) ?? []]);
  const isOwn = ({ address }: Statement): boolean => address.scope === null;
  const notable = draft.notable.get(spec.kind) ?? [];
  run(notableChecks, [notable.filter(isOwn), notable.filter((statement) => !isOwn(statement))]);
  return problems;
}
