import { expect, test } from 'vitest';
import {
  mergePullRequest,
  openPullRequest,
  pushToDefault,
  startAtTip,
} from '../../src/demo/repository.ts';
import { planFile, world } from './world.ts';

const lists = [
  'GET category',
  'GET event-property',
  'GET event?showDeleted=true',
  'GET group-property',
  'GET user-property?showDeleted=true',
];

const project = {
  groupTypes: ['account', 'team'],
  entities: [
    ...['A', 'B', 'C', 'D', 'Old'].map((name) => ({ kind: 'event', name }) as const),
    { kind: 'event_property', name: 'shared', fields: { type: 'string' } },
    ...['A', 'B', 'C', 'Old'].map(
      (scope) => ({ kind: 'event_property', name: 'shared', scope }) as const,
    ),
    { kind: 'event', name: 'Hidden', unlisted: true },
    { kind: 'user_property', name: 'tier', unlisted: true },
    { kind: 'group_property', name: 'size' },
    { kind: 'group_property', name: 'size', scope: 'account' },
  ],
} as const;

const plan = (edit: { readonly d?: string; readonly shared?: string; readonly more?: string }) =>
  planFile(`
events:
  A: { properties: { shared: } }
  B: { properties: { shared: } }
  C: { properties: { shared: { is_required: false } } }
  D: { ${edit.d ?? ''} }
  Hidden:
  New: { properties: { own: { type: string } } }
${edit.more ?? ''}
event_properties:
  shared: { type: ${edit.shared ?? 'string'} }
user_properties: { tier: }
group_properties: { size: }
group_types:
  account: { properties: { size: } }
  team: { properties: { size: } }
`);

test('a pull request reads lists, what changes, group types and what lists lack: nothing more', async () => {
  const { run, github, newReads } = await world({ amplitude: { project } });
  pushToDefault(github, plan({}));
  const always = [
    ...lists,
    'GET event/Hidden',
    'GET event/New',
    'GET group-property?group_type=account',
    'GET group-property?group_type=team',
    'GET user-property/gp%3Atier?showDeleted=true',
  ];
  const expectReads = (...scopes: readonly string[]) => {
    const own = scopes.map((event) => `GET event-property?event_type=${event}`);
    expect(newReads()).toEqual([...always, ...own].sort());
  };

  const idle = await run(openPullRequest(github, { number: 1, files: plan({}) }));
  expectReads();
  expect(idle.diff).toMatchObject({ not_read: { events: 3 } });
  expect(idle.report).toContain('The properties of 3 events were not read');

  const one = 'properties: { own: { type: number } }';
  await run(openPullRequest(github, { number: 1, files: plan({ d: one }) }));
  expectReads('D');

  await run(openPullRequest(github, { number: 1, files: plan({ shared: 'number' }) }));
  expectReads('A', 'B', 'C');

  const renamed = '  Fresh: { renamed_from: Old, properties: { shared: } }';
  const rename = await run(openPullRequest(github, { number: 1, files: plan({ more: renamed }) }));
  // Fresh is asked for by name, as it might exist without being listed.
  expect(newReads()).toEqual(
    [...always, 'GET event/Fresh', 'GET event-property?event_type=Old'].sort(),
  );
  expect(rename.outputs.get('renames')).toBe('1');

  await run(openPullRequest(github, { number: 1, files: plan({}) }), { scope: 'all' });
  expectReads('A', 'B', 'C');
});

test('elsewhere every event’s own properties are read, and what was written is read back', async () => {
  const { run, github, newReads, writes, emulator } = await world({ amplitude: { project } });
  const base = pushToDefault(github, plan({}));
  await run(startAtTip(github, 'schedule', base.files));
  const all = newReads();
  expect(all.filter((read) => read.startsWith('GET event-property?'))).toHaveLength(3);

  await run(base);
  newReads();
  const head = plan({ d: 'description: New words.' });
  const done = writes().length;
  const pull = openPullRequest(github, { number: 1, files: head });
  expect(await run(mergePullRequest(github, pull))).toMatchObject({ result: 'applied' });
  const wrote = writes()
    .slice(done)
    .map(({ method, path, body }) => [method, path, Object.fromEntries(body)]);
  expect(wrote).toEqual([['PUT', '/api/2/taxonomy/event/D', { description: 'New words.' }]]);
  // The list of events, once before and once after.
  const events = newReads().filter((read) => read === 'GET event?showDeleted=true');
  expect(events).toHaveLength(2);
  expect(emulator.budget.peak).toBeLessThanOrEqual(4);
  expect(emulator.budget.collisions).toBe(0);
});
