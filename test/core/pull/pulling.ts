import { expect } from 'vitest';
import { diff } from '../../../src/core/diff.ts';
import { fieldsFor, type Value } from '../../../src/core/kind.ts';
import { kindOf } from '../../../src/core/kinds/index.ts';
import type { PlanFile } from '../../../src/core/plan/plan.ts';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { pullInto } from '../../../src/core/pull/pull.ts';
import { standInFor } from '../../../src/core/stand-in.ts';
import { type Entity, type Taxonomy, taxonomyOf } from '../../../src/core/taxonomy.ts';

/** The changes that an apply of these files would make; fails the test if they are no valid plan. */
export function changesFor(files: readonly PlanFile[], live: Taxonomy): readonly string[] {
  const { plan, problems } = readPlanNow(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return diff(plan, live, null).changes.map(
    ({ action, kind, scope, name, fields }) =>
      `${action} ${kind} ${scope ?? ''} ${name} ${JSON.stringify([...fields])}`,
  );
}

/** Live as it is once a plan has been applied to an empty project, in every field. */
export function liveAfter(text: string): Taxonomy {
  const live = standInFor(readPlanNow([{ path: 'live.yml', text }]).plan.taxonomy);
  const entities = [...live.entities.values()].filter(({ state }) => state === 'present');
  return taxonomyOf(entities.map(withInitials));
}

function withInitials(entity: Entity): Entity {
  const fields = new Map<string, Value>();
  for (const { name, initial } of fieldsFor(kindOf(entity.kind), entity.scope !== null)) {
    fields.set(name, entity.fields.get(name) ?? initial);
  }
  return { ...entity, fields };
}

/** The file after a pull; fails the test where a diff then finds a change or the plan is not valid. */
export function pulled(text: string, live: Taxonomy, managed = false): string {
  const { files } = pullInto([{ path: 'plan.yml', text }], live, { managed });
  expect(changesFor(files, live)).toEqual([]);
  expect(pullInto(files, live, { managed }).files).toEqual(files);
  return files[0]?.text ?? '';
}
