import { type Kind, kindOf } from '../kinds/index.ts';
import type { Address } from '../taxonomy.ts';
import { type Draft, inherited } from './draft.ts';
import type { Statement } from './statement.ts';

/**
 * Two versions without nearly all that both state alike: what is read once for both, so that its address is
 * one object (`shared`), but for definitions, and for uses of what one of the two defines otherwise. Nothing
 * in which the two differ comes from the rest, and that is most of a plan.
 */
export function withoutAlike(
  a: Draft,
  b: Draft,
  shared: ReadonlySet<Address>,
): readonly [Draft, Draft] {
  const without = (draft: Draft): Draft => ({
    ...draft,
    own: new Map(
      [...draft.own].map(([kind, own]) => [
        kind,
        kindOf(kind).scope === null ? own.filter(isNotShared) : own,
      ]),
    ),
    scoped: new Map([...draft.scoped].map(([kind, uses]) => [kind, uses.filter(differsIn(kind))])),
  });
  const isNotShared = ({ address }: Statement): boolean => !shared.has(address);
  const differsIn = (kind: Kind): ((use: Statement) => boolean) => {
    const redefined = redefinedIn(kind, a, b);
    return (use) => isNotShared(use) || redefined.has(use.address.name);
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
