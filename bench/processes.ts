import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** A program to be timed as a whole process. */
export interface Contender {
  readonly name: string;
  /** Arguments for Node. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Timing {
  /** Milliseconds of each run from start to exit. */
  readonly runs: readonly number[];
  readonly median: number;
  /** Highest resident memory of one more run, in MiB; 0 where it cannot be told. */
  readonly memory: number;
}

/**
 * Times all contenders in turn, so that whatever else the machine does meets all of them alike. Throws
 * where one exits with anything but 0: a time for something else than the work means nothing.
 */
export function race(
  contenders: readonly Contender[],
  runs: number,
  folder: string,
): ReadonlyMap<string, Timing> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const contender of contenders) times.get(contender.name)?.push(time(contender, []));
  }
  return new Map(
    contenders.map((contender) => {
      const own = times.get(contender.name) ?? [];
      return [
        contender.name,
        { runs: own, median: median(own), memory: memoryOf(contender, folder) },
      ];
    }),
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

function time({ name, args, cwd, env }: Contender, options: readonly string[]): number {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, [...options, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`${name} exited with ${status}: ${stderr || stdout}`);
  return took;
}

/** The process itself says on its way out how much it had. */
function memoryOf(contender: Contender, folder: string): number {
  const script = join(folder, 'memory.cjs');
  const result = join(folder, 'memory.txt');
  writeFileSync(
    script,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));\n`,
  );
  writeFileSync(result, '0');
  time(contender, ['--require', script]);
  return Number(readFileSync(result, 'utf8')) / 1024;
}
