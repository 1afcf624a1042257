import { type Kind, kindOf, kinds } from '../core/kinds/index.ts';
import { type Entity, find, scopeKey, type Taxonomy, taxonomyOf } from '../core/taxonomy.ts';
import type { Client } from './client.ts';
import { listScope, listShared, type Read, rowOf } from './read-entities.ts';
import { entityOf } from './row.ts';

/** What of live is needed. */
export interface Wanted {
  /** Kinds whose shared entities are listed. */
  readonly kinds: Iterable<Kind>;
  /** Entities of any kind: those that may be there without being listed are asked for by name. */
  readonly entities: Iterable<Entity>;
  /** Scopes whose entities are read, by {@link scopeKey}; `null` for all that entities name. */
  readonly scopes: ReadonlySet<string> | null;
}

export interface Live {
  readonly taxonomy: Taxonomy;
  /** Calls that it took, in Amplitude's units; the repeated ones are not counted. */
  readonly reads: number;
  /** Scopes without a parent (group types) that Amplitude does not have. */
  readonly missingScopes: readonly { readonly kind: Kind; readonly scope: string }[];
  /** Scopes whose parent is there, and of which Amplitude says that there is no such thing, by `scopeKey`. */
  readonly refusedScopes: ReadonlySet<string>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with each call, and after each answer. */
  readonly onRead?: (done: number, expected: number) => void;
}

/**
 * Reads live as far as the plan needs it: a list a kind, a call for each event and user property
 * that the plan names and the list lacks, and a call a scope. Throws {@link AmplitudeError}; the
 * calls that have not been sent by then are not sent.
 */
export async function readLive(
  client: Client,
  wanted: Wanted,
  options: ReadOptions = {},
): Promise<Live> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  let done = 0;
  let expected = 0;
  const read: Read = async (call) => {
    expected += 1;
    // Between two rounds of calls everything is answered, and nothing is done yet.
    options.onRead?.(done, expected);
    try {
      return await client.read(call, signal);
    } finally {
      done += 1;
      options.onRead?.(done, expected);
    }
  };
  try {
    const lists = await all([...wanted.kinds], (kind) => listShared(read, kind));
    const shared = taxonomyOf(lists.flat());
    const unlisted = await all(candidates(wanted.entities, shared), (entity) =>
      probe(read, entity, shared),
    );
    const known = taxonomyOf([...shared.entities.values(), ...unlisted.flat()]);
    const { scopes, unread } = scopesOf(wanted, known);
    const missing: { kind: Kind; scope: string }[] = [];
    const refused = new Set<string>();
    const scoped = await all(scopes, async ({ kind, scope }) => {
      const entities = await listScope(read, kind, scope);
      const parent = kindOf(kind).scope?.parent ?? null;
      if (entities === null && parent === null) missing.push({ kind, scope });
      if (entities === null && parent !== null && isPresent(known, parent, scope)) {
        refused.add(scopeKey(kind, scope));
      }
      return entities ?? [];
    });
    return {
      taxonomy: taxonomyOf([...known.entities.values(), ...scoped.flat()], unread),
      reads: done,
      missingScopes: missing,
      refusedScopes: refused,
    };
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** The plan's entities that lists may lack although they exist. */
function candidates(entities: Iterable<Entity>, listed: Taxonomy): readonly Entity[] {
  return [...entities].filter(
    (entity) =>
      entity.scope === null &&
      kindOf(entity.kind).wire.mayBeUnlisted &&
      find(listed, entity) === undefined,
  );
}

/** Asks for an entity, then for its earlier names, until one is known to exist. */
async function probe(read: Read, entity: Entity, listed: Taxonomy): Promise<readonly Entity[]> {
  for (const name of [entity.name, ...entity.renamedFrom]) {
    if (find(listed, { ...entity, name })?.state === 'present') return [];
    const found = entityOf(entity.kind, null, await rowOf(read, { ...entity, name }));
    if (found !== null) return [found];
  }
  return [];
}

/**
 * The scopes to read, under the names that Amplitude has now, and those that are left unread. Where
 * the parents were listed, a scope whose parent does not exist has nothing to read.
 */
function scopesOf(wanted: Wanted, known: Taxonomy) {
  const scopes = new Map<string, { readonly kind: Kind; readonly scope: string }>();
  const unread = new Set<string>();
  const desired = taxonomyOf(wanted.entities);
  const listed = new Set(wanted.kinds);
  for (const { kind, scope } of desired.entities.values()) {
    if (scope === null) continue;
    const key = scopeKey(kind, scope);
    const parent = kindOf(kind).scope?.parent ?? null;
    const isKnown = parent !== null && listed.has(kindOf(parent).kind);
    const now = isKnown ? nameNow(parent, scope, desired, known) : scope;
    if (scopes.has(key) || now === null) continue;
    if (wanted.scopes === null || wanted.scopes.has(key)) scopes.set(key, { kind, scope: now });
    else unread.add(scopeKey(kind, now));
  }
  return { scopes: [...scopes.values()], unread };
}

/**
 * The name of a scope in Amplitude: the plan's, or the one that it is renamed from; `null` if its
 * parent was asked for and is not there.
 */
function nameNow(parent: string, name: string, desired: Taxonomy, known: Taxonomy): string | null {
  const address = { kind: kindOf(parent).kind, name, scope: null };
  const asked = find(desired, address);
  if (asked === undefined || find(known, address) !== undefined) return name;
  const isThere = (old: string) => find(known, { ...address, name: old })?.state === 'present';
  return asked.renamedFrom.find(isThere) ?? null;
}

function isPresent(known: Taxonomy, kind: string, name: string): boolean {
  return find(known, { kind: kindOf(kind).kind, name, scope: null })?.state === 'present';
}

function all<T, R>(items: readonly T[], read: (item: T) => Promise<R>): Promise<R[]> {
  return Promise.all(items.map(read));
}

/** Every kind there is, for a full read. */
export const allKinds: readonly Kind[] = kinds.map(({ kind }) => kind);
