import type { Value } from './kind.ts';
import type { Address, Entity } from './taxonomy.ts';

export const actions = ['create', 'update', 'rename', 'restore', 'delete'] as const;

export type Action = (typeof actions)[number];

/**
 * Where a difference comes from: `plan`, this pull request changes it; `drift`, base and head plan
 * agree and Amplitude differs; `conflict`, this pull request and Amplitude both changed it.
 */
export const origins = ['drift', 'plan', 'conflict'] as const;

export type Origin = (typeof origins)[number];

export interface FieldChange {
  readonly from: Value;
  readonly to: Value;
  readonly origin: Origin;
}

/** One step from live to desired. A rename or restore carries the field changes that go with it. */
export interface Change extends Address {
  readonly action: Action;
  /** The name that Amplitude has now, if this is a rename. */
  readonly renamedFrom: string | null;
  readonly fields: ReadonlyMap<string, FieldChange>;
  /** The gravest of its fields' origins. */
  readonly origin: Origin;
  /** For shared definitions: how many events (group types) of the plan use it. Else 0; 1 for a use. */
  readonly usedBy: number;
  /** A use that is to have the shared definition's values throughout. */
  readonly asShared: boolean;
  /** Uses whose own values must be written again so that they do not follow this shared change. */
  readonly pins: readonly Entity[];
  /** Events of this week so far, where it was asked for and is known. */
  readonly volume: number | null;
  /** In Amplitude's units: 2 for every write. */
  readonly cost: number;
  /** The live entity, under its new name if renamed; `null` for a create. */
  readonly before: Entity | null;
  /** The whole entity as it is to be; `null` for a delete. */
  readonly after: Entity | null;
}

/** Something worth knowing about an entity that is no change. */
export interface Notice {
  readonly address: Address;
  readonly message: string;
  /** What this pull request brings about and a reviewer has to see though it is no change. */
  readonly review?: 'lookalike' | 'removed';
  /** A line of YAML that goes below the entity's name in the plan, if that is what is meant. */
  readonly paste?: string;
}

export interface Diff {
  /** In dependency order. */
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
  /** By section: live entities that the plan neither names nor ignores. */
  readonly unmanaged: Readonly<Record<string, number>>;
  /** Events of the plan whose properties were not read. */
  readonly notRead: number;
}
