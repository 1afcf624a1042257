import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeOpenApi, makePlan, type PlanSize } from './plan.ts';
import { type Contender, median, race, type Timing } from './processes.ts';
import type { Measured } from './stages.ts';

/*
 * Prints how long whole processes of the committed bundles take, beside other programs on inputs of the
 * same size in the same run, and how the stages of a run grow with the plan. `--write` puts the tables
 * into the README. Fails where something does not do its work, never on time.
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '10' },
    write: { type: 'boolean', default: false },
  },
});
const events = Number(values.events);
const runs = Number(values.runs);

const root = resolve(import.meta.dirname, '../../..');
const peers = join(root, 'bench', 'peers', 'node_modules');
const cli = join(root, 'dist', 'cli', 'index.js');
const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-bench-'));

function installPeers(): void {
  if (existsSync(join(peers, 'ajv-cli')) && existsSync(join(peers, '@redocly', 'cli'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: join(root, 'bench', 'peers'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function writePlan(name: string, size: PlanSize): Promise<void> {
  await mkdir(join(folder, name));
  for (const { path, text } of makePlan(size)) await writeFile(join(folder, name, path), text);
}

/** A row of the table: what is compared with what. */
interface Row {
  readonly contender: Contender;
  /** Names of contenders, and what the time may be of theirs at most. */
  readonly goal?: (of: (name: string) => number) => number;
  readonly goalText?: string;
}

