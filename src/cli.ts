import { systemClock } from './amplitude/clock.ts';
import { connect, originOf } from './amplitude/connect.ts';
import { proxiesIn } from './amplitude/transport.ts';
import { type CommandLine, help, readCommandLine } from './cli-options.ts';
import { documentOf } from './core/document.ts';
import type { Location } from './core/problem.ts';
import { renderText } from './core/render/text.ts';
import type { Report } from './core/report.ts';
import type { Job } from './job.ts';
import { findPlanFiles, type PlanFiles } from './plan-files.ts';
import { reportProgress } from './progress.ts';
import { applyPlan, compare, validate } from './run.ts';
import { stopOnSignals } from './signals.ts';

const exit = { fine: 0, failed: 1, changes: 2, usage: 64 } as const;

/** The command line: arguments → run → print → exit. */
async function main(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args);
  if ('help' in line) {
    process.stdout.write(help);
    return exit.fine;
  }
  if ('mistakes' in line) {
    process.stderr.write(`${line.mistakes.join('\n')}\nSee tracking-plan --help.\n`);
    return exit.usage;
  }
  if (line.command === 'demo') {
    const { demo } = await import('./demo/demo.ts');
    return demo(process.stdout);
  }
  const plan = await findPlanFiles(process.cwd(), line.plan);
  if ('error' in plan) return refuse(plan.error);
  const other = line.against.length === 0 ? null : await findPlanFiles(process.cwd(), line.against);
  if (other !== null && 'error' in other) return refuse(other.error);
  const keys = readKeys();
  if ('error' in keys) return refuse(keys.error);
  const report = await run(line, plan, other, keys);
  print(report, line.json, plan);
  if (!report.fails) return exit.fine;
  return report.result === 'changes' ? exit.changes : exit.failed;
}

interface Keys {
  readonly apiKey: string;
  readonly secretKey: string;
}

async function run(
  line: CommandLine,
  plan: PlanFiles,
  other: PlanFiles | null,
  keys: Keys,
): Promise<Report> {
  const origin = originOf(line.region, line.baseUrl);
  const log = (text: string) => process.stderr.write(`${text}\n`);
  const stopping = stopOnSignals((name) => log(`${name}: nothing new is started.`));
  const progress = reportProgress(systemClock, log);
  const amplitude =
    keys.apiKey === '' || other !== null || line.command === 'validate'
      ? null
      : connect({
          ...progress,
          ...keys,
          origin,
          proxies: proxiesIn(process.env),
          clock: systemClock,
          waitLimit: line.timeLimit * 60_000,
          signal: stopping.signal,
        });
  const job: Job = {
    ...line,
    ...plan,
    scope: 'all',
    host: origin.host,
    base: other?.files ?? null,
    standIn: other === null ? null : 'other-plan',
    amplitude,
    refusal: null,
    gate: null,
    notices: [],
  };
  try {
    if (line.command === 'validate') return validate(job);
    return await (line.command === 'apply' ? applyPlan(job) : compare(job));
  } finally {
    progress.stop();
    stopping.end();
    await amplitude?.close();
  }
}

function print(report: Report, json: boolean, { files }: PlanFiles): void {
  const { diff, project, host, digest, estimate } = report;
  const isDocument = json && diff !== null;
  if (isDocument) {
    const document = documentOf(diff, { project, host, digest, cost: estimate });
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  if (isDocument && report.result !== 'refused') return;
  const out = json ? process.stderr : process.stdout;
  const texts = new Map(files.map(({ path, text }) => [path, text.split(/\r\n?|\n/)]));
  const sourceLine = ({ file, line }: Location) => texts.get(file)?.[line - 1];
  const width = out.columns ?? 100;
  const color = out.isTTY === true && !process.env['NO_COLOR'];
  out.write(`${renderText(report, { width, color, sourceLine })}\n`);
}

/** Both keys or neither; white space around them is an accident. */
function readKeys(): Keys | { readonly error: string } {
  const apiKey = (process.env['AMPLITUDE_API_KEY'] ?? '').trim();
  const secretKey = (process.env['AMPLITUDE_SECRET_KEY'] ?? '').trim();
  if ((apiKey === '') === (secretKey === '')) return { apiKey, secretKey };
  return { error: 'Set both AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, or neither.' };
}

function refuse(error: string): number {
  process.stderr.write(`${error}\n`);
  return exit.failed;
}

// A reader that has seen enough, as head, is no reason to crash.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await main(process.argv.slice(2));
