import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Fault } from '../../src/emulator/faults.ts';
import { snapshot, World } from '../support/in-process.ts';
import { lines, planOf } from '../support/project.ts';
import { type Case, everyChange, midSize } from './changes.ts';

const json = 'application/json';

interface Trouble {
  readonly name: string;
  readonly fault: Fault;
  /** Another client uses up the hour at that moment. */
  readonly isHourSpent?: true;
}

const refusedWithSuccess = '{"success":false,"errors":[{"message":"Try again"}]}';

/** What can befall a request. */
const troubles: readonly Trouble[] = [
  { name: 'reset before', fault: { kind: 'reset', when: 'before' } },
  { name: 'reset after', fault: { kind: 'reset', when: 'after' } },
  { name: '500', fault: { ...status(500, 'before'), body: '{}', contentType: json } },
  { name: '500 after it was done', fault: status(500, 'after') },
  { name: '502 with HTML', fault: status(502, 'before') },
  { name: '503', fault: { ...status(503, 'before'), headers: { 'retry-after': '2' } } },
  { name: '504 after it was done', fault: status(504, 'after') },
  { name: '429 for a moment', fault: status(429, 'before') },
  { name: '429 for the rest of the hour', fault: status(429, 'before'), isHourSpent: true },
  { name: 'timeout before', fault: { kind: 'timeout', when: 'before' } },
  { name: 'timeout after', fault: { kind: 'timeout', when: 'after' } },
  { name: 'truncated JSON', fault: { kind: 'truncated', connection: 'kept' } },
  { name: 'a connection that breaks', fault: { kind: 'truncated', connection: 'broken' } },
  { name: 'a page instead', fault: { kind: 'wrong-content-type', body: '<html>Hello</html>' } },
  { name: 'the answer as text', fault: { kind: 'wrong-content-type', contentType: 'text/plain' } },
  {
    name: 'success: false with 200',
    fault: { ...status(200, 'before'), body: refusedWithSuccess, contentType: json },
  },
];

function status(code: number, when: 'before' | 'after') {
  return { kind: 'status', when, status: code } as const;
}

function worldOf({ live }: Case): World {
  return new World({ seed: { groupTypes: ['account'], entities: live }, latency: 200 });
}

const plans = new Map<Case, Plan>();

function planFor(subject: Case): Plan {
  const plan = plans.get(subject) ?? planOf(subject.plan);
  plans.set(subject, plan);
  return plan;
}

interface End {
  readonly taxonomy: string;
  readonly report: readonly string[];
  readonly writes: readonly string[];
  readonly requests: number;
  readonly left: readonly string[];
}

async function applied(world: World, subject: Case): Promise<End> {
  const plan = planFor(subject);
  const { results, stopped, notReadBack } = await world.start().apply(plan);
  const requests = world.log.length;
  expect(stopped).toBeNull();
  expect(notReadBack).toBe('');
  const writes = world.writes().map(({ method, path, body }) => {
    const form = new URLSearchParams([...body]).toString();
    return `${method} ${path} ${form}`;
  });
  return {
    taxonomy: snapshot(world.project.taxonomy()),
    report: results.map(({ change, status }) => `${status} ${change.kind} ${change.name}`),
    writes: writes.sort(),
    requests,
    left: lines(await world.start().diff(plan)),
  };
}

const calmEnds = new Map<Case, Promise<End>>();

function undisturbed(subject: Case): Promise<End> {
  const end = calmEnds.get(subject) ?? applied(worldOf(subject), subject);
  calmEnds.set(subject, end);
  return end;
}

async function disturbed(subject: Case, { fault, isHourSpent }: Trouble, at: number): Promise<End> {
  const world = worldOf(subject);
  world.faults = (_, n) => {
    if (n !== at) return undefined;
    if (isHourSpent) world.budget.spend(7200);
    return fault;
  };
  return applied(world, subject);
}

/** Ends as the undisturbed run does: the same state, the same report, the same writes, each once. */
async function survives(subject: Case, trouble: Trouble, step: number): Promise<void> {
  const { requests, ...calm } = await undisturbed(subject);
  expect(calm.report).not.toEqual([]);
  for (let at = 0; at < requests; at += step) {
    const { requests: _, ...end } = await disturbed(subject, trouble, at);
    expect({ at, ...end }).toEqual({ at, ...calm });
  }
}

describe.each(troubles)('$name', (trouble) => {
  test.each(everyChange)('$name', (subject) => survives(subject, trouble, 1));

  test('in the midst of many changes', () => survives(midSize, trouble, 8));
});
