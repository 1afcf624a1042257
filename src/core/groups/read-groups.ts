import { nearestFinder } from '../plan/nearest.ts';
import type { Tree } from '../plan/node.ts';
import type { Plan, PlanFile } from '../plan/plan.ts';
import { syntaxFaults } from '../plan/syntax-faults.ts';
import { readTree } from '../plan/tree.ts';
import { byPlace, type Problem } from '../problem.ts';
import { checkGroups } from './group-rules.ts';
import { type Complain, ValueReader } from './group-value.ts';
import type { Identification } from './identification.ts';
import { plannedGroups } from './planned-groups.ts';
import { groupIn, type StatedGroup } from './stated-group.ts';
import { foundAs } from './value-fit.ts';

/** A file of groups, and all that is wrong with it. With an error among the problems nothing may be sent. */
export interface GroupsReading {
  /** In file order: those that could be understood. */
  readonly identifications: readonly Identification[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of group identifications, YAML or JSON, and checks it against the plan. Problems are
 * sorted by line and column. Never throws.
 */
export function readGroups(file: PlanFile, plan: Plan): GroupsReading {
  const tree = readTree(file, syntaxFaults);
  const problems: Problem[] = [...tree.problems];
  const complain: Complain = (node, rule, message, severity = 'error') => {
    const location = tree.locate(node.start);
    problems.push({ rule, severity, message, location, subject: null });
    return [];
  };
  const groups = statedIn(tree, problems, complain);
  checkGroups(groups, plannedGroups(plan), complain);
  const identifications = groups.map(({ groupType, groupValue, properties, location }) => ({
    groupType,
    groupValue,
    properties: properties.map(({ operation, name, value }) => ({ operation, name, value })),
    location,
  }));
  return { identifications, problems: byPlace(problems) };
}

function statedIn(tree: Tree, problems: Problem[], complain: Complain): readonly StatedGroup[] {
  const { root, locate } = tree;
  const form = 'write a list of groups, each with group_type, group_value and group_properties';
  if (root === null) {
    if (problems.length > 0) return [];
    const message = `the file is empty: ${form}, or [] for none`;
    const location = { ...locate(0), line: 1, column: 1 };
    problems.push({ rule: 'schema', severity: 'error', message, location, subject: null });
    return [];
  }
  if (root.type !== 'list') {
    const message = `the file has to be a list, and this is ${foundAs(root)}: ${form}`;
    return complain(root, 'schema', message);
  }
  const values = new ValueReader(complain);
  const desk = { values, complain, nearest: nearestFinder() };
  return root.items.flatMap((item) =>
    item.type === 'map'
      ? groupIn(item, locate, desk)
      : complain(item, 'schema', `this has to be a group, and is ${foundAs(item)}: ${form}`),
  );
}
