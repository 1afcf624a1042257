import { kindOf, kinds } from '../kinds/index.ts';
import { isIgnored } from '../plan/ignore.ts';
import type { Plan } from '../plan/plan.ts';
import { countedSections } from '../render/wording.ts';
import { type Address, type Entity, keyOf, type Taxonomy } from '../taxonomy.ts';

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

/** By reason and section: what is left out without being a problem. */
export interface LeftOut {
  readonly deleted: Readonly<Record<string, number>>;
  readonly hidden: Readonly<Record<string, number>>;
  readonly own: Readonly<Record<string, number>>;
}

/** Counts what a plan does not name and pull does not write, uses apart. */
export function countLeftOut(live: Taxonomy, plan: Plan | null): LeftOut {
  const counts = { deleted: noneYet(), hidden: noneYet(), own: noneYet() };
  for (const entity of live.entities.values()) {
    if (entity.scope !== null) continue;
    const { section } = kindOf(entity.kind);
    if (isIgnored(plan?.ignore.get(section) ?? [], entity.name)) continue;
    const reason = reasonOf(entity);
    if (reason === null) continue;
    if (plan !== null && isNamed(plan, entity)) continue;
    counts[reason][section] = (counts[reason][section] ?? 0) + 1;
  }
  return counts;
}

const reasons = {
  deleted: 'as they are deleted in Amplitude',
  hidden: 'as they are hidden in Amplitude',
  own: "as they are Amplitude's own",
} as const;

/** What is left out, a sentence a reason. */
export function leftOutNotes(left: Partial<LeftOut>): readonly string[] {
  return (['deleted', 'hidden', 'own'] as const).flatMap((reason) => {
    const counts = countedSections(left[reason] ?? {});
    return counts === '' ? [] : [`Left out, ${reasons[reason]}: ${counts}.`];
  });
}

function isNamed({ taxonomy }: Plan, { kind, name }: Entity): boolean {
  return taxonomy.entities.has(keyOf({ kind, name, scope: null }));
}

function reasonOf(entity: Entity): keyof LeftOut | null {
  if (entity.state === 'deleted') return 'deleted';
  if (isOwn(entity)) return 'own';
  return isHidden(entity) ? 'hidden' : null;
}

function noneYet(): Record<string, number> {
  return Object.fromEntries(kinds.map(({ section }) => [section, 0]));
}
