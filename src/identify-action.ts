import { info, setFailed } from '@actions/core';
import { systemClock } from './amplitude/clock.ts';
import { connectIngestion, ingestionOriginOf } from './amplitude/ingestion.ts';
import { proxiesIn } from './amplitude/transport.ts';
import type { GroupsReport } from './core/groups/report.ts';
import { groupsVerdictOf } from './core/render/groups-verdict.ts';
import type { GitHub } from './github/api.ts';
import type { EventContext } from './github/event.ts';
import { groupsSourceOf } from './github/groups-source.ts';
import { type Inputs, readEnvironment } from './github/inputs.ts';
import { logLine } from './github/log-line.ts';
import { setOutputs } from './github/outputs.ts';
import { publishGroups } from './github/publish-groups.ts';
import { findGroupsFile } from './groups-file.ts';
import { type IdentifyJob, identify } from './identify.ts';
import type { PlanFiles } from './plan-files.ts';
import { reportProgress } from './progress.ts';
import { stopOnSignals } from './signals.ts';

/** `command: identify` of the action. A part of its own, so that other commands need not load it. */
export async function identifyAction(
  inputs: Inputs,
  event: EventContext,
  github: GitHub | null,
  plan: PlanFiles,
): Promise<void> {
  const found = await findGroupsFile(event.workspace, inputs.groups);
  if ('error' in found) {
    setOutputs({ result: 'failed', reason: 'groups' });
    return setFailed(found.error);
  }
  const source = await groupsSourceOf(event, github, found.path, found.file);
  const report = await run(inputs, {
    ...source,
    files: plan.files,
    problems: [...plan.problems, ...found.problems],
    project: inputs.project,
    host: ingestionOriginOf(inputs.region, inputs.ingestionUrl).host,
    path: found.path,
    groups: found.file,
  });
  await publishGroups(report, { event, github, comment: inputs.comment });
  if (report.fails) setFailed(logLine(report.explanation || groupsVerdictOf(report).headline));
}

async function run(inputs: Inputs, job: Omit<IdentifyJob, 'ingestion'>): Promise<GroupsReport> {
  if (inputs.ingestionUrl !== null) {
    info(`The Group Identify API is reached at ${job.host}, as ingestion-url says.`);
  }
  const stopping = stopOnSignals((name) => info(`${name}: nothing new is started.`));
  const progress = reportProgress(systemClock, (line) => info(logLine(line)));
  const ingestion =
    inputs.apiKey === '' || job.reportOnly
      ? null
      : connectIngestion({
          ...progress,
          origin: ingestionOriginOf(inputs.region, inputs.ingestionUrl),
          apiKey: inputs.apiKey,
          proxies: proxiesIn(readEnvironment()),
          clock: systemClock,
          waitLimit: inputs.timeLimit * 60_000,
          signal: stopping.signal,
        });
  try {
    return await identify({ ...job, ingestion });
  } finally {
    progress.stop();
    stopping.end();
    await ingestion?.close();
  }
}
