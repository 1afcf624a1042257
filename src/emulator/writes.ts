import { fieldOf, type KindSpec, type Value } from '../core/kind.ts';
import { isBareName, isOwn, newName, renamed } from './naming.ts';
import type { Project } from './project.ts';
import {
  alreadyExists,
  noSuchId,
  notFound,
  notInSchema,
  notPlanned,
  Refusal,
  sharedOnly,
} from './refusal.ts';
import type { Call } from './request.ts';
import { admit, type Destination, firstField, readSent, type Sent } from './sent.ts';
import { hasScope, isIngested, type Shelf, type Stored, type Use, valuesOf } from './shelf.ts';
import { removeStored, renameStored, restoreStored } from './transition.ts';

/** POST of a kind. Everything is checked before anything changes, here and below. */
export function create(project: Project, shelf: Shelf, call: Call): void {
  const { spec } = shelf;
  requireAddOns(project, spec);
  const given = call.body.get(spec.wire.createKey) ?? '';
  if (given === '') throw new Refusal(400, `${spec.wire.createKey} is required.`);
  const name = newName(spec, given);
  const scope = scopeOf(project, spec, call.body);
  const sent = readSent(spec, call.body, true, project.quirks);
  const stored = shelf.get(name);
  if (stored === undefined) {
    if (hasParts(project, spec) && !project.quirks.schemaInitialised) {
      throw new Refusal(400, 'Initialize the schema before you add event types through the API.');
    }
    const values = new Map(spec.fields.map((field) => [field.name, field.initial]));
    const to = { name, scope, ingested: false, values };
    const admitted = admit(spec, sent, to, project.quirks);
    addReferenced(project, spec, admitted);
    const added = shelf.add(name, 'planned', admitted);
    if (scope !== null) shelf.attach(added, scope, null);
    return;
  }
  if (stored.standing === 'unexpected') {
    const admitted = admit(spec, sent, destination(stored, null), project.quirks);
    addReferenced(project, spec, admitted);
    apply(stored.fields, admitted);
    stored.standing = 'live';
    if (scope !== null && shelf.use(stored, scope) === undefined) shelf.attach(stored, scope, null);
    return;
  }
  const taken = stored.standing === 'deleted' || scope === null || shelf.use(stored, scope);
  if (taken || scope === null) throw alreadyExists(spec, name, scope);
  refuseSharedOnly(spec, sent, name, scope);
  const override = shelf.override(stored, project.quirks);
  const to = { ...destination(stored, null), scope };
  apply(override, admit(spec, sent, to, project.quirks));
  shelf.attach(stored, scope, override);
}

/** PUT of an entity. */
export function update(project: Project, shelf: Shelf, segment: string, call: Call): void {
  const { spec } = shelf;
  requireAddOns(project, spec);
  const sent = readSent(spec, call.body, false, project.quirks);
  if (isBareName(shelf, segment)) return;
  const stored = find(shelf, segment);
  const scope = scopeOf(project, spec, call.body);
  const given = call.body.get(spec.wire.renameKey);
  if (given === '') throw new Refusal(400, `${spec.wire.renameKey} cannot be empty.`);
  const name = given === undefined ? stored.name : renamed(spec, given);
  const use = scope === null ? undefined : shelf.use(stored, scope);
  const outside = stored.standing === 'unexpected' || stored.standing === 'deleted';
  if (outside || isOwn(spec, stored.name) || (scope !== null && use === undefined)) {
    throw notInSchema(spec, firstField(spec, sent), stored.name, scope);
  }
  if (name !== stored.name && shelf.get(name)) throw alreadyExists(spec, name, null);
  const overrides = scope !== null && use !== undefined && toOverride(call.body, use);
  if (overrides) refuseSharedOnly(spec, sent, stored.name, scope);
  const to = destination(stored, overrides ? scope : null);
  const admitted = admit(spec, sent, to, project.quirks);
  addReferenced(project, spec, admitted);
  if (use !== undefined && !overrides) use.override = null;
  if (use !== undefined && overrides) use.override ??= shelf.override(stored, project.quirks);
  apply((overrides && use?.override) || stored.fields, admitted);
  renameStored(project.shelves, shelf, stored, name);
}

