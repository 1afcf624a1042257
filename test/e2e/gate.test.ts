import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import {
  type MergeStyle,
  mergePullRequest,
  type OpenPullRequest,
  openPullRequest,
  pushToDefault,
  pushToPullRequest,
  startAtTip,
} from '../../src/demo/repository.ts';
import type { GitHubServer } from '../../src/emulator/github-server.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { keys, planFile, type Run, type World, world } from './world.ts';

const only = { 'only-shown': 'true' } as const;
const empty = { 'README.md': 'No plan yet.\n' } as const;

/** A plan of events with descriptions. */
function events(all: Readonly<Record<string, string>>) {
  const lines = Object.entries(all).map(([name, text]) => `  ${name}: { description: ${text} }\n`);
  return planFile(`events:\n${lines.join('')}`);
}

/** What Amplitude has of them. */
function live({ emulator }: World, ...names: readonly string[]): readonly unknown[] {
  return names.map((name) => {
    const entity = emulator.project.view({ kind: 'event', name, scope: null });
    return entity === undefined ? undefined : entity.fields.get('description');
  });
}

function edit({ emulator }: World, name: string, description: string): void {
  emulator.project.edit({ kind: 'event', name, scope: null }, { description });
}

/** Our comment on a pull request; fails if there is not exactly one. */
function commentOn({ state }: GitHubServer, pull: number) {
  const all = state.comments.of(pull).filter(({ login }) => login === state.login);
  expect(all).toHaveLength(1);
  return { id: all[0]?.id ?? 0, body: all[0]?.body ?? '' };
}

const markerOf = (body: string): string => body.trim().split('\n').at(-1) ?? '';

/** Opens a pull request and has it looked at. */
async function shown(here: World, number: number, files: OpenPullRequest['files']) {
  const pull = openPullRequest(here.github, { number, files });
  expect(await here.run(pull)).toMatchObject({ exitCode: 0, result: 'changes' });
  return pull;
}

function counts({ outputs }: Run, ...names: readonly string[]): readonly (string | undefined)[] {
  return names.map((name) => outputs.get(name));
}

test.each<MergeStyle>(['merge', 'squash', 'rebase', 'queue'])(
  'what a comment has shown is applied, however it is merged: %s',
  async (style) => {
    const here = await world();
    const base = pushToDefault(here.github, events({}));
    const first = await shown(here, 1, events({ A: 'one' }));
    const pull = pushToPullRequest(here.github, first, events({ A: 'one', B: 'two' }));
    await here.run(pull);
    const before = commentOn(here.github, 1).body;
    const merged = mergePullRequest(here.github, pull, style);
    const applied = await here.run(merged, only);
    expect(applied).toMatchObject({ exitCode: 0, result: 'applied', reason: '' });
    expect(counts(applied, 'applied', 'unshown')).toEqual(['2', '0']);
    expect(live(here, 'A', 'B')).toEqual(['one', 'two']);

    // The comment says so, above what it has shown.
    const { body } = commentOn(here.github, 1);
    expect(body.endsWith(before)).toBe(true);
    expect(body).toMatch(/> \[!NOTE\]\n> \*\*✅ After the merge: applied 2 changes\*\*/);
    expect(body).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d UTC by \[this run\]\(<https:.*\/runs\/3>\)/);
    expect(markerOf(body)).toBe(markerOf(before));

    // Once more, nothing is left to do, and the comment still says what was done.
    expect(await here.run(merged, only)).toMatchObject({ exitCode: 0, result: 'in-sync' });
    expect(commentOn(here.github, 1).body).toBe(body);
    expect(base.sha).not.toBe(merged.sha);
  },
);

