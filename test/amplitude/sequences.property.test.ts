import { expect, test } from 'vitest';
import type { Value } from '../../src/core/kind.ts';
import { fieldOf } from '../../src/core/kind.ts';
import { type Kind, kindOf } from '../../src/core/kinds/index.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { readPlanNow } from '../../src/core/plan/read-plan-now.ts';
import type { ChangeResult } from '../../src/core/report.ts';
import { taxonomyOf } from '../../src/core/taxonomy.ts';
import type { Fault } from '../../src/emulator/faults.ts';
import type { Quirks } from '../../src/emulator/quirks.ts';
import type { SeedEntity } from '../../src/emulator/seed.ts';
import { fc } from '../support/fast-check.ts';
import { snapshot, World } from '../support/in-process.ts';
import { lines } from '../support/project.ts';

/*
 * Successive versions of random plans, applied to random projects in every world that the facts leave
 * possible, while random things go wrong: the end is that of the same sequence without trouble.
 */

const texts = fc.constantFrom('one', 'two: "&" %', '</details>');
const types = fc.constantFrom('string', 'number', 'boolean', 'any');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Each thing has one of two names in a version of the plan, and is renamed from the other. */
const named = ['x', 'y'] as const;
type Name = (typeof named)[number];

const propertyFields = {
  type: maybe(types),
  description: maybe(fc.oneof(texts, fc.constant(''))),
  is_array_type: maybe(fc.boolean()),
};
const useFields = { ...propertyFields, is_required: maybe(fc.boolean()) };
const classifications = maybe(fc.subarray(['PII', 'REVENUE']));

const eventFields = fc.record({
  description: maybe(fc.oneof(texts, fc.constant(''))),
  owner: maybe(texts),
  tags: maybe(fc.subarray(['a', 'b', 'c d'])),
  is_active: maybe(fc.boolean()),
  display_name: maybe(texts),
  is_hidden_from_dropdowns: maybe(fc.boolean()),
});

/** What a plan says of one thing: nothing, that it is to be gone, or its fields. */
const said = <T extends object>(fields: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('nothing' as const) },
    { weight: 1, arbitrary: fc.constant('deleted' as const) },
    {
      weight: 6,
      arbitrary: fc.record({ name: fc.constantFrom(...named), fields }),
    },
  );
type Said = 'nothing' | 'deleted' | { readonly name: Name; readonly fields: object };

const version = fc.record({
  categories: fc.tuple(said(fc.constant({})), said(fc.constant({}))),
  events: fc.tuple(...Array.from({ length: 3 }, () => said(eventFields))),
  chosen: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
  shared: fc.tuple(
    ...Array.from({ length: 2 }, () => said(fc.record({ ...useFields, classifications }))),
  ),
  uses: fc.array(maybe(fc.record(useFields)), { minLength: 9, maxLength: 9 }),
  users: fc.tuple(said(fc.record({ ...propertyFields, classifications }))),
  groups: fc.tuple(said(fc.record(propertyFields))),
  groupUse: maybe(fc.record(propertyFields)),
});
type Version = typeof version extends fc.Arbitrary<infer T> ? T : never;

function section(prefix: string, all: readonly Said[], isDeletable = true) {
  const entries = new Map<string, Record<string, unknown>>();
  for (const [index, one] of all.entries()) {
    if (one === 'nothing') continue;
    if (one === 'deleted') {
      if (isDeletable) entries.set(`${prefix}${index}x`, { deleted: true });
      continue;
    }
    const other = one.name === 'x' ? 'y' : 'x';
    const earlier = { renamed_from: `${prefix}${index}${other}` };
    entries.set(`${prefix}${index}${one.name}`, { ...earlier, ...one.fields });
  }
  return Object.fromEntries(entries);
}

