import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { SeedEntity } from '../../src/emulator/seed.ts';
import { type Emulator, type RecordedRequest, startEmulator } from '../../src/emulator/server.ts';
import { snapshot } from '../support/in-process.ts';
import { bundles, keys } from './world.ts';

/*
 * The bundle, killed (SIGKILL: no signal handler, no last word) at every single request of an apply,
 * before that is done or after, and run again.
 */

const property = { kind: 'event_property' } as const;

const entities: readonly SeedEntity[] = [
  { kind: 'event', name: 'signup' },
  { kind: 'event', name: 'Gone' },
  { kind: 'event', name: 'Back', standing: 'deleted' },
  { ...property, name: 'cur' },
  { ...property, name: 'cur', scope: 'signup' },
  { ...property, name: 'lost', standing: 'deleted' },
];

const plan = `version: 1
categories: { Shop: }
events:
  Signed Up: { renamed_from: signup, category: Shop, properties: { currency: { is_required: true } } }
  Gone: { deleted: true }
  Back: { description: again }
  Fresh: { category: Shop, properties: { currency:, lost: { type: string } } }
event_properties: { currency: { renamed_from: cur, type: string } }
`;

interface Death {
  /** The request, counted from 0, at whose arrival the process is killed. */
  readonly n: number;
  readonly when: 'before' | 'after';
}

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tracking-plan-killed-'));
  await writeFile(join(folder, 'tracking-plan.yml'), plan);
});

/** The command line's apply, under way. */
function start({ url }: Emulator): ChildProcess {
  return spawn(process.execPath, [bundles.commandLine, 'apply', '--base-url', url], {
    cwd: folder,
    env: { AMPLITUDE_API_KEY: keys.apiKey, AMPLITUDE_SECRET_KEY: keys.secretKey },
    stdio: 'ignore',
  });
}

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'close');
  return code;
}

/** Applies the plan to a new project in peace, or dies at it and applies it again. */
async function applied(death: Death | null) {
  let victim: ChildProcess | null = null;
  const emulator = await startEmulator({
    ...keys,
    project: { entities },
    faults: (_, n) => {
      if (n !== death?.n) return undefined;
      victim?.kill('SIGKILL');
      return { kind: 'timeout', when: death.when };
    },
  });
  try {
    if (death !== null) {
      victim = start(emulator);
      expect(await ended(victim)).toBe(null);
    }
    expect(await ended(start(emulator))).toBe(0);
    const told = emulator.log.filter(({ method, status }) => method !== 'GET' && status !== null);
    return {
      methods: emulator.log.map(({ method }) => method),
      end: snapshot(emulator.project.taxonomy()),
      succeeded: told.filter(({ done }) => done).map(text),
    };
  } finally {
    await emulator.close();
  }
}

function text({ method, path, body }: RecordedRequest): string {
  return `${method} ${path} ${new URLSearchParams([...body])}`;
}

test('killed at any request, the next run ends where one run would have, and repeats nothing', {
  timeout: 300_000,
}, async () => {
  const calm = await applied(null);
  expect(calm.methods.length).toBeGreaterThan(25);
  // Whether a read was answered makes no difference to what comes after.
  const deaths = calm.methods.flatMap((method, n): readonly Death[] => {
    const before: Death = { n, when: 'before' };
    return method === 'GET' ? [before] : [before, { n, when: 'after' }];
  });
  const next = deaths.values();
  const worker = async () => {
    for (const death of next) {
      const { end, succeeded } = await applied(death);
      const repeated = succeeded.filter((call, at) => succeeded.indexOf(call) !== at);
      expect({ ...death, end, repeated }).toEqual({ ...death, end: calm.end, repeated: [] });
    }
  };
  await Promise.all([worker(), worker()]);
});
