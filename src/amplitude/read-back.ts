import type { Change } from '../core/change.ts';
import { diff } from '../core/diff.ts';
import { equal, isSet, type Value } from '../core/kind.ts';
import type { Kind } from '../core/kinds/index.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { ChangeResult } from '../core/report.ts';
import { describe, type Entity, find, keyOf, type Taxonomy } from '../core/taxonomy.ts';
import { isSharedChange } from '../core/uses.ts';
import { AmplitudeError } from './error.ts';
import { readLive } from './read.ts';
import { writeChange } from './write-change.ts';
import type { WriterOptions } from './writer.ts';

export interface ReadBack {
  readonly results: readonly ChangeResult[];
  /** Why it could not be read; empty if it was. */
  readonly failure: string;
}

/**
 * Reads what the writes touched, as `success: true` proves nothing: one list a kind, one a scope.
 * A value that did not take makes its change failed. Uses that did not follow their shared
 * definition (only now can it be told that they had an override) are made to.
 */
export async function readBack(
  plan: Plan,
  results: readonly ChangeResult[],
  options: WriterOptions,
): Promise<ReadBack> {
  const touched = results.filter(({ status }) => ['applied', 'found', 'pending'].includes(status));
  if (touched.length === 0) return { results, failure: '' };
  const followers = followersOf(plan, touched);
  try {
    let live = await readTouched(touched, followers, options);
    const stragglers = stragglersOf(plan, live, followers);
    for (const change of stragglers) await writeChange(change, options);
    if (stragglers.length > 0) live = await readTouched(touched, followers, options);
    const behind = stragglersOf(plan, live, followers);
    return {
      results: results.map((result) =>
        touched.includes(result) ? verify(result, live, behind) : result,
      ),
      failure: '',
    };
  } catch (error) {
    if (!(error instanceof AmplitudeError)) throw error;
    return { results, failure: error.words };
  }
}

/** The plan's uses of the shared definitions that were changed. */
function followersOf(plan: Plan, touched: readonly ChangeResult[]): readonly Entity[] {
  const changed = new Set(
    touched.filter(({ change }) => isSharedChange(change)).map(({ change }) => keyOf(change)),
  );
  if (changed.size === 0) return [];
  return [...plan.taxonomy.entities.values()].filter(
    (entity) =>
      entity.scope !== null &&
      entity.state === 'present' &&
      changed.has(keyOf({ ...entity, scope: null })),
  );
}

async function readTouched(
  touched: readonly ChangeResult[],
  followers: readonly Entity[],
  options: WriterOptions,
): Promise<Taxonomy> {
  const kinds = new Set<Kind>();
  const entities: Entity[] = [...followers];
  for (const { change } of touched) {
    if (change.scope === null) kinds.add(change.kind);
    const entity = change.after ?? (change.scope === null ? null : change.before);
    if (entity !== null) entities.push({ ...entity, renamedFrom: [] });
  }
  const live = await readLive(
    options.client,
    { kinds, entities, scopes: null },
    { signal: options.signal },
  );
  return live.taxonomy;
}

/** Uses that differ from the plan although the change of their shared definition took. */
function stragglersOf(plan: Plan, live: Taxonomy, followers: readonly Entity[]): readonly Change[] {
  if (followers.length === 0) return [];
  const keys = new Set(followers.map(keyOf));
  return diff(plan, live, null).changes.filter(
    (change) => change.action === 'update' && keys.has(keyOf(change)),
  );
}

function verify(result: ChangeResult, live: Taxonomy, behind: readonly Change[]): ChangeResult {
  const { change } = result;
  const faults = faultsOf(result, find(live, change));
  for (const use of behind) {
    const isBelow = keyOf({ ...use, scope: null }) === keyOf(change);
    if (isBelow) faults.push(`${describe(use, JSON.stringify)} did not follow`);
  }
  return faults.length === 0 ? result : { ...result, status: 'failed', message: faults.join('; ') };
}

function faultsOf({ change, pendingFields }: ChangeResult, now: Entity | undefined): string[] {
  if (change.action === 'delete') {
    return now?.state === 'present' ? ['Amplitude accepted the delete, but it is still there'] : [];
  }
  if (now?.state !== 'present')
    return ['Amplitude accepted it, but it is not there when read back'];
  const faults: string[] = [];
  for (const [name, { to }] of change.fields) {
    const actual = now.fields.get(name);
    if (actual === undefined || equal(actual, to) || pendingFields.includes(name)) continue;
    faults.push(
      `Amplitude accepted ${name} without taking it: sent ${show(to)}, has ${show(actual)}`,
    );
  }
  return faults;
}

function show(value: Value): string {
  if (value === null) return 'nothing';
  return isSet(value)
    ? value.map((item) => JSON.stringify(item)).join(', ')
    : JSON.stringify(value);
}
