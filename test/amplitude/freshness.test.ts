import { expect, test } from 'vitest';
import type { Project } from '../../src/emulator/project.ts';
import type { SeedEntity } from '../../src/emulator/seed.ts';
import { World } from '../support/in-process.ts';
import { planOf } from '../support/project.ts';

const minute = 60_000;

interface Story {
  readonly live: readonly SeedEntity[];
  readonly plan: string;
  /** What someone does after live was read. */
  readonly meanwhile: (project: Project) => void;
  /** Between reading and writing. */
  readonly minutes?: number;
}

/** Diffs, waits while someone works in Amplitude, then applies. */
async function tell({ live, plan: text, meanwhile, minutes = 10 }: Story) {
  const world = new World({ seed: { groupTypes: ['account'], entities: live } });
  const plan = planOf(text);
  const run = world.start();
  const readAt = world.time.now();
  const changes = await run.diff(plan);
  meanwhile(world.project);
  await world.time.sleep(minutes * minute);
  const before = world.log.length;
  const { results } = await run.applyDiff(plan, changes, readAt);
  const calls = world.log.slice(before);
  return {
    report: results.map(({ change, status, message }) => [change.name, status, message]),
    reads: calls.findIndex(({ method }) => method !== 'GET'),
    project: world.project,
  };
}

const event = { kind: 'event', scope: null } as const;
const property = { kind: 'event_property' } as const;

test('what was changed meanwhile is not overwritten, and both values are told', async () => {
  const { report, project } = await tell({
    live: ['A', 'B', 'C'].map((name) => ({ kind: 'event', name, fields: { description: 'old' } })),
    plan: `events: { A: { description: new }, B: { description: new }, C: { description: new } }`,
    meanwhile: (live) => {
      live.edit({ ...event, name: 'A' }, { description: 'theirs' });
      live.edit({ ...event, name: 'B' }, { owner: 'them' });
      live.edit({ ...event, name: 'C' }, { description: 'new' });
    },
  });
  const words =
    'changed in Amplitude since it was read: description was "old" and is "theirs". Run again to see it in the diff';
  expect(report).toEqual([
    ['A', 'failed', words],
    ['B', 'applied', ''],
    ['C', 'found', 'it was so already'],
  ]);
  expect(project.view({ ...event, name: 'A' })?.fields.get('description')).toBe('theirs');
  expect(project.view({ ...event, name: 'B' })?.fields.get('owner')).toBe('them');
});

test('nor is what was changed while the write waited for its turn', async () => {
  const names = ['A', 'B', 'C', 'D'];
  const entities = names.map(
    (name) => ({ kind: 'event', name, fields: { description: 'old' } }) as const,
  );
  const world = new World({ seed: { entities } });
  const plan = planOf(
    `events: { A: { description: new }, B: { description: new }, C: { description: new }, D: { deleted: true } }`,
  );
  const run = world.start();
  const changes = await run.diff(plan);
  // Other clients leave nothing of the hour, and then someone edits.
  world.budget.spend(7200);
  const applying = run.applyDiff(plan, changes);
  await world.time.sleep(30 * minute);
  world.project.edit({ ...event, name: 'A' }, { description: 'theirs' });
  world.project.edit({ ...event, name: 'D' }, { owner: 'them' });
  const before = world.log.length;
  const { results } = await applying;
  expect(results.map(({ change, status, message }) => [change.name, status, message])).toEqual([
    ['A', 'failed', expect.stringContaining('description was "old" and is "theirs"')],
    ['B', 'applied', ''],
    ['C', 'applied', ''],
    ['D', 'failed', expect.stringContaining('owner was nothing and is "them"')],
  ]);
  const reads = world.log.slice(before).filter(({ told, method }) => told && method === 'GET');
  expect(
    world
      .writes()
      .map(({ segments }) => segments.at(-1))
      .sort(),
  ).toEqual(['B', 'C']);
  // One look for all of them, and one to read back.
  expect(reads).toHaveLength(2);
});

test('one read serves all entities of a list, and a short run reads nothing again', async () => {
  const story = {
    live: ['A', 'B', 'C'].map((name) => ({ kind: 'event', name }) as const),
    plan: `events: { A: { description: a }, B: { description: b }, C: { description: c } }`,
    meanwhile: () => {},
  };
  expect((await tell(story)).reads).toBe(1);
  expect((await tell({ ...story, minutes: 1 })).reads).toBe(0);
});

