import { groupBy } from '../../grouping.ts';
import type { Problem } from '../../problem.ts';
import { type Key, keyOf, ownKey } from '../../taxonomy.ts';
import { type Draft, declared } from '../draft.ts';
import type { Written } from '../node.ts';
import { quote } from '../quote.ts';
import { placeName, problemAt, type Statement } from '../statement.ts';

interface Rename {
  readonly to: Statement;
  readonly from: Written;
  /** Key of the shared entity that the earlier name would be. */
  readonly key: Key;
}

/** `rename`: what cannot be followed from one name to another. */
export function renames(draft: Draft): readonly Problem[] {
  const all: Rename[] = [];
  for (const to of [...draft.own.values()].flat()) {
    for (const from of to.earlier) {
      all.push({ to, from, key: ownKey(to.address.kind, from.source) });
    }
  }
  if (all.length === 0) return [];
  const bySource = groupBy(all, ({ key }) => key);
  const users = usersOf(draft);
  return all.flatMap((rename) => {
    const message =
      stillNamed(draft, rename) ??
      stillUsed(users.get(rename.key), rename) ??
      renamedTwice(bySource.get(rename.key) ?? [], rename);
    return message === null ? [] : [problemAt(rename.to, rename.from, 'rename', message)];
  });
}

function stillNamed(draft: Draft, { to, from }: Rename): string | null {
  const name = quote(from.source);
  if (from.source === to.address.name) {
    return `${name} cannot be its own earlier name: write the name that Amplitude has, or remove the line`;
  }
  const source = declared(draft, { ...to.address, name: from.source });
  if (source === undefined) return null;
  if (source.earlier.some((earlier) => earlier.source === to.address.name)) {
    return `${name} and ${quote(to.address.name)} are each renamed from the other: remove one of the two`;
  }
  if (source.earlier.length > 0) {
    const list = [from.source, ...source.earlier.map((earlier) => earlier.source)];
    return `${name} is itself renamed in this plan (${placeName(source)}): remove it there and write renamed_from: [${list.map(quote).join(', ')}] here`;
  }
  return `the plan still names ${name} (${placeName(source)}): remove it there, or remove this rename`;
}

function stillUsed(user: Statement | undefined, { to, from }: Rename): string | null {
  if (user === undefined) return null;
  const { address } = user;
  const where = quote(address.scope ?? address.name);
  return `${where} still uses ${quote(from.source)} (${placeName(user)}): write ${quote(to.address.name)} there`;
}

function renamedTwice(same: readonly Rename[], { to, from }: Rename): string | null {
  const other = same.find((rename) => rename.from !== from);
  if (other === undefined) return null;
  if (other.to === to) return `${quote(from.source)} is listed twice: write it once`;
  return `${quote(other.to.address.name)} (${placeName(other.to)}) is renamed from ${quote(from.source)} too: keep one of the two`;
}

/** Who refers to what: properties under events and group types, and fields that name another entity. */
function usersOf(draft: Draft): ReadonlyMap<Key, Statement> {
  const users = new Map<Key, Statement>();
  for (const statement of [...draft.scoped.values()].flat()) {
    const key = keyOf({ ...statement.address, scope: null });
    if (!users.has(key)) users.set(key, statement);
  }
  for (const { statement, target } of draft.references) {
    const key = keyOf(target);
    if (!users.has(key)) users.set(key, statement);
  }
  return users;
}
