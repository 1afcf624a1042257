import { systemClock } from './amplitude/clock.ts';
import type { Connection, ConnectOptions } from './amplitude/connect.ts';
import { originOf } from './amplitude/origin.ts';
import type { Options } from './options.ts';
import type { Reporter } from './progress.ts';
import { stopOnSignals } from './signals.ts';

/** What both shells have to say about how Amplitude is reached. */
export interface Visit extends Pick<Options, 'timeLimit'> {
  /** Empty: Amplitude is not reached. */
  readonly apiKey: string;
  readonly env: ConnectOptions['env'];
  readonly progress: Reporter;
  readonly log: (line: string) => void;
}

/**
 * Does work on one of Amplitude's APIs until it is through or a signal stops it; `connect` answers
 * with `null` where the API is not to be reached.
 */
export async function visit<T, C extends { close(): Promise<void> }>(
  { timeLimit, apiKey, env, progress, log }: Visit,
  connect: (options: Omit<ConnectOptions, 'origin' | 'secretKey'>) => Promise<C | null>,
  work: (connection: C | null, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopping = stopOnSignals((name) => log(`${name}: nothing new is started.`));
  const { signal } = stopping;
  const terms = { clock: systemClock, waitLimit: timeLimit * 60_000, signal };
  const connection = await connect({ ...progress, ...terms, apiKey, env });
  try {
    return await work(connection, signal);
  } finally {
    progress.stop();
    stopping.end();
    await connection?.close();
  }
}

export interface AmplitudeVisit extends Visit, Pick<Options, 'region' | 'baseUrl'> {
  readonly secretKey: string;
}

/**
 * Does work on the Taxonomy API, `null` without credentials. The client is loaded only where it is
 * needed: that takes longer than to check a plan.
 */
export function withAmplitude<T>(
  asked: AmplitudeVisit,
  work: (amplitude: Connection | null, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { region, baseUrl, secretKey } = asked;
  return visit<T, Connection>(
    asked,
    async (options) => {
      if (asked.apiKey === '') return null;
      const { connect } = await import('./amplitude/connect.ts');
      return connect({ ...options, origin: originOf(region, baseUrl), secretKey });
    },
    work,
  );
}
