import type { KindSpec } from '../kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import type { Address } from '../taxonomy.ts';
import { propertiesKey } from './entity-schema.ts';

/** The entity that a path of keys through a plan leads to or into. */
export interface Place {
  readonly spec: KindSpec<Kind>;
  readonly address: Address;
  /** The keys that lead on from the entity. */
  readonly rest: readonly string[];
}

/** The kind whose entities stand under `properties` in this section, if it has such. */
export function nestedIn(section: string): KindSpec<Kind> | undefined {
  return kinds.find((spec) => spec.scope?.section === section);
}

/** The kind that this section is of; `group_types` is of none. */
export function kindIn(section: string): KindSpec<Kind> | undefined {
  return kinds.find((spec) => spec.section === section);
}

/** Where in the plan a path of keys leads; `null` outside of entities. */
export function placeOf(path: readonly string[]): Place | null {
  const [section, name, between, inner, ...innerRest] = path;
  if (section === undefined || name === undefined) return null;
  const nested = nestedIn(section);
  if (nested !== undefined && between === propertiesKey && inner !== undefined) {
    const address = { kind: nested.kind, name: inner, scope: name };
    return { spec: nested, address, rest: innerRest };
  }
  const spec = kindIn(section);
  if (spec === undefined) return null;
  return { spec, address: { kind: spec.kind, name, scope: null }, rest: path.slice(2) };
}
