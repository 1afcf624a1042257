import { kinds } from './kinds/index.ts';
import { isIgnored } from './plan/ignore.ts';
import type { Plan } from './plan/plan.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * By section, how many live entities the plan neither names nor ignores. Properties that stand only
 * under an event count as named: Amplitude keeps a shared definition of each.
 */
export function countUnmanaged(plan: Plan, live: Taxonomy): Readonly<Record<string, number>> {
  const named = new Set<string>();
  for (const entity of plan.taxonomy.entities.values()) named.add(`${entity.kind} ${entity.name}`);
  const counts: Record<string, number> = {};
  for (const spec of kinds) {
    let count = 0;
    const ignored = plan.ignore.get(spec.section) ?? [];
    for (const entity of live.entities.values()) {
      if (entity.kind !== spec.kind || entity.scope !== null || entity.state === 'deleted')
        continue;
      if (named.has(`${entity.kind} ${entity.name}`) || isIgnored(ignored, entity.name)) continue;
      count += 1;
    }
    counts[spec.section] = count;
  }
  return counts;
}
