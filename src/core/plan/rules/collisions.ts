import { groupBy } from '../../grouping.ts';
import { type Kind, kinds } from '../../kinds/index.ts';
import { compareLocations, type Problem } from '../../problem.ts';
import { type Address, describe, keyOf } from '../../taxonomy.ts';
import type { Draft } from '../draft.ts';
import type { Placed } from '../node.ts';
import { quote } from '../quote.ts';
import type { Statement } from '../statement.ts';

/** A place that a name stands at first. */
interface Naming {
  readonly address: Address;
  readonly node: Placed;
  readonly statement: Statement;
}

/**
 * `case-collision` (warning): names that differ only in case or Unicode form, at each. Properties are
 * looked at across events, as an event's own property has a shared definition in Amplitude too; what is
 * to be deleted is left out, as that is how a collision ends.
 */
export function* collisions(draft: Draft): Iterable<Problem> {
  for (const names of namingsIn(draft).values()) {
    // Nearly all plans have as many forms as names.
    if (new Set([...names.keys()].map(formOf)).size === names.size) continue;
    for (const alike of groupBy(names.values(), ({ address }) => formOf(address.name)).values()) {
      if (alike.length > 1) yield* collision(alike);
    }
  }
}

function formOf(name: string): string {
  return ascii.test(name)
    ? name.toLowerCase()
    : name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** What has one Unicode form. */
const ascii = /^[ -~]*$/;

function* collision(alike: readonly Naming[]): Iterable<Problem> {
  const places = alike
    .map(({ address, node, statement }) => ({ address, location: statement.locate(node.start) }))
    .sort((a, b) => compareLocations(a.location, b.location));
  for (const [index, { address, location }] of places.entries()) {
    const other = places[index === 0 ? 1 : 0];
    if (other === undefined) continue;
    const { file, line } = other.location;
    yield {
      rule: 'case-collision',
      severity: 'warning',
      message: `${describe(address, quote)} and ${quote(other.address.name)} (${file}:${line}) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places`,
      location,
      subject: keyOf(address),
    };
  }
}

/** By kind in the order of their tables: what an alias repeats in another section is told of the first. */
function namingsIn(draft: Draft): ReadonlyMap<Kind, ReadonlyMap<string, Naming>> {
  const namings = new Map<Kind, Map<string, Naming>>();
  for (const { kind } of kinds) {
    const names = new Map<string, Naming>();
    for (const [name, statement] of draft.present.get(kind) ?? []) {
      names.set(name, { address: statement.address, node: statement, statement });
    }
    namings.set(kind, names);
  }
  for (const { statement, node, target } of draft.references) {
    // Where the plan declares such entities, a reference to anything else is an error of its own.
    if (draft.present.has(target.kind)) continue;
    const names = namings.get(target.kind);
    if (names?.has(target.name) === false)
      names.set(target.name, { address: target, node, statement });
  }
  return namings;
}
