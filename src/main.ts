import { info, setFailed } from '@actions/core';
import { systemClock } from './amplitude/clock.ts';
import { originOf } from './amplitude/origin.ts';
import { withAmplitude } from './amplitude-over-http.ts';
import { verdictOf } from './core/render/verdict.ts';
import type { Report } from './core/report.ts';
import { collectEarly, computeShortly } from './engine.ts';
import { findPlanFiles } from './files/plan-files.ts';
import { connectGitHub, type GitHub } from './github/api.ts';
import { type Command, resolveCommand } from './github/command.ts';
import { type EventContext, readEvent } from './github/event.ts';
import { type Inputs, readEnvironment, readInputs } from './github/inputs.ts';
import { logLine } from './github/log-line.ts';
import { fail } from './github/outputs.ts';
import { publish } from './github/publish.ts';
import { surroundingsOf } from './github/surroundings.ts';
import { type Job, notBegun, validate } from './job.ts';
import { reportProgress } from './progress.ts';
import { applyPlan, compare } from './run.ts';

/** The action: inputs → run → publish → exit. */
async function main(): Promise<void> {
  await computeShortly();
  const inputs = readInputs();
  if ('mistakes' in inputs) return fail('failed', 'inputs', inputs.mistakes.join('\n'));
  const event = await readEvent(readEnvironment(), process.cwd());
  const resolved = resolveCommand(inputs.command, event);
  if ('reason' in resolved) return fail('refused', resolved.reason, resolved.explanation);
  if (resolved.command === 'pull') {
    const { pullAction } = await import('./pull-action.ts');
    return pullAction(inputs, event);
  }
  const plan = await findPlanFiles(event.workspace, inputs.plan);
  const { command } = resolved;
  const github = repositoryOf(inputs, event);
  if (command === 'identify') {
    if ('error' in plan) return fail('failed', 'plan', plan.error);
    const { identifyAction } = await import('./identify-action.ts');
    return identifyAction(inputs, event, github, plan);
  }
  const { host } = originOf(inputs.region, inputs.baseUrl);
  const keys = inputs.apiKey === '' ? null : inputs;
  const audience = { event, github, keys, comment: inputs.comment };
  if ('error' in plan) {
    // Said where the last result stands, which may be a good one.
    const report = notBegun(
      command,
      { ...inputs, host },
      { reason: 'plan', explanation: plan.error },
    );
    return conclude(report, { ...audience, merged: [] });
  }
  const surroundings = await surroundingsOf(event, github, { ...inputs, command, plan, host });
  const report = await run(command, { ...inputs, ...plan, ...surroundings, host });
  return conclude(report, { ...audience, merged: surroundings.merged });
}

async function conclude(report: Report, to: Parameters<typeof publish>[1]): Promise<void> {
  await publish(report, to);
  if (report.fails) setFailed(logLine(report.explanation || verdictOf(report).headline));
}

async function run(
  command: Exclude<Command, 'identify' | 'pull'>,
  asked: Inputs & Omit<Job, 'amplitude'>,
): Promise<Report> {
  if (command === 'apply') await collectEarly();
  if (asked.baseUrl !== null) info(`Amplitude is reached at ${asked.host}, as base-url says.`);
  const log = (line: string) => info(logLine(line));
  const progress = reportProgress(systemClock, log);
  return withAmplitude({ ...asked, env: readEnvironment(), progress, log }, (amplitude) =>
    useCases[command]({ ...asked, amplitude }),
  );
}

const useCases = { validate, diff: compare, apply: applyPlan } as const;

function repositoryOf({ githubToken }: Inputs, event: EventContext): GitHub | null {
  const { repository, apiUrl } = event;
  return repository && connectGitHub({ token: githubToken, apiUrl, repository });
}

await main().catch((error: unknown) => {
  fail(
    'failed',
    'internal',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
});
