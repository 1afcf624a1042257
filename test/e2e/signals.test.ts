import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pushToDefault } from '../../src/demo/repository.ts';
import { planFile, world } from './world.ts';

const count = 40;
const events = Array.from({ length: count }, (_, n) => `  Event ${n}:\n`).join('');

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: no new write is started, those in flight end, and the report says what is left',
  async (signal) => {
    const { start, run, github, writes, emulator } = await world({ amplitude: { latency: 60 } });
    const push = pushToDefault(github, planFile(`events:\n${events}`));
    const running = await start(push);
    while (writes().length < 5) await sleep(5);
    running.stop(signal);
    const outcome = await running.run;

    const written = writes();
    expect(written.length).toBeLessThan(count);
    expect(written.every(({ status }) => status === 200)).toBe(true);
    expect(outcome).toMatchObject({ exitCode: 1, result: 'partial' });
    expect(outcome.outputs.get('applied')).toBe(String(written.length));
    expect(outcome.outputs.get('skipped')).toBe(String(count - written.length));
    expect(outcome.outputs.get('failed')).toBe('0');
    expect(outcome.stdout).toContain(signal);
    expect(outcome.summary).toMatch(/not attempted/);

    const rest = await run(push);
    expect(rest).toMatchObject({ exitCode: 0, result: 'applied' });
    expect(rest.outputs.get('applied')).toBe(String(count - written.length));
    expect(writes()).toHaveLength(count);
    expect(emulator.budget.collisions).toBe(0);
  },
);

test('stopped while it reads: failed, and nothing was written', async () => {
  const { start, github, writes, emulator } = await world({ amplitude: { latency: 300 } });
  const push = pushToDefault(github, planFile(`events:\n${events}`));
  const running = await start(push);
  while (emulator.log.length === 0) await sleep(5);
  running.stop('SIGTERM');
  expect(await running.run).toMatchObject({ exitCode: 1, result: 'failed', reason: 'cancelled' });
  expect(writes()).toEqual([]);
});
