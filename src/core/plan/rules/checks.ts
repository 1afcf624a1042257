import type { Check } from '../draft.ts';
import { categories } from './categories.ts';
import { collisions } from './collisions.ts';
import { deletions } from './deletions.ts';
import { duplicates } from './duplicates.ts';
import { ignored } from './ignored.ts';
import { limits } from './limits.ts';
import { listItems } from './list-items.ts';
import { names } from './names.ts';
import { naming } from './naming.ts';
import { patterns } from './patterns.ts';
import { renames } from './renames.ts';
import { requiredFields } from './required-fields.ts';
import { texts } from './texts.ts';
import { typeFit } from './type-fit.ts';

/** Everything that a plan is checked for beyond the structure of its files. */
export const checks: readonly Check[] = [
  duplicates,
  names,
  renames,
  categories,
  deletions,
  typeFit,
  listItems,
  texts,
  patterns,
  ignored,
  collisions,
  limits,
  naming,
  requiredFields,
];
