import type { Field, KindSpec, Value } from '../core/kind.ts';
import type { Project } from './project.ts';
import type { Quirks } from './quirks.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Call } from './request.ts';
import { type Shelf, type Stored, valuesOf } from './shelf.ts';
import { scopeOf } from './writes.ts';

/** An entity as the API shows it. */
export type Row = Readonly<Record<string, unknown>>;

/** GET of a kind: the shared entities, or those of a scope. */
export function list(project: Project, shelf: Shelf, call: Call): readonly Row[] {
  const { spec } = shelf;
  const scope = readScope(project, spec, call);
  if (scope === 'nothing') return [];
  if (scope !== null) return shelf.in(scope).map((stored) => rowOf(project, spec, stored, scope));
  const rows: Row[] = [];
  const listHidden = project.quirks.hidden !== 'unlisted';
  for (const stored of shelf.all()) {
    if (isGone(spec, stored, call) || (isHidden(spec, stored) && !listHidden)) continue;
    rows.push(rowOf(project, spec, stored, null));
    const leaked = project.quirks.scopedRowsInSharedLists ? [...stored.uses.keys()][0] : undefined;
    if (leaked !== undefined) rows.push(rowOf(project, spec, stored, leaked));
  }
  return rows;
}

/** GET of one entity by name. */
export function one(project: Project, shelf: Shelf, name: string, call: Call): Row {
  const { spec } = shelf;
  const scope = readScope(project, spec, call);
  const stored = shelf.get(name);
  if (stored === undefined || scope === 'nothing' || isGone(spec, stored, call)) {
    throw notFound(spec);
  }
  const hidden = project.quirks.hidden === 'listed-but-not-found' && isHidden(spec, stored);
  if (hidden || (scope !== null && shelf.use(stored, scope) === undefined)) throw notFound(spec);
  return rowOf(project, spec, stored, scope);
}

/** Whether lists leave it out: a person hid it, or one of the fields that hide says so. */
export function isHidden(spec: KindSpec, stored: Stored): boolean {
  if (!spec.wire.mayBeUnlisted) return false;
  const hides = (field: Field) =>
    field.awaitsData === true && stored.fields.get(field.name) === true;
  return stored.unlisted || spec.fields.some(hides);
}

function isGone(spec: KindSpec, stored: Stored, call: Call): boolean {
  const shown = spec.wire.listsDeleted && call.query.get('showDeleted') === 'true';
  return stored.standing === 'deleted' && !shown;
}

/** The scope of a GET, which stands in the body by the documentation and in the query by observation. */
function readScope(project: Project, spec: KindSpec, call: Call): string | null | 'nothing' {
  const from = project.quirks.scopeReadFrom;
  const query = from === 'body' ? new Map<string, string>() : call.query;
  const parameters = from === 'query' ? query : new Map([...query, ...call.body]);
  try {
    return scopeOf(project, spec, parameters);
  } catch (error) {
    const lenient = project.quirks.missingEvent === 'empty-list' && spec.scope?.parent != null;
    if (error instanceof Refusal && lenient) return 'nothing';
    throw error;
  }
}

/** How rows say that something is not deleted: recorded as `null` on events, as `false` on user properties. */
const notDeletedAs: ReadonlyMap<string, false> = new Map([['user_property', false]]);

function rowOf(project: Project, spec: KindSpec, stored: Stored, scope: string | null): Row {
  const { quirks } = project;
  const row = new Map<string, unknown>();
  const { rowKey, byId, listsDeleted } = spec.wire;
  if (byId) row.set('id', stored.id);
  if (spec.scope !== null) {
    const overridden = scope !== null && stored.uses.get(scope)?.override != null;
    row.set(spec.scope.parameter, overridden || quirks.scopeInRows === 'always' ? scope : null);
  }
  row.set(rowKey, stored.name);
  const values = valuesOf(stored, scope);
  for (const field of spec.fields) {
    if (quirks.rowFields !== null && !quirks.rowFields.includes(field.name)) continue;
    row.set(field.name, cell(field, values.get(field.name) ?? field.initial, quirks));
  }
  if (listsDeleted && quirks.rowFields === null) {
    const notDeleted = notDeletedAs.get(spec.kind) ?? null;
    row.set('deleted', stored.standing === 'deleted' ? true : notDeleted);
  }
  return Object.fromEntries(row);
}

function cell(field: Field, value: Value, quirks: Quirks): unknown {
  if (field.codec === 'reference') return value === null ? null : { name: value };
  if (field.codec === 'set') {
    // Recorded: null for the lists that need a type, [] for the others.
    if (value === null) return field.needsType === undefined ? [] : null;
    return typeof value === 'object' && quirks.listsAs === 'text' ? value.join(',') : value;
  }
  return value === null ? quirks.emptyTextAs : value;
}
