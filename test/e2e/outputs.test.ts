import { expect, test } from 'vitest';
import { openPullRequest, pushToDefault } from '../../src/demo/repository.ts';
import { metadata, planFile, world } from './world.ts';

const shop = { category: 'Shop' } as const;

/** One of everything that can be counted. */
const project = {
  entities: [
    { kind: 'category', name: 'Shop' },
    { kind: 'event', name: 'Old Name', fields: shop },
    { kind: 'event', name: 'Page Viewed', fields: { description: 'Old.' } },
    { kind: 'event', name: 'Gone', fields: shop },
    { kind: 'event', name: 'Back Again', standing: 'deleted' },
    { kind: 'event', name: 'Not In The Plan' },
  ],
} as const;

const plan = planFile(`
events:
  New Name: { renamed_from: Old Name }
  Page Viewed: { description: New. }
  Gone: { deleted: true }
  Back Again:
  First: { description: '50 % of "all" | <b>%0A::error::x</b>' }
  Second:
rules:
  required_fields: { events: [owner], severity: warning }
`);

const counts = { creates: '2', updates: '1', renames: '1', restores: '1', deletes: '1' };

test('every output of action.yml that a diff knows, and its files', async () => {
  const { run, github, comments } = await world({ amplitude: { project } });
  pushToDefault(github, { 'README.md': '' });
  const shown = await run(openPullRequest(github, { number: 1, files: plan }));
  const { digest, summary } = shown.diff ?? {};
  const outputs = Object.fromEntries(shown.outputs);
  expect(outputs).toMatchObject({
    result: 'changes',
    reason: '',
    problems: '5',
    changes: '6',
    ...counts,
    digest,
    'diff-file': expect.stringMatching(/\.json$/),
    'markdown-file': expect.stringMatching(/\.md$/),
    'comment-url': expect.stringContaining('/acme/plan/pull/1#issuecomment-'),
  });
  expect(Object.keys(metadata.outputs)).toEqual(expect.arrayContaining(Object.keys(outputs)));
  expect(outputs).not.toHaveProperty('applied');
  expect(summary).toEqual({ create: 2, update: 1, rename: 1, restore: 1, delete: 1 });
  expect(shown.diff).toMatchObject({
    version: 1,
    project: '',
    host: new URL(outputs['comment-url'] ?? '').hostname.concat(':', portOf(shown.diff)),
    unmanaged: { categories: 1, events: 1 },
    not_read: { events: 0 },
  });
  expect(shown.report.trim()).toBe(shown.summary.trim());
  expect(comments()[0]).toContain(digest);
  expect(shown.report).toContain(digest);
});

test('every output of action.yml that an apply knows', async () => {
  const { run, github } = await world({ amplitude: { project } });
  const outcome = await run(pushToDefault(github, plan), { project: 'production' });
  const outputs = Object.fromEntries(outcome.outputs);
  expect(outputs).toMatchObject({
    result: 'applied',
    reason: '',
    problems: '5',
    changes: '6',
    ...counts,
    applied: '6',
    pending: '0',
    skipped: '0',
    failed: '0',
    digest: outcome.diff?.digest,
    'diff-file': expect.stringMatching(/\.json$/),
    'markdown-file': expect.stringMatching(/\.md$/),
    'comment-url': '',
  });
  expect(Object.keys(metadata.outputs)).toEqual(expect.arrayContaining(Object.keys(outputs)));
  expect(outcome.diff).toMatchObject({ project: 'production' });
  // A delete can be undone by what the document says.
  const gone = outcome.diff?.changes.find(({ action }) => action === 'delete');
  expect(gone).toMatchObject({ name: 'Gone', fields: { category: { from: 'Shop', to: null } } });
});

test('the same plan and the same live state give the same bytes', async () => {
  const { run, github } = await world({ amplitude: { project } });
  const push = pushToDefault(github, plan);
  const first = await run(push, { command: 'diff' });
  const second = await run(push, { command: 'diff' });
  expect(JSON.stringify(second.diff)).toBe(JSON.stringify(first.diff));
  expect(second.report.replaceAll(/runs\/\d+/g, '')).toBe(
    first.report.replaceAll(/runs\/\d+/g, ''),
  );
});

test('a change that cannot be applied: failed, what needs it skipped, the rest done', async () => {
  const { run, github, emulator } = await world({
    amplitude: {
      project: {
        entities: [{ kind: 'event', name: 'Transformed', standing: 'transformed' }],
      },
      faults: ({ method, body }) =>
        method === 'POST' && body.get('event_type') === 'Unwanted' && !body.has('event_property')
          ? {
              kind: 'status',
              when: 'before',
              status: 400,
              contentType: 'application/json',
              body: '{"success":false,"errors":[{"message":"::warning::Not %0A this one"}]}',
            }
          : undefined,
    },
  });
  const push = pushToDefault(
    github,
    planFile(`
events:
  Wanted:
  Unwanted: { properties: { inner: { type: string } } }
  Not Yet: { display_name: Later }
`),
  );
  const outcome = await run(push);
  expect(outcome).toMatchObject({ exitCode: 1, result: 'partial', reason: '' });
  expect(Object.fromEntries(outcome.outputs)).toMatchObject({
    applied: '1',
    pending: '1',
    skipped: '1',
    failed: '1',
  });
  expect(outcome.summary).toContain('this one');
  expect(outcome.commands.filter(({ name }) => name === 'warning')).toEqual([]);
  expect(emulator.project.view({ kind: 'event', name: 'Wanted', scope: null })).toBeDefined();
});

function portOf(diff: unknown): string {
  const host = typeof diff === 'object' && diff !== null && 'host' in diff ? diff.host : '';
  return String(host).split(':')[1] ?? '';
}
