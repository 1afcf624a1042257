import { realpath } from 'node:fs/promises';
import { systemClock } from '../amplitude/clock.ts';
import { withAmplitude } from '../amplitude-over-http.ts';
import type { PlanFile } from '../core/plan/plan.ts';
import type { PullReport } from '../core/pull/report.ts';
import { pullDocumentOf, renderPullText } from '../core/render/pull-text.ts';
import { findTarget } from '../files/plan-target.ts';
import { writeFor } from '../files/pull-files.ts';
import { pull } from '../pull.ts';
import { type CommandLine, exit } from './arguments.ts';
import { terminalProgress } from './progress-bar.ts';
import { type Environment, fitted, refuse, viewOf } from './terminal.ts';

/** `tracking-plan pull`. A part of its own, so that other commands need not load it. */
export async function pullCommand(
  line: CommandLine,
  keys: { readonly apiKey: string; readonly secretKey: string },
  env: Environment,
): Promise<number> {
  const root = await realpath(process.cwd());
  const target = await findTarget(root, line.plan, line.split);
  if ('error' in target) return refuse(target.error);
  const log = (text: string) => process.stderr.write(`${text}\n`);
  const progress = terminalProgress(process.stderr, systemClock);
  const done = await withAmplitude(
    { ...line, ...keys, env, progress, log },
    async (amplitude, signal) => {
      const report = await pull({
        files: target.plan?.files ?? [],
        problems: target.plan?.problems ?? [],
        layout: target.plan === null ? { ...target.layout, hidden: false } : null,
        managed: line.managed,
        amplitude,
      });
      return writeFor(root, report, target.plan, signal);
    },
  );
  printPull(done, line.json, env, target.plan?.files ?? []);
  return done.fails ? exit.failed : exit.fine;
}

/** Prints a report: as text, or as a document for machines with the text beside it. */
export function printPull(
  report: PullReport,
  json: boolean,
  env: Environment,
  files: readonly PlanFile[],
): void {
  if (json) process.stdout.write(`${JSON.stringify(pullDocumentOf(report), null, 2)}\n`);
  if (json && !report.fails) return;
  const out = json ? process.stderr : process.stdout;
  out.write(fitted(renderPullText(report, viewOf(out, env, files)), out));
}
