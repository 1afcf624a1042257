import { kinds } from '../../kinds/index.ts';
import type { Problem } from '../../problem.ts';
import {
  type Check,
  type Draft,
  definitionOf,
  type FieldCheck,
  type StatementCheck,
} from '../draft.ts';
import { categories } from './categories.ts';
import { collisions } from './collisions.ts';
import { deletedWithFields, deletions } from './deletions.ts';
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
  typeFit,
  ignored,
  naming,
  requiredFields,
];

const fieldChecks: readonly FieldCheck[] = [listItems, texts, patterns];

function eachStatement(draft: Draft): readonly Problem[] {
  const looksAt = new Map(
    kinds.map((spec) => [spec, statementChecks.flatMap((check) => check(spec, draft) ?? [])]),
  );
  const looksInto = new Map(
    kinds
      .flatMap(({ fields }) => fields)
      .map((field) => [field, fieldChecks.flatMap((check) => check(field, draft) ?? [])]),
  );
  const problems: Problem[] = [];
  for (const statement of draft.statements) {
    const definition = definitionOf(draft, statement);
    for (const look of looksAt.get(statement.spec) ?? []) {
      const found = look(statement, definition);
      if (found.length > 0) problems.push(...found);
    }
    for (const said of statement.fields) {
      for (const look of looksInto.get(said.field) ?? []) {
        const found = look(said, statement);
        if (found.length > 0) problems.push(...found);
      }
    }
  }
  return problems;
}
