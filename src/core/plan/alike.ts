import type { Kind } from '../kinds/index.ts';
import type { Address } from '../taxonomy.ts';
import { type Draft, inherited } from './draft.ts';
import type { Statement } from './statement.ts';

/**
 * Two versions without the uses of properties that both state alike: those that are read once for both, so
 * that their address is one object (`shared`), and have the same definition, if any. Nothing in which the
 * two differ comes from them, and they are most of a plan.
 */
export function withoutAlike(
  a: Draft,
  b: Draft,
  shared: ReadonlySet<Address>,
): readonly [Draft, Draft] {
  const without = (draft: Draft): Draft => ({
    ...draft,
    scoped: new Map([...draft.scoped].map(([kind, uses]) => [kind, uses.filter(differsIn(kind))])),
  });
  const differsIn = (kind: Kind): ((use: Statement) => boolean) => {
    const redefined = redefinedIn(kind, a, b);
    return ({ address }) => !shared.has(address) || redefined.has(address.name);
  };
  return [without(a), without(b)];
}

/** Names whose definition is not the same in both. */
function redefinedIn(kind: Kind, a: Draft, b: Draft): ReadonlySet<string> {
  const definitionIn = (draft: Draft, name: string): Address | undefined =>
    inherited(draft.declared.get(kind)?.get(name))?.address;
  const names = [a, b].flatMap(({ declared }) => [...(declared.get(kind)?.keys() ?? [])]);
  return new Set(names.filter((name) => definitionIn(a, name) !== definitionIn(b, name)));
}
