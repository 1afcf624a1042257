import * as patterns from './pattern.ts';
import type { PlanFile, Reading } from './plan.ts';
import { readPlanWith } from './read-plan.ts';
import { validate } from './schema-validator.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { parseTree } from './tree.ts';

/** As `readPlan`, at once: for what needs the large libraries anyway. Never throws. */
export function readPlanNow(files: readonly PlanFile[]): Reading {
  return readPlanWith(files, { parseTree, syntaxFaults, patterns, validate });
}
