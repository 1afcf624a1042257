import type { Change } from '../core/change.ts';
import { equal, fieldOf, type Value } from '../core/kind.ts';
import { type Kind, kindOf } from '../core/kinds/index.ts';
import {
  type Entity,
  find,
  type Key,
  keyOf,
  scopeKey,
  type Taxonomy,
  taxonomyOf,
} from '../core/taxonomy.ts';
import { show } from './existing.ts';
import { listScope, listShared, type Read } from './read.ts';
import { readNow, type WriterOptions } from './writer.ts';

/** What a diff was made of is trusted for so long, in milliseconds. */
const trusted = 120_000;

/** What happened to an entity since it was read. */
export interface Meanwhile {
  /** Nothing is left to be done: every value is there already. */
  readonly isDone: boolean;
  /** What someone else changed, as plain text; empty for nothing. */
  readonly conflict: string;
}

type Fields = ReadonlyMap<string, Value>;

const nothing: Meanwhile = { isDone: false, conflict: '' };

interface Reading {
  readonly at: number;
  readonly taxonomy: Promise<Taxonomy>;
}

/**
 * Sees to it that a write replaces what the diff showed. Once that is minutes old, the list that an
 * entity stands in is read again, one call for all in it, before the next of them is written. Short
 * runs read nothing, and what is created needs nothing: there, Amplitude itself says what is taken.
 * `readAt`: when live was read, in milliseconds since the epoch.
 */
export class Freshness {
  readonly #readAt: number;
  readonly #options: WriterOptions;
  readonly #changes: ReadonlyMap<Key, Change>;
  readonly #lists = new Map<string, Reading>();

  constructor(changes: readonly Change[], readAt: number, options: WriterOptions) {
    this.#readAt = readAt;
    this.#options = options;
    this.#changes = new Map(changes.map((change) => [keyOf(change), change]));
  }

  /** Looks at what a change is about to overwrite. Throws an `AmplitudeError`. */
  async check(change: Change): Promise<Meanwhile> {
    const { before, after, scope, fields } = change;
    if (before === null || after === null) return nothing;
    const now = await this.#entity({ ...before, name: change.renamedFrom ?? change.name });
    if (now?.state !== 'present' || before.state !== 'present') return nothing;
    // Of a use, all values are sent; of all else, those that change.
    const names = scope === null ? [...fields.keys()] : [...after.fields.keys()];
    const conflict = this.#conflict(names, now, before.fields, after.fields);
    const isDone =
      change.action === 'update' && names.every((name) => isAt(name, now, after.fields));
    return { isDone: isDone && conflict === '', conflict };
  }

  /** What someone else changed of a use that is to be kept as it is; empty for nothing. */
  async checkPin(pin: Entity): Promise<string> {
    const now = await this.#entity(pin);
    return now === null ? '' : this.#conflict([...pin.fields.keys()], now, pin.fields, pin.fields);
  }

  /** `null` where what was read is recent enough, and where the entity is gone, which the write will tell. */
  async #entity(entity: Entity): Promise<Entity | null> {
    const list = this.#list(entity.kind, entity.scope);
    if (list === null) return null;
    const listed = find(await list, entity);
    if (listed !== undefined) return listed;
    return kindOf(entity.kind).wire.mayBeUnlisted ? readNow(entity, this.#options) : null;
  }

  #list(kind: Kind, scope: string | null): Promise<Taxonomy> | null {
    const key = scopeKey(kind, scope ?? '');
    const known = this.#lists.get(key);
    const now = this.#options.clock.now();
    if (now - (known?.at ?? this.#readAt) <= trusted) return known?.taxonomy ?? null;
    const taxonomy = this.#read(kind, scope);
    // A failure is that of the change that waits for it; the next one asks again.
    taxonomy.catch(() => this.#lists.delete(key));
    this.#lists.set(key, { at: now, taxonomy });
    return taxonomy;
  }

  async #read(kind: Kind, scope: string | null): Promise<Taxonomy> {
    const { client, signal } = this.#options;
    const read: Read = (call) => client.read(call, signal);
    const entities =
      scope === null ? await listShared(read, kind) : await listScope(read, kind, scope);
    return taxonomyOf(entities ?? []);
  }

  /** The fields whose value is neither what was read, nor what it is to be, nor of this run's making. */
  #conflict(names: readonly string[], now: Entity, before: Fields, after: Fields): string {
    const faults = names.flatMap((name) => {
      const value = now.fields.get(name);
      const was = before.get(name);
      const isKnown = value !== undefined && was !== undefined;
      if (!isKnown || equal(value, was) || isAt(name, now, after)) return [];
      if (this.#isOurs(now, name, value, was)) return [];
      return [`${name} was ${show(was)} and is ${show(value)}`];
    });
    return faults.length === 0
      ? ''
      : `changed in Amplitude since it was read: ${faults.join('; ')}. Run again to see it in the diff`;
  }

  /** A use may have followed its shared definition or not yet; what is referred to may have its old name. */
  #isOurs({ kind, name, scope }: Entity, field: string, value: Value, was: Value): boolean {
    const shared = scope === null ? null : this.#changes.get(keyOf({ kind, name, scope: null }));
    const given = shared?.fields.get(field);
    if (given !== undefined && (equal(given.to, value) || equal(given.from, value))) return true;
    const references = fieldOf(kindOf(kind), field)?.references;
    if (references === undefined || typeof was !== 'string') return false;
    const named = { kind: kindOf(references).kind, name: was, scope: null };
    return this.#changes.get(keyOf(named))?.renamedFrom === value;
  }
}

function isAt(name: string, now: Entity, target: Fields): boolean {
  const value = now.fields.get(name);
  return value !== undefined && equal(value, target.get(name) ?? null);
}
