import { kindOf } from '../kinds/index.ts';
import { isIgnored } from '../plan/ignore.ts';
import type { Plan } from '../plan/plan.ts';
import { countedSections } from '../render/wording.ts';
import { type Address, type Entity, find, type Taxonomy } from '../taxonomy.ts';

/** What Amplitude itself puts into projects; a new plan ignores it. */
export const ownPattern = '[Amplitude] *';

/** Amplitude's own of the kinds whose rows do not tell: by the name that it gives them. */
export function isOwn({ kind, name }: Pick<Address, 'kind' | 'name'>): boolean {
  return kindOf(kind).nameRule !== null && isIgnored([ownPattern], name);
}

/** Whether people have hidden it. */
export function isHidden(entity: Entity): boolean {
  return kindOf(entity.kind).fields.some(
    ({ name, hides }) => hides === true && entity.fields.get(name) === true,
  );
}

const reasons = [
  ['deleted', 'as they are deleted in Amplitude'],
  ['hidden', 'as they are hidden in Amplitude'],
  ['own', "as they are Amplitude's own"],
] as const;

type Reason = (typeof reasons)[number][0];

/** By reason and section: how many are left out without being a problem. */
export type LeftOut = Readonly<Record<Reason, Readonly<Record<string, number>>>>;

/** Counts what a plan does not name and pull does not write, uses apart. */
export function countLeftOut(live: Taxonomy, plan: Plan | null): LeftOut {
  const counts: Record<Reason, Record<string, number>> = { deleted: {}, hidden: {}, own: {} };
  for (const entity of live.entities.values()) {
    if (entity.scope !== null) continue;
    const { section } = kindOf(entity.kind);
    if (isIgnored(plan?.ignore.get(section) ?? [], entity.name)) continue;
    const reason = reasonOf(entity);
    if (reason === null || (plan !== null && find(plan.taxonomy, entity) !== undefined)) continue;
    counts[reason][section] = (counts[reason][section] ?? 0) + 1;
  }
  return counts;
}

/** What is left out, a sentence a reason. */
export function leftOutNotes(left: Partial<LeftOut>): readonly string[] {
  return reasons.flatMap(([reason, words]) => {
    const counts = countedSections(left[reason] ?? {});
    return counts === '' ? [] : [`Left out, ${words}: ${counts}.`];
  });
}

function reasonOf(entity: Entity): Reason | null {
  if (entity.state === 'deleted') return 'deleted';
  if (isOwn(entity)) return 'own';
  return isHidden(entity) ? 'hidden' : null;
}