test('a commit pushed after the comment is not applied, and said', async () => {
  const here = await world();
  pushToDefault(here.github, empty);
  const first = await shown(here, 1, events({ A: 'one', B: 'two' }));
  const pull = pushToPullRequest(here.github, first, events({ A: 'one', B: 'too', C: 'three' }));
  const applied = await here.run(mergePullRequest(here.github, pull), only);
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(counts(applied, 'applied', 'unshown')).toEqual(['2', '2']);
  expect(live(here, 'A', 'B', 'C')).toEqual(['one', null, undefined]);
  expect(applied.summary).toContain('2 changes that no comment on a merged pull request has shown');
  expect(commentOn(here.github, 1).body).toContain('2 changes never shown in a comment.');

  // Without only-shown it is a notice.
  const all = await here.run(startAtTip(here.github, 'workflow_dispatch', pull.files), {
    command: 'apply',
  });
  expect(all).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(counts(all, 'applied', 'unshown')).toEqual(['2', '2']);
  expect(all.report).toMatch(/No comment .* has shown 2 of 2 changes as they are now/);
});

test('another pull request merged first: what both have shown is applied, with both told', async () => {
  const here = await world();
  pushToDefault(here.github, empty);
  const a = await shown(here, 1, events({ A: 'one' }));
  const b = await shown(here, 2, events({ B: 'two' }));
  mergePullRequest(here.github, a);
  // The first one's run was cancelled before it began.
  const push = mergePullRequest(here.github, b, 'squash', events({ A: 'one', B: 'two' }));
  const applied = await here.run(push, only);
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(counts(applied, 'applied', 'unshown')).toEqual(['2', '0']);
  for (const number of [1, 2]) {
    expect(commentOn(here.github, number).body).toContain('applied 2 changes');
  }
});

test('the same field changed by both: the second has not shown the change as it is now', async () => {
  const here = await world({
    amplitude: {
      project: { entities: [{ kind: 'event', name: 'A', fields: { description: 'zero' } }] },
    },
  });
  pushToDefault(here.github, events({ A: 'zero' }));
  const a = await shown(here, 1, events({ A: 'one' }));
  const b = await shown(here, 2, events({ A: 'two' }));
  expect(await here.run(mergePullRequest(here.github, a), only)).toMatchObject({
    result: 'applied',
  });
  const second = await here.run(mergePullRequest(here.github, b), only);
  expect(second).toMatchObject({ exitCode: 1, result: 'refused', reason: 'only-shown' });
  expect(counts(second, 'unshown')).toEqual(['1']);
  expect(live(here, 'A')).toEqual(['one']);
  const { body } = commentOn(here.github, 2);
  expect(body).toMatch(/\[!CAUTION\]\n> \*\*❌ After the merge: 1 update, refused\*\*/);
});

test('drift that appeared is left alone, drift that vanished leaves less to do', async () => {
  const here = await world({
    amplitude: {
      project: {
        entities: ['Kept', 'Drifted'].map((name) => ({
          kind: 'event' as const,
          name,
          fields: { description: 'as planned' },
        })),
      },
    },
  });
  const base = { Kept: "'as planned'", Drifted: "'as planned'" };
  pushToDefault(here.github, events(base));
  edit(here, 'Drifted', 'edited before');
  const pull = await shown(here, 1, events({ ...base, New: 'one' }));
  const merged = mergePullRequest(here.github, pull);
  edit(here, 'Drifted', 'as planned');
  edit(here, 'Kept', 'edited after');
  const applied = await here.run(merged, only);
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(counts(applied, 'applied', 'unshown')).toEqual(['1', '1']);
  expect(live(here, 'Kept', 'Drifted', 'New')).toEqual(['edited after', 'as planned', 'one']);

  // Drift as it was shown is corrected.
  edit(here, 'Drifted', 'edited before');
  const again = await here.run(merged, only);
  expect(counts(again, 'result', 'applied', 'unshown')).toEqual(['applied', '1', '1']);
  expect(live(here, 'Kept', 'Drifted')).toEqual(['edited after', 'as planned']);
});

