import { performance } from 'node:perf_hooks';
import type { Diff } from '../src/core/change.ts';
import { diff } from '../src/core/diff.ts';
import { digestOf } from '../src/core/digest.ts';
import { readFiles } from '../src/core/plan/read-files.ts';
import { readPlan } from '../src/core/plan/read-plan.ts';
import { renderComment } from '../src/core/render/markdown.ts';
import { renderText } from '../src/core/render/text.ts';
import type { Report } from '../src/core/report.ts';
import { standInFor } from '../src/core/stand-in.ts';
import { taxonomyOf } from '../src/core/taxonomy.ts';
import { makePlan } from './plan.ts';
import { median } from './processes.ts';

/*
 * The stages of one run, in one process that does nothing else: node stages.js <events> <rounds>
 * prints the median of each in milliseconds, warm, and the most memory that the process had, as JSON.
 */

/** Median milliseconds of each stage; `memory` in MiB, over what Node itself takes. */
export type Stages = Readonly<
  Record<'parse' | 'validation' | 'diff' | 'render' | 'digest' | 'memory', number>
> & { readonly changes: number };

const [, , events = '100', rounds = '5'] = process.argv;
const idle = process.resourceUsage().maxRSS;
const size = { events: Number(events) };
const files = makePlan(size);
const other = makePlan({ ...size, changes: Math.ceil(size.events * 0.045) });
const times = new Map<string, number[]>();

let changes = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  await timed('parse', () => readFiles(files));
  const { plan } = await timed('validation', () => readPlan(files));
  const base = standInFor((await readPlan(other)).plan.taxonomy);
  await timed('diff', () => diff(plan, base, null));
  // Everything is new: what is drawn and digested grows with the plan.
  const all = diff(plan, taxonomyOf([]), null);
  const report = reportOn(all);
  await timed('render', () => [
    renderText(report, { width: 100, color: false }),
    renderComment(report, { headSha: '0123456789abcdef', runUrl: 'https://github.com/' }),
  ]);
  await timed('digest', () => digestOf('project', 'amplitude.com', all.changes));
  changes = all.changes.length;
}
const medians = Object.fromEntries([...times].map(([stage, each]) => [stage, median(each)]));
const memory = (process.resourceUsage().maxRSS - idle) / 1024;
console.log(JSON.stringify({ ...medians, memory, changes }));

async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  const took = performance.now() - start;
  times.set(stage, [...(times.get(stage) ?? []), took]);
  return result;
}

function reportOn(found: Diff): Report {
  return {
    command: 'diff',
    result: 'changes',
    reason: '',
    explanation: '',
    fails: false,
    project: 'project',
    host: 'amplitude.com',
    entities: {},
    problems: [],
    olderWarnings: 0,
    diff: found,
    digest: '',
    live: 'amplitude',
    estimate: { reads: 0, furtherReads: 0, writes: 0, seconds: 0, runs: 1, longRuns: 1 },
    unshown: [],
    shownIn: [],
    notices: [],
    results: null,
  };
}
