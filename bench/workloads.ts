import type { Plan } from '../src/core/plan/plan.ts';
import { readPlan } from '../src/core/plan/read-plan.ts';

/** Something to do with a project: what is there, and the plan to read it for or to make of it. */
export interface Workload {
  readonly name: string;
  /** What the project has to begin with; an empty one if `null`. */
  readonly live: Plan | null;
  readonly plan: Plan;
  readonly does: 'read' | 'apply';
}

/** The three of the README, with about `size` calls each. */
export async function workloads(size: number): Promise<readonly Workload[]> {
  const withProperties = await planOf(eventsWith(size, 1));
  const properties = 4;
  return [
    { name: 'read: one list an event', does: 'read', live: withProperties, plan: withProperties },
    {
      name: 'apply: independent events',
      does: 'apply',
      live: null,
      plan: await planOf(eventsWith(size, 0)),
    },
    {
      name: `apply: events with ${properties} own properties each`,
      does: 'apply',
      live: null,
      plan: await planOf(eventsWith(Math.ceil(size / (properties + 1)), properties)),
    },
  ];
}

function eventsWith(events: number, properties: number): string {
  const lines = ['version: 1', 'events:'];
  for (let event = 1; event <= events; event += 1) {
    lines.push(`  Event ${event}:`, '    description: Something happened.');
    if (properties > 0) lines.push('    properties:');
    for (let property = 1; property <= properties; property += 1) {
      lines.push(`      value_${event}_${property}: { type: string }`);
    }
  }
  return lines.join('\n');
}

async function planOf(text: string): Promise<Plan> {
  const { plan, problems } = await readPlan([{ path: 'plan.yml', text }]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return plan;
}
