import type { Value } from '../core/kind.ts';
import type { Kind } from '../core/kinds/index.ts';
import type { Standing } from './shelf.ts';

/** Fields by name. */
export type Fields = Readonly<Record<string, Value>>;

/** What a project holds at the start. Plain data, so that it can come from a JSON file. */
export interface Seed {
  readonly groupTypes?: readonly string[];
  /** In any order that puts shared properties before their uses. */
  readonly entities?: readonly SeedEntity[];
  /** Events of the current week: event type and count. */
  readonly totals?: Iterable<readonly [string, number]>;
}

export interface SeedEntity {
  readonly kind: Kind;
  /** As a plan writes it, without prefix. */
  readonly name: string;
  /** Event or group type that uses a shared property; the shared one comes into being if needed. */
  readonly scope?: string;
  /** Fields that differ from their initial values, or from the shared ones on an override. */
  readonly fields?: Fields;
  /** On a use: whether it has values of its own; by default, if `fields` are given and the shared one exists. */
  readonly override?: boolean;
  /** `live` unless said otherwise. */
  readonly standing?: Standing;
  /** Hidden from lists in a way that no field shows. */
  readonly unlisted?: boolean;
  /** Amplitude's own, which has no prefix. */
  readonly own?: boolean;
}
