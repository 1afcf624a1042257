import { expect, test } from 'vitest';
import type { PlanFile } from '../src/core/plan/plan.ts';
import type { Layout } from '../src/core/pull/new-plan.ts';
import type { Seed } from '../src/emulator/seed.ts';
import { pull } from '../src/pull.ts';
import { goodName, liveTaxonomies } from './core/pull/live-arbitrary.ts';
import { fc } from './support/fast-check.ts';
import { lines, planOf, type TestProject, testProject } from './support/project.ts';

const layout: Layout = { file: 'tracking-plan.yml', folder: null, hidden: false };

async function pullFrom(
  { amplitude }: TestProject,
  files: readonly PlanFile[] = [],
  managed = false,
) {
  const isNew = files.length === 0;
  return pull({ files, problems: [], layout: isNew ? layout : null, managed, amplitude });
}

function plan(files: readonly PlanFile[]) {
  return planOf(...files.map(({ text }) => text));
}

/** Shared definitions first, as the emulator wants them. */
const seeds: fc.Arbitrary<Seed> = liveTaxonomies({ name: goodName, sound: true }).map((live) => ({
  entities: [...live.entities.values()].map(({ kind, name, scope, fields }) => ({
    kind,
    name,
    ...(scope === null ? {} : { scope, override: true }),
    fields: Object.fromEntries(fields),
  })),
}));

test('pull, then diff is empty, and the next pull changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (project) => {
      await using world = await testProject({ project });
      const report = await pullFrom(world);
      expect(report.result).toBe('changes');
      expect(lines(await world.diff(plan(report.written)))).toEqual([]);
      const again = await pullFrom(world, report.written);
      expect([again.result, again.written]).toEqual(['in-sync', []]);
    }),
    { numRuns: 25 },
  );
});

test('what was pulled, applied to an empty project, makes the same project', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async ({ entities = [] }) => {
      // A display name is taken once data has arrived, which an empty project has none of.
      const bare = entities.map((entity) =>
        entity.kind === 'event'
          ? { ...entity, fields: { ...entity.fields, display_name: null } }
          : entity,
      );
      await using world = await testProject({ project: { entities: bare } });
      const { written } = await pullFrom(world);
      await using empty = await testProject();
      const { results } = await empty.apply(plan(written));
      for (const { status, message } of results) expect([status, message]).not.toContain('failed');
      const back = await pullFrom(empty);
      expect(back.written).toEqual(written);
    }),
    { numRuns: 15 },
  );
});

const small: Seed = {
  groupTypes: ['account'],
  entities: [
    { kind: 'event', name: 'A', fields: { description: 'One.' } },
    { kind: 'event', name: 'Gone', standing: 'deleted' },
    { kind: 'event', name: '[Amplitude] Page Viewed' },
    { kind: 'event', name: 'bad ' },
    { kind: 'event_property', name: 'p', fields: { type: 'string' } },
    { kind: 'event_property', name: 'p', scope: 'A' },
    { kind: 'event_property', name: 'secret', fields: { is_hidden: true } },
    { kind: 'event_property', name: 'secret', scope: 'A' },
    { kind: 'user_property', name: 'country', own: true },
    { kind: 'group_property', name: 'size' },
    { kind: 'group_property', name: 'size', scope: 'account' },
  ],
};

test('what is left out is counted, or named with the reason', async () => {
  await using world = await testProject({ project: small });
  const { written, warnings, notes } = await pullFrom(world);
  expect(written.map(({ text }) => text.split('\n').slice(1).join('\n'))).toEqual([
    `version: 1

events:
  A:
    description: One.
    properties:
      p:

event_properties:
  p:
    type: string

group_properties:
  size:

ignore:
  events: ["[Amplitude] *"]
`,
  ]);
  expect(warnings).toEqual(['event "bad " is left out: the name "bad " has outer spaces.']);
  expect(notes.slice(0, 3)).toEqual([
    'Left out, as they are deleted in Amplitude: 1 event.',
    'Left out, as they are hidden in Amplitude: 1 event property.',
    "Left out, as they are Amplitude's own: 1 event.",
  ]);
});

