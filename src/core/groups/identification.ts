import type { Location } from '../problem.ts';

/** A value as JSON has it. All keys of an object are its own, `__proto__` like any other. */
export type GroupValue =
  | string
  | number
  | boolean
  | null
  | readonly GroupValue[]
  | { readonly [key: string]: GroupValue };

/** What can be done to a group's property, as the Group Identify API calls it. */
export const operations = ['$set', '$setOnce', '$add', '$append', '$prepend', '$unset'] as const;

export type Operation = (typeof operations)[number];

/** One property of a group, and what is done to it. */
export interface PropertyChange {
  /** `null`: written plainly, which sets it. */
  readonly operation: Operation | null;
  readonly name: string;
  readonly value: GroupValue;
}

/** What is to be known of one group: an entry of the groups file. */
export interface Identification {
  readonly groupType: string;
  readonly groupValue: string;
  /** In file order. Either all of them are operations, or none is. */
  readonly properties: readonly PropertyChange[];
  readonly location: Location;
}

/**
 * Operations that do more each time they are done. A request with one of them whose outcome is unknown
 * must not be sent again.
 */
const cumulative: ReadonlySet<Operation | null> = new Set(['$add', '$append', '$prepend']);

/** Whether sending it twice does the same as sending it once. */
export function isRepeatable({ properties }: Identification): boolean {
  return !properties.some(({ operation }) => cumulative.has(operation));
}

export function isList(value: GroupValue): value is readonly GroupValue[] {
  return Array.isArray(value);
}

/** A group as a map key. */
export function groupKey({ groupType, groupValue }: Identification): string {
  return JSON.stringify([groupType, groupValue]);
}
