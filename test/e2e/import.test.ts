import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../src/emulator/server.ts';
import { bundles, keys } from './world.ts';

const credentials = { AMPLITUDE_API_KEY: keys.apiKey, AMPLITUDE_SECRET_KEY: keys.secretKey };

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-e2e-'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return folder;
}

function start(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, [bundles.commandLine, ...args], { cwd: folder, env });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = new Promise<{ readonly code: number | null } & typeof said>((resolve) =>
    child.on('close', (code) => resolve({ code, ...said })),
  );
  return { child, ended };
}

const events = [
  'Action,Object Type,Object Name,Event Category,Event Schema Status,Event Property Name,Property Value Type,Property Required,Const Value',
  'Ignore,Event,Order Completed,Checkout,LIVE,,,,',
  ',,,,,currency,string,TRUE,',
  ',,,,,kind,string,False,order',
  'Ignore,Event,Page Viewed,,Planned,,,,',
  'Ignore,Event,Surprise,,UNEXPECTED,,,,',
].join('\r\n');
const users =
  '\ufeffProperty Type,Property Name,Property Value Type\nUser Property,plan_tier,string\n';

test('both exports at once make a plan that validates, and what is lost is named by row', async () => {
  const folder = await folderOf({ 'events.csv': events, 'users.csv': users });
  const run = (...args: readonly string[]) => start(folder, args).ended;
  const made = await run('import', 'events.csv', 'users.csv', '--split', 'category');
  expect(made).toMatchObject({ code: 0 });
  expect(made.stdout).toContain('events.csv row 4: "const value" "order" of "kind" is left out');
  expect(made.stdout).toContain('--include-unexpected');
  expect((await readdir(folder)).sort()).toEqual([
    ...['events.csv', 'tracking-plan', 'tracking-plan.yml', 'users.csv'],
  ]);
  expect((await readdir(join(folder, 'tracking-plan'))).sort()).toEqual([
    ...['checkout.yml', 'without-a-category.yml'],
  ]);
  expect(await readFile(join(folder, 'tracking-plan.yml'), 'utf8')).toContain('plan_tier:');
  expect(await run('validate')).toMatchObject({ code: 0 });

  const again = await run('import', 'events.csv');
  expect(again).toMatchObject({ code: 1, stdout: '' });
  expect(again.stderr).toContain('There is a plan already');
  const whole = await run(
    'import',
    'events.csv',
    '--plan',
    'all.yml',
    '--include-unexpected',
    '--json',
  );
  expect(JSON.parse(whole.stdout)).toMatchObject({ result: 'changes', files: ['all.yml'] });
  expect(await readFile(join(folder, 'all.yml'), 'utf8')).toContain('Surprise:');
});

test.each([
  ['empty.csv', '', /no export/],
  ['plan.yml', 'version: 1\nevents:\n  A:\n', /no export/],
  ['picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /UTF-8/],
  ['nowhere.csv', null, /nowhere\.csv.*ENOENT/],
])('%s is no export: 1, and nothing is written', async (path, content, says) => {
  const folder = await folderOf(content === null ? {} : { [path]: content });
  const before = await readdir(folder);
  const refused = await start(folder, ['import', path, '--plan', 'tracking-plan.yml']).ended;
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(says);
  expect(await readdir(folder)).toEqual(before);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'pull: %s leaves the plan as it was, and no other file',
  async (signal) => {
    const names = Array.from({ length: 30 }, (_, n) => `Event ${n}`);
    const project = { entities: names.map((name) => ({ kind: 'event', name }) as const) };
    const emulator = await startEmulator({ ...keys, project, latency: 150 });
    onTestFinished(() => emulator.close());
    const plan = 'version: 1\nevents:\n  Event 1:\n    description: Ours.\n';
    const folder = await folderOf({ 'tracking-plan.yml': plan });
    const { child, ended } = start(folder, ['pull', '--base-url', emulator.url], credentials);
    while (emulator.log.length < 10) await sleep(5);
    child.kill(signal);
    const stopped = await ended;
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toMatch(
      /Reading everything: 30 events and group types one by one, 35 calls in all/,
    );
    expect(stopped.stdout).toContain('Nothing was written.');
    expect(await readdir(folder)).toEqual(['tracking-plan.yml']);
    expect(await readFile(join(folder, 'tracking-plan.yml'), 'utf8')).toBe(plan);
  },
);
