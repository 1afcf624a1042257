import { isMap, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Change } from '../change.ts';
import { fieldOf, fieldsFor, isSet, type Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import type { Address, Entity, Key } from '../taxonomy.ts';
import { keyOf } from '../taxonomy.ts';
import { replaceList } from './list-edits.ts';
import { renameKey, replacePair, replaceValue } from './map-edits.ts';
import type { PlanDocument } from './plan-document.ts';
import { resolvedKey } from './plan-node.ts';
import { addEntries, type Found, findPath, removeEntries, writeOut } from './plan-path.ts';
import { removePairs } from './removal.ts';
import { outOf } from './statement-body.ts';
import type { Edit } from './text-edit.ts';
import { isBody, type Out, type OutEntry } from './yaml-text.ts';

/** Where the files name an entity; several only for uses of a name. */
export function placeOf({ kind, name, scope }: Address): readonly string[] {
  const spec = kindOf(kind);
  if (scope === null || spec.scope === null) return [spec.section, name];
  return [spec.scope.section, scope, 'properties', name];
}

/** Where a plan is not as it is to be: a change that an apply would make, or what it lacks to be valid. */
export interface Deviation extends Address, Pick<Change, 'action' | 'renamedFrom'> {
  /** Names of the fields that are about it. */
  readonly fields: { has(name: string): boolean };
}

/** What a plan is brought in line with. */
export interface Aim {
  /** What of live a plan can state. */
  readonly entities: ReadonlyMap<Key, Entity>;
  /** The whole body of an entity that is to be written anew. */
  readonly bodyFor: (entity: Entity) => Out;
  /** Whether a use would take something wrong from the plan's definition. */
  readonly isMisled: (use: Address) => boolean;
}

/** Edits of one file that do away with a deviation: what live has is written instead. */
export function adopt(document: PlanDocument, change: Deviation, aim: Aim): readonly Edit[] {
  const path = placeOf(change);
  const found = findPath(document, path);
  if (found === null) {
    const old = change.action === 'rename' ? change.renamedFrom : null;
    return old === null ? [] : renamedUses(document, change, old);
  }
  switch (change.action) {
    case 'create':
    case 'restore':
      return removeEntries(document, [found]);
    case 'delete':
      return revive(document, found, change, aim);
    case 'rename':
      return renameBack(document, found, change);
    case 'update':
      return update(document, found, path, change, aim);
    default:
      return change.action satisfies never;
  }
}

function update(
  document: PlanDocument,
  found: Found,
  path: readonly string[],
  change: Deviation,
  aim: Aim,
): readonly Edit[] {
  if (found.borrowed >= 0) return writeOut(document, found, found.borrowed);
  // What a plan cannot say without saying something wrong it does not say.
  if (!aim.entities.has(keyOf(change)) || aim.isMisled(change))
    return removeEntries(document, [found]);
  const wanted = [...wantedFields(change, aim)];
  // A round of its own, as other edits could be about the same piece of text.
  const unstated = wanted.flatMap(([name, value]) =>
    value === 'unstated' ? (findPath(document, [...path, name]) ?? []) : [],
  );
  if (unstated.length > 0) return removeEntries(document, unstated);
  const edits: Edit[] = [];
  for (const [name, value] of wanted) {
    if (value === 'unstated') continue;
    const field = findPath(document, [...path, name]);
    if (field !== null && field.borrowed < 0) {
      edits.push(...replaceField(document, field, name, value));
      continue;
    }
    const entry: OutEntry = [name, outOf(value ?? emptyOf(change, name))];
    edits.push(...addEntries(document, found, [entry], (map) => placeFor(map, change, name)));
    // An alias or nothing becomes a map once.
    if (!isMap(found.last.pair.value)) return edits;
  }
  return edits;
}

/** What is to be stated of the fields that differ. */
function wantedFields(change: Deviation, aim: Aim): ReadonlyMap<string, Value | 'unstated'> {
  const wanted = new Map<string, Value | 'unstated'>();
  const live = aim.entities.get(keyOf(change));
  const type = live?.fields.get('type');
  for (const field of fieldsFor(kindOf(change.kind), change.scope !== null)) {
    const value = live?.fields.get(field.name);
    const differs = change.fields.has(field.name);
    if (differs && value === undefined) wanted.set(field.name, 'unstated');
    else if (differs && value !== undefined) {
      const isFit = field.needsType === undefined || field.needsType === type;
      wanted.set(field.name, isFit || value !== null ? value : 'unstated');
    }
    if (type === undefined && field.needsType !== undefined && change.fields.has(field.name)) {
      wanted.set('type', 'unstated');
    }
  }
  if (wanted.get('type') === 'unstated') {
    for (const { name, needsType } of kindOf(change.kind).fields) {
      if (needsType !== undefined) wanted.set(name, 'unstated');
    }
  }
  return wanted;
}

function emptyOf({ kind }: Deviation, name: string): Value {
  return fieldOf(kindOf(kind), name)?.codec === 'set' ? [] : null;
}

function replaceField(
  document: PlanDocument,
  { last }: Found,
  name: string,
  value: Value,
): readonly Edit[] {
  const { map, pair } = last;
  if (isSet(value)) return replaceList(document, map, pair, name, value);
  if (value === null && isSeq(pair.value)) return replaceList(document, map, pair, name, []);
  return replaceValue(document, map, pair, [name, outOf(value)]);
}

/** Fields keep the order of the kind's table, as far as what is there has it. */
function placeFor(map: YAMLMap, { kind }: Deviation, name: string): Pair | null {
  const order = kindOf(kind).fields.map((field) => field.name);
  const rank = order.indexOf(name);
  const before = map.items.filter(({ key }) => {
    const other = resolvedKey(key);
    return other === '<<' || (order.includes(other) && order.indexOf(other) < rank);
  });
  return before.at(-1) ?? null;
}

/** `deleted: true` of something that is there: it gives way to what there is. */
function revive(
  document: PlanDocument,
  found: Found,
  change: Deviation,
  aim: Aim,
): readonly Edit[] {
  const mark = findPath(document, [...placeOf(change), 'deleted']);
  if (mark === null) return [];
  if (mark.borrowed >= 0) return writeOut(document, mark, mark.borrowed);
  const { map, pair } = mark.last;
  const live = aim.entities.get(keyOf(change));
  // It cannot be written, so the plan says nothing of it.
  if (live === undefined) return removeEntries(document, [found]);
  const body = aim.bodyFor(live);
  const entries = isBody(body) ? body.entries : [];
  if (entries.length === 0) return removePairs(document, map, [pair]);
  const edit = replacePair(document, map, pair, entries);
  return edit === null ? [] : [edit];
}

/** The name that Amplitude still has, at the definition and wherever the file uses it. */
function renameBack(document: PlanDocument, found: Found, change: Deviation): readonly Edit[] {
  const { renamedFrom: old, kind, name } = change;
  if (old === null) return [];
  if (found.borrowed >= 0) return writeOut(document, found, found.borrowed);
  const list = findPath(document, [...placeOf(change), 'renamed_from']);
  if (list !== null && list.borrowed >= 0) return writeOut(document, list, list.borrowed);
  return [
    ...renameKey(found.last, old),
    ...(list === null ? [] : withoutName(document, list, old)),
    ...renamedUses(document, { kind, name }, old),
  ];
}

/** What is older than the name stays: it does no harm, and other projects may still have it. */
function withoutName(document: PlanDocument, { last }: Found, old: string): readonly Edit[] {
  const { map, pair } = last;
  const names = isSeq(pair.value) ? pair.value.items.map(resolvedKey) : [];
  const older = names.slice(names.indexOf(old) + 1);
  if (older.length > 0) return replaceList(document, map, pair, 'renamed_from', older);
  return removePairs(document, map, [pair]);
}

/** Keys of a shared definition's uses in this file. */
function renamedUses(
  document: PlanDocument,
  { kind, name }: Pick<Address, 'kind' | 'name'>,
  old: string,
): readonly Edit[] {
  const { scope } = kindOf(kind);
  if (scope === null) return [];
  const section = document.entries(document.root).get(scope.section);
  const edits: Edit[] = [];
  for (const parent of document.entries(section?.pair.value).keys()) {
    const use = findPath(document, [scope.section, parent, 'properties', name]);
    if (use !== null && use.borrowed < 0) edits.push(...renameKey(use.last, old));
  }
  return edits;
}
