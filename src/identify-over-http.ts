import { systemClock } from './amplitude/clock.ts';
import { connectIngestion, ingestionOriginOf } from './amplitude/ingestion.ts';
import { proxiesIn } from './amplitude/transport.ts';
import type { GroupsReport } from './core/groups/report.ts';
import { type IdentifyJob, identify } from './identify.ts';
import type { Options } from './options.ts';
import type { Reporter } from './progress.ts';
import { stopOnSignals } from './signals.ts';

/** What both shells have to say about how groups are sent. */
export interface Sender extends Pick<Options, 'region' | 'ingestionUrl' | 'timeLimit'> {
  /** Empty: nothing can be sent. */
  readonly apiKey: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress: Reporter;
  readonly log: (line: string) => void;
}

/** Runs `identify` on the Group Identify API of a region, until it is through or a signal stops it. */
export async function identifyOverHttp(
  job: Omit<IdentifyJob, 'host' | 'ingestion'>,
  { region, ingestionUrl, timeLimit, apiKey, env, progress, log }: Sender,
): Promise<GroupsReport> {
  const origin = ingestionOriginOf(region, ingestionUrl);
  const stopping = stopOnSignals((name) => log(`${name}: nothing new is started.`));
  const ingestion =
    apiKey === '' || job.reportOnly
      ? null
      : connectIngestion({
          ...progress,
          origin,
          apiKey,
          proxies: proxiesIn(env),
          clock: systemClock,
          waitLimit: timeLimit * 60_000,
          signal: stopping.signal,
        });
  try {
    return await identify({ ...job, host: origin.host, ingestion });
  } finally {
    progress.stop();
    stopping.end();
    await ingestion?.close();
  }
}
