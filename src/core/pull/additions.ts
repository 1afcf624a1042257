import { fieldsFor } from '../kind.ts';
import { kindOf, kinds, rankOf } from '../kinds/index.ts';
import { parentKey } from '../parent.ts';
import type { Plan } from '../plan/plan.ts';
import { type Entity, find, type Key, keyOf, sharedOf } from '../taxonomy.ts';
import type { Deviation } from './adopt.ts';
import { type Expressible, isMisled } from './expressible.ts';
import { insertEntries } from './map-edits.ts';
import { compareNames } from './natural-order.ts';
import type { PlanDocument } from './plan-document.ts';
import { endOfPair, lineAfter, marginOf } from './plan-node.ts';
import { addEntries, atEnd, findPath } from './plan-path.ts';
import { isHidden } from './selection.ts';
import { type Edit, insertLines } from './text-edit.ts';
import { blockLines, type OutEntry } from './yaml-text.ts';

/** What of live the plan does not name and is to name, in the order in which people read it. */
export function missingFrom(plan: Plan, { entities, lost }: Expressible): readonly Entity[] {
  const named = new Set<string>();
  const earlier = new Set<string>();
  for (const { kind, name, renamedFrom } of plan.taxonomy.entities.values()) {
    named.add(`${kind} ${name}`);
    for (const old of renamedFrom) earlier.add(`${kind} ${old}`);
  }
  const missing = [...entities.values()].filter((entity) => {
    if (plan.taxonomy.entities.has(keyOf(entity))) return false;
    // A name that something of the plan has given up cannot be used by it again.
    if (earlier.has(`${entity.kind} ${entity.name}`)) return false;
    if (entity.scope === null) {
      return !isHidden(entity) && !named.has(`${entity.kind} ${entity.name}`);
    }
    const shared = { ...entity, scope: null };
    const definition = entities.get(keyOf(shared));
    const stated = find(plan.taxonomy, shared);
    if (stated?.state === 'deleted' || isMisled(plan, lost, entity)) return false;
    if (stated === undefined && definition !== undefined && isHidden(definition)) return false;
    const parent = parentKey(entity);
    return parent === null || plan.taxonomy.entities.get(parent)?.state === 'present';
  });
  return missing.sort(
    (a, b) =>
      rankOf(a.kind) - rankOf(b.kind) ||
      compareNames(a.scope ?? '', b.scope ?? '') ||
      compareNames(a.name, b.name),
  );
}

/**
 * Properties whose type and what needs it the plan does not state together, as a definition that leaves
 * one of them unmanaged, or a merge, has become another since.
 */
export function incoherent(
  { taxonomy }: Plan,
  entities: Expressible['entities'],
): readonly Deviation[] {
  const found: Deviation[] = [];
  for (const [key, { kind, name, scope, fields }] of taxonomy.entities) {
    if (!entities.has(key)) continue;
    const shared = sharedOf(taxonomy, { kind, name, scope })?.fields;
    const type = fields.get('type') ?? shared?.get('type');
    const lacking = fieldsFor(kindOf(kind), scope !== null).filter(
      ({ name: field, codec, needsType }) => {
        if (needsType === undefined) return false;
        const value = fields.get(field) ?? shared?.get(field) ?? null;
        return value === null ? codec === 'set' && type === needsType : type === undefined;
      },
    );
    if (lacking.length === 0) continue;
    const names = new Set(['type', ...lacking.map(({ name: field }) => field)]);
    found.push({ action: 'update', kind, name, scope, renamedFrom: null, fields: names });
  }
  return found;
}

/** Categories that an event of the plan names, where the plan declares categories and not these. */
export function undeclared(
  plan: Plan,
  entities: ReadonlyMap<Key, Entity>,
  declared: ReadonlyMap<Key, unknown>,
): readonly Entity[] {
  const referred = new Set(
    kinds.flatMap(({ fields }) => fields.flatMap(({ references }) => references ?? [])),
  );
  const needed = [...plan.taxonomy.entities].flatMap(([key, { kind }]) =>
    referred.has(kind) && !declared.has(key) ? (entities.get(key) ?? []) : [],
  );
  return needed.sort((a, b) => compareNames(a.name, b.name));
}

/** Entries to add, and the keys that lead to where they belong. */
export interface Addition {
  readonly place: readonly string[];
  readonly entries: readonly OutEntry[];
}

/** Edits of one file. */
export interface FileEdits {
  readonly document: PlanDocument;
  readonly edits: readonly Edit[];
}

/** Adds entries where a file has their section: the first one that does. */
export function addTo(
  documents: readonly PlanDocument[],
  { place, entries }: Addition,
): FileEdits | null {
  for (let depth = place.length; depth > 0; depth -= 1) {
    const keys = place.slice(0, depth);
    for (const document of documents) {
      const found = findPath(document, keys);
      if (found === null) continue;
      const below = nest(place.slice(depth), entries);
      return { document, edits: addEntries(document, found, below, atEnd) };
    }
  }
  return null;
}

function nest(keys: readonly string[], entries: readonly OutEntry[]): readonly OutEntry[] {
  const [key, ...rest] = keys;
  return key === undefined ? entries : [[key, { entries: nest(rest, entries) }]];
}

/** Sections that no file has yet, at the end of one, apart from what is there. */
export function addSections(
  document: PlanDocument,
  additions: readonly Addition[],
): readonly Edit[] {
  const { root, text, unit } = document;
  const entries = additions.flatMap(({ place, entries: below }) => nest(place, below));
  if (root === null) return [insertLines(text, text.length, blockLines(entries, '', unit))];
  const last = atEnd(root);
  const margin = marginOf(root, text);
  if (margin === null || last === null) return insertEntries(document, root, entries, last);
  const end = lineAfter(text, endOfPair(last, text), margin);
  const sections = entries.map((entry) => `\n${blockLines([entry], margin, unit)}`);
  return [insertLines(text, end, sections.join(''))];
}
