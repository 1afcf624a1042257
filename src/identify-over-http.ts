import { connectIngestion, ingestionOriginOf } from './amplitude/ingestion.ts';
import { type Visit, visit } from './amplitude-over-http.ts';
import type { GroupsReport } from './core/groups/report.ts';
import { type IdentifyJob, identify } from './identify.ts';
import type { Options } from './options.ts';

/** Runs `identify` on the Group Identify API of a region; without an API key nothing can be sent. */
export function identifyOverHttp(
  job: Omit<IdentifyJob, 'host' | 'ingestion'>,
  asked: Visit & Pick<Options, 'region' | 'ingestionUrl'>,
): Promise<GroupsReport> {
  const origin = ingestionOriginOf(asked.region, asked.ingestionUrl);
  const isOffline = asked.apiKey === '' || job.reportOnly;
  return visit(
    asked,
    async (options) => (isOffline ? null : connectIngestion({ ...options, origin })),
    (ingestion) => identify({ ...job, host: origin.host, ingestion }),
  );
}
