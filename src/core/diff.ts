import type { Change, Diff, FieldChange, Notice } from './change.ts';
import { costOf } from './cost.ts';
import { equal } from './kind.ts';
import { kindOf } from './kinds/index.ts';
import { type Attribution, attribute, gravest } from './origin.ts';
import type { Plan } from './plan/plan.ts';
import { followRenames } from './renames.ts';
import { compareAddresses, type Entity, scopeKey, type Taxonomy } from './taxonomy.ts';
import { countUnmanaged } from './unmanaged.ts';
import { countUses, type Uses, withMade, withPins } from './uses.ts';
import { entityAfter, isAsShared, type View, valueThen, viewOf } from './view.ts';

/**
 * What it takes to bring live to what the plan states. Total: any plan against any taxonomy.
 * Only what is stated is looked at, so that whatever is unmanaged stays as it is. `base`, where
 * there is one, only attributes the changes.
 */
export function diff(plan: Plan, before: Taxonomy, base: Taxonomy | null): Diff {
  const { live, sources, notices } = followRenames(plan.taxonomy, before);
  const view = viewOf(plan.taxonomy, live);
  // A rename is this pull request's; what the entity states under either name need not be.
  const renamedBase = base && followRenames(plan.taxonomy, base).live;
  let uses: Uses | null = null;
  const unknown = new Map<string, Unknown>();
  const notRead = new Set<string>();
  const changes: Change[] = [];
  for (const [key, entity] of plan.taxonomy.entities) {
    const { kind, name, scope } = entity;
    if (scope !== null && live.unread.size > 0 && live.unread.has(scopeKey(kind, scope))) {
      notRead.add(scopeKey(kind, scope));
      continue;
    }
    const existing = live.entities.get(key);
    if (existing !== undefined) addUnknown(unknown, entity, existing);
    const source = sources.get(key) ?? null;
    const from = attribute(entity, renamedBase);
    const step = stepOf(entity, existing, view, source, from);
    if (step === null) continue;
    uses ??= countUses(plan.taxonomy);
    const usedBy = scope === null ? (uses.get(kind)?.get(name) ?? 0) : 1;
    const { action, fields, origin, before: current, after } = step;
    const asShared = scope !== null && after !== null && isAsShared(after, view);
    // Not spread: there may be tens of thousands.
    changes.push({
      action,
      kind,
      name,
      scope,
      fields,
      origin,
      before: current,
      after,
      usedBy,
      renamedFrom: source,
      asShared,
      pins: [],
      volume: null,
      cost: 0,
    });
  }
  changes.sort(compareAddresses);
  return {
    changes: withPins(withMade(changes, view), view).map((change) => ({
      ...change,
      cost: costOf(change),
    })),
    notices: [...notices, ...[...unknown.values()].map(unknownNotice)],
    unmanaged: countUnmanaged(plan, live),
    notRead: notRead.size,
  };
}

type Step = Pick<Change, 'action' | 'fields' | 'origin' | 'before' | 'after'>;

function stepOf(
  entity: Entity,
  current: Entity | undefined,
  view: View,
  source: string | null,
  from: Attribution,
): Step | null {
  if (entity.state === 'deleted') {
    return current?.state === 'present' ? deletion(current, from) : null;
  }
  if (current === undefined) {
    const fields = newFields(entity, from);
    const origin = gravest(from.existence, fields.values());
    const after = entityAfter(entity, undefined, view);
    return { action: 'create', fields, origin, before: null, after };
  }
  const fields = differences(entity, current, view, from);
  const action = current.state === 'deleted' ? 'restore' : source !== null ? 'rename' : 'update';
  if (action === 'update' && fields.size === 0) return null;
  const origin = gravest(action === 'update' ? null : from.existence, fields.values());
  return { action, fields, origin, before: current, after: entityAfter(entity, current, view) };
}

/** Carries the whole live entity, so that it can be created again. */
function deletion(current: Entity, from: Attribution): Step {
  const fields = new Map<string, FieldChange>();
  // In the order of the kind's table, as a plan's fields are, whatever that of Amplitude's rows.
  for (const { name } of kindOf(current.kind).fields) {
    const value = current.fields.get(name) ?? null;
    const origin = from.field(name, value, true);
    if (value !== null) fields.set(name, { from: value, to: null, origin });
  }
  const origin = gravest(from.existence, fields.values());
  return { action: 'delete', fields, origin, before: current, after: null };
}

function newFields(entity: Entity, from: Attribution): ReadonlyMap<string, FieldChange> {
  const fields = new Map<string, FieldChange>();
  for (const [name, to] of entity.fields) {
    if (to !== null) fields.set(name, { from: null, to, origin: from.field(name, null, false) });
  }
  return fields;
}

function differences(
  entity: Entity,
  current: Entity,
  view: View,
  from: Attribution,
): ReadonlyMap<string, FieldChange> {
  let fields: Map<string, FieldChange> | null = null;
  for (const [name, to] of entity.fields) {
    const value = current.fields.get(name);
    if (value === undefined || equal(value, to)) continue;
    const then = valueThen(current, name, view);
    if (then === undefined || equal(then, to)) continue;
    fields ??= new Map();
    fields.set(name, { from: value, to, origin: from.field(name, value, true) });
  }
  return fields ?? noFields;
}

const noFields: ReadonlyMap<string, FieldChange> = new Map();

/** A field that the plan states and Amplitude's rows lack, however many entities. */
interface Unknown {
  readonly first: Entity;
  readonly field: string;
  count: number;
}

function addUnknown(unknown: Map<string, Unknown>, entity: Entity, current: Entity): void {
  for (const field of entity.fields.keys()) {
    if (current.fields.has(field)) continue;
    const key = `${entity.kind} ${field}`;
    const seen = unknown.get(key);
    if (seen === undefined) unknown.set(key, { first: entity, field, count: 1 });
    else seen.count += 1;
  }
}

function unknownNotice({ first, field, count }: Unknown): Notice {
  const more = count > 1 ? ` (nor for ${count - 1} more)` : '';
  return {
    address: first,
    message: `Amplitude's answer has no ${field} here${more}, so it was not compared`,
  };
}
