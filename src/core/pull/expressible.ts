import { equal, type Field, fieldOf, fieldsFor, isSet, type Value } from '../kind.ts';
import { type Kind, kindOf } from '../kinds/index.ts';
import { quote } from '../plan/quote.ts';
import { nameFault } from '../plan/rules/names.ts';
import {
  type Address,
  describe,
  type Entity,
  find,
  type Key,
  keyOf,
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
  const told = new Map<Key, ReadonlyMap<string, string>>();
  for (const entity of sharedFirst(live)) {
    if (entity.state === 'deleted' || isIgnored(entity)) continue;
    const spec = kindOf(entity.kind);
    const unnamed = nameFault(entity.name, spec.wire.prefix !== '');
    const scopeFault = entity.scope === null ? null : nameFault(entity.scope, false);
    if (unnamed !== null || scopeFault !== null) {
      if (entity.scope === null && unnamed !== null) {
        const more = hasScope(live, entity) ? ' with its properties' : '';
        lose(entity, `${describe(entity, quote)} is left out${more}: ${unnamed.fault}`);
      }
      continue;
    }
    const faults = faultsOf(entity, live, isIgnored);
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

/** Fields that a plan cannot state, with the reason. */
function faultsOf(
  entity: Entity,
  live: Taxonomy,
  isIgnored: (address: Address) => boolean,
): ReadonlyMap<string, string> {
  const fields = fieldsFor(kindOf(entity.kind), entity.scope !== null);
  const faults = new Map<string, string>();
  for (const field of fields) {
    const value = entity.fields.get(field.name);
    const fault = value == null ? null : valueFault(field, value, live, isIgnored);
    if (fault !== null) faults.set(field.name, fault);
  }
  const type = entity.fields.get('type');
  const dependent = fields.filter(({ needsType }) => needsType !== undefined);
  for (const field of dependent) {
    const value = entity.fields.get(field.name) ?? null;
    if (value !== null && type !== field.needsType) {
      faults.set(field.name, `the format has it with type ${field.needsType} alone`);
      // The type, if a plan stated it, would clear the value.
      if (type !== undefined) faults.set('type', `its ${field.name} does not fit it`);
    }
    if (value === null && type === field.needsType && field.codec === 'set') {
      faults.set('type', `${type} without values`);
    }
    if (faults.has(field.name) && type === field.needsType && field.codec === 'set') {
      faults.set('type', `its ${field.name} are left out`);
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
  field: Field,
  value: Exclude<Value, null>,
  live: Taxonomy,
  isIgnored: (address: Address) => boolean,
): string | null {
  if (typeof value === 'boolean') return null;
  const texts = isSet(value) ? value : [value];
  const unknown = texts.find((text) => field.values?.includes(text) === false);
  if (unknown !== undefined) return `the format does not have the value ${quote(unknown)}`;
  if (isSet(value)) {
    const item = texts.find(
      (text) => /[,\p{Cc}\p{Cs}]/u.test(text) || text !== text.trim() || text === '',
    );
    return item === undefined ? null : `${quote(item)} cannot stand in a list`;
  }
  if (/\p{Cs}/u.test(value)) return 'it has half of a surrogate pair';
  return field.references === undefined
    ? null
    : referenceFault(kindOf(field.references).kind, value, live, isIgnored);
}

function referenceFault(
  kind: Kind,
  name: string,
  live: Taxonomy,
  isIgnored: (address: Address) => boolean,
): string | null {
  const target = { kind, name, scope: null };
  const fault = nameFault(name, false);
  if (fault !== null) return fault.fault;
  if (isIgnored(target)) return `${describe(target, quote)} is ignored`;
  return find(live, target)?.state === 'present'
    ? null
    : `Amplitude does not list ${describe(target, quote)}`;
}
