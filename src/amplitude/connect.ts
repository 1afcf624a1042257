import type { Amplitude, Obstacle } from '../core/ports.ts';
import { apply, type Progress } from './apply.ts';
import { createClient } from './client.ts';
import type { Clock } from './clock.ts';
import { AmplitudeError } from './error.ts';
import { Limiter, type Wait } from './limiter.ts';
import { allKinds, readLive } from './read.ts';
import { httpTransport, type Proxies } from './transport.ts';

export interface Connection extends Amplitude {
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly origin: URL;
  readonly apiKey: string;
  readonly secretKey: string;
  readonly proxies: Proxies;
  readonly clock: Clock;
  /** Longest time to wait for the hourly budget, in all, in milliseconds. */
  readonly waitLimit: number;
  /** Stops what has not been sent. */
  readonly signal: AbortSignal;
  readonly onWait?: (wait: Wait) => void;
  readonly onRead?: (done: number, expected: number) => void;
  readonly onProgress?: (progress: Progress) => void;
}

const hosts = {
  us: 'https://amplitude.com',
  eu: 'https://analytics.eu.amplitude.com',
} as const;

/** Where the Taxonomy API of a region is, or of `baseUrl` instead. */
export function originOf(region: keyof typeof hosts, baseUrl: string | null): URL {
  return new URL(baseUrl ?? hosts[region]);
}

/** A project behind the client that keeps its limits. */
export function connect(options: ConnectOptions): Connection {
  const { clock, signal, waitLimit } = options;
  const random = Math.random;
  const transport = httpTransport(options.origin, options.proxies);
  const limiter = new Limiter({ clock, waitLimit, random, onWait: options.onWait ?? (() => {}) });
  const client = createClient({ ...options, transport, limiter, random });
  const onRead = options.onRead ?? (() => {});
  return {
    read: async (plan, scopes) => {
      const entities = [...plan.taxonomy.entities.values()];
      try {
        const live = await readLive(
          client,
          { kinds: allKinds, entities, scopes },
          { signal, onRead },
        );
        return { ...live, notices: live.missingScopes.map(missingScope) };
      } catch (error) {
        return obstacleOf(error);
      }
    },
    apply: async (plan, diff) => {
      const onProgress = options.onProgress ?? (() => {});
      const applied = await apply(plan, diff, { client, clock, random, signal, onProgress });
      return {
        results: applied.results,
        obstacle: applied.stopped === null ? null : obstacleOf(applied.stopped),
        notices:
          applied.notReadBack === ''
            ? []
            : [`What was written was not read back: ${applied.notReadBack}.`],
      };
    },
    close: () => transport.close(),
  };
}

function missingScope({ scope }: { readonly scope: string }): string {
  return `Amplitude has no group type ${JSON.stringify(scope)} yet: its properties can be planned once data for it has arrived.`;
}

/** Why a run could not go on. Anything but an {@link AmplitudeError} is a bug and goes on its way. */
function obstacleOf(error: unknown): Obstacle {
  if (!(error instanceof AmplitudeError)) throw error;
  const { failure, status, words, advice, retryAt, method, path } = error;
  switch (failure) {
    case 'budget':
      return {
        reason: 'budget',
        explanation: `${words}. Run again after ${new Date(retryAt ?? 0).toISOString()}: it goes on with what is left. A larger time-limit waits for it.`,
      };
    case 'cancelled':
      return {
        reason: 'cancelled',
        explanation: 'The run was stopped. Run again for what is left.',
      };
    case 'unavailable':
    case 'unknown':
      return {
        reason: 'unavailable',
        explanation: `Amplitude did not answer ${method} ${path}: ${status ?? ''} ${words}. It was tried several times; run again later.`,
      };
    case 'refused':
      return {
        reason: status === 401 || status === 403 || status === 404 ? 'access' : 'rejected',
        explanation: `Amplitude said ${status ?? 'no'} to ${method} ${path}: ${words}. ${advice || accessAdvice(status)}`,
      };
    default:
      return failure satisfies never;
  }
}

function accessAdvice(status: number | null): string {
  return status === 404
    ? 'The subscription may not include the Taxonomy API.'
    : 'Check the keys and the region.';
}