/** DELETE of an entity; with a scope, of its use there. */
export function remove(project: Project, shelf: Shelf, segment: string, call: Call): void {
  const { spec } = shelf;
  const scope = scopeOf(project, spec, call.body);
  const missing = (spec.wire.byId ? shelf.withId(segment) : shelf.get(segment)) === undefined;
  if (missing && !spec.wire.byId && project.quirks.deleteOfMissing === 'conflict') {
    throw notPlanned(spec, segment, scope);
  }
  const stored = find(shelf, segment);
  if (scope === null) {
    removeStored(project.shelves, shelf, stored);
    return;
  }
  const used = shelf.use(stored, scope) !== undefined && stored.standing !== 'deleted';
  if (!used) throw notPlanned(spec, stored.name, scope);
  shelf.detach(stored, scope);
}

/** POST to an entity's `restore`; with a scope, of its use there. */
export function restore(project: Project, shelf: Shelf, segment: string, call: Call): void {
  const scope = scopeOf(project, shelf.spec, call.body);
  const stored = find(shelf, segment);
  const use = scope === null ? undefined : stored.uses.get(scope);
  if (scope === null) restoreStored(shelf, stored);
  else if (use === undefined) throw notFound(shelf.spec);
  else if (use.removed) use.removed = false;
  else throw alreadyExists(shelf.spec, stored.name, scope);
}

/** The scope that a request names, if the kind has one; an empty name is none. */
export function scopeOf(
  project: Project,
  spec: KindSpec,
  parameters: ReadonlyMap<string, string>,
): string | null {
  const scope = spec.scope === null ? undefined : parameters.get(spec.scope.parameter);
  if (scope === undefined || scope === '' || spec.scope === null) return null;
  if (hasScope(project.shelves, spec, scope)) return scope;
  throw spec.scope.parent === null ? new Refusal(404, 'Not found') : notFound(spec);
}

function find(shelf: Shelf, segment: string): Stored {
  const { spec } = shelf;
  const stored = spec.wire.byId ? shelf.withId(segment) : shelf.get(segment);
  if (stored !== undefined) return stored;
  throw spec.wire.byId ? noSuchId(spec, segment) : notFound(spec);
}

function requireAddOns(project: Project, spec: KindSpec): void {
  if (spec.scope?.parent !== null || project.quirks.accounts) return;
  throw new Refusal(400, 'Account Properties feature is not enabled.');
}

/** Whether another kind lives below this one, as properties below events. */
function hasParts(project: Project, spec: KindSpec): boolean {
  return [...project.shelves.values()].some((shelf) => shelf.spec.scope?.parent === spec.kind);
}

/** Whether a PUT with a scope goes to the override there, or past it to the shared property. */
function toOverride(body: ReadonlyMap<string, string>, use: Use): boolean {
  const target = body.get('overrideScope');
  if (target === undefined) return use.override !== null;
  if (target === 'override' || target === 'shared') return target === 'override';
  throw new Refusal(400, 'overrideScope must be override or shared.');
}

function refuseSharedOnly(spec: KindSpec, sent: Sent, name: string, scope: string | null): void {
  for (const field of sent.keys()) {
    const known = fieldOf(spec, field);
    if (known?.sharedOnly === true) throw sharedOnly(spec, known, name, scope ?? '');
  }
}

function destination(stored: Stored, scope: string | null): Destination {
  const ingested = isIngested(stored.standing);
  return { name: stored.name, scope, ingested, values: valuesOf(stored, scope) };
}

/** A category that an event names and that does not exist comes into being. */
function addReferenced(project: Project, spec: KindSpec, sent: Sent): void {
  for (const field of spec.fields) {
    const value = field.references === undefined ? null : sent.get(field.name);
    if (field.references === undefined || typeof value !== 'string') continue;
    const shelf = project.shelf(field.references);
    if (shelf.get(value) === undefined) shelf.add(value, 'planned', new Map());
  }
}

function apply(fields: Map<string, Value>, sent: Sent): void {
  for (const [name, value] of sent) fields.set(name, value);
}
