import type { Action, Change, Diff, FieldChange, Origin } from './change.ts';
import { type Kind, kindOf } from './kinds/index.ts';
import type { Estimate } from './report.ts';

/** The diff document, version 1: the same plan and the same live state give the same bytes. */
export interface DiffDocument {
  readonly version: 1;
  readonly project: string;
  readonly host: string;
  readonly digest: string;
  readonly summary: Readonly<Record<Action, number>>;
  readonly changes: readonly DocumentChange[];
  readonly unmanaged: Readonly<Record<string, number>>;
  readonly not_read: { readonly events: number };
  readonly cost: Pick<Estimate, 'reads' | 'writes' | 'seconds'>;
}

interface DocumentChange {
  readonly action: Action;
  readonly kind: Kind;
  readonly name: string;
  readonly event_type: string | null;
  readonly group_type: string | null;
  readonly renamed_from: string | null;
  readonly fields: Readonly<Record<string, FieldChange>>;
  readonly origin: Origin;
  readonly used_by: number;
  readonly cost: number;
}

export function documentOf(
  diff: Diff,
  about: Pick<DiffDocument, 'project' | 'host' | 'digest' | 'cost'>,
): DiffDocument {
  const { reads, writes, seconds } = about.cost;
  return {
    version: 1,
    project: about.project,
    host: about.host,
    digest: about.digest,
    summary: countActions(diff.changes),
    changes: diff.changes.map(documentChange),
    unmanaged: diff.unmanaged,
    not_read: { events: diff.notRead },
    cost: { reads, writes, seconds },
  };
}

export function countActions(changes: readonly Change[]): Readonly<Record<Action, number>> {
  const counts: Record<Action, number> = { create: 0, update: 0, rename: 0, restore: 0, delete: 0 };
  for (const change of changes) counts[change.action] += 1;
  return counts;
}

function documentChange(change: Change): DocumentChange {
  const scopeIn = (parameter: string): string | null =>
    kindOf(change.kind).scope?.parameter === parameter ? change.scope : null;
  return {
    action: change.action,
    kind: change.kind,
    name: change.name,
    event_type: scopeIn('event_type'),
    group_type: scopeIn('group_type'),
    renamed_from: change.renamedFrom,
    fields: Object.fromEntries(change.fields),
    origin: change.origin,
    used_by: change.usedBy,
    cost: change.cost,
  };
}
