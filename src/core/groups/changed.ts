import { createHash } from 'node:crypto';
import { compareText } from '../taxonomy.ts';
import { type GroupValue, groupKey, type Identification } from './identification.ts';

/** Which groups say something else than they did, or are new: places in `now`. */
export function changedSince(
  now: readonly Identification[],
  before: readonly Identification[],
): ReadonlySet<number> {
  const known = new Map(before.map((group) => [groupKey(group), fingerprint(group)]));
  const changed = now.flatMap((group, index) =>
    known.get(groupKey(group)) === fingerprint(group) ? [] : [index],
  );
  return new Set(changed);
}

/** The same for everything that means the same: the order of keys and of properties does not count. */
function fingerprint({ properties }: Identification): string {
  const parts = properties.map(({ operation, name, value }) =>
    createHash('sha256')
      .update(JSON.stringify([operation ?? '$set', name]))
      .update(sortedJson(value))
      .digest('hex'),
  );
  return parts.sort(compareText).join();
}

/** With the keys of objects sorted. */
function sortedJson(value: GroupValue): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );
}
