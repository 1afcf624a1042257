import PQueue from 'p-queue';
import { systemClock } from '../src/amplitude/clock.ts';
import { type Connection, connect } from '../src/amplitude/connect.ts';
import { httpTransport } from '../src/amplitude/transport.ts';
import { diff } from '../src/core/diff.ts';
import type { Plan } from '../src/core/plan/plan.ts';
import { isObstacle, type LiveReading } from '../src/core/ports.ts';
import { type Emulator, type RecordedRequest, startEmulator } from '../src/emulator/server.ts';
import type { Workload } from './workloads.ts';

const keys = { apiKey: 'key', secretKey: 'secret' };
const proxies = { http: '', https: '', none: '' };

export interface Run {
  readonly contender: string;
  readonly calls: number;
  readonly seconds: number;
  /** The least that the cost of these calls can take with four in flight, in seconds. */
  readonly bound: number;
  /** Requests that came when there was no room for them. */
  readonly refused: number;
}

type Send = (call: RecordedRequest) => Promise<void>;

/**
 * Does a workload with this client, then the very same calls with the others, each on a project of its
 * own whose answers take `latency` milliseconds. Throws where a result is wrong.
 */
export async function race(workload: Workload, latency: number): Promise<readonly Run[]> {
  const { run, calls } = await withThisClient(workload, latency);
  return [
    run,
    await replay('p-queue, concurrency 2', workload, latency, async (send) => {
      await new PQueue({ concurrency: 2 }).addAll(calls.map((call) => () => send(call)));
    }),
    await replay('one after the other', workload, latency, async (send) => {
      for (const call of calls) await send(call);
    }),
  ];
}

async function withThisClient({ live, plan, does }: Workload, latency: number) {
  await using project = await prepare(live);
  const { connection } = project;
  const before = await readingOf(connection, plan);
  const changes = diff(plan, before.taxonomy, null);
  const run = await project.measure('this client', latency, async () => {
    if (does === 'read') await readingOf(connection, plan);
    else await connection.apply(plan, changes);
  });
  const { calls } = run;
  const left = diff(plan, (await readingOf(connection, plan)).taxonomy, null).changes;
  if (left.length > 0) throw new Error(`${left.length} changes were not made`);
  return { run: resultOf(run), calls };
}

async function replay(
  contender: string,
  { live }: Workload,
  latency: number,
  all: (send: Send) => Promise<void>,
): Promise<Run> {
  await using project = await prepare(live);
  const transport = httpTransport(new URL(project.emulator.url), proxies);
  const authorization = `Basic ${Buffer.from(`${keys.apiKey}:${keys.secretKey}`).toString('base64')}`;
  const send: Send = async ({ method, path, query, body }) => {
    if (method !== 'GET' && method !== 'POST' && method !== 'PUT' && method !== 'DELETE') return;
    const search = formOf(query);
    const { status } = await transport.send({
      method,
      path: search === '' ? path : `${path}?${search}`,
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: method === 'GET' ? null : formOf(body),
    });
    if (status >= 300 && status !== 429)
      throw new Error(`${method} ${path} was answered ${status}`);
  };
  const run = await project.measure(contender, latency, () => all(send));
  await transport.close();
  return resultOf(run);
}

function formOf(parameters: ReadonlyMap<string, string>): string {
  return new URLSearchParams([...parameters]).toString();
}

interface Measured {
  readonly contender: string;
  readonly calls: readonly RecordedRequest[];
  readonly seconds: number;
  readonly latency: number;
  readonly refused: number;
}

/** An emulated project that is as `live` says, quick until it is measured. */
async function prepare(live: Plan | null) {
  let delay = 0;
  const emulator = await startEmulator({ ...keys, latency: () => delay });
  const origin = new URL(emulator.url);
  const { signal } = new AbortController();
  const open = () =>
    connect({ ...keys, origin, env: {}, clock: { ...systemClock }, waitLimit: 0, signal });
  if (live !== null) {
    const filling = open();
    const { taxonomy } = await readingOf(filling, live);
    await filling.apply(live, diff(live, taxonomy, null));
    await filling.close();
  }
  const connection = open();
  return {
    emulator,
    connection,
    measure: (contender: string, latency: number, work: () => Promise<void>) => {
      delay = latency;
      return measured(emulator, contender, latency, work).finally(() => {
        delay = 0;
      });
    },
    [Symbol.asyncDispose]: async () => {
      await connection.close();
      await emulator.close();
    },
  };
}

async function measured(
  { log, budget }: Emulator,
  contender: string,
  latency: number,
  work: () => Promise<void>,
): Promise<Measured> {
  const first = log.length;
  const refusedBefore = budget.collisions + budget.exhaustions;
  const began = performance.now();
  await work();
  return {
    contender,
    calls: log.slice(first),
    seconds: (performance.now() - began) / 1000,
    latency,
    refused: budget.collisions + budget.exhaustions - refusedBefore,
  };
}

function resultOf({ contender, calls, seconds, latency, refused }: Measured): Run {
  const cost = calls.reduce((sum, call) => sum + call.cost, 0);
  const bound = ((cost / 4) * latency) / 1000;
  return { contender, calls: calls.length, seconds, bound, refused };
}

async function readingOf(connection: Connection, plan: Plan): Promise<LiveReading> {
  const live = await connection.read(plan, null);
  if (isObstacle(live)) throw new Error(live.explanation);
  return live;
}
