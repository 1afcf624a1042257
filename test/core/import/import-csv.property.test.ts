import { expect, test } from 'vitest';
import { importCsv } from '../../../src/core/import/import-csv.ts';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { expressibleIn } from '../../../src/core/pull/expressible.ts';
import { newPlan } from '../../../src/core/pull/new-plan.ts';
import { type Entity, type Taxonomy, taxonomyOf } from '../../../src/core/taxonomy.ts';
import { type ExportStyle, exported } from '../../support/csv-export.ts';
import { fc } from '../../support/fast-check.ts';
import { goodName, liveTaxonomies } from '../pull/live-arbitrary.ts';

const styles: fc.Arbitrary<ExportStyle> = fc.record({
  arrange: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }).map(
    (keys) => (columns: readonly string[]) =>
      columns
        .map((column, index) => ({ column, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ column }) => column),
  ),
  isUpper: fc.boolean(),
  isJsonList: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasMark: fc.boolean(),
});

/** What of a project an export tells: of shared properties only what events have. */
function told(live: Taxonomy): Taxonomy {
  const all = [...live.entities.values()].map(withoutClassifications);
  const events = all.filter(({ kind }) => kind === 'event');
  const used = new Set(events.map(({ fields }) => fields.get('category')));
  const uses = all.filter(({ scope, kind }) => scope !== null && kind === 'event_property');
  return taxonomyOf([
    ...all.filter(({ kind, name }) => kind === 'category' && used.has(name)),
    ...events,
    ...mostFrequent(uses, events),
    ...uses,
    ...all.filter(({ kind }) => kind === 'user_property'),
  ]);
}

function withoutClassifications(entity: Entity): Entity {
  const fields = new Map(entity.fields);
  if (entity.kind === 'user_property') fields.set('classifications', null);
  if (fields.get('display_name') === entity.name) fields.set('display_name', null);
  return { ...entity, fields };
}

/** Shared definitions: of what events have the most frequent, of several the one that comes first. */
function mostFrequent(uses: readonly Entity[], events: readonly Entity[]): readonly Entity[] {
  const order = new Map(events.map(({ name }, index) => [name, index]));
  const sorted = uses.toSorted(
    (a, b) => (order.get(a.scope ?? '') ?? 0) - (order.get(b.scope ?? '') ?? 0),
  );
  const formOf = ({ name, fields }: Entity) =>
    JSON.stringify([
      name,
      ...[...fields]
        .map(([field, value]) => [field, Array.isArray(value) ? [...value].sort() : value])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ]);
  const best = new Map<string, { readonly use: Entity; readonly count: number }>();
  for (const use of sorted) {
    const count = sorted.filter((other) => formOf(other) === formOf(use)).length;
    if (count > (best.get(use.name)?.count ?? 0)) best.set(use.name, { use, count });
  }
  return [...best.values()].map(({ use }) => ({ ...use, scope: null }));
}

const layout = { file: 'plan.yml', folder: null, hidden: true };

test('an export makes the plan that a pull of the same project makes', () => {
  fc.assert(
    fc.property(liveTaxonomies({ name: goodName, sound: true }), styles, (project, style) => {
      const live = told(project);
      const { events, users } = exported(live, style);
      const files = [
        { path: 'events.csv', text: events },
        { path: 'users.csv', text: users },
      ];
      const result = importCsv(files, { includeUnexpected: false });
      if ('error' in result) throw new Error(result.error);
      expect(result.warnings).toEqual([]);
      const made = newPlan(expressibleIn(result.taxonomy, () => false).entities, {}, layout);
      const pulled = newPlan(expressibleIn(live, () => false).entities, {}, layout);
      expect(made).toEqual(pulled);
      const { problems } = readPlanNow(made);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
