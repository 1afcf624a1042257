import { expect } from 'vitest';
import { type Connection, connect } from '../../src/amplitude/connect.ts';
import type { Diff } from '../../src/core/change.ts';
import { diff } from '../../src/core/diff.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { readPlanNow } from '../../src/core/plan/read-plan-now.ts';
import { type Application, isObstacle, type LiveReading } from '../../src/core/ports.ts';
import { compareAddresses } from '../../src/core/taxonomy.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';

/** A plan of these YAML texts; fails the test if one of them has an error. */
export function planOf(...texts: readonly string[]): Plan {
  const files = texts.map((text, index) => ({
    path: `plan-${index}.yml`,
    text: /version"?:/.test(text) ? text : `version: 1\n${text}`,
  }));
  const { plan, problems } = readPlanNow(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return plan;
}

/** A diff in a line a change, as people would note it down. */
export function lines({ changes }: Pick<Diff, 'changes'>): readonly string[] {
  return [...changes].sort(compareAddresses).map((change) => {
    const { action, kind, scope, name, renamedFrom, fields } = change;
    const values = [...fields].map(
      ([field, { from, to }]) => ` ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    );
    const where = scope === null ? '' : ` @${scope}`;
    const was = renamedFrom === null ? '' : ` (was ${renamedFrom})`;
    return `${action} ${kind}${where} ${name}${was}${values.join(',')}`;
  });
}

const keys = { apiKey: 'key', secretKey: 'secret' };

export interface TestProject {
  readonly emulator: Emulator;
  readonly amplitude: Connection;
  read(plan: Plan): Promise<LiveReading>;
  diff(plan: Plan): Promise<Diff>;
  apply(plan: Plan): Promise<Application>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** An emulated project and a real client on it, over loopback. */
export async function testProject(
  options: Partial<EmulatorOptions> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<TestProject> {
  const emulator = await startEmulator({ ...keys, ...options });
  const amplitude = connect({
    ...keys,
    origin: new URL(emulator.url),
    env: {},
    clock: impatient,
    waitLimit: 3_600_000,
    signal,
  });
  const read = async (plan: Plan) => {
    const live = await amplitude.read(plan, null);
    if (isObstacle(live)) throw new Error(live.explanation);
    return live;
  };
  const compare = async (plan: Plan) => diff(plan, (await read(plan)).taxonomy, null);
  return {
    emulator,
    amplitude,
    read,
    diff: compare,
    apply: async (plan) => amplitude.apply(plan, await compare(plan)),
    [Symbol.asyncDispose]: async () => {
      await amplitude.close();
      await emulator.close();
    },
  };
}

/** Real time, but pauses between tries take none. */
const impatient = {
  now: () => Date.now(),
  sleep: (_ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (signal?.aborted) reject(signal.reason);
      else setImmediate(resolve);
    }),
};
