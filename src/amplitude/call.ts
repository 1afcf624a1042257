import { costs } from '../core/cost.ts';
import { encode, fieldOf, fieldsFor, isSet, type Value } from '../core/kind.ts';
import { type Kind, kindOf, type kinds } from '../core/kinds/index.ts';
import type { Address, Entity } from '../core/taxonomy.ts';
import { AmplitudeError } from './error.ts';

type Spec = (typeof kinds)[number];

/** A request as a value: nothing is sent until a client executes it. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the origin, percent-encoded, without query. */
  readonly path: string;
  readonly query: readonly Parameter[];
  /** Form-encoded into the body. */
  readonly body: readonly Parameter[];
  /** In Amplitude's units. */
  readonly cost: number;
  /** A read of another API than Taxonomy, whose answers have `data` and do not say `success`. */
  readonly isBare?: true;
}

export type Parameter = readonly [name: string, value: string];

const showDeleted: readonly Parameter[] = [['showDeleted', 'true']];

type Fields = Iterable<readonly [string, Value]>;

/** All entities of a kind: the shared ones, or those of one event or group type. */
export function list(kind: Kind, scope: string | null): Call {
  const spec = kindOf(kind);
  return get(resource(spec), [
    ...scopeOf(spec, scope),
    ...(spec.wire.listsDeleted ? showDeleted : []),
  ]);
}

/** As {@link list} for a scope, with the scope in the body: the way that is documented. */
export function listByBody(kind: Kind, scope: string): Call {
  const spec = kindOf(kind);
  return { ...get(resource(spec), []), body: scopeOf(spec, scope) };
}

/** One entity by name. */
export function one(address: Address): Call {
  const spec = kindOf(address.kind);
  return get(pathTo(spec, wireName(spec, address.name)), [
    ...scopeOf(spec, address.scope),
    ...(spec.wire.readsDeleted ? showDeleted : []),
  ]);
}

/*
 * Writes throw {@link AmplitudeError} for values that cannot be sent as they are. A plan has none, but what a
 * use takes over from Amplitude is sent as well.
 */

/** Creates an entity, or attaches a shared one to a scope. Fields that only an update takes are left out. */
export function create(address: Address, fields: Fields): Call {
  const spec = kindOf(address.kind);
  const name = spec.wire.prefixInBody ? wireName(spec, address.name) : address.name;
  return write(
    'POST',
    resource(spec),
    [[spec.wire.createKey, name], ...scopeOf(spec, address.scope)],
    known(spec, address.scope, fields).filter(([key]) => !fieldOf(spec, key)?.updateOnly),
  );
}

/** Changes fields of an entity that is no use of a shared one. `newName`, if any, renames it as well. */
export function update(entity: Entity, fields: Fields, newName: string | null): Call {
  const spec = kindOf(entity.kind);
  const renamed = newName === null ? [] : renameParameter(spec, newName);
  const named = [...nameAgain(spec, entity), ...renamed];
  return write('PUT', pathOf(spec, entity), named, known(spec, null, fields));
}

/**
 * Gives a use values. `override`: its own, creating an override where there is none. `shared`: drops
 * the override and writes these, which must be the shared ones, to the shared definition. There is no
 * third way: without `overrideScope` a use without override would change for every event.
 */
export function updateUse(use: Entity, fields: Fields, scope: 'override' | 'shared'): Call {
  const spec = kindOf(use.kind);
  return write(
    'PUT',
    pathOf(spec, use),
    [...nameAgain(spec, use), ...scopeOf(spec, use.scope), ['overrideScope', scope]],
    known(spec, use.scope, fields),
  );
}

/** Deletes an entity, or takes a property off an event. */
export function remove(entity: Entity): Call {
  const spec = kindOf(entity.kind);
  return write('DELETE', pathOf(spec, entity), scopeOf(spec, entity.scope));
}

export function restore(entity: Address): Call {
  const spec = kindOf(entity.kind);
  const path = pathTo(spec, wireName(spec, entity.name));
  return write('POST', `${path}/restore`, scopeOf(spec, entity.scope));
}

/** A name as rows and paths have it. */
function wireName(spec: Spec, name: string): string {
  return `${spec.wire.prefix}${name}`;
}

function get(path: string, query: readonly Parameter[]): Call {
  return { method: 'GET', path, query, body: [], cost: costs.read };
}

function write(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  named: readonly Parameter[],
  fields: readonly (readonly [string, Value])[] = [],
): Call {
  const values = fields.map(([name, value]) => {
    const words = faultOf(name, value);
    if (words === null) return [name, encode(value)] as const;
    const advice =
      'The value is the one that Amplitude has: change it there, or state another one in the plan.';
    throw new AmplitudeError({ failure: 'refused', method, path, status: null, words, advice });
  });
  return { method, path, query: [], body: [...named, ...values], cost: costs.write };
}

/** Why a value cannot be sent: it would arrive as another one. */
function faultOf(name: string, value: Value): string | null {
  if (typeof value === 'string' && !value.isWellFormed()) {
    return `${name} was not sent: it has half of a surrogate pair`;
  }
  const item = isSet(value)
    ? value.find((each) => !each.isWellFormed() || each.includes(','))
    : null;
  if (item == null) return null;
  const fault = item.includes(',') ? 'a comma, which ends an item' : 'half of a surrogate pair';
  return `${name} was not sent: ${JSON.stringify(item)} has ${fault}`;
}

function resource(spec: Spec): string {
  return `/api/2/taxonomy/${spec.wire.path}`;
}

/** Where an entity is written. */
function pathOf(spec: Spec, entity: Entity): string {
  return pathTo(spec, spec.wire.byId ? (entity.id ?? '') : wireName(spec, entity.name));
}

/** A name of dots alone would be taken for a way up, so its dots are encoded too. */
function pathTo(spec: Spec, name: string): string {
  const isDots = /^\.{1,2}$/.test(name);
  const segment = isDots ? name.replaceAll('.', '%2E') : encodeURIComponent(name);
  return `${resource(spec)}/${segment}`;
}

function scopeOf(spec: Spec, scope: string | null): readonly Parameter[] {
  return scope === null || spec.scope === null ? [] : [[spec.scope.parameter, scope]];
}

function renameParameter(spec: Spec, name: string): readonly Parameter[] {
  return [[spec.wire.renameKey, spec.wire.prefixInBody ? wireName(spec, name) : name]];
}

/** The documentation has it in updates of group properties too: "the same" as to create one. */
function nameAgain(spec: Spec, entity: Entity): readonly Parameter[] {
  return spec.wire.namedInUpdate ? [[spec.wire.createKey, wireName(spec, entity.name)]] : [];
}

/** Those that an entity can have. */
function known(spec: Spec, scope: string | null, fields: Fields) {
  const names = new Set(fieldsFor(spec, scope !== null).map((field) => field.name));
  return [...fields].filter(([name]) => names.has(name));
}
