import { info, setFailed } from '@actions/core';
import { systemClock } from './amplitude/clock.ts';
import { originOf } from './amplitude/origin.ts';
import { headlineOf } from './core/render/pull-text.ts';
import { findTarget } from './files/plan-target.ts';
import { writeFor } from './files/pull-files.ts';
import type { EventContext } from './github/event.ts';
import { type Inputs, readEnvironment } from './github/inputs.ts';
import { logLine } from './github/log-line.ts';
import { setOutputs } from './github/outputs.ts';
import { publishPull } from './github/publish-pull.ts';
import { fullReadText, reportProgress } from './progress.ts';
import { pull } from './pull.ts';
import { stopOnSignals } from './signals.ts';

/** `command: pull` of the action: it writes the plan's files and leaves all else to the workflow. */
export async function pullAction(inputs: Inputs, event: EventContext): Promise<void> {
  const target = await findTarget(event.workspace, inputs.plan, 'none');
  if ('error' in target) {
    setOutputs({ result: 'failed', reason: 'plan' });
    return setFailed(target.error);
  }
  const origin = originOf(inputs.region, inputs.baseUrl);
  if (inputs.baseUrl !== null) info(`Amplitude is reached at ${origin.host}, as base-url says.`);
  const stopping = stopOnSignals((name) => info(`${name}: nothing new is started.`));
  const progress = reportProgress(systemClock, (line) => info(logLine(line)));
  const amplitude =
    inputs.apiKey === ''
      ? null
      : (await import('./connection.ts')).connectFrom(readEnvironment(), {
          ...progress,
          onFullRead: (size) => info(fullReadText(size)),
          origin,
          apiKey: inputs.apiKey,
          secretKey: inputs.secretKey,
          clock: systemClock,
          waitLimit: inputs.timeLimit * 60_000,
          signal: stopping.signal,
        });
  try {
    const report = await pull({
      files: target.plan?.files ?? [],
      problems: target.plan?.problems ?? [],
      layout: target.plan === null ? { ...target.layout, hidden: false } : null,
      managed: false,
      amplitude,
    });
    const done = await writeFor(event.workspace, report, target.plan, stopping.signal);
    await publishPull(done, { event, project: inputs.project });
    if (done.fails) setFailed(logLine(headlineOf(done)));
  } finally {
    progress.stop();
    stopping.end();
    await amplitude?.close();
  }
}