test('what is to be created needs no second look', async () => {
  const { reads, report } = await tell({
    live: [{ kind: 'event', name: 'A' }],
    plan: `events: { A: { properties: { p: { type: number } } }, B: { description: b } }`,
    meanwhile: () => {},
  });
  expect(reads).toBe(0);
  expect(report.map(([, status]) => status)).toEqual(['applied', 'applied']);
});

test('of a use, a value that is not to change counts too: all of them are sent', async () => {
  const { report, project } = await tell({
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event_property', name: 'p', fields: { type: 'string' } },
      { kind: 'event_property', name: 'p', scope: 'A' },
    ],
    plan: `events: { A: { properties: { p: { is_required: true } } } }`,
    meanwhile: (live) => live.edit({ ...property, name: 'p', scope: 'A' }, { description: 'hi' }),
  });
  expect(report).toEqual([
    ['p', 'failed', expect.stringContaining('description was nothing and is "hi"')],
  ]);
  expect(project.view({ ...property, name: 'p', scope: 'A' })?.fields.get('description')).toBe(
    'hi',
  );
});

test('a use that is to be kept as it was read is not, once someone changed it', async () => {
  const { report, project } = await tell({
    live: [
      { kind: 'event', name: 'A' },
      { kind: 'event_property', name: 'p', fields: { description: 'old' } },
      { kind: 'event_property', name: 'p', scope: 'A' },
    ],
    plan: `
events: { A: { properties: { p: { description: old } } } }
event_properties: { p: { description: new } }`,
    meanwhile: (live) => live.edit({ ...property, name: 'p', scope: 'A' }, { is_required: true }),
  });
  expect(report).toEqual([
    ['p', 'failed', expect.stringContaining('is_required was false and is true')],
  ]);
  expect(project.view({ ...property, name: 'p', scope: 'A' })?.fields.get('is_required')).toBe(
    true,
  );
});

test('own renames are no changes of others', async () => {
  const { report } = await tell({
    live: [
      { kind: 'category', name: 'Old' },
      { kind: 'category', name: 'Other' },
      { kind: 'event', name: 'a', fields: { category: 'Old' } },
      { kind: 'event_property', name: 'p', scope: 'a' },
    ],
    plan: `
categories: { New: { renamed_from: Old }, Other: }
events: { A: { renamed_from: a, category: Other, properties: { q: { renamed_from: p } } } }`.replace(
      '{ q: { renamed_from: p } }',
      '{ p: { type: number } }',
    ),
    meanwhile: () => {},
  });
  expect(report.map(([, status]) => status)).toEqual(['applied', 'applied', 'applied']);
});

test('gone, deleted or renamed meanwhile: Amplitude says so, and nothing is overwritten', async () => {
  const { report } = await tell({
    live: [
      { kind: 'event', name: 'A', standing: 'planned' },
      { kind: 'event', name: 'B' },
      { kind: 'event', name: 'C' },
      { kind: 'event', name: 'D', standing: 'deleted' },
      { kind: 'event', name: 'E' },
    ],
    plan: `
events:
  A: { description: a }
  B: { description: b }
  C: { description: c }
  D: { description: d }
  E: { deleted: true }`,
    meanwhile: (live) => {
      live.remove({ ...event, name: 'A' });
      live.remove({ ...event, name: 'B' });
      live.rename({ ...event, name: 'C' }, 'Z');
      live.restore({ ...event, name: 'D' });
      live.remove({ ...event, name: 'E' });
    },
  });
  expect(report.map(([name, status]) => [name, status])).toEqual([
    ['A', 'failed'],
    ['B', 'failed'],
    ['C', 'failed'],
    ['D', 'applied'],
    ['E', 'found'],
  ]);
});

test('hidden ones, which no list shows, are asked for by name', async () => {
  const { report } = await tell({
    live: [{ kind: 'event', name: 'A', unlisted: true, fields: { description: 'old' } }],
    plan: `events: { A: { description: new } }`,
    meanwhile: (live) => live.edit({ ...event, name: 'A' }, { description: 'theirs' }),
  });
  expect(report).toEqual([['A', 'failed', expect.stringContaining('is "theirs"')]]);
});
