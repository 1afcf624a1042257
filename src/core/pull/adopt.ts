import { isMap, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Change } from '../change.ts';
import { fieldOf, fieldsFor, isSet, type Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type Address, type Entity, keyOf } from '../taxonomy.ts';
import { type Expressible, isMisled } from './expressible.ts';
import { replaceList } from './list-edits.ts';
import { renameKey, replacePair, replaceValue } from './map-edits.ts';
import type { Entry, PlanDocument } from './plan-document.ts';
import { resolvedKey } from './plan-node.ts';
import { addEntries, type Found, findPath, removeEntries, writeOut } from './plan-path.ts';
import { removePairs } from './removal.ts';
import { bodyFor, outOf } from './statement-body.ts';
import type { Edit } from './text-edit.ts';
import type { OutEntry } from './yaml-text.ts';

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

/** What is brought in line, and with what. */
export interface Aim {
  readonly plan: Plan;
  /** What of live a plan can state. */
  readonly live: Expressible;
}

/** Edits of one file that do away with a deviation: what live has is written instead. */
export function adopt(document: PlanDocument, change: Deviation, aim: Aim): readonly Edit[] {
  const found = findPath(document, placeOf(change));
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
      return update(document, found, change, aim);
    default:
      return change.action satisfies never;
  }
}

function update(
  document: PlanDocument,
  found: Found,
  change: Deviation,
  { plan, live }: Aim,
): readonly Edit[] {
  if (found.isLent) return writeOut(document, found);
  const current = live.entities.get(keyOf(change));
  // What a plan cannot say without saying something wrong it does not say.
  if (current === undefined || isMisled(plan, live.lost, change)) {
    return removeEntries(document, [found]);
  }
  const wanted = wantedFields(change, current);
  const fieldAt = (name: string): Found | null => findPath(document, [...placeOf(change), name]);
  // A round of its own, as other edits could be about the same piece of text.
  const unstated = [...wanted].flatMap(([name, value]) =>
    value === undefined ? (fieldAt(name) ?? []) : [],
  );
  if (unstated.length > 0) return removeEntries(document, unstated);
  const edits: Edit[] = [];
  for (const [name, value] of wanted) {
    if (value === undefined) continue;
    const field = fieldAt(name);
    if (field !== null && !field.isLent) {
      edits.push(...replaceField(document, field, value));
      continue;
    }
    const entry: OutEntry = [name, outOf(value ?? emptyOf(change, name))];
    edits.push(...addEntries(document, found, [entry], (map) => placeFor(map, change, name)));
    // An alias or nothing becomes a map once.
    if (!isMap(found.pair.value)) return edits;
  }
  return edits;
}

/** What is to be stated of the fields that differ; `undefined`: nothing. */
function wantedFields(change: Deviation, live: Entity): ReadonlyMap<string, Value | undefined> {
  const wanted = new Map<string, Value | undefined>();
  const type = live.fields.get('type');
  for (const { name, needsType } of fieldsFor(kindOf(change.kind), change.scope !== null)) {
    if (!change.fields.has(name)) continue;
    const value = live.fields.get(name);
    const isCleared = value === null && needsType !== undefined && needsType !== type;
    wanted.set(name, isCleared ? undefined : value);
    if (type === undefined && needsType !== undefined) wanted.set('type', undefined);
  }
  if (wanted.has('type') && wanted.get('type') === undefined) {
    for (const { name, needsType } of kindOf(change.kind).fields) {
      if (needsType !== undefined) wanted.set(name, undefined);
    }
  }
  return wanted;
}

function emptyOf({ kind }: Deviation, name: string): Value {
  return fieldOf(kindOf(kind), name)?.codec === 'set' ? [] : null;
}

function replaceField(document: PlanDocument, field: Entry, value: Value): readonly Edit[] {
  const written = value === null && isSeq(field.pair.value) ? [] : value;
  return isSet(written)
    ? replaceList(document, field, written)
    : replaceValue(document, field, outOf(written));
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
  { plan, live }: Aim,
): readonly Edit[] {
  const mark = findPath(document, [...placeOf(change), 'deleted']);
  if (mark === null) return [];
  if (mark.isLent) return writeOut(document, mark);
  const current = live.entities.get(keyOf(change));
  // It cannot be written, so the plan says nothing of it.
  if (current === undefined) return removeEntries(document, [found]);
  const body = bodyFor(current, plan, live.entities);
  return body === null ? removePairs(document, [mark]) : replacePair(document, mark, body.entries);
}

/** The name that Amplitude still has, at the definition and wherever the file uses it. */
function renameBack(document: PlanDocument, found: Found, change: Deviation): readonly Edit[] {
  const old = change.renamedFrom;
  if (old === null) return [];
  if (found.isLent) return writeOut(document, found);
  const list = findPath(document, [...placeOf(change), 'renamed_from']);
  if (list?.isLent === true) return writeOut(document, list);
  return [
    renameKey(found, old),
    ...(list === null ? [] : withoutName(document, list, old)),
    ...renamedUses(document, change, old),
  ];
}

/** What is older than the name stays: it does no harm, and other projects may still have it. */
function withoutName(document: PlanDocument, list: Entry, old: string): readonly Edit[] {
  const { value } = list.pair;
  const names = isSeq(value) ? value.items.map(resolvedKey) : [];
  const older = names.slice(names.indexOf(old) + 1);
  return older.length > 0 ? replaceList(document, list, older) : removePairs(document, [list]);
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
  return [...document.entries(section?.pair.value).keys()].flatMap((parent) => {
    const use = findPath(document, [scope.section, parent, 'properties', name]);
    return use === null || use.isLent ? [] : [renameKey(use, old)];
  });
}