/** As JSON, which YAML contains. */
function planText(from: Version): string {
  const categories = section('C', from.categories);
  const present = Object.entries(categories).filter(([, entry]) => entry['deleted'] !== true);
  const sharedNames = from.shared.map((one, index) =>
    typeof one === 'string' ? null : `p${index}${one.name}`,
  );
  const events = section('E', from.events);
  for (const [index, event] of Object.values(events).entries()) {
    if (event['deleted'] === true) continue;
    const category = present[from.chosen[index] ?? 0]?.[0];
    const properties = [0, 1, 2].flatMap((slot) => {
      const use = from.uses[index * 3 + slot];
      const name = slot === 2 ? 'own' : sharedNames[slot];
      return use === undefined || name == null ? [] : [[name, use]];
    });
    Object.assign(event, category && { category }, { properties: Object.fromEntries(properties) });
  }
  const group = from.groupUse && { account: { properties: { gown: from.groupUse } } };
  return JSON.stringify({
    version: 1,
    categories,
    events,
    event_properties: section('p', from.shared),
    user_properties: section('u', from.users),
    group_properties: section('g', from.groups, false),
    group_types: group ?? {},
  });
}

const standing = fc.constantFrom('live', 'planned', 'deleted', 'unexpected');
const settled = fc.constantFrom('live', 'planned', 'deleted');

const seeds = fc
  .record({
    categories: fc.subarray(['C0x', 'C1y']),
    events: fc.dictionary(
      fc.constantFrom('E0x', 'E0y', 'E1x', 'E2y', 'Other'),
      fc.record({ standing, description: texts, unlisted: fc.boolean() }),
    ),
    shared: fc.dictionary(
      fc.constantFrom('p0x', 'p1x', 'p1y', 'own'),
      fc.record({ standing: settled, type: types, description: texts }),
    ),
    uses: fc.array(
      fc.record({
        event: fc.constantFrom('E0x', 'E0y', 'E1x', 'E2y', 'Other'),
        name: fc.constantFrom('p0x', 'p1x', 'p1y', 'own'),
        own: maybe(fc.record({ description: texts, is_required: fc.boolean() })),
      }),
      { maxLength: 6 },
    ),
    users: fc.dictionary(fc.constantFrom('u0x', 'u0y'), fc.record({ standing, type: types })),
    groups: fc.subarray(['g0x', 'gown']),
  })
  .map((from): readonly SeedEntity[] => [
    ...from.categories.map((name) => ({ kind: 'category', name }) as const),
    ...Object.entries(from.events).map(
      ([name, { standing, unlisted, description }]) =>
        ({ kind: 'event', name, standing, unlisted, fields: { description } }) as const,
    ),
    ...Object.entries(from.shared).map(
      ([name, { standing, ...fields }]) =>
        ({ kind: 'event_property', name, standing, fields }) as const,
    ),
    ...from.uses
      .filter(({ event, name }) => event in from.events && name in from.shared)
      .map(({ event: scope, name, own }) => ({
        kind: 'event_property' as const,
        name,
        scope,
        ...(own === undefined ? {} : { override: true, fields: own }),
      })),
    ...Object.entries(from.users).map(
      ([name, { standing, type }]) =>
        ({ kind: 'user_property', name, standing, fields: { type } }) as const,
    ),
    ...from.groups.map((name) => ({ kind: 'group_property', name }) as const),
  ]);

const worlds: fc.Arbitrary<Partial<Quirks>> = fc.record({
  hidden: fc.constantFrom('unlisted', 'listed', 'listed-but-not-found'),
  hiddenBeforeData: fc.constantFrom('refused', 'accepted'),
  overrideHolds: fc.constantFrom('shared-values', 'only-sent', 'initial-values'),
  scopeReadFrom: fc.constantFrom('query-or-body', 'body', 'query'),
  scopeInRows: fc.constantFrom('always', 'overrides'),
  scopedRowsInSharedLists: fc.boolean(),
  listsAs: fc.constantFrom('array', 'text'),
  emptyTextAs: fc.constantFrom(null, '', 'null'),
  scopedRestoreStatus: fc.constantFrom(200, 201),
  missingEvent: fc.constantFrom('not-found', 'empty-list'),
  deleteOfMissing: fc.constantFrom('not-found', 'conflict'),
});

const json = 'application/json';
const before = (status: number) => ({ kind: 'status', when: 'before', status }) as const;

