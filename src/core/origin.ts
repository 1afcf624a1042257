import { type FieldChange, type Origin, origins } from './change.ts';
import { equal, type Value } from './kind.ts';
import { type Entity, find, type Taxonomy } from './taxonomy.ts';

/** Tells where the differences of one entity come from. */
export interface Attribution {
  /** Of being created, renamed, restored or deleted at all. */
  readonly existence: Origin;
  /** Of a field, given what Amplitude has. */
  readonly field: (name: string, live: Value, hasLive: boolean) => Origin;
}

/**
 * Attributes what differs on an entity to this pull request (`plan`), to others (`drift`) or to both
 * (`conflict`). Without a base plan everything counts as this pull request's. In `base` the renames of
 * head are done.
 */
export function attribute(head: Entity, base: Taxonomy | null): Attribution {
  if (base === null) return allHere;
  const before = find(base, head);
  const same =
    before !== undefined &&
    before.state === head.state &&
    before.renamedFrom.join('\u0000') === head.renamedFrom.join('\u0000');
  const existence = same ? 'drift' : 'plan';
  return {
    existence,
    field: (name, live, hasLive) => {
      const was = before?.fields.get(name);
      if (head.state === 'deleted') {
        // What others wrote since goes with the rest, and nobody here has seen it.
        return was === undefined || equal(live, was) ? existence : 'conflict';
      }
      const is = head.fields.get(name);
      if (was === undefined || is === undefined) return is === was ? 'drift' : 'plan';
      if (equal(was, is)) return 'drift';
      return hasLive && !equal(live, was) ? 'conflict' : 'plan';
    },
  };
}

const allHere: Attribution = { existence: 'plan', field: () => 'plan' };

/** The gravest of a change's origins. `existence` is `null` for an update, which has none of its own. */
export function gravest(existence: Origin | null, fields: Iterable<FieldChange>): Origin {
  let rank = existence === null ? 0 : origins.indexOf(existence);
  for (const field of fields) rank = Math.max(rank, origins.indexOf(field.origin));
  return origins[rank] ?? 'plan';
}