test('a failed apply run again does what is left of it', async () => {
  let isBroken = true;
  const here = await world({
    amplitude: {
      faults: ({ method, path, body }) =>
        isBroken && method === 'POST' && path.endsWith('/event') && body.get('event_type') === 'B'
          ? { kind: 'status', when: 'before', status: 400, body: refusal }
          : undefined,
    },
  });
  pushToDefault(here.github, empty);
  const plan = planFile(`
events: { A: { description: one }, B: { properties: { p: { is_required: true, description: own } } } }
event_properties: { p: { type: string } }
`);
  const pull = await shown(here, 1, plan);
  const merged = mergePullRequest(here.github, pull);
  const failed = await here.run(merged, only);
  expect(failed).toMatchObject({ exitCode: 1, result: 'partial' });
  expect(counts(failed, 'applied', 'failed', 'skipped', 'unshown')).toEqual(['2', '1', '1', '0']);
  const { body } = commentOn(here.github, 1);
  expect(body).toContain('[!CAUTION]\n> **❌ After the merge: applied 2 of 4 changes**');
  expect(body).toMatch(/> - failed: create event `B`: Amplitude said 400: Out of luck/);
  expect(body).toMatch(/> - skipped: create event property `p` of event `B`/);

  isBroken = false;
  const again = await here.run(merged, only);
  expect(again).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(counts(again, 'applied', 'unshown')).toEqual(['2', '0']);
  expect(commentOn(here.github, 1).body).toContain('✅ After the merge: applied 2 changes');
  expect(commentOn(here.github, 1).body).not.toContain('Out of luck');
});

const refusal = JSON.stringify({ success: false, errors: [{ message: 'Out of luck' }] });

test('a cancelled run’s changes go with the next push', async () => {
  const here = await world({ amplitude: { latency: 60 } });
  pushToDefault(here.github, empty);
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`E${n}`, `d${n}`]));
  const first = await shown(here, 1, events(many));
  const running = await here.start(mergePullRequest(here.github, first), only);
  while (here.writes().length < 4) await sleep(5);
  running.stop('SIGTERM');
  expect(await running.run).toMatchObject({ exitCode: 1, result: 'partial' });
  const { body } = commentOn(here.github, 1);
  expect(body).toMatch(/❌ After the merge: applied \d+ of 30 changes\*\*/);
  expect(body).toMatch(/\d+ not attempted\./);
  expect(body).toMatch(/> - \*and \d+ more\*/);

  const second = await shown(here, 2, events({ ...many, Last: 'one' }));
  const next = await here.run(mergePullRequest(here.github, second), only);
  expect(next).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(counts(next, 'unshown')).toEqual(['0']);
  expect(live(here, 'E29', 'Last')).toEqual(['d29', 'one']);
  expect(commentOn(here.github, 1).body).toMatch(
    /^<!-- outcome[^\n]*\n> \[!NOTE\]\n> \*\*✅ After/,
  );
  expect(here.emulator.budget.collisions).toBe(0);
});

