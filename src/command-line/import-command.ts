import { readFile, realpath } from 'node:fs/promises';
import type { Environment } from '../amplitude/transport.ts';
import { type CsvFile, importCsv } from '../core/import/import-csv.ts';
import { readPlanNow } from '../core/plan/read-plan-now.ts';
import { expressibleIn } from '../core/pull/expressible.ts';
import { type Layout, newPlan } from '../core/pull/new-plan.ts';
import type { PullReport } from '../core/pull/report.ts';
import { countLeftOut, leftOutNotes } from '../core/pull/selection.ts';
import { keyOf } from '../core/taxonomy.ts';
import { findTarget } from '../files/plan-target.ts';
import { writeFor } from '../files/pull-files.ts';
import { systemCode } from '../files/system-code.ts';
import { nothingYet } from '../pull.ts';
import { stopOnSignals } from '../signals.ts';
import { type CommandLine, exit } from './arguments.ts';
import { printPull } from './pull-command.ts';
import { refuse } from './terminal.ts';

/** `tracking-plan import`: Amplitude Data's CSV exports as a new plan. */
export async function importCommand(line: CommandLine, env: Environment): Promise<number> {
  const root = await realpath(process.cwd());
  const target = await findTarget(root, line.plan, line.split);
  if ('error' in target) return refuse(target.error);
  if (target.plan !== null) {
    const [first] = target.plan.files;
    return refuse(
      `There is a plan already (${first?.path ?? line.plan.join(', ')}), and import makes a new one: name another file with --plan, and take over from it what you want.`,
    );
  }
  const files: CsvFile[] = [];
  for (const path of line.csv) {
    const file = await readCsv(path);
    if ('error' in file) return refuse(file.error);
    files.push(file);
  }
  const report = reportOn(files, { ...target.layout, hidden: true }, line.includeUnexpected);
  if ('error' in report) return refuse(report.error);
  const stopping = stopOnSignals((name) => process.stderr.write(`${name}: stopping.\n`));
  const done = await writeFor(root, report, null, stopping.signal);
  stopping.end();
  printPull(done, line.json, env, []);
  return done.fails ? exit.failed : exit.fine;
}

function reportOn(
  files: readonly CsvFile[],
  layout: Layout,
  includeUnexpected: boolean,
): PullReport | { readonly error: string } {
  const imported = importCsv(files, { includeUnexpected });
  if ('error' in imported) return imported;
  const { taxonomy, places, warnings, notes } = imported;
  const { entities, losses } = expressibleIn(taxonomy, () => false);
  const { own } = countLeftOut(taxonomy, null);
  const written = newPlan(entities, own, layout);
  return {
    ...nothingYet,
    result: 'changes',
    written,
    entities: readPlanNow(written).entities,
    warnings: [
      ...warnings.map((text) => `${text}.`),
      ...losses.map(({ address, message }) => {
        const rows = places.get(keyOf(address)) ?? [];
        return rows.length === 0 ? `${message}.` : `${rows.join(', ')}: ${message}.`;
      }),
    ],
    notes: [...notes, ...leftOutNotes({ own })],
  };
}

async function readCsv(path: string): Promise<CsvFile | { readonly error: string }> {
  try {
    const bytes = await readFile(path);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    return { path, text };
  } catch (error) {
    if (error instanceof TypeError) {
      return {
        error: `${JSON.stringify(path)} is not UTF-8 text: save the export as CSV in UTF-8.`,
      };
    }
    const code = systemCode(error) ?? 'unknown error';
    return { error: `${JSON.stringify(path)} cannot be read (${code}).` };
  }
}
