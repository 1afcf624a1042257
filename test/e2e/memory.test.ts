import { expect, onTestFinished, test } from 'vitest';
import { makePlan } from '../../bench/plan.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { credentials, shell } from './shell.ts';
import { keys } from './world.ts';

const atExit = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))';

test('the first apply of the largest plan that Amplitude allows takes less than 300 MB', async () => {
  const emulator = await startEmulator(keys);
  onTestFinished(() => emulator.close());
  const [file = { path: '', text: '' }] = makePlan({ events: 2000 });
  const run = await shell({ [file.path]: file.text });
  // As far as one hour's budget goes; by then everything is in memory that ever will be.
  const args = ['apply', '--plan', file.path, '--time-limit', '0', '--base-url', emulator.url];
  const ended = await run(args, {
    ...credentials,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atExit)}`,
  });
  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('not attempted: create event property');
  expect(emulator.log.filter(({ method }) => method !== 'GET').length).toBeGreaterThan(2000);
  const [kibibytes] = /\d+\s*$/.exec(ended.stderr) ?? [];
  expect(Number(kibibytes) * 1024).toBeLessThan(300e6);
});
