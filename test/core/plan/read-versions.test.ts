import { describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import { makePlan } from '../../../bench/plan.ts';
import { estimateOf } from '../../../src/core/cost.ts';
import { diff } from '../../../src/core/diff.ts';
import { KnownEntries } from '../../../src/core/plan/known-entries.ts';
import type { Plan, PlanFile, Reading } from '../../../src/core/plan/plan.ts';
import { readFiles } from '../../../src/core/plan/read-files.ts';
import { readPlan, readVersions, type Versions } from '../../../src/core/plan/read-plan.ts';
import { isError } from '../../../src/core/problem.ts';
import { reviewNotices } from '../../../src/core/review.ts';
import { standInFor } from '../../../src/core/stand-in.ts';
import { fc } from '../../support/fast-check.ts';
import { validPlans } from './plan-arbitrary.ts';

function file(text: string, path = 'plan.yml'): PlanFile {
  return { path, text };
}

/** Reading two versions together is to make no difference to reading each by itself. */
async function expectAsAlone(head: readonly PlanFile[], base: readonly PlanFile[]): Promise<void> {
  const versions = await readVersions(head, base, false);
  for (const [together, alone] of [
    [versions.head, await readPlan(head)],
    [versions.base, await readPlan(base)],
  ] as const) {
    expect(together.problems).toEqual(alone.problems);
    expect(together.entities).toEqual(alone.entities);
    expect([...together.plan.taxonomy.entities]).toEqual([...alone.plan.taxonomy.entities]);
  }
}

const common = 'events:\n  A:\n    owner: o\n    properties:\n      p: { type: number }\n';

const warned = "user_properties:\n  p:\n    type: string\n    regex: '('\n";
const kept = 'user_properties:\n  p:\n    type: string\n    regex: |+\n      a\n\n';

describe('an entry that is written as in the other version is told from one that goes on', () => {
  it.each<readonly [string, string, string]>([
    ['at the end of the file, with another field', common, `${common}    tags: [t]\n`],
    ['at the end of the file, with another property', common, `${common}      q:\n`],
    ['at the end of the file, with a comment', common, `${common}    # c\n    tags: [t]\n`],
    ['before another entry', `${common}  B:\n`, `${common}    tags: [t]\n  B:\n`],
    ['before another section', `${common}user_properties:\n`, `${common}    tags: [t]\nrules:\n`],
    [
      'a text block',
      'events:\n  A:\n    owner: |\n      a\n',
      'events:\n  A:\n    owner: |\n      a\n\n      b\n',
    ],
    ['the blank lines at the end of a text block, which is the last one', kept, `${kept}\n`],
    [
      'the blank lines at the end of a text block before something else',
      `${kept}  q:\n`,
      `${kept}\n  q:\n`,
    ],
    ['a value in the next line', 'events:\n  A:\n  B:\n', 'events:\n  A:\n    owner: a\n  B:\n'],
    ['in another column', 'events:\n  A:\n    owner: a\n', 'events:\n    A:\n    owner: a\n'],
    [
      'in another section',
      'event_properties:\n  p: { is_required: true }\n',
      'user_properties:\n  p: { is_required: true }\n',
    ],
    ['further down, with a warning', warned, `version: 1\n# c\n\n${warned}`],
    [
      'with a fault',
      'events:\n  A:\n    ownr: o\n  B:\n    owner: o\n',
      '\nevents:\n  A:\n    ownr: o\n  B:\n    owner: o\n',
    ],
    [
      'twice',
      `${common}  B:\n`,
      `${common}  A:\n    owner: o\n    properties:\n      p: { type: number }\n`,
    ],
    [
      'where keys in it stand twice',
      'events:\n  A:\n    owner: a\n    owner: b\n',
      'events:\n  A:\n    owner: a\n    owner: b\n    tags: []\n',
    ],
  ])('%s', async (_, one, other) => {
    await expectAsAlone([file(one)], [file(other)]);
    await expectAsAlone([file(other)], [file(one)]);
    await expectAsAlone([file(one), file('version: 1\n', 'b.yml')], [file(one, 'b.yml')]);
  });

  it('with the same entry in two files of one version', async () => {
    const renamed = 'events:\n  B:\n    renamed_from: A\n';
    await expectAsAlone([file(renamed)], [file(renamed), file(renamed, 'b.yml')]);
    await expectAsAlone([file(common), file(common, 'b.yml')], [file(common)]);
    await expectAsAlone([file(common)], [file(common), file(common, 'b.yml')]);
  });
});

test('what is the same in both versions is read once', async () => {
  const [{ text }] = makePlan({ events: 40 }) as readonly [PlanFile];
  const known = new KnownEntries();
  const [head] = await readFiles([file(text)], known.learn);
  const [base] = await readFiles(
    [file(`# moved\n\n${text.replace(/(\nevents:\n.*\n *category: ).*/, '$1Cart')}`)],
    known.recall,
  );
  const [events, others] = [head, base].map((stated) => stated?.own.get('event') ?? []);
  const isShared = others?.map(({ fields }, index) => fields === events?.[index]?.fields);
  expect(isShared?.filter((is) => !is)).toHaveLength(1);
  expect(others?.map(({ start, locate }) => locate(start).line)).toEqual(
    events?.map(({ start, locate }) => locate(start).line + 2),
  );
});

function differences(head: Plan, base: Plan) {
  const live = standInFor(base.taxonomy);
  const found = diff(head, live, null);
  return {
    found,
    notices: reviewNotices(head, base, live, found.changes),
    estimate: estimateOf(head, found, 0),
  };
}

test('of a plan with errors nothing is left out', async () => {
  const event = 'events:\n  A:\n    properties:\n      p: { type: string }\n';
  const head = [file(event), file(event, 'b.yml')];
  const apart = await readVersions(head, [file(event)], true);
  expect([apart.head, apart.base].map(sizeOf)).toEqual([2, 2]);
});

test('where a file takes the parser nothing is left out', async () => {
  const [one, other] = ['b', 'b\n      c'].map((owner) => [
    file(`${common}  B:\n    owner: ${owner}\n`),
  ]) as [PlanFile[], PlanFile[]];
  for (const [head, base] of [
    [one, other],
    [other, one],
  ] as const) {
    const whole = await readVersions(head, base, false);
    const apart = await readVersions(head, base, true);
    const found = differences(apart.head.plan, apart.base.plan);
    expect(found.found.changes.map(({ name }) => name)).toEqual(['B']);
    expect(found).toEqual(differences(whole.head.plan, whole.base.plan));
  }
});

/** A version of a plan: some entries are gone, some are another plan's. */
function edited(plan: object, other: object, edits: readonly number[]): object {
  let at = 0;
  const next = (): number => edits[at++ % edits.length] ?? 0;
  const mix = (one: unknown, two: unknown, depth: number): unknown => {
    if (!isMap(one) || !isMap(two) || depth === 0) return next() < 8 ? one : two;
    const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
    return Object.fromEntries(
      [...keys].flatMap((key) => {
        if (!Object.hasOwn(one, key)) return next() < 8 ? [] : [[key, two[key]]];
        if (!Object.hasOwn(two, key)) return next() < 8 ? [[key, one[key]]] : [];
        return [[key, mix(one[key], two[key], depth - 1)]];
      }),
    );
  };
  return mix(plan, other, 5) as object;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

test('two versions are as each by itself, and differ in the same without what is alike', async () => {
  let different = 0;
  let smaller = 0;
  const numbers = fc.array(fc.nat(9), { minLength: 5, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(validPlans, validPlans, numbers, async (plan, other, edits) => {
      const head = [file(stringify(plan))];
      const base = [file(stringify(edited(plan, other, edits)))];
      await expectAsAlone(head, base);
      const whole = await readVersions(head, base, false);
      const apart = await readVersions(head, base, true);
      expect(countsAndProblems(apart)).toEqual(countsAndProblems(whole));
      if ([whole.head, whole.base].some(isWrong)) return;
      const expected = differences(whole.head.plan, whole.base.plan);
      expect(differences(apart.head.plan, apart.base.plan)).toEqual(expected);
      different += expected.found.changes.length > 0 ? 1 : 0;
      smaller += sizeOf(apart.head) < sizeOf(whole.head) ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  expect(different).toBeGreaterThan(50);
  expect(smaller).toBeGreaterThan(20);
});

function countsAndProblems({ head, base }: Versions): unknown {
  return [head, base].map(({ entities, problems }) => ({ entities, problems }));
}

function sizeOf({ plan }: Reading): number {
  return plan.taxonomy.entities.size;
}

function isWrong({ problems }: Reading): boolean {
  return problems.some(isError);
}
