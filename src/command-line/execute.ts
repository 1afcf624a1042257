import { parse, relative, resolve } from 'node:path';
import { originOf } from '../amplitude/origin.ts';
import { withAmplitude } from '../amplitude-over-http.ts';
import { documentOf } from '../core/document.ts';
import { problemDocument } from '../core/problem.ts';
import { renderText } from '../core/render/text.ts';
import type { Report } from '../core/report.ts';
import { collectEarly, computeShortly } from '../engine.ts';
import { findPlanFiles, type NotFound, type PlanFiles } from '../files/plan-files.ts';
import { type Job, validate } from '../job.ts';
import { type CommandLine, exit } from './arguments.ts';
import { besideOutput, refuse, show } from './terminal.ts';

/** Runs a command and prints its report: what the command line loads only for a command. */
export async function execute(line: CommandLine): Promise<number> {
  await computeShortly();
  if (line.command === 'identify') {
    const { identifyCommand } = await import('./identify-command.ts');
    return identifyCommand(line, process.env);
  }
  if (line.command === 'import') {
    const { importCommand } = await import('./import-command.ts');
    return importCommand(line, process.env);
  }
  if (line.command === 'pull') {
    const pullKeys = readKeys();
    if ('error' in pullKeys) return refuse(pullKeys.error);
    const { pullCommand } = await import('./pull-command.ts');
    return pullCommand(line, pullKeys, process.env);
  }
  const plan = await findPlanFiles(process.cwd(), line.plan);
  if ('error' in plan) {
    const advice = plan.isMissing === true ? ' tracking-plan pull makes one of what is live.' : '';
    return refuse(`${plan.error}${advice}`);
  }
  const other = line.against.length === 0 ? null : await findOther(process.cwd(), line.against);
  if (other !== null && 'error' in other) return refuse(other.error);
  const keys = readKeys();
  if ('error' in keys) return refuse(keys.error);
  const report = await run(line, plan, other, keys);
  print(report, line.json, plan);
  if (!report.fails) return exit.fine;
  return report.result === 'changes' ? exit.changes : exit.failed;
}

const readsAll =
  'All is read: scope changed goes by the base plan of a pull request, and here there is none.';

/** The plan to compare with lies anywhere: in another work tree, or where `git show` has put it. */
async function findOther(folder: string, lines: readonly string[]): Promise<PlanFiles | NotFound> {
  const paths = lines.map((line) => resolve(folder, line));
  const isInside = paths.every((path) => !relative(folder, path).startsWith('..'));
  return isInside ? findPlanFiles(folder, lines) : findPlanFiles(parse(folder).root, paths);
}

interface Keys {
  readonly apiKey: string;
  readonly secretKey: string;
}

const noKeys: Keys = { apiKey: '', secretKey: '' };

async function run(
  line: CommandLine,
  plan: PlanFiles,
  other: PlanFiles | null,
  keys: Keys,
): Promise<Report> {
  if (line.command === 'apply') await collectEarly();
  const isOffline = other !== null || line.command === 'validate';
  const visit = { ...line, ...(isOffline ? noKeys : keys), env: process.env };
  return withAmplitude({ ...visit, ...besideOutput() }, async (amplitude) => {
    const job: Job = {
      ...line,
      files: plan.files,
      problems: [...plan.problems, ...(other?.problems ?? [])],
      scope: 'all',
      host: originOf(line.region, line.baseUrl).host,
      base: other?.files ?? null,
      standIn: other === null ? null : 'other-plan',
      amplitude,
      refusal: null,
      gate: null,
      notices: line.scope === 'changed' && amplitude !== null ? [readsAll] : [],
    };
    if (line.command === 'validate') return validate(job);
    const { applyPlan, compare } = await import('../run.ts');
    return line.command === 'apply' ? applyPlan(job) : compare(job);
  });
}

function print(report: Report, json: boolean, { files }: PlanFiles): void {
  const { diff, project, host, digest, estimate } = report;
  const isDocument = json && diff !== null;
  if (isDocument) {
    const document = documentOf(diff, { project, host, digest, cost: estimate });
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  // The document says what differs; why the run failed, and what of it is done, is in the text alone.
  if (isDocument && (!report.fails || report.result === 'changes')) return;
  if (json && report.command === 'validate') {
    const { result, problems } = report;
    const listed = problems.map(problemDocument);
    process.stdout.write(`${JSON.stringify({ version: 1, result, problems: listed }, null, 2)}\n`);
    return;
  }
  const out = json ? process.stderr : process.stdout;
  show(out, process.env, files, (options) => `${renderText(report, options)}\n`);
}

/** Both keys or neither; white space around them is an accident. */
function readKeys(): Keys | { readonly error: string } {
  const apiKey = (process.env['AMPLITUDE_API_KEY'] ?? '').trim();
  const secretKey = (process.env['AMPLITUDE_SECRET_KEY'] ?? '').trim();
  if ((apiKey === '') === (secretKey === '')) return { apiKey, secretKey };
  return { error: 'Set both AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, or neither.' };
}

// A reader that has seen enough, as head, is no reason to crash.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
