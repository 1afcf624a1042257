import type { KindSpec } from '../kind.ts';
import { category } from './category.ts';
import { event } from './event.ts';
import { eventProperty } from './event-property.ts';
import { groupProperty } from './group-property.ts';
import { userProperty } from './user-property.ts';

const registry = [category, event, eventProperty, userProperty, groupProperty] as const;

export type Kind = (typeof registry)[number]['kind'];

/** All kinds in dependency order: what comes later may refer to what comes earlier. */
export const kinds: readonly KindSpec<Kind>[] = registry;

/** The table of a kind. Throws on an unknown one, which only a bug can pass. */
export function kindOf(kind: string): KindSpec<Kind> {
  const spec = kinds.find((candidate) => candidate.kind === kind);
  if (spec === undefined) throw new Error(`unknown kind ${kind}`);
  return spec;
}

/** Place of a kind in the dependency order. */
export function rankOf(kind: Kind): number {
  return kinds.findIndex((candidate) => candidate.kind === kind);
}