/** One host for several projects, told apart by their keys as on Amplitude itself. */
async function hostOf(
  ...projects: readonly { readonly secretKey: string; readonly url: string }[]
) {
  const server = createServer(async (incoming, answer) => {
    const sent = Buffer.from(incoming.headers.authorization?.slice(6) ?? '', 'base64').toString();
    const project = projects.find(({ secretKey }) => sent.endsWith(`:${secretKey}`));
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { authorization = '', 'content-type': type = '' } = incoming.headers;
    const reply = await request(`${project?.url}${incoming.url}`, {
      method: incoming.method === 'POST' ? 'POST' : 'GET',
      headers: { authorization, 'content-type': type },
      body: incoming.method === 'POST' ? Buffer.concat(chunks) : null,
    });
    answer.writeHead(reply.statusCode, { 'content-type': 'application/json' });
    answer.end(await reply.body.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

test.each([
  ['staging’s keys have shown it, not production’s', 'stagingApiKey0123', 'stagingSecret4567'],
  ['the secret key was rotated since', keys.apiKey, 'secretBeforeRotation'],
])('%s: nothing was shown', async (_, apiKey, secretKey) => {
  const here = await world();
  const before = await startEmulator({ apiKey, secretKey });
  onTestFinished(() => before.close());
  const host = await hostOf({ ...keys, url: here.emulator.url }, { secretKey, url: before.url });
  pushToDefault(here.github, empty);
  const pull = openPullRequest(here.github, { number: 1, files: events({ A: 'one' }) });
  const their = { 'api-key': apiKey, 'secret-key': secretKey, 'base-url': host };
  expect(await here.run(pull, their)).toMatchObject({ exitCode: 0, result: 'changes' });
  const merged = mergePullRequest(here.github, pull);
  const refused = await here.run(merged, { ...only, 'base-url': host });
  expect(refused).toMatchObject({ exitCode: 1, result: 'refused', reason: 'only-shown' });
  expect(counts(refused, 'unshown')).toEqual(['1']);
  expect(here.writes()).toEqual([]);
  // The same run with the keys that have shown it would go on.
  const theirs = await here.run(merged, { ...their, ...only });
  expect(theirs).toMatchObject({ exitCode: 0, result: 'applied' });
});

test('a comment that was edited by hand, or copied from another pull request, proves nothing', async () => {
  const here = await world();
  const { comments } = here.github.state;
  pushToDefault(here.github, empty);
  const donor = await shown(here, 1, events({ A: 'one', B: 'two' }));
  const pull = await shown(here, 2, events({ A: 'one' }));
  const pushed = pushToPullRequest(here.github, pull, donor.files);

  // Both ways that people with the right to edit comments may try.
  const { id, body } = commentOn(here.github, 2);
  const atoms = (text: string): string => /atoms:([\w+/]*)/.exec(text)?.[1] ?? '';
  const theirs = commentOn(here.github, 1).body;
  expect(atoms(theirs)).toHaveLength(4 * 16);
  comments.edit(
    id,
    body.replace(/atoms:[\w+/]*/, `atoms:${atoms(body)}${atoms(theirs)}${'A'.repeat(16)}`),
  );
  const applied = await here.run(mergePullRequest(here.github, pushed), only);
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(counts(applied, 'applied', 'unshown')).toEqual(['1', '1']);
  expect(live(here, 'A', 'B')).toEqual(['one', undefined]);

  // And what somebody else has written is not looked at.
  comments.remove(id);
  comments.add(2, 'mallory', body);
  const forged = await here.run(startAtTip(here.github, 'workflow_dispatch', donor.files), {
    command: 'apply',
    ...only,
  });
  expect(forged).toMatchObject({ result: 'refused', reason: 'only-shown' });
});

test('a marker that was broken by hand proves nothing', async () => {
  const here = await world();
  pushToDefault(here.github, empty);
  const pull = await shown(here, 1, events({ A: 'one' }));
  const { id, body } = commentOn(here.github, 1);
  here.github.state.comments.edit(id, body.replace(/atoms:\w/, 'atoms:'));
  const refused = await here.run(mergePullRequest(here.github, pull), only);
  expect(refused).toMatchObject({ exitCode: 1, result: 'refused', reason: 'only-shown' });
  expect(here.writes()).toEqual([]);
});

test('3,000 atoms: all as they were shown, or nothing', async () => {
  const here = await world();
  pushToDefault(here.github, empty);
  const many = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`Event ${n}`, `d${n}`]));
  const pull = await shown(here, 1, events(many));
  const { body } = commentOn(here.github, 1);
  expect(markerOf(body)).toMatch(/ shown=all:[\w+/]{16} -->$/);
  expect(body.length).toBeLessThanOrEqual(65_536);
  const merged = mergePullRequest(here.github, pull);
  here.emulator.project.put({ kind: 'event', name: 'Event 7', fields: { description: 'by hand' } });
  const refused = await here.run(merged, only);
  expect(refused).toMatchObject({ exitCode: 1, result: 'refused', reason: 'only-shown' });
  expect(counts(refused, 'unshown')).toEqual(['1500']);
  expect(here.writes()).toEqual([]);
});

test('2,100 atoms that are as they were shown are applied', async () => {
  const here = await world();
  pushToDefault(here.github, empty);
  const fields = '{ description: d, owner: o, tags: [t], is_active: false }';
  const lines = Array.from({ length: 420 }, (_, n) => `  Event ${n}: ${fields}\n`);
  const pull = await shown(here, 1, planFile(`events:\n${lines.join('')}`));
  expect(markerOf(commentOn(here.github, 1).body)).toContain(' shown=all:');
  const applied = await here.run(mergePullRequest(here.github, pull), only);
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(counts(applied, 'applied', 'unshown')).toEqual(['420', '0']);
});
