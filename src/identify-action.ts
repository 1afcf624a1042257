import { info, setFailed } from '@actions/core';
import { systemClock } from './amplitude/clock.ts';
import { groupsVerdictOf } from './core/render/groups-verdict.ts';
import { findGroupsFile } from './files/groups-file.ts';
import type { PlanFiles } from './files/plan-files.ts';
import type { GitHub } from './github/api.ts';
import type { EventContext } from './github/event.ts';
import { groupsSourceOf } from './github/groups-source.ts';
import { type Inputs, readEnvironment } from './github/inputs.ts';
import { logLine } from './github/log-line.ts';
import { fail } from './github/outputs.ts';
import { publishGroups } from './github/publish-groups.ts';
import { identifyOverHttp } from './identify-over-http.ts';
import { reportProgress } from './progress.ts';

/** `command: identify` of the action. A part of its own, so that other commands need not load it. */
export async function identifyAction(
  inputs: Inputs,
  event: EventContext,
  github: GitHub | null,
  plan: PlanFiles,
): Promise<void> {
  const found = await findGroupsFile(event.workspace, inputs.groups);
  if ('error' in found) return fail('failed', 'groups', found.error);
  const source = await groupsSourceOf(event, github, found.path, found.file);
  if (inputs.ingestionUrl !== null) {
    const { host } = new URL(inputs.ingestionUrl);
    info(`The Group Identify API is reached at ${host}, as ingestion-url says.`);
  }
  const log = (line: string) => info(logLine(line));
  const report = await identifyOverHttp(
    {
      ...source,
      files: plan.files,
      problems: [...plan.problems, ...found.problems],
      project: inputs.project,
      path: found.path,
      groups: found.file,
    },
    { ...inputs, env: readEnvironment(), progress: reportProgress(systemClock, log), log },
  );
  await publishGroups(report, { event, github, comment: inputs.comment });
  if (report.fails) setFailed(logLine(report.explanation || groupsVerdictOf(report).headline));
}
