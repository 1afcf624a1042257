import { equal, type Field, fieldOf, fieldsFor, isSet, type Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import type { Plan } from '../plan/plan.ts';
import { quote } from '../plan/quote.ts';
import { nameFault } from '../plan/rules/names.ts';
import {
  type Address,
  describe,
  type Entity,
  find,
  type Key,
  keyOf,
  sharedOf,
  type Taxonomy,
} from '../taxonomy.ts';

/** Live as far as a plan can state it. */
export interface Expressible {
  /** What is present and has a name that a plan can write, with the fields that it can state. */
  readonly entities: ReadonlyMap<Key, Entity>;
  /** Names of the fields that are left out of those. */
  readonly lost: ReadonlyMap<Key, ReadonlySet<string>>;
  /** One for each value and each entity that is left out. */
  readonly losses: readonly Loss[];
}

/** Something of an entity that a plan cannot say, in words that begin with what it is. */
export interface Loss {
  readonly address: Address;
  readonly message: string;
}

/** Takes out of live what the format has no words for. `isIgnored`: names that the plan must not write. */
export function expressibleIn(
  live: Taxonomy,
  isIgnored: (address: Address) => boolean,
): Expressible {
  const entities = new Map<Key, Entity>();
  const lost = new Map<Key, ReadonlySet<string>>();
  const losses: Loss[] = [];
  const lose = (address: Address, message: string) => losses.push({ address, message });
  const targetFault = (target: Address): string | null => {
    const fault = nameFault(target.name, false);
    if (fault !== null) return fault.fault;
    if (isIgnored(target)) return `${describe(target, quote)} is ignored`;
    const isThere = find(live, target)?.state === 'present';
    return isThere ? null : `Amplitude does not list ${describe(target, quote)}`;
  };
  const told = new Map<Key, ReadonlyMap<string, string>>();
  for (const entity of sharedFirst(live)) {
    if (entity.state === 'deleted' || isIgnored(entity)) continue;
    const { kind, name, scope } = entity;
    const unnamed =
      nameFault(name, kindOf(kind).wire.prefix !== '') ??
      (scope === null ? null : nameFault(scope, false));
    if (unnamed !== null) {
      if (scope !== null) continue;
      const more = hasScope(live, entity) ? ' with its properties' : '';
      lose(entity, `${describe(entity, quote)} is left out${more}: ${unnamed.fault}`);
      continue;
    }
    const faults = faultsOf(entity, targetFault);
    told.set(keyOf(entity), faults);
    const shared = entity.scope === null ? undefined : find(live, { ...entity, scope: null });
    const known = shared === undefined ? undefined : told.get(keyOf(shared));
    for (const [name, fault] of faults) {
      if (known?.has(name) === true && sameValue(shared, entity, name)) continue;
      lose(entity, `${name} of ${describe(entity, quote)} is left out: ${fault}`);
    }
    const fields = new Map([...entity.fields].filter(([name]) => !faults.has(name)));
    const inherited = shared === undefined ? undefined : entities.get(keyOf(shared));
    const misled = [...faults.keys()].find((name) => isStated(inherited, name));
    if (misled !== undefined) {
      const reason = `it would take ${misled} from the shared definition`;
      lose(entity, `${describe(entity, quote)} is left out: ${reason}`);
      continue;
    }
    entities.set(keyOf(entity), { ...entity, fields });
    if (faults.size > 0) lost.set(keyOf(entity), new Set(faults.keys()));
  }
  return { entities, lost, losses };
}

/** Whether a use would take from the plan's definition what it has otherwise and cannot say. */
export function isMisled(plan: Plan, lost: Expressible['lost'], use: Address): boolean {
  const shared = sharedOf(plan.taxonomy, use);
  return [...(lost.get(keyOf(use)) ?? [])].some((name) => shared?.fields.has(name) === true);
}

/** Whether something belongs to an entity, and goes with it. */
function hasScope({ entities }: Taxonomy, { kind, name }: Address): boolean {
  return [...entities.values()].some(
    (other) => other.scope === name && kindOf(other.kind).scope?.parent === kind,
  );
}

function sharedFirst(live: Taxonomy): readonly Entity[] {
  const all = [...live.entities.values()];
  return [
    ...all.filter(({ scope }) => scope === null),
    ...all.filter(({ scope }) => scope !== null),
  ];
}

function sameValue(a: Entity | undefined, b: Entity, name: string): boolean {
  const [left, right] = [a?.fields.get(name), b.fields.get(name)];
  return left !== undefined && right !== undefined && equal(left, right);
}

/** Whether a definition will say something of a field. */
function isStated(entity: Entity | undefined, name: string): boolean {
  const value = entity?.fields.get(name);
  const field = entity && fieldOf(kindOf(entity.kind), name);
  return value !== undefined && field !== undefined && !equal(value, field.initial);
}

/** Why a plan cannot name an entity in a field; `null` if it can. */
type TargetFault = (target: Address) => string | null;

/** Fields that a plan cannot state, with the reason. */
function faultsOf(entity: Entity, targetFault: TargetFault): ReadonlyMap<string, string> {
  const fields = fieldsFor(kindOf(entity.kind), entity.scope !== null);
  const faults = new Map<string, string>();
  for (const field of fields) {
    const value = entity.fields.get(field.name);
    const fault = value == null ? null : valueFault(field, value, targetFault);
    if (fault !== null) faults.set(field.name, fault);
  }
  const type = entity.fields.get('type');
  const dependent = fields.filter(({ needsType }) => needsType !== undefined);
  for (const field of dependent) {
    const value = entity.fields.get(field.name) ?? null;
    const isFit = type === field.needsType;
    if (value !== null && !isFit) {
      faults.set(field.name, `the format has it with type ${field.needsType} alone`);
      // The type, if a plan stated it, would clear the value.
      if (type !== undefined) faults.set('type', `its ${field.name} does not fit it`);
    }
    const isSaid = value !== null && !faults.has(field.name);
    if (isFit && field.codec === 'set' && !isSaid) {
      const why = value === null ? `${type} without values` : `its ${field.name} are left out`;
      faults.set('type', why);
    }
  }
  if (!faults.has('type')) return faults;
  for (const { name } of dependent) {
    if ((entity.fields.get(name) ?? null) !== null && !faults.has(name)) {
      faults.set(name, 'its type is left out');
    }
  }
  return faults;
}

function valueFault(
  { values, references }: Field,
  value: Exclude<Value, null>,
  targetFault: TargetFault,
): string | null {
  if (typeof value === 'boolean') return null;
  const texts = isSet(value) ? value : [value];
  const unknown = texts.find((text) => values?.includes(text) === false);
  if (unknown !== undefined) return `the format does not have the value ${quote(unknown)}`;
  if (isSet(value)) {
    const item = texts.find(
      (text) => /[,\p{Cc}\p{Cs}]/u.test(text) || text !== text.trim() || text === '',
    );
    return item === undefined ? null : `${quote(item)} cannot stand in a list`;
  }
  if (/\p{Cs}/u.test(value)) return 'it has half of a surrogate pair';
  if (references === undefined) return null;
  return targetFault({ kind: kindOf(references).kind, name: value, scope: null });
}
