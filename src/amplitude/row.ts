import { decode, fieldsFor, type Value } from '../core/kind.ts';
import { type Kind, kindOf } from '../core/kinds/index.ts';
import type { Entity } from '../core/taxonomy.ts';

/**
 * An entity of a response row, or `null`: for what is no row, and for what Amplitude itself owns.
 * A field that the row lacks stays unknown. `scope` is what was asked for; rows of a scope have been
 * seen with and without it, and messages name no event as an empty one.
 */
export function entityOf(kind: Kind, scope: string | null, row: unknown): Entity | null {
  if (typeof row !== 'object' || row === null) return null;
  const spec = kindOf(kind);
  const values = new Map<string, unknown>(Object.entries(row));
  const wireName = values.get(spec.wire.rowKey);
  if (typeof wireName !== 'string' || !wireName.startsWith(spec.wire.prefix)) return null;
  const stated = spec.scope === null ? null : values.get(spec.scope.parameter) || scope;
  if (stated !== scope) return null;
  const fields = new Map<string, Value>();
  for (const field of fieldsFor(spec, scope !== null)) {
    const value = decode(field, values.get(field.name));
    if (value !== undefined) fields.set(field.name, value);
  }
  const id = values.get('id');
  return {
    kind,
    name: wireName.slice(spec.wire.prefix.length),
    scope,
    state: values.get('deleted') ? 'deleted' : 'present',
    fields,
    renamedFrom: [],
    id: typeof id === 'number' || typeof id === 'string' ? String(id) : null,
  };
}

/** All entities of a list's `data`. */
export function entitiesOf(kind: Kind, scope: string | null, data: unknown): readonly Entity[] {
  const rows: readonly unknown[] = Array.isArray(data) ? data : [];
  return rows.flatMap((row) => entityOf(kind, scope, row) ?? []);
}
