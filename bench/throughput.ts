import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Run, race } from './contenders.ts';
import { workloads } from './workloads.ts';

/*
 * Prints how long the same calls take with this client, with p-queue and one after the other, as
 * ratios to the least time that Amplitude's limits allow. `--write` puts the table into the README.
 * Fails where a result is wrong or a request came too many, never on time.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '200' },
    latency: { type: 'string', default: '250' },
    write: { type: 'boolean', default: false },
  },
});
const latency = Number(values.latency);

const lines = [
  '| work | contender | calls | seconds | least possible | ratio | too many |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
];
for (const workload of await workloads(Number(values.size))) {
  for (const run of await race(workload, latency)) {
    lines.push(row(workload.name, run));
    if (run.refused > 0) process.exitCode = 1;
  }
}

function row(work: string, { contender, calls, seconds, bound, refused }: Run): string {
  const cells = [work, contender, calls, seconds.toFixed(2), bound.toFixed(2)];
  return `| ${[...cells, (seconds / bound).toFixed(2), refused].join(' | ')} |`;
}

const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${process.platform} ${process.arch}, Node ${process.version}, answers after ${latency} ms`;
const table = `${lines.join('\n')}\n\n${machine}`;
console.log(table);

if (values.write) {
  const readme = 'bench/README.md';
  const text = await readFile(readme, 'utf8');
  const [open, close] = ['<!-- table -->', '<!-- /table -->'];
  const start = text.indexOf(open) + open.length;
  await writeFile(
    readme,
    `${text.slice(0, start)}\n\n${table}\n\n${text.slice(text.indexOf(close))}`,
  );
}
