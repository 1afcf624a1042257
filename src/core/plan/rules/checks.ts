import type { KindSpec } from '../../kind.ts';
import { type Kind, kindOf } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import {
  type Check,
  type Draft,
  declared,
  type FieldCheck,
  type StatementCheck,
} from '../draft.ts';
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
];

const statementChecks: readonly StatementCheck[] = [
  names,
  deletedWithFields,
  deletedShared,
  typeFit,
  ignored,
  naming,
  requiredFields,
];

const fieldChecks: readonly FieldCheck[] = [listItems, texts, patterns];

function eachStatement(draft: Draft): readonly Problem[] {
  // In the order of the files: what an alias repeats in another section is told of the first.
  const stated = new Set([...draft.own.keys(), ...draft.scoped.keys()]);
  return [...stated].flatMap((kind) => ofKind(kindOf(kind), draft));
}

function ofKind(spec: KindSpec<Kind>, draft: Draft): readonly Problem[] {
  const looksAt = statementChecks.flatMap((check) => check(spec, draft) ?? []);
  const looksInto = new Map(
    spec.fields.map((field) => [field, fieldChecks.flatMap((check) => check(field, draft) ?? [])]),
  );
  const problems: Problem[] = [];
  const add = (found: readonly Problem[]): void => {
    if (found.length > 0) problems.push(...found);
  };
  const look = (statement: Statement, definition: Statement | undefined): void => {
    for (const at of looksAt) add(at(statement, definition));
    for (const said of statement.fields) {
      for (const into of looksInto.get(said.field) ?? []) add(into(said, statement));
    }
  };
  for (const statement of draft.own.get(spec.kind) ?? []) look(statement, undefined);
  for (const use of draft.scoped.get(spec.kind) ?? []) look(use, declared(draft, use.address));
  return problems;
}
