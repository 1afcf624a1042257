import type { Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import { isIgnored } from '../plan/ignore.ts';
import type { Plan } from '../plan/plan.ts';
import { find } from '../taxonomy.ts';

/** How a property of a group type stands in the plan. */
export type Standing =
  | { readonly is: 'planned'; readonly fields: ReadonlyMap<string, Value> }
  | { readonly is: 'renamed'; readonly to: string }
  /** Named by `ignore` and by nothing else. */
  | { readonly is: 'ignored' }
  /** `candidates`: what it may be a misspelling of. */
  | { readonly is: 'unknown'; readonly candidates: readonly string[] };

/** What the plan says about groups. */
export interface PlannedGroups {
  readonly types: ReadonlySet<string>;
  standing(groupType: string, name: string): Standing;
}

const spec = kindOf('group_property');

/** Looks up properties of groups in a plan: those of their group type first, then the shared ones. */
export function plannedGroups({ taxonomy, ignore, groupTypes }: Plan): PlannedGroups {
  const renamed = new Map<string, string>();
  const names = new Map<string | null, string[]>();
  for (const { kind, name, scope, renamedFrom } of taxonomy.entities.values()) {
    if (kind !== spec.kind) continue;
    for (const old of renamedFrom) if (!renamed.has(old)) renamed.set(old, name);
    const siblings = names.get(scope);
    if (siblings === undefined) names.set(scope, [name]);
    else siblings.push(name);
  }
  const ignored = ignore.get(spec.section) ?? [];
  return {
    types: groupTypes,
    standing: (groupType, name) => {
      const address = { kind: spec.kind, name };
      const entity =
        find(taxonomy, { ...address, scope: groupType }) ??
        find(taxonomy, { ...address, scope: null });
      // Of groups' properties, Amplitude offers no deletion that a plan could state.
      if (entity !== undefined) return { is: 'planned', fields: entity.fields };
      const to = renamed.get(name);
      if (to !== undefined) return { is: 'renamed', to };
      if (isIgnored(ignored, name)) return { is: 'ignored' };
      const known = [...(names.get(groupType) ?? []), ...(names.get(null) ?? [])];
      return { is: 'unknown', candidates: known };
    },
  };
}
