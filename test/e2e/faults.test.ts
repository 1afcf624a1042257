import { expect, test } from 'vitest';
import { pushToDefault } from '../../src/demo/repository.ts';
import type { Fault, FaultTarget } from '../../src/emulator/faults.ts';
import { snapshot } from '../support/in-process.ts';
import { live, plan } from './every-change.ts';
import { planFile, type Run, world } from './world.ts';

/*
 * Whatever befalls the writes of an apply: each write of each kind and action meets it once, the first
 * time that it is sent. The end, the report and the writes that were done are those of a calm run.
 */

const preload = new URL('../support/fast-clock.mjs', import.meta.url).href;

interface Trouble {
  readonly name: string;
  readonly fault: Fault;
}

const json = 'application/json';
const status = (code: number, when: 'before' | 'after') =>
  ({ kind: 'status', when, status: code }) as const;

const troubles: readonly Trouble[] = [
  { name: 'reset before', fault: { kind: 'reset', when: 'before' } },
  { name: 'reset after', fault: { kind: 'reset', when: 'after' } },
  { name: '500', fault: { ...status(500, 'before'), body: '{}', contentType: json } },
  { name: '502 with HTML', fault: status(502, 'before') },
  { name: '503', fault: { ...status(503, 'before'), headers: { 'retry-after': '2' } } },
  { name: '504 after it was done', fault: status(504, 'after') },
  { name: '429 for a moment', fault: status(429, 'before') },
  { name: 'truncated JSON', fault: { kind: 'truncated', connection: 'kept' } },
  { name: 'a connection that breaks', fault: { kind: 'truncated', connection: 'broken' } },
  { name: 'the answer as text', fault: { kind: 'wrong-content-type', contentType: 'text/plain' } },
  { name: 'a page instead', fault: { kind: 'wrong-content-type', body: '<html>Hello</html>' } },
  {
    name: 'success: false with 200',
    fault: { ...status(200, 'before'), body: '{"success":false}', contentType: json },
  },
];

/** Those that take their time; most of it is waiting, so all at once. */
const slow: readonly Trouble[] = [
  {
    name: '429 that says to come back later',
    fault: { ...status(429, 'before'), headers: { 'retry-after': '61' } },
  },
  { name: 'timeout before', fault: { kind: 'timeout', when: 'before' } },
  { name: 'timeout after', fault: { kind: 'timeout', when: 'after' } },
];

/** Changes of the plan, and among them those of which something waits for data. */
const changes = 33;
const pending = 1;

function text({ method, path, body }: FaultTarget): string {
  return `${method} ${path} ${new URLSearchParams([...body])}`;
}

/** A project, the action on it, and what becomes of both. `spent`: the write at which the hour is used up. */
async function project(fault: Fault | null, spent?: number, pace = 30) {
  const met = new Set<string>();
  let now = Date.now();
  const { run, github, emulator } = await world({
    amplitude: {
      project: { groupTypes: ['account'], entities: live },
      clock: { now: () => now },
      faults: (request) => {
        if (request.method === 'GET' || met.has(text(request))) return undefined;
        met.add(text(request));
        if (met.size === spent) emulator.budget.spend(7200);
        return fault ?? undefined;
      },
    },
  });
  const push = pushToDefault(github, planFile(plan));
  return {
    run: (inputs = {}) =>
      run(push, inputs, { NODE_OPTIONS: `--import ${preload}`, FAST_CLOCK: String(pace) }),
    end: () => ({
      met: [...met].sort(),
      done: emulator.log
        .filter(({ method, done }) => done && method !== 'GET')
        .map(text)
        .sort(),
      taxonomy: snapshot(emulator.project.taxonomy()),
    }),
    passAnHour: () => {
      now += 3_600_000;
    },
  };
}

/** The report without what is another in every project: the emulator's port, and so the digest. */
function stable(report: string): string {
  return report.replace(/127\.0\.0\.1:\d+/, 'host').replace(/sha256:[0-9a-f]+/, 'digest');
}

async function undisturbed() {
  const { run, end } = await project(null);
  const { report } = await run();
  return { ...end(), report: stable(report) };
}

let once: ReturnType<typeof undisturbed> | undefined;

function calm() {
  once ??= undisturbed();
  return once;
}

function counts({ outputs }: Run) {
  const count = (name: string) => Number(outputs.get(name));
  const [applied, pending, failed] = [count('applied'), count('pending'), count('failed')];
  return { applied, pending, failed, left: count('skipped') };
}

async function survives(fault: Fault, pace?: number): Promise<void> {
  const { run, end } = await project(fault, undefined, pace);
  const outcome = await run();
  expect(outcome).toMatchObject({ exitCode: 0, result: 'applied', reason: '' });
  expect(counts(outcome)).toEqual({ applied: changes - pending, pending, failed: 0, left: 0 });
  expect(outcome.summary).toContain(outcome.report);
  expect({ ...end(), report: stable(outcome.report) }).toEqual(await calm());
}

test.for(troubles)('$name', ({ fault }) => survives(fault));

test(`${slow.map(({ name }) => name).join('; ')}`, async () => {
  await Promise.all(slow.map(({ fault }) => survives(fault, 100)));
});

test.for([1, 16, 32])(
  '429 for the rest of the hour, from write %i on: stopped, and the next run does the rest',
  async (spent) => {
    const { run, end, passAnHour } = await project(null, spent);
    const stopped = await run({ 'time-limit': '0' });
    const first = counts(stopped);
    expect(stopped).toMatchObject({ exitCode: 1, reason: 'budget' });
    expect(stopped.result).toBe(first.applied > 0 ? 'partial' : 'failed');
    expect(first.left).toBeGreaterThan(0);
    expect(stopped.report).toMatch(/Run again after `\d{4}-/);

    passAnHour();
    const resumed = await run({ 'time-limit': '0' });
    expect(resumed).toMatchObject({ exitCode: 0, result: 'applied' });
    expect(first.applied + counts(resumed).applied).toBe(changes - pending);
    // A change that was half done is gone on with, which may take other words.
    const [{ done, taxonomy }, calmly] = [end(), await calm()];
    expect(taxonomy).toBe(calmly.taxonomy);
    expect(new Set(done).size).toBe(calmly.done.length);
    expect(done).toHaveLength(calmly.done.length);
  },
);
