import type { Change } from '../core/change.ts';
import { diff } from '../core/diff.ts';
import { equal } from '../core/kind.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { ChangeResult, Status } from '../core/report.ts';
import {
  type Address,
  describe,
  type Entity,
  find,
  type Key,
  keyOf,
  type Taxonomy,
  taxonomyOf,
} from '../core/taxonomy.ts';
import { bystandersOf } from './bystanders.ts';
import { AmplitudeError } from './error.ts';
import { show } from './existing.ts';
import { readLive } from './read.ts';
import { type ChangeOptions, writeChange } from './write-change.ts';
import type { WriterOptions } from './writer.ts';

export interface ReadBack {
  readonly results: readonly ChangeResult[];
  /** Uses that the plan takes off, and that came back with what was restored. */
  readonly returned: readonly Entity[];
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
  options: ChangeOptions,
): Promise<ReadBack> {
  const touched = results.filter(({ status }) => isTouched.has(status));
  if (touched.length === 0) return { results, returned: [], failure: '' };
  const written = touched.map(({ change }) => change);
  const all = results.map(({ change }) => change);
  const { followers, unwanted } = bystandersOf(plan, all, written);
  try {
    const live = await read([...written.flatMap(touchedBy), ...unwanted, ...followers], options);
    const stragglers = stragglersOf(plan, live, followers);
    const failures = await follow(stragglers, options);
    const again = await read(stragglers.flatMap(touchedBy), options);
    const now = taxonomyOf([...live.entities.values(), ...again.entities.values()]);
    for (const change of stragglersOf(plan, now, stragglers)) {
      if (failures.has(keyOf(change))) continue;
      failures.set(keyOf(change), faultsOf(change, find(now, change), []).join('; '));
    }
    const faults = faultsByShared(stragglers, failures);
    return {
      results: results.map((result) => verify(result, now, faults)),
      returned: unwanted.filter((use) => find(now, use)?.state === 'present'),
      failure: '',
    };
  } catch (error) {
    if (!(error instanceof AmplitudeError)) throw error;
    return { results, returned: [], failure: error.words };
  }
}

const isTouched: ReadonlySet<Status> = new Set(['applied', 'found', 'pending']);

/** What to look for: under a scope, a delete shows in what is left there. */
function touchedBy({ after, before }: Change): readonly Entity[] {
  const entity = after ?? before;
  return entity === null ? [] : [{ ...entity, renamedFrom: [] }];
}

async function read(
  entities: readonly Entity[],
  { client, signal }: WriterOptions,
): Promise<Taxonomy> {
  const kinds = new Set(entities.filter(({ scope }) => scope === null).map(({ kind }) => kind));
  const live = await readLive(client, { kinds, entities, scopes: null }, { signal });
  return live.taxonomy;
}

/** What it takes to bring uses to the plan. */
function stragglersOf(plan: Plan, live: Taxonomy, uses: readonly Address[]): readonly Change[] {
  if (uses.length === 0) return [];
  const keys = new Set(uses.map(keyOf));
  return diff(plan, live, null).changes.filter(
    (change) => change.action === 'update' && keys.has(keyOf(change)),
  );
}

/** Writes stragglers, each for itself; answers with what failed and why. */
async function follow(
  stragglers: readonly Change[],
  options: ChangeOptions,
): Promise<Map<Key, string>> {
  const failures = new Map<Key, string>();
  const write = async (change: Change) => {
    try {
      await writeChange(change, options);
    } catch (error) {
      if (!(error instanceof AmplitudeError)) throw error;
      failures.set(keyOf(change), error.words);
    }
  };
  await Promise.all(stragglers.map(write));
  return failures;
}

/** By shared definition: what is wrong with its uses. */
function faultsByShared(
  stragglers: readonly Change[],
  failures: ReadonlyMap<Key, string>,
): ReadonlyMap<Key, readonly string[]> {
  const faults = new Map<Key, readonly string[]>();
  for (const use of stragglers) {
    const failure = failures.get(keyOf(use));
    if (failure === undefined) continue;
    const key = keyOf({ ...use, scope: null });
    const fault = `${describe(use, JSON.stringify)} did not follow: ${failure}`;
    faults.set(key, [...(faults.get(key) ?? []), fault]);
  }
  return faults;
}

function verify(
  result: ChangeResult,
  live: Taxonomy,
  faultsOfUses: ReadonlyMap<Key, readonly string[]>,
): ChangeResult {
  const { change, status } = result;
  if (!isTouched.has(status)) return result;
  const now = find(live, change);
  // What was refused may be so from the start: a flag that is to be off waits for nothing.
  const pendingFields = result.pendingFields.filter((name) => {
    const to = change.fields.get(name)?.to;
    const actual = now?.fields.get(name);
    return to === undefined || actual === undefined || !equal(actual, to);
  });
  const own = faultsOf(change, now, pendingFields);
  const faults = [...own, ...(faultsOfUses.get(keyOf(change)) ?? [])];
  if (faults.length > 0) return { ...result, status: 'failed', message: faults.join('; ') };
  return status === 'pending' && pendingFields.length === 0
    ? { ...result, status: 'applied', pendingFields }
    : { ...result, pendingFields };
}

function faultsOf(
  change: Change,
  now: Entity | undefined,
  pendingFields: readonly string[],
): readonly string[] {
  if (change.action === 'delete') {
    return now?.state === 'present' ? ['Amplitude accepted the delete, but it is still there'] : [];
  }
  if (now?.state !== 'present') {
    return ['Amplitude accepted it, but it is not there when read back'];
  }
  return [...change.fields].flatMap(([name, { to }]) => {
    const actual = now.fields.get(name);
    if (actual === undefined || equal(actual, to) || pendingFields.includes(name)) return [];
    return [`Amplitude accepted ${name} without taking it: sent ${show(to)}, has ${show(actual)}`];
  });
}
