import { secondsFor } from '../core/cost.ts';
import { kinds } from '../core/kinds/index.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Amplitude, Obstacle, ScopeChoice } from '../core/ports.ts';
import { describe, type Entity } from '../core/taxonomy.ts';
import { type Applied, apply, type Progress } from './apply.ts';
import { createClient } from './client.ts';
import type { Clock } from './clock.ts';
import { AmplitudeError } from './error.ts';
import { Limiter } from './limiter.ts';
import { limiterFor } from './project-limiter.ts';
import { allKinds, readLive } from './read.ts';
import { type Environment, httpTransport, proxiesIn } from './transport.ts';
import { readUsage } from './usage.ts';
import type { Terms } from './waiting.ts';

export interface Connection extends Amplitude {
  close(): Promise<void>;
}

export interface ConnectOptions extends Terms {
  readonly origin: URL;
  readonly apiKey: string;
  readonly secretKey: string;
  /** For the proxies that it names. */
  readonly env: Environment;
  readonly clock: Clock;
  /** Stops what has not been sent. */
  readonly signal: AbortSignal;
  readonly onRead?: (done: number, expected: number) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Before a full read: how many scopes it looks into, and what it takes. */
  readonly onFullRead?: (size: FullRead) => void;
}

export interface FullRead {
  readonly scopes: number;
  /** In Amplitude's units. */
  readonly reads: number;
  readonly seconds: number;
}

/** A project behind the client that keeps its limits. */
export function connect(options: ConnectOptions): Connection {
  const { origin, apiKey, clock, signal } = options;
  const random = Math.random;
  const transport = httpTransport(origin, proxiesIn(options.env));
  const limiter = limiterFor(origin, apiKey, clock, options);
  const client = createClient({ ...options, transport, limiter, random });
  const onRead = options.onRead ?? (() => {});
  let readAt = clock.now();

  async function read(entities: readonly Entity[], scopes: ReadonlySet<string> | null) {
    readAt = clock.now();
    const wanted = { kinds: allKinds, entities, scopes };
    const live = await readLive(client, wanted, { signal, onRead });
    return { ...live, notices: live.missingScopes.map(missingScope) };
  }

  async function readAll(plan: Plan, choose: Parameters<Connection['readAll']>[1]) {
    const parents = { kinds: parentKinds, entities: [], scopes: new Set<string>() };
    const first = await readLive(client, parents, { signal });
    const chosen = [...choose(first.taxonomy)].map(placeholder);
    const reads = allKinds.length + chosen.length;
    options.onFullRead?.({ scopes: chosen.length, reads, seconds: secondsFor(reads) });
    const live = await read([...plan.taxonomy.entities.values(), ...chosen], null);
    return { ...live, reads: first.reads + live.reads };
  }

  return {
    read: (plan, scopes) => {
      onRead(0, 1);
      return read([...plan.taxonomy.entities.values()], scopes).catch(obstacleOf);
    },
    readAll: (plan, choose) => {
      onRead(0, 1);
      return readAll(plan, choose).catch(obstacleOf);
    },
    apply: async (plan, diff) => {
      const cost = diff.changes.reduce((sum, change) => sum + change.cost, 0);
      options.onProgress?.({ done: 0, total: diff.changes.length, seconds: secondsFor(cost) });
      const applied = await apply(plan, diff, { ...options, client, random, readAt });
      const { results, stopped } = applied;
      const obstacle = stopped === null ? null : obstacleOf(stopped);
      return { results, obstacle, notices: noticesOf(applied) };
    },
    usage: () => {
      // The Dashboard API has a budget of its own, far larger than what one list takes.
      const own = new Limiter(clock, random, options);
      const dashboard = createClient({ ...options, transport, limiter: own, random });
      return readUsage(dashboard).catch(obstacleOf);
    },
    close: () => transport.close(),
  };
}

/** Kinds whose entities are scopes of others. */
const parentKinds = kinds
  .filter(({ kind }) => kinds.some(({ scope }) => scope?.parent === kind))
  .map(({ kind }) => kind);

/** Stands for whatever a scope holds. */
function placeholder({ kind, scope }: ScopeChoice): Entity {
  const fields = new Map<string, never>();
  return { kind, scope, name: '', state: 'present', fields, renamedFrom: [], id: null };
}

function noticesOf({ returned, notReadBack }: Applied): readonly string[] {
  const back = returned.map((use) => describe(use, JSON.stringify));
  return [
    ...(back.length === 0
      ? []
      : [`Run again: restoring brought back what the plan takes off, ${back.join(', ')}.`]),
    ...(notReadBack === ''
      ? []
      : [
          `What was written was not read back: ${notReadBack}. The next run compares it with the plan.`,
        ]),
  ];
}

function missingScope({ scope }: { readonly scope: string }): string {
  return `Amplitude has no group type ${JSON.stringify(scope)} yet: its properties can be planned once data for it has arrived. Send a first group of it with identify (in the action, command: identify with groups; on the command line, tracking-plan identify --groups <file>).`;
}

/** Why a run could not go on. Anything but an {@link AmplitudeError} is a bug and goes on its way. */
export function obstacleOf(error: unknown): Obstacle {
  if (!(error instanceof AmplitudeError)) throw error;
  const { failure, status, words, advice, retryAt, method, path } = error;
  const said = words.replace(/\.$/, '');
  const answer = status === null ? said : `${status} ${said}`;
  switch (failure) {
    case 'budget': {
      const again =
        retryAt === null ? 'Run again later' : `Run again after ${new Date(retryAt).toISOString()}`;
      return {
        reason: 'budget',
        explanation: `Stopped: ${words}. ${again}: it goes on with what is left. A larger time-limit waits for it.`,
      };
    }
    case 'cancelled':
      return {
        reason: 'cancelled',
        explanation: 'The run was stopped. Run again for what is left.',
      };
    case 'unavailable':
    case 'unknown':
      return {
        reason: 'unavailable',
        explanation: `Amplitude did not answer ${method} ${path}: ${answer}. It was tried several times; run again later.`,
      };
    case 'refused':
      return {
        reason: status === 401 || status === 403 || status === 404 ? 'access' : 'rejected',
        explanation: `Amplitude refused ${method} ${path}: ${answer}. ${advice}`.trimEnd(),
      };
    default:
      return failure satisfies never;
  }
}
