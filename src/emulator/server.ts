import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { failure, type Keys, refuseAccess } from './access.ts';
import { answer, jsonReply, type Reply, refusalReply } from './api.ts';
import { deliver } from './delivery.ts';
import { type Delivery, type Faults, type FaultTarget, suffer } from './faults.ts';
import { identifyGroups, identifyPath } from './ingestion.ts';
import {
  type Admission,
  Budget,
  type Clock,
  costOf,
  dashboardLimits,
  taxonomyLimits,
} from './limits.ts';
import { listenOnLoopback } from './loopback.ts';
import { Project } from './project.ts';
import type { Quirks } from './quirks.ts';
import { Refusal } from './refusal.ts';
import { type Call, readCall, unreadCall } from './request.ts';
import type { Seed } from './seed.ts';

export interface EmulatorOptions extends Keys {
  readonly project?: Seed;
  readonly quirks?: Partial<Quirks>;
  /** Milliseconds before a request is done and answered; none by default. */
  readonly latency?: number | ((request: FaultTarget) => number);
  /** The machine's clock by default. */
  readonly clock?: Clock;
  /** Whether the cost limits are enforced (they are always counted); true by default. */
  readonly limits?: boolean;
  readonly faults?: Faults;
}

/** One request, from its arrival to its end. */
export interface RecordedRequest extends Call {
  /** From 0, in order of arrival. */
  readonly n: number;
  readonly cost: number;
  /** Cost in flight at its start, its own included. */
  readonly inFlight: number;
  /** By the emulator's clock. */
  readonly startedAt: number;
  readonly finishedAt: number | null;
  /** `null` while there is no answer, and where none was sent. */
  readonly status: number | null;
  /** Whether it succeeded, whatever the client was told. */
  readonly done: boolean;
}

export interface Emulator {
  /** Origin, without a slash at the end. */
  readonly url: string;
  readonly project: Project;
  readonly log: readonly RecordedRequest[];
  /** Of the Taxonomy API: peak, violations, and the part that other clients take. */
  readonly budget: Readonly<Budget>;
  readonly dashboardBudget: Readonly<Budget>;
  /** Ends it at once, requests in flight included. */
  close(): Promise<void>;
}

/** Serves an Amplitude project on a free port of the loopback interface. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const project = new Project(options.project, options.quirks);
  const clock = options.clock ?? { now: () => Date.now() };
  const enforced = options.limits ?? true;
  const budget = new Budget(taxonomyLimits, clock, enforced);
  const dashboardBudget = new Budget(dashboardLimits, clock, enforced);
  const log: Writable<RecordedRequest>[] = [];
  const end = new AbortController();

  const sleep = async (ms: number): Promise<void> => {
    if (ms <= 0) return;
    if (clock.sleep !== undefined) await clock.sleep(ms);
    else await sleepFor(ms, undefined, { signal: end.signal });
  };

  /** Decides what becomes of a request, and does it unless a fault prevents that. */
  const handle = async (
    call: Call | Refusal,
    record: Writable<RecordedRequest>,
    bytes: number,
  ): Promise<Delivery> => {
    const target: FaultTarget = call instanceof Refusal ? record : { ...call, cost: record.cost };
    const fault = options.faults?.(target, record.n);
    const { latency = 0 } = options;
    const wait = typeof latency === 'number' ? latency : latency(target);
    await sleep(wait + (fault?.delay ?? 0));
    return suffer(fault, () => {
      if (call instanceof Refusal) return refusalReply(call);
      const reply =
        call.path === identifyPath
          ? identifyGroups(project, options.apiKey, call, bytes)
          : answer(project, call);
      record.done = reply.status < 300;
      return reply;
    });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const url = request.url ?? '/';
    const cost = costOf(method);
    const used = url.startsWith('/api/2/events/') ? dashboardBudget : budget;
    // Group Identify knows no credentials but the key in its body, and has no such budget.
    const isIdentify = url.split('?', 1)[0] === identifyPath;
    const noAccess = isIdentify ? undefined : refuseAccess(options, request.headers.authorization);
    const isAdmitted = noAccess === undefined && !isIdentify;
    const admission = isAdmitted ? used.enter(cost) : undefined;
    const record: Writable<RecordedRequest> = {
      ...unreadCall(method, url),
      n: log.length,
      cost,
      inFlight: used.inFlight,
      startedAt: clock.now(),
      finishedAt: null,
      status: null,
      done: false,
    };
    log.push(record);
    try {
      const text = await textOf(request);
      const call = understand(request, text);
      if (!(call instanceof Refusal)) Object.assign(record, call);
      const refused = noAccess ?? overLimit(admission, project.quirks.retryAfter);
      const delivery: Delivery =
        refused === undefined
          ? await handle(call, record, Buffer.byteLength(text))
          : { kind: 'whole', reply: refused };
      // Silence lasts until the client gives up; its cost stays in flight as long.
      if (delivery.kind === 'silence' && !response.destroyed) await once(response, 'close');
      // Given back before the answer leaves, so that a client that has it never collides with itself.
      if (typeof admission === 'object') admission.leave();
      record.finishedAt = clock.now();
      record.status = deliver(delivery, response);
    } finally {
      if (typeof admission === 'object') admission.leave();
    }
  };

  const server = createServer({ maxHeaderSize: 1 << 20, keepAliveTimeout: 60_000 });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch((error: unknown) => {
      // A client that went away, or the end; anything else is a bug of the emulator and must be seen.
      response.destroy();
      if (!end.signal.aborted && !request.socket.destroyed) throw error;
    });
  });
  const { origin, close } = await listenOnLoopback(server);

  return {
    url: origin,
    project,
    log,
    budget,
    dashboardBudget,
    close: async () => {
      if (end.signal.aborted) return;
      end.abort();
      await close();
    },
  };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function understand(request: IncomingMessage, text: string): Call | Refusal {
  const { method = 'GET', url = '/', headers } = request;
  try {
    return readCall(method, url, headers['content-type'], text);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function overLimit(
  admission: Admission | 'concurrent' | 'window' | undefined,
  retryAfter: number | null,
): Reply | undefined {
  if (typeof admission !== 'string') return undefined;
  const headers = retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
  const limit = admission === 'window' ? 'cost per hour' : 'concurrent cost';
  return jsonReply(429, failure(429, `Exceeded rate limit of ${limit} for this project`), headers);
}
