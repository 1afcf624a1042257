import { type Field, fieldsFor, type KindSpec, type Value } from '../core/kind.ts';
import type { Kind } from '../core/kinds/index.ts';
import type { Quirks } from './quirks.ts';

/**
 * Where an entity stands in Amplitude.
 * - `planned`: in the plan, no data yet
 * - `live`: in the plan, with data
 * - `unexpected`: data, but not in the plan
 * - `transformed`: replaced by a transformation
 * - `deleted`: has data, marked deleted
 */
export type Standing = 'planned' | 'live' | 'unexpected' | 'transformed' | 'deleted';

/** Whether data has arrived. */
export function isIngested(standing: Standing): boolean {
  return standing !== 'planned';
}

/** A shared property on one event or group type. */
export interface Use {
  /** Values that differ from the shared ones; `null`: follows the shared property. */
  override: Map<string, Value> | null;
  /** Taken off, but it had data, so that it can be restored. */
  removed: boolean;
}

/** One entity, and where it is used. */
export interface Stored {
  /** As rows and paths call it: with its prefix. */
  name: string;
  readonly id: number;
  standing: Standing;
  /** Hidden by a person in a way that no field shows. */
  unlisted: boolean;
  /** A value for each field of the kind. */
  readonly fields: Map<string, Value>;
  readonly uses: Map<string, Use>;
}

/** The shelves of a project, by kind. */
export type Shelves = ReadonlyMap<string, Shelf>;

/** All entities of one kind. Everything but {@link Shelf.all} takes constant time or the number of uses. */
export class Shelf {
  readonly spec: KindSpec<Kind>;
  readonly #byName = new Map<string, Stored>();
  readonly #byId = new Map<number, Stored>();
  /** Entities used in a scope. A key without entities: the scope exists and has none. */
  readonly #byScope = new Map<string, Set<Stored>>();
  readonly #nextId: () => number;

  constructor(spec: KindSpec<Kind>, nextId: () => number) {
    this.spec = spec;
    this.#nextId = nextId;
  }

  get(name: string): Stored | undefined {
    return this.#byName.get(name);
  }

  withId(id: string): Stored | undefined {
    return /^[0-9]+$/.test(id) ? this.#byId.get(Number(id)) : undefined;
  }

  all(): IterableIterator<Stored> {
    return this.#byName.values();
  }

  add(name: string, standing: Standing, fields: ReadonlyMap<string, Value>): Stored {
    const stored: Stored = {
      name,
      id: this.#nextId(),
      standing,
      unlisted: false,
      fields: initialFields(this.spec.fields),
      uses: new Map(),
    };
    for (const [field, value] of fields) stored.fields.set(field, value);
    this.#byName.set(name, stored);
    this.#byId.set(stored.id, stored);
    return stored;
  }

  rename(stored: Stored, name: string): void {
    this.#byName.delete(stored.name);
    stored.name = name;
    this.#byName.set(name, stored);
  }

  /** Removes it without a trace. */
  drop(stored: Stored): void {
    this.#byName.delete(stored.name);
    this.#byId.delete(stored.id);
    for (const scope of stored.uses.keys()) this.#byScope.get(scope)?.delete(stored);
  }

  hasScope(scope: string): boolean {
    return this.#byScope.has(scope);
  }

  /** Scopes that exist, also those without entities. */
  scopes(): Iterable<string> {
    return this.#byScope.keys();
  }

  addScope(scope: string): Set<Stored> {
    const known = this.#byScope.get(scope) ?? new Set();
    this.#byScope.set(scope, known);
    return known;
  }

  renameScope(scope: string, name: string): void {
    const used = this.#byScope.get(scope);
    if (used === undefined) return;
    this.#byScope.delete(scope);
    this.#byScope.set(name, used);
    for (const stored of used) {
      const use = stored.uses.get(scope);
      stored.uses.delete(scope);
      if (use !== undefined) stored.uses.set(name, use);
    }
  }

  dropScope(scope: string): void {
    for (const stored of this.#byScope.get(scope) ?? []) stored.uses.delete(scope);
    this.#byScope.delete(scope);
  }

  attach(stored: Stored, scope: string, override: Map<string, Value> | null): Use {
    const use: Use = { override, removed: false };
    stored.uses.set(scope, use);
    this.addScope(scope).add(stored);
    return use;
  }

  /** Takes it off a scope: for good without data, else so that it can be restored. */
  detach(stored: Stored, scope: string): void {
    const use = stored.uses.get(scope);
    if (use !== undefined && isIngested(stored.standing)) {
      use.removed = true;
      return;
    }
    stored.uses.delete(scope);
    this.#byScope.get(scope)?.delete(stored);
  }

  /** Its use in a scope, unless it was taken off there. */
  use(stored: Stored, scope: string): Use | undefined {
    const use = stored.uses.get(scope);
    return use?.removed === true ? undefined : use;
  }

  /** The entities of a scope that are not deleted. */
  in(scope: string): Stored[] {
    const used = [...(this.#byScope.get(scope) ?? [])];
    return used.filter((stored) => stored.standing !== 'deleted' && this.use(stored, scope));
  }

  /** A new override of a shared entity. */
  override(stored: Stored, quirks: Quirks): Map<string, Value> {
    const fields = fieldsFor(this.spec, true);
    switch (quirks.overrideHolds) {
      case 'only-sent':
        return new Map();
      case 'initial-values':
        return initialFields(fields);
      case 'shared-values':
        return new Map(
          fields.map(({ name, initial }) => [name, stored.fields.get(name) ?? initial]),
        );
      default:
        return quirks.overrideHolds satisfies never;
    }
  }
}

/** Whether a scope of this kind exists: an event that is not deleted, or a group type. */
export function hasScope(shelves: Shelves, spec: KindSpec, scope: string): boolean {
  if (spec.scope === null) return false;
  if (spec.scope.parent === null) return shelves.get(spec.kind)?.hasScope(scope) === true;
  const parent = shelves.get(spec.scope.parent)?.get(scope);
  return parent !== undefined && parent.standing !== 'deleted';
}

/** The values that count in a scope, or the shared ones. */
export function valuesOf(stored: Stored, scope: string | null): ReadonlyMap<string, Value> {
  const override = scope === null ? null : stored.uses.get(scope)?.override;
  return override ? new Map([...stored.fields, ...override]) : stored.fields;
}

function initialFields(fields: readonly Field[]): Map<string, Value> {
  return new Map(fields.map((field) => [field.name, field.initial]));
}
