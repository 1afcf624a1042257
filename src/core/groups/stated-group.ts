import type { Entry, MapNode, Node, ScalarNode, Tree } from '../plan/node.ts';
import { quote, quoteList } from '../plan/quote.ts';
import { nameFault } from '../plan/rules/names.ts';
import { type Desk, propertiesIn, type StatedProperty } from './group-properties.ts';
import { type Complain, checkLength } from './group-value.ts';
import type { Identification } from './identification.ts';
import { foundAs } from './value-fit.ts';

/** An entry of the file with the places that its parts stand at. */
export interface StatedGroup extends Identification {
  readonly typeNode: ScalarNode;
  readonly node: MapNode;
  readonly properties: readonly StatedProperty[];
}

const keys = ['group_type', 'group_value', 'group_properties'] as const;

/** One entry of the file; none if it does not say which group it is about, or nothing about it. */
export function groupIn(node: MapNode, locate: Tree['locate'], desk: Desk): readonly StatedGroup[] {
  const { complain, nearest } = desk;
  const entries = new Map<string, Entry>(node.entries.map((entry) => [entry.source, entry]));
  let isMisspelt = false;
  for (const entry of node.entries) {
    const { source } = entry;
    if (keys.some((known) => known === source)) continue;
    const meant = nearest(
      source,
      keys.filter((known) => !entries.has(known)),
    );
    isMisspelt ||= meant !== null;
    const instead =
      meant === null
        ? `write ${quoteList(keys, 'or')}, or remove it`
        : `did you mean ${quote(meant)}?`;
    complain(entry, 'schema', `unknown key ${quote(source)}: ${instead}`);
  }
  const missing = keys.filter((key) => !entries.has(key));
  if (missing.length > 0 && !isMisspelt) {
    complain(node, 'schema', `this group has no ${quoteList(missing, 'and')}: write it`);
  }
  const typeNode = nameAt(entries.get('group_type')?.value, 'group_type', complain);
  const valueNode = nameAt(entries.get('group_value')?.value, 'group_value', complain);
  const properties = propertiesAt(entries.get('group_properties')?.value, desk);
  if (typeNode === null || valueNode === null || properties === null) return [];
  const named = { groupType: typeNode.source, groupValue: valueNode.source };
  return [{ ...named, properties, location: locate(node.start), typeNode, node }];
}

/** A name is what stands in the file, as in plans: `404` is the text. */
function nameAt(node: Node | undefined, key: string, complain: Complain): ScalarNode | null {
  if (node === undefined) return null;
  if (node.type !== 'scalar' || node.value === null) {
    complain(node, 'schema', `${quote(key)} is ${foundAs(node)}: write a name`);
    return null;
  }
  const fault = nameFault(node.source, false);
  // Who a group is comes from the customers' data, and what looks strange may be what they are called.
  const isData = key === 'group_value' && !/^\s*$|\p{Cs}/u.test(node.source);
  const severity = isData ? 'warning' : 'error';
  if (fault !== null) complain(node, 'name', `${fault.fault}: ${fault.instead}`, severity);
  checkLength(node, 'this name', complain);
  return node;
}

function propertiesAt(node: Node | undefined, desk: Desk): readonly StatedProperty[] | null {
  if (node === undefined) return null;
  if (node.type === 'map') return propertiesIn(node, desk);
  const form = 'write properties with their values, or operations';
  desk.complain(node, 'schema', `"group_properties" is ${foundAs(node)}: ${form}`);
  return null;
}
