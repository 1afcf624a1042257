import { systemClock } from './amplitude/clock.ts';
import type { Connection, FullRead } from './amplitude/connect.ts';
import { originOf } from './amplitude/origin.ts';
import type { Options } from './options.ts';
import type { Reporter } from './progress.ts';
import { stopOnSignals } from './signals.ts';

/** What both shells have to say about how Amplitude is reached. */
export interface Visit extends Pick<Options, 'region' | 'baseUrl' | 'timeLimit'> {
  /** Both empty: Amplitude is not reached. */
  readonly apiKey: string;
  readonly secretKey: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress: Reporter & { readonly onFullRead?: (size: FullRead) => void };
  readonly log: (line: string) => void;
}

/**
 * Does work on the Taxonomy API, `null` without credentials, until it is through or a signal stops it.
 * The client is loaded only where it is needed: that takes longer than to check a plan.
 */
export async function withAmplitude<T>(
  { region, baseUrl, timeLimit, apiKey, secretKey, env, progress, log }: Visit,
  work: (amplitude: Connection | null, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopping = stopOnSignals((name) => log(`${name}: nothing new is started.`));
  const amplitude =
    apiKey === ''
      ? null
      : (await import('./connection.ts')).connectFrom(env, {
          ...progress,
          origin: originOf(region, baseUrl),
          apiKey,
          secretKey,
          clock: systemClock,
          waitLimit: timeLimit * 60_000,
          signal: stopping.signal,
        });
  try {
    return await work(amplitude, stopping.signal);
  } finally {
    progress.stop();
    stopping.end();
    await amplitude?.close();
  }
}
