import type { Value } from '../../src/core/kind.ts';
import type { Kind } from '../../src/core/kinds/index.ts';
import { type Entity, type Taxonomy, taxonomyOf } from '../../src/core/taxonomy.ts';

interface Row {
  readonly kind: Kind;
  readonly name: string;
  readonly scope?: string;
  readonly deleted?: true;
  /** Known fields; all others are unknown. */
  readonly fields?: Readonly<Record<string, Value>>;
}

/** A live taxonomy of these rows. */
export function liveOf(rows: readonly Row[], unread: Iterable<string> = []): Taxonomy {
  return taxonomyOf(rows.map(entityOf), new Set(unread));
}

function entityOf({ kind, name, scope, deleted, fields = {} }: Row): Entity {
  return {
    kind,
    name,
    scope: scope ?? null,
    state: deleted === true ? 'deleted' : 'present',
    fields: new Map(Object.entries(fields)),
    renamedFrom: [],
    id: null,
  };
}
