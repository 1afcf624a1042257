import { type Applied, apply } from '../../src/amplitude/apply.ts';
import { type Client, createClient } from '../../src/amplitude/client.ts';
import { TransportError } from '../../src/amplitude/exchange.ts';
import { Limiter } from '../../src/amplitude/limiter.ts';
import { allKinds, readLive } from '../../src/amplitude/read.ts';
import type { Transport } from '../../src/amplitude/transport.ts';
import type { Diff } from '../../src/core/change.ts';
import { diff } from '../../src/core/diff.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Taxonomy } from '../../src/core/taxonomy.ts';
import { answer, jsonReply, type Reply } from '../../src/emulator/api.ts';
import { type Fault, type Faults, suffer } from '../../src/emulator/faults.ts';
import { Budget, taxonomyLimits } from '../../src/emulator/limits.ts';
import { Project } from '../../src/emulator/project.ts';
import type { Quirks } from '../../src/emulator/quirks.ts';
import { type Call, readCall } from '../../src/emulator/request.ts';
import type { Seed } from '../../src/emulator/seed.ts';
import { VirtualTime } from './virtual-time.ts';

export interface Arrived extends Call {
  readonly n: number;
  readonly at: number;
  /** Whether it changed the project. */
  done: boolean;
  /** Whether the client was told that it succeeded. */
  told: boolean;
}

export interface WorldOptions {
  readonly seed?: Seed;
  readonly quirks?: Partial<Quirks>;
  /** Milliseconds from a request's arrival to its answer. */
  readonly latency?: number;
  readonly faults?: Faults;
  /** What happens behind the client's back when request `n` arrives. */
  readonly meanwhile?: (n: number, project: Project, call: Call) => void;
}

/** An emulated project without a network, under a clock that jumps: hours take no time. */
export class World {
  readonly project: Project;
  readonly time = new VirtualTime();
  readonly budget: Budget;
  readonly log: Arrived[] = [];
  faults: Faults;
  readonly #options: WorldOptions;

  constructor(options: WorldOptions = {}) {
    this.#options = options;
    this.project = new Project(options.seed, options.quirks);
    this.budget = new Budget(taxonomyLimits, this.time, true);
    this.faults = options.faults ?? (() => undefined);
  }

  /** A process that starts now and knows nothing of earlier ones. */
  start(options: Partial<RunOptions> = {}): Run {
    return new Run(this, options);
  }

  /** Executed writes, as method, path and body. */
  writes(): readonly Arrived[] {
    return this.log.filter(({ method, done }) => done && method !== 'GET');
  }

  async serve(method: string, path: string, type: string | undefined, body: string) {
    const call = readCall(method, path, type, body);
    const n = this.log.length;
    const cost = method === 'GET' ? 1 : 2;
    const admission = this.budget.enter(cost);
    const arrived: Arrived = { ...call, n, at: this.time.now(), done: false, told: false };
    this.log.push(arrived);
    if (typeof admission === 'string') {
      return { delivery: { kind: 'whole', reply: limited } as const, arrived };
    }
    const fault: Fault | undefined = this.faults({ ...call, cost }, n);
    await this.time.sleep((this.#options.latency ?? 0) + (fault?.delay ?? 0));
    this.#options.meanwhile?.(n, this.project, call);
    const delivery = suffer(fault, () => {
      const reply = answer(this.project, call);
      arrived.done = reply.status < 300;
      return reply;
    });
    if (delivery.kind === 'silence') await this.time.sleep(60_000);
    admission.leave();
    return { delivery, arrived };
  }
}

const limited: Reply = jsonReply(429, { error: { metadata: { details: 'Exceeded rate limit' } } });

interface RunOptions {
  /** Minutes. */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
  /** The process is gone once its request `n` (counted from 0) is sent; that is done or not. */
  readonly killedAt: { readonly n: number; readonly isDone: boolean } | null;
}

/** One process on a world. */
export class Run {
  readonly world: World;
  readonly client: Client;
  readonly killed: Promise<void>;
  readonly #signal: AbortSignal;
  #sent = 0;
  #kill: () => void = () => {};
  #isDead = false;

  constructor(world: World, options: Partial<RunOptions>) {
    const { timeLimit = 24 * 60, killedAt = null } = options;
    this.world = world;
    this.#signal = options.signal ?? new AbortController().signal;
    this.killed = new Promise((resolve) => {
      this.#kill = resolve;
    });
    const terms = { waitLimit: timeLimit * 60_000 };
    this.client = createClient({
      apiKey: 'key',
      secretKey: 'secret',
      transport: this.#transport(killedAt),
      limiter: new Limiter(world.time, half, terms),
      clock: world.time,
      random: half,
    });
  }

  async live(plan: Plan): Promise<Taxonomy> {
    const entities = [...plan.taxonomy.entities.values()];
    const wanted = { kinds: allKinds, entities, scopes: null };
    const { taxonomy } = await readLive(this.client, wanted, { signal: this.#signal });
    return taxonomy;
  }

  async diff(plan: Plan): Promise<Diff> {
    return diff(plan, await this.live(plan), null);
  }

  async apply(plan: Plan): Promise<Applied> {
    const readAt = this.world.time.now();
    return this.applyDiff(plan, await this.diff(plan), readAt);
  }

  applyDiff(plan: Plan, changes: Diff, readAt = this.world.time.now()): Promise<Applied> {
    const { time: clock } = this.world;
    const options = { client: this.client, clock, random: half, signal: this.#signal, readAt };
    return apply(plan, changes, options);
  }

  #transport(killedAt: RunOptions['killedAt']): Transport {
    const never = new Promise<never>(() => {});
    return {
      close: async () => {},
      send: async ({ method, path, headers, body }) => {
        if (this.#isDead) return never;
        const isLast = this.#sent === killedAt?.n;
        this.#sent += 1;
        if (isLast) {
          this.#isDead = true;
          if (!killedAt?.isDone) {
            this.#kill();
            return never;
          }
        }
        const type = headers['content-type'];
        const { delivery, arrived } = await this.world.serve(method, path, type, body ?? '');
        if (isLast) this.#kill();
        if (this.#isDead) return never;
        if (delivery.kind !== 'whole') throw new TransportError('no whole answer', true);
        const { status, headers: fields, body: text } = delivery.reply;
        arrived.told = arrived.done && status < 300;
        return { status, retryAfter: fields['retry-after'], body: text };
      },
    };
  }
}

const half = () => 0.5;

/** A taxonomy as text, without ids, so that two can be compared and the difference read. */
export function snapshot(taxonomy: Taxonomy): string {
  return [...taxonomy.entities.values()]
    .map(({ kind, scope, name, state, fields }) => {
      const values = [...fields].map(([field, value]) => {
        const shown = Array.isArray(value) ? [...value].sort() : value;
        return `${field}=${JSON.stringify(shown)}`;
      });
      return `${kind} ${scope === null ? '' : `@${scope} `}${name} ${state} ${values.join(' ')}`;
    })
    .sort()
    .join('\n');
}