test('group types are read once the plan names them', async () => {
  await using world = await testProject({ project: small });
  const text = 'version: 1\ngroup_types:\n  account:\n';
  const { written } = await pullFrom(world, [{ path: 'plan.yml', text }]);
  expect(written[0]?.text).toContain('group_types:\n  account:\n    properties:\n      size:\n');
});

test('managed reads and changes what the plan names', async () => {
  await using world = await testProject({ project: small });
  const text = 'version: 1\nevents:\n  A:\n    description: Old.   # kept\n';
  const { written } = await pullFrom(world, [{ path: 'plan.yml', text }], true);
  expect(written.map((file) => file.text)).toEqual([text.replace('Old.', 'One.')]);
  expect(world.emulator.log).toHaveLength(5);
});

test('comments of an empty plan stay above what is pulled', async () => {
  await using world = await testProject({ project: small });
  const { written } = await pullFrom(world, [{ path: 'plan.yml', text: '# Ours\n' }]);
  expect(written[0]?.text.startsWith('# Ours\n\n# yaml-language-server')).toBe(true);
  expect(lines(await world.diff(plan(written)))).toEqual([]);
});

test('a plan with errors is not touched, and nothing is read', async () => {
  await using world = await testProject({ project: small });
  const report = await pullFrom(world, [{ path: 'plan.yml', text: 'version: 1\nevent:\n' }]);
  expect([report.result, report.written, world.emulator.log.length]).toEqual(['invalid', [], 0]);
});

test('the rules of the team are no reason not to pull', async () => {
  await using world = await testProject({ project: small });
  const text = 'version: 1\nrules: { required_fields: { events: [owner], severity: error } }\n';
  const { result, warnings } = await pullFrom(world, [{ path: 'plan.yml', text }]);
  expect(result).toBe('changes');
  expect(warnings.some((warning) => warning.includes('required-field'))).toBe(true);
});

test('without keys it says what to set', async () => {
  const report = await pull({ files: [], problems: [], layout, managed: false, amplitude: null });
  expect([report.result, report.reason]).toEqual(['failed', 'credentials']);
});

test('stopped while it reads, it has nothing to write', async () => {
  const stop = new AbortController();
  const faults = () => {
    stop.abort(new Error('stopped'));
    return undefined;
  };
  await using world = await testProject({ project: small, faults }, stop.signal);
  const report = await pullFrom(world);
  expect([report.result, report.reason, report.written]).toEqual(['failed', 'cancelled', []]);
});

const notFound = {
  kind: 'status',
  when: 'before',
  status: 400,
  contentType: 'application/json',
  body: '{"success":false,"errors":[{"message":"Not found"}]}',
} as const;

test('properties of an event that Amplitude has and does not tell stay in the plan', async () => {
  const text = 'version: 1\nevents:\n  E:\n    description: d\n    properties:\n      own: {}\n';
  await using world = await testProject({
    project: { entities: [{ kind: 'event', name: 'E' }] },
    faults: ({ query }) => (query.has('event_type') ? notFound : undefined),
  });
  const report = await pullFrom(world, [{ path: 'tracking-plan.yml', text }]);
  expect(report.removed).toEqual([]);
  expect(report.written[0]?.text).toContain('own: {}');
  expect(report.notes.join()).toContain(
    'Amplitude does not tell the properties of one event that it has: those in the plan stay as they are.',
  );
});

test('an event that no plan can name is left out, and nothing else with it', async () => {
  await using world = await testProject({
    project: {
      entities: [
        { kind: 'event', name: 'Half \ud83d' },
        { kind: 'event', name: '' },
        { kind: 'event', name: 'E' },
        { kind: 'event_property', name: 'p', fields: { description: 'd' } },
      ],
    },
  });
  const report = await pullFrom(world);
  expect(report.warnings.filter((text) => text.includes('is left out'))).toHaveLength(2);
  expect(report.entities).toMatchObject({ events: 1, event_properties: 1 });
});
