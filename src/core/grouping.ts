/** Items with the same key together, in the order in which keys appear first. */
export function groupBy<T, K>(
  items: Iterable<T>,
  key: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const itsKey = key(item);
    const group = groups.get(itsKey);
    if (group === undefined) groups.set(itsKey, [item]);
    else group.push(item);
  }
  return groups;
}
