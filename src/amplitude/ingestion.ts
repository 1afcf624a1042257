import type { Ingestion } from '../core/groups/sending.ts';
import { type SendOptions, sendGroups } from './send-groups.ts';
import { type Environment, httpTransport, proxiesIn } from './transport.ts';

export interface IngestionConnection extends Ingestion {
  close(): Promise<void>;
}

/** The Group Identify API takes the API key alone: there is no place for the secret key here. */
export interface IngestionOptions extends Omit<SendOptions, 'transport' | 'random'> {
  readonly origin: URL;
  /** For the proxies that it names. */
  readonly env: Environment;
}

const hosts = { us: 'https://api2.amplitude.com', eu: 'https://api.eu.amplitude.com' } as const;

/** Where the Group Identify API of a region is, or of `ingestionUrl` instead. */
export function ingestionOriginOf(region: keyof typeof hosts, ingestionUrl: string | null): URL {
  return new URL(ingestionUrl ?? hosts[region]);
}

/** A project's Group Identify API. */
export function connectIngestion(options: IngestionOptions): IngestionConnection {
  const transport = httpTransport(options.origin, proxiesIn(options.env));
  return {
    identify: (groups) => sendGroups(groups, { ...options, transport, random: Math.random }),
    close: () => transport.close(),
  };
}
