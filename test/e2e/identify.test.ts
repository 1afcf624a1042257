import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import {
  mergePullRequest,
  openPullRequest,
  pushOf,
  pushToDefault,
  queuePullRequest,
  startAtTip,
} from '../../src/demo/repository.ts';
import type { RecordedRequest } from '../../src/emulator/server.ts';
import { keys, planFile, type Run, type World, world } from './world.ts';

const plan = planFile(`
events: { Page Viewed: }
group_types:
  account:
    properties:
      tier: { type: enum, enum_values: [free, pro] }
      seats: { type: number }
`);
const project = {
  groupTypes: ['account'],
  entities: [
    { kind: 'event', name: 'Page Viewed' },
    { kind: 'group_property', name: 'tier', scope: 'account' },
    { kind: 'group_property', name: 'seats', scope: 'account' },
  ],
} as const;

const entry = (name: string, properties: string): string =>
  `- { group_type: account, group_value: ${name}, group_properties: ${properties} }\n`;
const acme = (tier: string): string => entry('Acme', `{ tier: ${tier} }`);
const bolt = entry('Bolt', '{ $set: { seats: 2 } }');
const corp = entry('Corp', '{ $add: { seats: 3 } }');

const files = (...groups: readonly string[]) => ({ ...plan, 'groups.yml': groups.join('') });
const identify = { command: 'identify', groups: 'groups.yml' } as const;
/** The key that is all it takes. */
const oneKey = { ...identify, 'secret-key': '' } as const;

/** What has arrived at the Group Identify API since the last look: per request, its groups. */
function arrivals({ emulator }: World): () => readonly unknown[] {
  let seen = 0;
  return () => {
    const requests = emulator.log.slice(seen);
    seen = emulator.log.length;
    return requests.map(namesIn);
  };
}

function namesIn({ method, path, body }: RecordedRequest): readonly string[] {
  expect([method, path, [...body.keys()]]).toEqual([
    'POST',
    '/groupidentify',
    ['api_key', 'identification'],
  ]);
  const list: readonly { readonly group_value: string }[] = JSON.parse(
    body.get('identification') ?? '',
  );
  return list.map(({ group_value }) => group_value);
}

const counts = ({ outputs }: Run): readonly (string | undefined)[] =>
  ['changes', 'applied', 'skipped', 'failed'].map((name) => outputs.get(name));

test('groups are shown on a pull request, and sent after its merge, those that changed', async () => {
  const here = await world({ amplitude: { project } });
  const { github, run, comments, emulator } = here;
  const arrived = arrivals(here);
  pushToDefault(github, files(acme('free'), bolt));
  const pull = openPullRequest(github, { number: 1, files: files(corp, acme('pro'), bolt) });

  const shown = await run(pull, oneKey);
  expect(shown).toMatchObject({ exitCode: 0, result: 'valid', reason: '' });
  expect(counts(shown)).toEqual(['2', undefined, undefined, undefined]);
  const [comment = '', ...others] = comments();
  expect(others).toEqual([]);
  for (const text of [comment, shown.summary, shown.report]) {
    expect(text).toContain('### ✅ Groups: 2 would be sent');
    expect(text).toContain('**1 group with values that add up each time they are sent.**');
    expect(text).toContain('- `account` **`Corp`**\n  - `$add` `seats`: `3`\n');
    expect(text).toContain('- `account` **`Acme`**\n  - `tier`: `"pro"`\n');
    expect(text).toContain('1 group unchanged since the base, and not sent.');
  }
  // A fork has no keys at all; a merge queue comments nothing.
  const fork = { ...oneKey, 'api-key': '' };
  for (const trigger of [pull, queuePullRequest(github, pull)]) {
    expect(await run(trigger, fork)).toMatchObject({ exitCode: 0, result: 'valid' });
  }
  expect(comments()).toHaveLength(1);
  expect(emulator.log).toEqual([]);

  const push = mergePullRequest(github, pull);
  const sent = await run(push, oneKey);
  expect(sent).toMatchObject({ exitCode: 0, result: 'applied', reason: '' });
  expect(counts(sent)).toEqual(['2', '2', '0', '0']);
  expect(arrived()).toEqual([['Corp', 'Acme']]);
  expect(emulator.log.map(({ body }) => body.get('api_key'))).toEqual([keys.apiKey]);

  // The same job again: nobody knows here that the first attempt has sent everything.
  const again = await run(push, oneKey, { GITHUB_RUN_ATTEMPT: '2' });
  expect(again).toMatchObject({ exitCode: 1, result: 'partial', reason: 'rerun' });
  expect(counts(again)).toEqual(['2', '1', '1', '0']);
  expect(arrived()).toEqual([['Acme']]);

  const same = pushToDefault(github, files(acme('pro'), corp, bolt), 'Another order');
  expect(await run(same, oneKey)).toMatchObject({ exitCode: 0, result: 'in-sync' });
  expect(arrived()).toEqual([]);
  for (const event of ['workflow_dispatch', 'schedule'] as const) {
    const all = await run(startAtTip(github, event, same.files), { ...identify });
    expect(all).toMatchObject({ exitCode: 0, result: 'applied' });
    expect(arrived()).toEqual([['Acme', 'Corp', 'Bolt']]);
  }
  const stored = emulator.project.groups.get(JSON.stringify(['account', 'Corp']));
  expect(stored?.get('seats')).toBe(9);
});

