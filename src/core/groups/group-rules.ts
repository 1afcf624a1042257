import { nearestFinder } from '../plan/nearest.ts';
import type { Placed } from '../plan/node.ts';
import { quote, quoteList } from '../plan/quote.ts';
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
    if (!planned.types.has(groupType)) {
      const message = `the plan knows no group type ${quote(groupType)}`;
      unknown.add([groupType], typeNode, message, planned.types, 'add it to group_types');
    }
    for (const property of group.properties) {
      const { key, name } = property;
      const standing = planned.standing(groupType, name);
      switch (standing.is) {
        case 'planned':
          fit.check(property, standing.fields);
          break;
        case 'renamed':
          complain(key, 'group-outdated', outdated(name, standing.to));
          break;
        case 'unknown':
          unknown.add(
            [groupType, name],
            key,
            `the plan knows no group property ${quote(name)} for the group type ${quote(groupType)}`,
            standing.candidates,
            'add it to group_properties or group_types',
          );
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

function outdated(name: string, now: string): string {
  return `the plan calls ${quote(name)} ${quote(now)} now: write ${quote(now)}`;
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
  readonly node: Placed;
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

  /** `path`: the names that lead to it; its own, the last, may be a misspelling of one of the candidates. */
  add(
    path: readonly string[],
    node: Placed,
    message: string,
    candidates: Iterable<string>,
    advice: string,
  ): void {
    const id = JSON.stringify(path);
    const known = this.#found.get(id);
    if (known !== undefined) {
      known.places += 1;
      return;
    }
    const meant = this.#nearest(path.at(-1) ?? '', candidates);
    const instead = meant === null ? advice : `did you mean ${quote(meant)}?`;
    this.#found.set(id, { node, message, instead, places: 1 });
  }

  report(): void {
    for (const { node, message, instead, places } of this.#found.values()) {
      const where = places > 1 ? `, in ${places.toLocaleString('en-US')} groups` : '';
      this.#complain(node, 'group-unknown', `${message}${where}: ${instead}`, 'warning');
    }
  }
}
