import { info, setFailed } from '@actions/core';
import { systemClock } from './amplitude/clock.ts';
import { originOf } from './amplitude/origin.ts';
import { headlineOf } from './core/render/pull-text.ts';
import { findTarget } from './files/plan-target.ts';
import type { EventContext } from './github/event.ts';
import { type Inputs, readEnvironment } from './github/inputs.ts';
import { logLine } from './github/log-line.ts';
import { fail } from './github/outputs.ts';
import { publishPull } from './github/publish-pull.ts';
import { reportProgress } from './progress.ts';
import { pullOverHttp } from './pull-over-http.ts';

/** `command: pull` of the action: it writes the plan's files and leaves all else to the workflow. */
export async function pullAction(inputs: Inputs, event: EventContext): Promise<void> {
  const target = await findTarget(event.workspace, inputs.plan, 'none');
  if ('error' in target) return fail('failed', 'plan', target.error);
  const { host } = originOf(inputs.region, inputs.baseUrl);
  if (inputs.baseUrl !== null) info(`Amplitude is reached at ${host}, as base-url says.`);
  const log = (line: string) => info(logLine(line));
  const progress = reportProgress(systemClock, log);
  const visit = { ...inputs, managed: false, env: readEnvironment(), progress, log };
  const done = await pullOverHttp(event.workspace, target, visit);
  await publishPull(done, { event, project: inputs.project });
  if (done.fails) setFailed(logLine(headlineOf(done)));
}