test('nothing is sent by auto, by apply, from another branch, or with an error in the file', async () => {
  const { github, run, emulator } = await world({ amplitude: { project } });
  const wrong = files(entry('Acme', '{ tier: gold }'), entry('Acme', '{ seats: 1 }'));
  const push = pushToDefault(github, files(corp));
  const pull = openPullRequest(github, { number: 1, files: wrong });
  const { groups } = identify;
  for (const trigger of [push, pull, startAtTip(github, 'workflow_dispatch', push.files)]) {
    expect(await run(trigger, { groups })).toMatchObject({ exitCode: 0 });
  }
  expect(await run(push, { groups, command: 'apply' })).toMatchObject({ exitCode: 0 });
  const elsewhere = pushOf(github, 'try', push.sha, push.files);
  expect(await run(elsewhere, identify)).toMatchObject({
    exitCode: 1,
    result: 'refused',
    reason: 'not-default-branch',
  });
  const invalid = await run(pull, identify);
  expect(invalid).toMatchObject({ exitCode: 1, result: 'invalid' });
  const places = invalid.commands
    .filter(({ properties }) => properties.has('file'))
    .map(
      ({ name, properties: at }) => `${name} ${at.get('file')}:${at.get('line')}:${at.get('col')}`,
    );
  expect(places).toEqual(['error groups.yml:1:71', 'error groups.yml:2:3']);
  expect(await run(push, { ...identify, groups: 'nowhere.yml' })).toMatchObject({
    exitCode: 1,
    reason: 'groups',
  });
  expect(emulator.log.filter(({ path }) => path === '/groupidentify')).toEqual([]);
});

test('ingestion-url: https, or http on this machine; named, and no redirect is followed', async () => {
  const { github, run, emulator } = await world({ amplitude: { project } });
  const seen: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const mover = createServer((request, response) => {
    text(request).then((body) => {
      seen.push({ headers: request.headers, body });
      response.writeHead(307, { location: `${emulator.url}/groupidentify` }).end();
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void mover.close());
  await once(mover, 'listening');
  const address = mover.address();
  const host = typeof address === 'object' ? `127.0.0.1:${address?.port}` : '';
  const push = pushToDefault(github, files(corp));

  const moved = await run(push, { ...identify, 'ingestion-url': `http://${host}` });
  expect(moved).toMatchObject({ exitCode: 1, result: 'failed', reason: 'access' });
  expect(moved.stdout).toContain(`The Group Identify API is reached at ${host}`);
  expect(moved.report).toContain(host);
  expect(moved.report).toContain('Redirects are not followed');
  expect(seen).toHaveLength(1);
  expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual([
    'accept',
    'connection',
    'content-length',
    'content-type',
    'host',
    'user-agent',
  ]);
  expect(seen[0]?.body).not.toContain(keys.secretKey);
  const open = await run(push, { ...identify, 'ingestion-url': 'http://proxy.example.com' });
  expect(open).toMatchObject({ exitCode: 1, result: 'failed', reason: 'inputs' });
  expect(emulator.log).toEqual([]);
});

test('a job that is cancelled lets what is under way end, and says what is left', async () => {
  const { github, start, emulator } = await world({ amplitude: { project, latency: 300 } });
  const many = Array.from({ length: 2000 }, (_, index) =>
    entry(`g${index}`, '{ $add: { seats: 1 } }'),
  );
  const push = pushToDefault(github, files(...many));
  const running = await start(push, identify);
  while (emulator.log.length === 0) await sleep(5);
  running.stop('SIGTERM');
  const stopped = await running.run;
  expect(stopped).toMatchObject({ exitCode: 1, result: 'partial', reason: 'cancelled' });
  expect(counts(stopped)).toEqual(['2000', '1024', '976', '0']);
  expect(emulator.log).toHaveLength(1);
  expect(emulator.project.groups.size).toBe(1024);
});

test('a group type that is missing fails its properties alone, until identify has made it', async () => {
  const { github, run, emulator } = await world();
  const push = pushToDefault(github, files(acme('pro')));
  const early = await run(push);
  expect(early).toMatchObject({ exitCode: 1, result: 'partial' });
  expect(early.outputs.get('applied')).toBe('1');
  expect(early.outputs.get('failed')).toBe('2');
  expect(early.summary).toContain('command: identify with groups');
  const sent = await run(startAtTip(github, 'workflow_dispatch', push.files), identify);
  expect(sent).toMatchObject({ exitCode: 0, result: 'applied' });
  expect(await run(push)).toMatchObject({ exitCode: 0, result: 'applied' });
  const tier = { kind: 'group_property', name: 'tier', scope: 'account' } as const;
  expect(emulator.project.view(tier)?.fields.get('enum_values')).toEqual(['free', 'pro']);
});
