import { type Kind, kindOf, kinds } from './kinds/index.ts';
import { isIgnored } from './plan/ignore.ts';
import type { Plan } from './plan/plan.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * By section, how many live entities the plan neither names nor ignores. Properties that stand only
 * under an event count as named: Amplitude keeps a shared definition of each.
 */
export function countUnmanaged(plan: Plan, live: Taxonomy): Readonly<Record<string, number>> {
  let named: ReadonlyMap<Kind, ReadonlySet<string>> | null = null;
  const counts: Record<string, number> = {};
  for (const { section } of kinds) counts[section] = 0;
  for (const [key, { kind, name, scope, state }] of live.entities) {
    if (scope !== null || state === 'deleted' || plan.taxonomy.entities.has(key)) continue;
    named ??= namesByKind(plan.taxonomy);
    if (named.get(kind)?.has(name) === true) continue;
    const { section } = kindOf(kind);
    if (isIgnored(plan.ignore.get(section) ?? [], name)) continue;
    counts[section] = (counts[section] ?? 0) + 1;
  }
  return counts;
}

function namesByKind({ entities }: Taxonomy): ReadonlyMap<Kind, ReadonlySet<string>> {
  const named = new Map<Kind, Set<string>>(kinds.map(({ kind }) => [kind, new Set()]));
  for (const { kind, name } of entities.values()) named.get(kind)?.add(name);
  return named;
}
