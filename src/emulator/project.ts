import { fieldOf, type KindSpec, type Value } from '../core/kind.ts';
import { kindOf, kinds } from '../core/kinds/index.ts';
import type { Address, Taxonomy } from '../core/taxonomy.ts';
import { documentedQuirks, type Quirks } from './quirks.ts';
import type { Fields, Seed, SeedEntity } from './seed.ts';
import { Shelf, type Shelves, type Standing, type Stored, type Use, valuesOf } from './shelf.ts';
import { readShelves } from './snapshot.ts';
import { removeStored, renameStored, restoreStored } from './transition.ts';

/** What a person looking at Amplitude sees of an entity, and more. */
export interface View {
  readonly standing: Standing;
  /** The values that count: on a use with an override, those of the override. */
  readonly fields: ReadonlyMap<string, Value>;
  /** The override's own values; `null` where the shared ones count. */
  readonly override: ReadonlyMap<string, Value> | null;
}

/**
 * The state of one Amplitude project. Its methods are what people and data do to it behind the API's
 * back; they take addresses as a plan writes them, without prefixes, and throw where there is nothing.
 */
export class Project {
  readonly quirks: Quirks;
  /** Events of the current week, by event type. */
  readonly totals = new Map<string, number>();
  /** What Group Identify has set: values by property, by `[group type, group value]` as JSON. */
  readonly groups = new Map<string, Map<string, unknown>>();
  readonly shelves: Shelves;

  constructor(seed: Seed = {}, quirks: Partial<Quirks> = {}) {
    this.quirks = { ...documentedQuirks, ...quirks };
    let id = 1000;
    const nextId = () => {
      id += 1;
      return id;
    };
    this.shelves = new Map(kinds.map((spec) => [spec.kind, new Shelf(spec, nextId)]));
    for (const type of seed.groupTypes ?? []) this.addGroupType(type);
    for (const entity of seed.entities ?? []) this.put(entity);
    for (const [event, total] of seed.totals ?? []) this.totals.set(event, total);
  }

  shelf(kind: string): Shelf {
    const shelf = this.shelves.get(kind);
    if (shelf === undefined) throw new Error(`unknown kind ${kind}`);
    return shelf;
  }

  /** Adds an entity, or replaces what it says of one. With a scope: uses it there. */
  put(seed: SeedEntity): void {
    const shelf = this.shelf(seed.kind);
    const name = seed.own === true ? seed.name : shelf.spec.wire.prefix + seed.name;
    const fields = fieldsFrom(shelf.spec, seed.fields);
    const scope = seed.scope ?? null;
    const known = shelf.get(name);
    const overrides = seed.override ?? (known !== undefined && fields.size > 0);
    const stored =
      known ??
      shelf.add(name, seed.standing ?? 'live', scope !== null && overrides ? new Map() : fields);
    if (scope === null) {
      for (const [field, value] of fields) stored.fields.set(field, value);
      stored.standing = seed.standing ?? stored.standing;
      stored.unlisted = seed.unlisted ?? stored.unlisted;
      return;
    }
    const override = overrides ? shelf.override(stored, this.quirks) : null;
    for (const [field, value] of fields) override?.set(field, value);
    shelf.attach(stored, scope, override);
  }

  /** Changes fields; with a scope, those of an override there. */
  edit(address: Address, fields: Fields): void {
    const { shelf, stored, use } = this.#locate(address);
    if (use !== undefined) use.override ??= shelf.override(stored, this.quirks);
    const into = use?.override ?? stored.fields;
    for (const [field, value] of fieldsFrom(shelf.spec, fields)) into.set(field, value);
  }

  rename(address: Address, name: string): void {
    const { shelf, stored } = this.#locate(address);
    renameStored(this.shelves, shelf, stored, shelf.spec.wire.prefix + name);
  }

  /** Deletes as the state table says; with a scope, takes it off there. */
  remove(address: Address): void {
    const { shelf, stored, use } = this.#locate(address);
    if (use !== undefined && address.scope !== null) shelf.detach(stored, address.scope);
    else removeStored(this.shelves, shelf, stored);
  }

  restore(address: Address): void {
    const { shelf, stored } = this.#locate({ ...address, scope: null });
    const use = address.scope === null ? undefined : stored.uses.get(address.scope);
    if (use !== undefined) use.removed = false;
    else restoreStored(shelf, stored);
  }

  /** Data arrives: what is planned becomes live, what is unknown unexpected, what is deleted stays so. */
  ingest(address: Address): void {
    const { shelf } = this.#shelfFor(address);
    if (shelf.spec.scope?.parent != null && address.scope !== null) {
      this.ingest({ kind: kindOf(shelf.spec.scope.parent).kind, name: address.scope, scope: null });
    } else if (address.scope !== null) shelf.addScope(address.scope);
    const name = shelf.spec.wire.prefix + address.name;
    const stored = shelf.get(name) ?? shelf.add(name, 'unexpected', new Map());
    if (stored.standing === 'planned') stored.standing = 'live';
    if (address.scope !== null && !stored.uses.has(address.scope)) {
      shelf.attach(stored, address.scope, null);
    }
  }

  /** A group type comes into being with its first data. */
  addGroupType(type: string): void {
    for (const shelf of this.shelves.values()) {
      if (shelf.spec.scope?.parent === null) shelf.addScope(type);
    }
  }

  /** Undefined where there is nothing, not even something deleted. */
  view(address: Address): View | undefined {
    const { shelf, stored } = this.#shelfFor(address);
    if (stored === undefined) return undefined;
    const { standing } = stored;
    if (address.scope === null) return { standing, fields: stored.fields, override: null };
    const use = shelf.use(stored, address.scope);
    return use && { standing, fields: valuesOf(stored, address.scope), override: use.override };
  }

  /** The project as a client that may see everything would read it, without Amplitude's own properties. */
  taxonomy(): Taxonomy {
    return readShelves(this.shelves);
  }

  #shelfFor(address: Address): { readonly shelf: Shelf; readonly stored: Stored | undefined } {
    const shelf = this.shelf(address.kind);
    const stored = shelf.get(shelf.spec.wire.prefix + address.name) ?? shelf.get(address.name);
    return { shelf, stored };
  }

  #locate(address: Address): { shelf: Shelf; stored: Stored; use: Use | undefined } {
    const { shelf, stored } = this.#shelfFor(address);
    const use = stored && address.scope !== null ? shelf.use(stored, address.scope) : undefined;
    if (stored === undefined || (address.scope !== null && use === undefined)) {
      throw new Error(`the emulated project has no ${JSON.stringify(address)}`);
    }
    return { shelf, stored, use };
  }
}

function fieldsFrom(spec: KindSpec, fields: Fields = {}): ReadonlyMap<string, Value> {
  for (const name of Object.keys(fields)) {
    if (fieldOf(spec, name) === undefined) throw new Error(`${spec.label} has no field ${name}`);
  }
  return new Map(Object.entries(fields));
}
