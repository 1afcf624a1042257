import type { Change } from '../core/change.ts';
import { equal, fieldOf, type Value } from '../core/kind.ts';
import { type Kind, kindOf } from '../core/kinds/index.ts';
import {
  describe,
  type Entity,
  find,
  type Key,
  keyOf,
  ownKey,
  scopeKey,
  type Taxonomy,
  taxonomyOf,
} from '../core/taxonomy.ts';
import type { Ground } from './client.ts';
import { show } from './existing.ts';
import { listScope, listShared, type Read } from './read-entities.ts';
import { readNow, type WriterOptions } from './writer.ts';

/** What a diff was made of is trusted for so long, in milliseconds. */
const trusted = 120_000;

/** Someone else changed what was to be written; the message says what. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
}

type Fields = ReadonlyMap<string, Value>;

interface Reading {
  /** When it was answered; `null` while it is not. */
  at: number | null;
  readonly taxonomy: Promise<Taxonomy>;
}

/**
 * Sees to it that a write replaces what the diff showed. Once that is minutes old, the list that an
 * entity stands in is read again, one call for all in it, before the next of them is written: at first,
 * and once more if the write then waited for its turn. Short runs read nothing, and what is created
 * needs nothing: there, Amplitude itself says what is taken.
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

  /**
   * Looks at what a change is about to overwrite. True if every value is there already. Throws
   * {@link Outdated}, or an `AmplitudeError`.
   */
  async check(change: Change): Promise<boolean> {
    const { before, after, scope, fields } = change;
    if (before === null) return false;
    const now = await this.#entity({ ...before, name: change.renamedFrom ?? change.name });
    if (now?.state !== 'present' || before.state !== 'present') return false;
    const target = after ?? before;
    // Of a use, all values are sent, and a delete takes all; of all else, those that change.
    const isWhole = scope !== null || after === null;
    const names = [...(isWhole ? target.fields : fields).keys()];
    const conflict = this.#conflict(names, now, before.fields, target.fields);
    if (conflict !== '') throw new Outdated(conflict);
    return change.action === 'update' && names.every((name) => isAt(name, now, target.fields));
  }

  /** The same for a use that is to be kept as it is. */
  async checkPin(pin: Entity): Promise<void> {
    const now = await this.#entity(pin);
    if (now === null) return;
    const conflict = this.#conflict([...pin.fields.keys()], now, pin.fields, pin.fields);
    if (conflict !== '') throw new Outdated(`${describe(pin, JSON.stringify)} ${conflict}`);
  }

  /** What the writes about an entity rest on, if `check` looks at it. */
  ground(entity: Entity | null, check: () => Promise<unknown>): Ground | undefined {
    if (entity === null) return undefined;
    return {
      isStale: () => this.#isStale(entity),
      renew: async () => {
        await check();
      },
    };
  }

  /** A reading that is under way counts: what it will tell is not known yet. */
  #isStale({ kind, scope }: Entity): boolean {
    const known = this.#lists.get(scopeKey(kind, scope ?? ''));
    const at = known === undefined ? this.#readAt : known.at;
    return at === null || this.#options.clock.now() - at > trusted;
  }

  /** `null` where what was read is recent enough, and where the entity is gone, which the write will tell. */
  async #entity(entity: Entity): Promise<Entity | null> {
    const list = this.#list(entity);
    if (list === null) return null;
    const listed = find(await list, entity);
    if (listed !== undefined) return listed;
    return kindOf(entity.kind).wire.mayBeUnlisted ? readNow(entity, this.#options) : null;
  }

  #list(entity: Entity): Promise<Taxonomy> | null {
    const { kind, scope } = entity;
    const key = scopeKey(kind, scope ?? '');
    const known = this.#lists.get(key);
    if (known?.at === null || !this.#isStale(entity)) return known?.taxonomy ?? null;
    const reading: Reading = { at: null, taxonomy: this.#read(kind, scope) };
    this.#lists.set(key, reading);
    reading.taxonomy.then(
      () => {
        reading.at = this.#options.clock.now();
      },
      // A failure is that of the change that waits for it; the next one asks again.
      () => this.#lists.delete(key),
    );
    return reading.taxonomy;
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
    return this.#changes.get(ownKey(references, was))?.renamedFrom === value;
  }
}

function isAt(name: string, now: Entity, target: Fields): boolean {
  const value = now.fields.get(name);
  return value !== undefined && equal(value, target.get(name) ?? null);
}