const fault: fc.Arbitrary<Fault> = fc.constantFrom<Fault[]>(
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  before(500),
  before(502),
  { ...before(503), headers: { 'retry-after': '2' } },
  { kind: 'status', when: 'after', status: 504 },
  before(429),
  { ...before(429), headers: { 'retry-after': '600' } },
  { kind: 'timeout', when: 'before' },
  { kind: 'timeout', when: 'after' },
  { kind: 'truncated', connection: 'kept' },
  { kind: 'truncated', connection: 'broken' },
  { kind: 'wrong-content-type', body: '<html></html>' },
  { kind: 'wrong-content-type', contentType: 'text/plain' },
  { ...before(200), body: '{"success":false}', contentType: json },
);

/** Up to three in twenty requests go wrong, without a pattern that a retry could fall in with. */
const trouble = fc
  .record({ some: fc.array(fault, { maxLength: 3 }), salt: fc.nat() })
  .map(({ some, salt }) => (n: number): Fault | undefined => {
    return some[(Math.imul(n + salt, 0x9e3779b1) >>> 8) % 20];
  });

/** What waits for data is no difference. */
function isWaiting(kind: Kind, fields: Iterable<readonly [string, { readonly to: Value }]>) {
  return [...fields].every(([name]) => fieldOf(kindOf(kind), name)?.awaitsData === true);
}

function unsuccessful(results: readonly ChangeResult[]): readonly string[] {
  return results
    .filter(({ status }) => !['applied', 'found', 'pending'].includes(status))
    .map(({ change, status, message }) => `${change.name} ${status}: ${message}`);
}

/**
 * Applies, and again where something was found to exist under the name that it was to be renamed to;
 * says whether that was so.
 */
async function applyTo(world: World, plan: Plan): Promise<boolean> {
  const { results, stopped } = await world.start().apply(plan);
  expect(stopped).toBeNull();
  const isTaken = results.some(({ message }) => message.includes('Nothing was renamed'));
  if (isTaken) await applyTo(world, plan);
  else expect(unsuccessful(results)).toEqual([]);
  return isTaken;
}

/** What is left to do apart from what waits for data. */
async function undone(world: World, plan: Plan): Promise<readonly string[]> {
  const { changes } = await world.start().diff(plan);
  return lines({
    changes: changes.filter(
      ({ action, kind, fields }) => action !== 'update' || !isWaiting(kind, fields),
    ),
  });
}

/**
 * Whether an event has values of its own or follows the shared ones cannot be seen, and it may depend
 * on when a run was stopped. Once a later plan no longer names the event, that comes to light.
 */
function stateOf({ project }: World, isWhole: boolean): string {
  const all = [...project.taxonomy().entities.values()];
  const values = (scope: string | null) => isWhole || scope === null;
  return snapshot(
    taxonomyOf(all.map((one) => (values(one.scope) ? one : { ...one, fields: new Map() }))),
  );
}

test('whatever goes wrong, the end is that of an undisturbed run, and nothing is left', async () => {
  const cases = fc.record({
    seed: seeds,
    versions: fc.array(version.map(planText), { minLength: 1, maxLength: 3 }),
    quirks: worlds,
    trouble,
    killedAt: fc.nat(60),
    spentAt: fc.nat(200),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ seed, versions, quirks, trouble, killedAt, spentAt }) => {
      const plans: Plan[] = [];
      for (const text of versions) {
        const { plan, problems } = readPlanNow([{ path: 'plan.yml', text }]);
        fc.pre(problems.every(({ severity }) => severity !== 'error'));
        plans.push(plan);
      }
      const options = { seed: { groupTypes: ['account'], entities: seed }, quirks, latency: 100 };
      const calm = new World(options);
      const rough = new World({
        ...options,
        faults: (_, n) => {
          // Other clients leave nothing of the hour.
          if (n === spentAt) rough.budget.spend(7200);
          return trouble(n);
        },
      });
      for (const plan of plans) {
        const isTaken = await applyTo(calm, plan);
        expect(await undone(calm, plan)).toEqual([]);
        const killed = rough.start({ killedAt: { n: killedAt, isDone: killedAt % 2 === 0 } });
        await Promise.race([killed.apply(plan), killed.killed]);
        await applyTo(rough, plan);
        const isSame = plan === plans[0] && !isTaken;
        expect(stateOf(rough, isSame)).toBe(stateOf(calm, isSame));
        expect(await undone(rough, plan)).toEqual([]);
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 80) },
  );
}, 300_000);
