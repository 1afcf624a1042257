import type { Value } from './kind.ts';
import { type Kind, kindOf, rankOf } from './kinds/index.ts';

/** What identifies an entity. `scope`: the event type or group type that it belongs to; `null` if shared. */
export interface Address {
  readonly kind: Kind;
  readonly name: string;
  readonly scope: string | null;
}

/** An address as a map key. */
export type Key = string & { readonly __key: never };

/**
 * One thing of a taxonomy, in a plan or in Amplitude. `fields` holds what is stated (plan) or known
 * (live): a field that is absent is unmanaged, or unknown.
 */
export interface Entity extends Address {
  readonly state: 'present' | 'deleted';
  readonly fields: ReadonlyMap<string, Value>;
  /** Earlier names, newest first. Plans only. */
  readonly renamedFrom: readonly string[];
  /** What Amplitude's paths call it where that is not its name. Live only. */
  readonly id: string | null;
}

/** A set of entities: the same type for a plan's and for Amplitude's. */
export interface Taxonomy {
  readonly entities: ReadonlyMap<Key, Entity>;
  /** `<kind> <scope>` of the scopes whose entities were not read, see {@link scopeKey}. Live only. */
  readonly unread: ReadonlySet<string>;
}

export function keyOf(address: Address): Key {
  return `${address.kind}\u0000${address.scope ?? ''}\u0000${address.name}` as Key;
}

/** The key of what stands by itself: of a shared definition, an event, a category. Throws on an unknown kind. */
export function ownKey(kind: string, name: string): Key {
  return keyOf({ kind: kindOf(kind).kind, name, scope: null });
}

/** Name of a scope in {@link Taxonomy.unread}. */
export function scopeKey(kind: Kind, scope: string): string {
  return `${kind}\u0000${scope}`;
}

/** A taxonomy of these entities; the last of equal addresses wins. */
export function taxonomyOf(
  entities: Iterable<Entity>,
  unread: ReadonlySet<string> = new Set(),
): Taxonomy {
  const map = new Map<Key, Entity>();
  for (const entity of entities) map.set(keyOf(entity), entity);
  return { entities: map, unread };
}

export function find(taxonomy: Taxonomy, address: Address): Entity | undefined {
  return taxonomy.entities.get(keyOf(address));
}

/** The shared definition that a use refers to, if the taxonomy has it and it is not deleted. */
export function sharedOf(taxonomy: Taxonomy, address: Address): Entity | undefined {
  if (address.scope === null) return undefined;
  const shared = taxonomy.entities.get(ownKey(address.kind, address.name));
  return shared?.state === 'present' ? shared : undefined;
}

/** Dependency order, then name, then scope; by code unit, so that it never depends on a locale. */
export function compareAddresses(a: Address, b: Address): number {
  return (
    rankOf(a.kind) - rankOf(b.kind) ||
    compareText(a.name, b.name) ||
    compareText(a.scope ?? '', b.scope ?? '')
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "event property coupon of event Checkout Started", with each name passed through `quote`. */
export function describe(address: Address, quote: (name: string) => string): string {
  const spec = kindOf(address.kind);
  const own = `${spec.label} ${quote(address.name)}`;
  return address.scope === null || spec.scope === null
    ? own
    : `${own} of ${spec.scope.label} ${quote(address.scope)}`;
}
