import { expect, test } from 'vitest';
import { pushToDefault } from '../../src/demo/repository.ts';
import type { Fault, Faults, FaultTarget } from '../../src/emulator/faults.ts';
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

/** The fault, to each write the first time that it is sent. */
function toEachWrite(fault: Fault): Faults {
  const met = new Set<string>();
  return (request) => {
    const write = text(request);
    if (request.method === 'GET' || met.has(write)) return undefined;
    met.add(write);
    return fault;
  };
}

/** So many 429s to one request in a row can only mean that the hour is used up. */
const tellsTheHour = 5;

/**
 * Each of these writes, the first time that it is sent, finds the hour used up: it is refused, as is
 * everything else, until one request was refused often enough to tell, or the hour is said to be over.
 */
function usedUpHours(writes: Iterable<string>) {
  const toCome = new Set(writes);
  let isUsedUp = false;
  let refused: string[] = [];
  const passAnHour = () => {
    isUsedUp = false;
    refused = [];
  };
  const faults: Faults = (request) => {
    const call = text(request);
    if (!isUsedUp) isUsedUp = toCome.delete(call);
    if (!isUsedUp) return undefined;
    refused.push(call);
    if (refused.filter((each) => each === call).length === tellsTheHour) passAnHour();
    return status(429, 'before');
  };
  return { faults, passAnHour, toCome };
}

/** A project, the action on it, and what becomes of both. */
async function project(faults: Faults = () => undefined, pace = 30) {
  const { run, github, emulator, writes } = await world({
    amplitude: { project: { groupTypes: ['account'], entities: live }, faults },
  });
  const push = pushToDefault(github, planFile(plan));
  return {
    run: (inputs = {}) =>
      run(push, inputs, { NODE_OPTIONS: `--import ${preload}`, FAST_CLOCK: String(pace) }),
    end: () => ({
      met: [...new Set(writes().map(text))].sort(),
      done: writes()
        .filter(({ done }) => done)
        .map(text)
        .sort(),
      taxonomy: snapshot(emulator.project.taxonomy()),
    }),
  };
}

/** The report without what is another in every run: its number, the emulator's port, and so the digest. */
function stable(report: string): string {
  return report
    .replace(/127\.0\.0\.1:\d+/, 'host')
    .replace(/sha256:[0-9a-f]+/, 'digest')
    .replace(/runs\/\d+/, 'run');
}

async function undisturbed() {
  const { run, end } = await project();
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

async function survives(faults: Faults, pace?: number): Promise<Run> {
  const { run, end } = await project(faults, pace);
  const outcome = await run({ 'time-limit': '600' });
  expect(outcome).toMatchObject({ exitCode: 0, result: 'applied', reason: '' });
  expect(counts(outcome)).toEqual({ applied: changes - pending, pending, failed: 0, left: 0 });
  expect(outcome.summary).toContain(outcome.report);
  expect({ ...end(), report: stable(outcome.report) }).toEqual(await calm());
  return outcome;
}

test.for(troubles)('$name', async ({ fault }) => {
  await survives(toEachWrite(fault));
});

test(`${slow.map(({ name }) => name).join('; ')}`, async () => {
  await Promise.all(slow.map(({ fault }) => survives(toEachWrite(fault), 100)));
});

/** The writes of a calm run, dealt out: each share is met in a project of its own, all at once. */
async function forAllWrites(
  count: number,
  meet: (share: readonly string[]) => Promise<void>,
): Promise<void> {
  const { met } = await calm();
  const shares = Array.from({ length: count }, (_, n) =>
    met.filter((_, index) => index % count === n),
  );
  await Promise.all(shares.map(meet));
}

test('429 for the rest of the hour, within the time-limit: waited for', () =>
  forAllWrites(4, async (share) => {
    const { stdout } = await survives(usedUpHours(share).faults, 100);
    const told = stdout.match(/hourly budget is used up, by other clients/g) ?? [];
    expect(told.length).toBeGreaterThanOrEqual(share.length);
  }));

test('429 for the rest of the hour, beyond the time-limit: stopped, and the next run goes on', () =>
  forAllWrites(2, async (share) => {
    // Every other write: each takes a run of its own.
    const stopping = share.filter((_, index) => index % 2 === 0);
    const { faults, passAnHour, toCome } = usedUpHours(stopping);
    const { run, end } = await project(faults, 100);
    const stops: Run[] = [];
    let last = await run({ 'time-limit': '0' });
    while (last.reason === 'budget') {
      const { applied, pending, failed, left } = counts(last);
      const result = applied + pending > 0 ? 'partial' : 'failed';
      expect(last).toMatchObject({ exitCode: 1, result });
      expect(last.report).toMatch(/Run again after `\d{4}-/);
      expect(failed).toBe(0);
      expect(left).toBeGreaterThan(0);
      stops.push(last);
      passAnHour();
      last = await run({ 'time-limit': '0' });
    }
    expect(last).toMatchObject({ exitCode: 0, result: 'applied', reason: '' });
    const applied = [...stops, last].reduce((sum, each) => sum + counts(each).applied, 0);
    expect(applied).toBe(changes - pending);
    // A change that was half done is gone on with, which may take other words.
    expect(toCome.size).toBeLessThanOrEqual(1);
    const [{ done, taxonomy }, calmly] = [end(), await calm()];
    expect(taxonomy).toBe(calmly.taxonomy);
    expect(new Set(done).size).toBe(calmly.done.length);
    expect(done).toHaveLength(calmly.done.length);
  }));

test('429 for the rest of the hour before the first read: nothing is done, and the next run does it all', async () => {
  let isUsedUp = true;
  const { run, end } = await project(() => (isUsedUp ? status(429, 'before') : undefined), 100);
  const stopped = await run({ 'time-limit': '0' });
  expect(stopped).toMatchObject({ exitCode: 1, result: 'failed', reason: 'budget' });
  expect(stopped.report).toMatch(/Run again after `\d{4}-/);
  expect(end().met).toEqual([]);
  isUsedUp = false;
  const { report } = await run({ 'time-limit': '0' });
  expect({ ...end(), report: stable(report) }).toEqual(await calm());
});
