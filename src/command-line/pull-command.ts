import { realpath } from 'node:fs/promises';
import type { Environment } from '../amplitude/transport.ts';
import type { PlanFile } from '../core/plan/plan.ts';
import type { PullReport } from '../core/pull/report.ts';
import { pullDocumentOf, renderPullText } from '../core/render/pull-text.ts';
import { findTarget } from '../files/plan-target.ts';
import { pullOverHttp } from '../pull-over-http.ts';
import { type CommandLine, exit } from './arguments.ts';
import { besideOutput, refuse, show } from './terminal.ts';

/** `tracking-plan pull`. A part of its own, so that other commands need not load it. */
export async function pullCommand(
  line: CommandLine,
  keys: { readonly apiKey: string; readonly secretKey: string },
  env: Environment,
): Promise<number> {
  const root = await realpath(process.cwd());
  const target = await findTarget(root, line.plan, line.split);
  if ('error' in target) return refuse(target.error);
  const done = await pullOverHttp(root, target, { ...line, ...keys, env, ...besideOutput() });
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
  show(out, env, files, (options) => renderPullText(report, options));
}
