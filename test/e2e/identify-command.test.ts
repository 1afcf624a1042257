import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../src/emulator/server.ts';
import { shell } from './shell.ts';
import { keys, planFile } from './world.ts';

const plan = planFile('group_types: { account: { properties: { seats: { type: number } } } }\n');
const entry = (name: string, properties: string): string =>
  `- { group_type: account, group_value: ${name}, group_properties: ${properties} }\n`;
const env = { AMPLITUDE_API_KEY: keys.apiKey, PATH: process.env['PATH'] ?? '' };

async function amplitude() {
  const emulator = await startEmulator(keys);
  onTestFinished(() => emulator.close());
  return {
    emulator,
    args: ['identify', '--groups', 'groups.yml', '--ingestion-url', emulator.url],
  };
}

test('identify sends all groups, or what has changed since a commit', async () => {
  const before = entry('Acme', '{ seats: 1 }') + entry('Bolt', '{ $add: { seats: 2 } }');
  const run = await shell({ ...plan, 'groups.yml': before }, async (folder) => {
    const author = ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.com'];
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      [...author, 'commit', '-q', '-m', 'One'],
    ]) {
      execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    }
    const now = entry('Bolt', '{ $add: { seats: 2 } }') + entry('Acme', '{ seats: 3 }');
    await writeFile(join(folder, 'groups.yml'), now);
  });
  const { emulator, args } = await amplitude();
  const all = await run(args, env);
  expect(all).toMatchObject({ code: 0, stderr: '' });
  expect(all.stdout).toBe(`\
sent: "account" "Bolt"
    $add "seats": 2
sent: "account" "Acme"
    "seats": 3

Groups: 2 sent
`);
  const some = await run([...args, '--changed-since', 'HEAD', '--json'], env);
  expect(some).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(some.stdout)).toMatchObject({
    result: 'applied',
    since: 'HEAD',
    requests: 1,
    groups: [
      { group_value: 'Bolt', status: 'unchanged' },
      { group_value: 'Acme', status: 'sent', group_properties: { seats: 3 } },
    ],
  });
  expect(emulator.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /groupidentify',
    'POST /groupidentify',
  ]);
  const unknown = await run([...args, '--changed-since', 'v9'], env);
  expect(unknown).toMatchObject({ code: 1, stdout: '' });
  expect(unknown.stderr).toContain('git knows no commit "v9"');
});

test('identify sends nothing without a key, and nothing with an error in the file', async () => {
  const wrong = entry('Acme', '{ seats: many }');
  const run = await shell({ ...plan, 'groups.yml': entry('Acme', '{}'), 'wrong.yml': wrong });
  const { emulator, args } = await amplitude();
  const keyless = await run([...args, '--json'], {});
  expect(keyless.code).toBe(1);
  expect(JSON.parse(keyless.stdout)).toMatchObject({
    result: 'failed',
    reason: 'credentials',
    groups: [{ group_value: 'Acme', status: 'planned' }],
  });
  const invalid = await run([...args.with(2, 'wrong.yml')], env);
  expect(invalid.code).toBe(1);
  expect(invalid.stdout).toContain('wrong.yml:1:72: error[group-value]');
  expect(await run(['identify'], env)).toMatchObject({ code: 64, stdout: '' });
  expect(
    await run([...args.slice(0, 3), '--ingestion-url', 'http://a.example'], env),
  ).toMatchObject({ code: 64, stdout: '' });
  expect(emulator.log).toEqual([]);
});
