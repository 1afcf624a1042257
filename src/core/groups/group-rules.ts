import { nearestFinder } from '../plan/nearest.ts';
import type { Node } from '../plan/node.ts';
import { quote, quoteList } from '../plan/quote.ts';
import type { StatedProperty } from './group-properties.ts';
import type { Complain } from './group-value.ts';
import { groupKey } from './identification.ts';
import type { PlannedGroups } from './planned-groups.ts';
import type { StatedGroup } from './stated-group.ts';
import { ValueFit } from './value-fit.ts';

/** Group types that a project can have. */
const mostTypes = 5;

/** Compares groups with each other, with Amplitude's limits and with the plan. */
export function checkGroups(
  groups: readonly StatedGroup[],
  planned: PlannedGroups,
  complain: Complain,
): void {
  duplicates(groups, complain);
  tooManyTypes(groups, planned.types, complain);
  const fit = new ValueFit(complain);
  const unknown = new Unknowns(complain);
  for (const group of groups) {
    const { groupType, typeNode } = group;
    if (!planned.types.has(groupType)) unknown.type(typeNode, groupType, planned.types);
    for (const property of group.properties) {
      const { key, name } = property;
      const standing = planned.standing(groupType, name);
      switch (standing.is) {
        case 'planned':
          fit.check(property, standing.fields);
          break;
        case 'renamed':
          complain(
            key,
            'group-outdated',
            `the plan calls ${quote(name)} ${quote(standing.to)} now: write ${quote(standing.to)}`,
          );
          break;
        case 'unknown':
          unknown.property(property, groupType, standing.candidates);
          break;
        case 'ignored':
          break;
        default:
          standing satisfies never;
      }
    }
  }
  unknown.report();
}

function duplicates(groups: readonly StatedGroup[], complain: Complain): void {
  const first = new Map<string, StatedGroup>();
  for (const group of groups) {
    const other = first.get(groupKey(group));
    if (other === undefined) {
      first.set(groupKey(group), group);
      continue;
    }
    const { line } = other.location;
    const name = `${quote(group.groupType)} ${quote(group.groupValue)}`;
    const message = `the group ${name} also stands in line ${line}: write it once, with the properties of both`;
    complain(group.node, 'duplicate-group', message);
  }
}

function tooManyTypes(
  groups: readonly StatedGroup[],
  plannedTypes: ReadonlySet<string>,
  complain: Complain,
): void {
  const here = new Set<string>();
  const all = new Set(plannedTypes);
  for (const { groupType, typeNode } of groups) {
    if (here.has(groupType)) continue;
    const isNew = !all.has(groupType);
    here.add(groupType);
    all.add(groupType);
    if (here.size <= mostTypes && !(isNew && all.size > mostTypes)) continue;
    const others = [...all].filter((type) => type !== groupType);
    const message = `a project has at most ${mostTypes} group types, and ${quote(groupType)} would be one more beside ${quoteList(others, 'and')}: use one of these`;
    complain(typeNode, 'group-limit', message);
  }
}

interface Unknown {
  readonly node: Node;
  readonly message: string;
  readonly instead: string;
  places: number;
}

/** What the plan does not know: each said once, where it first stands. */
class Unknowns {
  readonly #complain: Complain;
  readonly #nearest = nearestFinder();
  readonly #found = new Map<string, Unknown>();

  constructor(complain: Complain) {
    this.#complain = complain;
  }

  type(node: Node, name: string, known: ReadonlySet<string>): void {
    this.#add(JSON.stringify([name]), node, `the plan knows no group type ${quote(name)}`, () =>
      this.#instead(name, known, 'add it to group_types'),
    );
  }

  property({ key, name }: StatedProperty, groupType: string, known: readonly string[]): void {
    const what = `the plan knows no group property ${quote(name)} for the group type ${quote(groupType)}`;
    this.#add(JSON.stringify([groupType, name]), key, what, () =>
      this.#instead(name, known, 'add it to group_properties or group_types'),
    );
  }

  report(): void {
    for (const { node, message, instead, places } of this.#found.values()) {
      const where = places > 1 ? `, in ${places.toLocaleString('en-US')} groups` : '';
      this.#complain(node, 'group-unknown', `${message}${where}: ${instead}`, 'warning');
    }
  }

  #add(id: string, node: Node, message: string, instead: () => string): void {
    const known = this.#found.get(id);
    if (known === undefined) this.#found.set(id, { node, message, instead: instead(), places: 1 });
    else known.places += 1;
  }

  #instead(name: string, candidates: Iterable<string>, advice: string): string {
    const meant = this.#nearest(name, candidates);
    return meant === null ? advice : `did you mean ${quote(meant)}?`;
  }
}
