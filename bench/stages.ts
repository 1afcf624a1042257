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
import { makePlan, type PlanSize } from './plan.ts';
import { median } from './processes.ts';

/*
 * One stage of a run, in a process that does nothing else: node stages.js <stage> <events> <rounds>
 * prints its median in milliseconds, warm, and the most memory that the process had, as JSON. A stage that
 * shared its process with others would pay for their garbage.
 */

export interface Measured {
  /** Median, in milliseconds. */
  readonly time: number;
  /** MiB over what Node itself takes, with what the stage starts from. */
  readonly memory: number;
  /** How many changes the diff has that is made, drawn or digested. */
  readonly changes: number;
}

interface Stage {
  readonly work: () => unknown;
  readonly changes: number;
}

/** What each stage starts from, and what it then does. */
const stages: Readonly<Record<string, (size: PlanSize) => Promise<Stage>>> = {
  parse: async (size) => {
    const files = makePlan(size);
    return { work: () => readFiles(files), changes: 0 };
  },
  validation: async (size) => {
    const files = makePlan(size);
    return { work: () => readPlan(files), changes: 0 };
  },
  diff: async (size) => {
    const { plan } = await readPlan(makePlan(size));
    const other = makePlan({ ...size, changes: Math.ceil(size.events * 0.045) });
    const base = standInFor((await readPlan(other)).plan.taxonomy);
    const work = (): Diff => diff(plan, base, null);
    return { work, changes: work().changes.length };
  },
  render: async (size) => {
    const found = await allNew(size);
    const report = reportOn(found);
    const work = (): readonly string[] => [
      renderText(report, { width: 100, color: false }),
      renderComment(report, { headSha: '0123456789abcdef', runUrl: 'https://github.com/' }),
    ];
    return { work, changes: found.changes.length };
  },
  digest: async (size) => {
    const { changes } = await allNew(size);
    return {
      work: () => digestOf('project', 'amplitude.com', changes),
      changes: changes.length,
    };
  },
};

const [, , stage = 'parse', events = '100', rounds = '5'] = process.argv;
const idle = process.resourceUsage().maxRSS;
const made = await stages[stage]?.({ events: Number(events) });
if (made === undefined) throw new Error(`no stage "${stage}"`);
const times: number[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const start = performance.now();
  await made.work();
  times.push(performance.now() - start);
}
const memory = (process.resourceUsage().maxRSS - idle) / 1024;
console.log(
  JSON.stringify({ time: median(times), memory, changes: made.changes } satisfies Measured),
);

/** A diff that grows with the plan: everything is new. */
async function allNew(size: PlanSize): Promise<Diff> {
  const { plan } = await readPlan(makePlan(size));
  return diff(plan, taxonomyOf([]), null);
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