async function processTable(): Promise<readonly string[]> {
  const changes = Math.min(90, events);
  await writePlan('one', { events });
  await writePlan('other', { events, changes });
  await writePlan('split', { events, files: Math.min(200, events) });
  const [text = ''] = makePlan({ events }).map((file) => file.text);
  await mkdir(join(folder, 'tagged'));
  await writeFile(
    join(folder, 'tagged', 'plan.yml'),
    text.replace('version: 1', 'version: !!int 1'),
  );
  await mkdir(join(folder, 'rewritten'));
  // A comment behind the name of each entry: no entry has the same words, and all say the same.
  await writeFile(
    join(folder, 'rewritten', 'plan.yml'),
    text.replaceAll(/^( {2}\S.*:)$/gm, '$1 # c'),
  );
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'empty', 'tracking-plan.yml'), 'version: 1\n');
  await writeFile(join(folder, 'output'), '');
  await writeFile(join(folder, 'summary'), '');
  await writeFile(join(folder, 'openapi.yml'), makeOpenApi({ events }));
  const plan = 'one/plan-0000.yml';
  await writeFile(join(folder, 'plan.json'), JSON.stringify(makePlan({ events })));
  const tool = (name: string, ...args: readonly string[]): Contender => ({
    name,
    args,
    cwd: folder,
    env: { NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const schema = join(root, 'dist', 'tracking-plan.schema.json');
  const yaml = JSON.stringify(join(root, 'node_modules/js-yaml/dist/js-yaml.mjs'));
  const read = `(await import('node:fs')).readFileSync('${plan}', 'utf8')`;
  const node = 'node -e 0';
  const rows: readonly Row[] = [
    { contender: tool(node, '-e', '0') },
    {
      contender: tool('--help', cli, '--help'),
      goal: (of) => 1.6 * of(node),
      goalText: '1.6 × node',
    },
    {
      contender: { ...tool('the action, empty plan', join(root, 'dist/index.js')), ...action() },
      goal: (of) => 3 * of(node),
      goalText: '3 × node',
    },
    {
      contender: tool('validate', cli, 'validate', '--plan', plan),
      goal: (of) => Math.min(0.6 * of('ajv-cli'), 4 * of(node) + 400),
      goalText: '0.6 × ajv-cli, 4 × node + 400',
    },
    {
      contender: tool('validate, split', cli, 'validate', '--plan', 'split/*.yml'),
      goal: (of) => 1.2 * of('validate'),
      goalText: '1.2 × validate',
    },
    { contender: tool('validate, with a tag', cli, 'validate', '--plan', 'tagged/plan.yml') },
    {
      contender: tool(
        `diff --against, ${changes} differ`,
        ...[cli, 'diff', '--plan', plan, '--against', 'other/plan-0000.yml'],
      ),
      goal: (of) => 1.5 * of('validate'),
      goalText: '1.5 × validate',
    },
    {
      contender: tool(
        'diff --against, all written otherwise',
        ...[cli, 'diff', '--plan', plan, '--against', 'rewritten/plan.yml'],
      ),
    },
    {
      contender: tool(
        'ajv-cli',
        ...[join(peers, 'ajv-cli/dist/index.js'), 'validate', '--spec=draft2020'],
        ...['--strict=false', '-s', schema, '-d', plan],
      ),
    },
    {
      contender: tool(
        'redocly lint, OpenAPI of that size',
        ...[join(peers, '@redocly/cli/bin/cli.js'), 'lint', '--extends=minimal', 'openapi.yml'],
      ),
    },
    {
      contender: tool(
        'js-yaml, load alone',
        ...['--input-type=module', '-e', `(await import(${yaml})).load(${read})`],
      ),
    },
    {
      contender: tool(
        'JSON.parse, the same content',
        ...['-e', "JSON.parse(require('node:fs').readFileSync('plan.json', 'utf8'))"],
      ),
    },
  ];
  const times = race(
    rows.map(({ contender }) => contender),
    runs,
    folder,
  );
  const of = (name: string): number => times.get(name)?.median ?? 0;
  return [
    `A plan of ${events} events with 10 properties each, whole processes, median of ${runs}:`,
    '',
    '| process | ms | × node | × ajv-cli | goal, ms | of the goal | MiB |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => processRow(row, times.get(row.contender.name), of)),
  ];
}

function action(): Pick<Contender, 'cwd' | 'env'> {
  const workspace = join(folder, 'empty');
  return {
    cwd: workspace,
    env: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_EVENT_NAME: 'push',
      INPUT_COMMAND: 'validate',
    },
  };
}

function processRow(
  { contender, goal, goalText }: Row,
  timing: Timing | undefined,
  of: (name: string) => number,
): string {
  const { median = 0, memory = 0 } = timing ?? {};
  const most = goal?.(of);
  const cells = [
    contender.name,
    median.toFixed(0),
    (median / of('node -e 0')).toFixed(2),
    (median / of('ajv-cli')).toFixed(2),
    most === undefined ? '' : `${most.toFixed(0)} (${goalText})`,
    most === undefined ? '' : (median / most).toFixed(2),
    memory.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

const stageNames = ['parse', 'validation', 'diff', 'render', 'digest'];

function growthTable(): readonly string[] {
  const sizes = [1, 2, 4, 8].map((factor) => events * factor);
  const measured = stagesInTurn(sizes);
  const pointsOf = (stage: string, of: (one: Measured) => number): readonly number[] =>
    sizes.map((size) => median((measured.get(stageAt(stage, size)) ?? []).map(of)));
  const row = (stage: string, unit: 'ms' | 'MiB', of: (one: Measured) => number): string => {
    const points = pointsOf(stage, of);
    const cells = points.map((point) => point.toFixed(unit === 'ms' ? 1 : 0));
    return `| ${stage}, ${unit} | ${cells.join(' | ')} | ${slope(sizes, points).toFixed(2)} |`;
  };
  return [
    'Growth, each stage in a process of its own: the median of its time, warm, the most memory over an',
    'idle Node, and the slope of their logarithms (1 is linear). Render and digest are of a diff in which',
    `all is new: ${pointsOf('render', ({ changes }) => changes).join(', ')} changes.`,
    '',
    `| stage | ${sizes.map((size) => `${size} events`).join(' | ')} | slope |`,
    `| --- | ${sizes.map(() => '---:').join(' | ')} | ---: |`,
    ...stageNames.map((stage) => row(stage, 'ms', ({ time }) => time)),
    ...stageNames.map((stage) => row(stage, 'MiB', ({ memory }) => memory)),
  ];
}

/** Each has its turn several times, so that a slow minute of the machine meets all sizes alike. */
function stagesInTurn(sizes: readonly number[]): ReadonlyMap<string, readonly Measured[]> {
  const measured = new Map<string, Measured[]>();
  for (let turn = 0; turn < Math.min(3, runs); turn += 1) {
    for (const stage of stageNames) {
      for (const size of sizes) {
        const at = stageAt(stage, size);
        measured.set(at, [...(measured.get(at) ?? []), measure(stage, size)]);
      }
    }
  }
  return measured;
}

function stageAt(stage: string, size: number): string {
  return `${stage} ${size}`;
}

function measure(stage: string, size: number): Measured {
  const script = join(import.meta.dirname, 'stages.js');
  const args = [script, stage, String(size), String(Math.min(5, runs))];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stage} of ${size} events failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Of the line that fits best through the logarithms. */
function slope(xs: readonly number[], ys: readonly number[]): number {
  const points = xs.map((x, index) => [Math.log(x), Math.log(ys[index] ?? 1)] as const);
  const mean = (pick: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const up = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return up / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  return `${cpus().length} × ${model}, ${process.platform} ${process.arch}, Node ${process.version}`;
}

async function writeReadme(table: string): Promise<void> {
  const path = join(root, 'bench', 'README.md');
  const text = await readFile(path, 'utf8');
  const marked = /<!-- speed -->[\s\S]*<!-- \/speed -->/;
  if (!marked.test(text)) throw new Error('bench/README.md has no place for the table');
  const place = `<!-- speed -->\n\n${table}\n\n<!-- /speed -->`;
  await writeFile(
    path,
    text.replace(marked, () => place),
  );
}

try {
  installPeers();
  const table = [...(await processTable()), '', ...growthTable(), '', machine()].join('\n');
  console.log(table);
  if (values.write) await writeReadme(table);
} finally {
  await rm(folder, { recursive: true });
}
