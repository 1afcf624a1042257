import type { Ingestion } from '../core/groups/sending.ts';
import type { Clock } from './clock.ts';
import { sendGroups } from './send-groups.ts';
import { httpTransport, type Proxies } from './transport.ts';
import type { Wait } from './waiting.ts';

export interface IngestionConnection extends Ingestion {
  close(): Promise<void>;
}

/** The Group Identify API takes the API key alone: there is no place for the secret key here. */
export interface IngestionOptions {
  readonly origin: URL;
  readonly apiKey: string;
  readonly proxies: Proxies;
  readonly clock: Clock;
  /** Longest time to wait after 429s, in all, in milliseconds. */
  readonly waitLimit: number;
  /** Stops what has not been sent. */
  readonly signal: AbortSignal;
  readonly onWait?: (wait: Wait) => void;
  /** Called after each answer: groups that are through, of how many. */
  readonly onSent?: (done: number, total: number) => void;
}

const hosts = { us: 'https://api2.amplitude.com', eu: 'https://api.eu.amplitude.com' } as const;

/** Where the Group Identify API of a region is, or of `ingestionUrl` instead. */
export function ingestionOriginOf(region: keyof typeof hosts, ingestionUrl: string | null): URL {
  return new URL(ingestionUrl ?? hosts[region]);
}

/** A project's Group Identify API. */
export function connectIngestion(options: IngestionOptions): IngestionConnection {
  const transport = httpTransport(options.origin, options.proxies);
  return {
    identify: (groups) => sendGroups(groups, { ...options, transport, random: Math.random }),
    close: () => transport.close(),
  };
}
