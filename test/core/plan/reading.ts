import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type { Entity } from '../../../src/core/taxonomy.ts';

/** Problems of a plan whose version stands in a file of its own, so that lines are those of `text`. */
export function problemsIn(text: string): readonly Problem[] {
  return readPlanNow([
    { path: 'plan.yml', text },
    { path: 'version.yml', text: 'version: 1\n' },
  ]).problems;
}

/** "3:5 error schema: message" of each; the file first where it is not plan.yml. */
export function lines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ rule, severity, message, location: { file, line, column } }) => {
    const place = file === 'plan.yml' ? `${line}:${column}` : `${file}:${line}:${column}`;
    return `${place} ${severity} ${rule}: ${message}`;
  });
}

/** An entity in one line of JSON. */
export function entityLine({ kind, scope, name, state, fields, renamedFrom }: Entity): string {
  const address = scope === null ? `${kind} ${name}` : `${kind} ${name} @ ${scope}`;
  const stated = JSON.stringify(Object.fromEntries(fields));
  const renamed = renamedFrom.length === 0 ? '' : ` from ${JSON.stringify(renamedFrom)}`;
  return `${address} ${state} ${stated}${renamed}`;
}
