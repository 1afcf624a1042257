import type { Nearest } from '../plan/nearest.ts';
import type { Entry, MapNode, Node, Written } from '../plan/node.ts';
import { quote, quoteList } from '../plan/quote.ts';
import { nameFault } from '../plan/rules/names.ts';
import { requestLimits } from './batches.ts';
import { type Complain, checkLength, type ValueReader, valueLimits } from './group-value.ts';
import { type Operation, operations, type PropertyChange } from './identification.ts';
import { sizeWithin } from './json.ts';
import { foundAs } from './value-fit.ts';

/** A property of a group with the places that it stands at. */
export interface StatedProperty extends PropertyChange {
  readonly key: Written;
  readonly node: Node;
}

/** What reading a file needs. */
export interface Desk {
  readonly values: ValueReader;
  readonly complain: Complain;
  readonly nearest: Nearest;
}

/** What `group_properties` says: plain values, or operations; what is neither is complained of. */
export function propertiesIn(node: MapNode, desk: Desk): readonly StatedProperty[] {
  const { complain } = desk;
  const doing = node.entries.filter(({ source }) => source.startsWith('$'));
  if (doing.length === 0) return node.entries.flatMap((entry) => propertyIn(entry, null, desk));
  const plain = node.entries.find(({ source }) => !source.startsWith('$'));
  if (plain !== undefined) {
    const message = `${quote(plain.source)} stands beside operations, and Amplitude takes plain values or operations, never both: move it into $set`;
    complain(plain, 'group-operation', message);
  }
  const properties = doing.flatMap((entry) => operationIn(entry, desk));
  repeated(properties, complain);
  return properties;
}

/** What several operations on one property come to is not documented. */
function repeated(properties: readonly StatedProperty[], complain: Complain): void {
  const first = new Map<string, StatedProperty>();
  for (const property of properties) {
    const { name, key, operation } = property;
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, property);
      continue;
    }
    const message = `${quote(name)} stands in ${other.operation} and in ${operation}, and it is not documented whether both count, and in which order: write it in one`;
    complain(key, 'group-operation', message, 'warning');
  }
}

function operationIn(entry: Entry, desk: Desk): readonly StatedProperty[] {
  const { complain, nearest } = desk;
  const { source, value } = entry;
  const operation = operations.find((known) => known === source);
  if (operation === undefined) {
    const meant = nearest(source, operations);
    const instead =
      meant === null ? `write ${quoteList(operations, 'or')}` : `did you mean ${quote(meant)}?`;
    const message = `there is no operation ${quote(source)}: ${instead}`;
    return complain(entry, 'group-operation', message);
  }
  if (value.type !== 'map') {
    const form = operation === '$unset' ? '{ name: "-" }' : '{ name: value }';
    const message = `${operation} takes properties, and this is ${foundAs(value)}: write ${operation}: ${form}`;
    return complain(value, 'group-operation', message);
  }
  return value.entries.flatMap((property) => propertyIn(property, operation, desk));
}

function propertyIn(
  key: Entry,
  operation: Operation | null,
  { values, complain }: Desk,
): readonly StatedProperty[] {
  const { source: name, value: node } = key;
  const fault = nameFault(name, true);
  if (fault !== null) complain(key, 'name', `${fault.fault}: ${fault.instead}`);
  checkLength(key, 'this name', complain);
  const { value, levels } = values.read(node);
  if (levels > valueLimits.levels) {
    const message = `this value is nested ${levels} levels deep, and Amplitude takes at most ${valueLimits.levels}: flatten it`;
    return complain(node, 'group-limit', message);
  }
  if (operation === '$unset') {
    // The value means nothing there; where none is written, one that Amplitude's own clients send.
    return [{ operation, name, value: value ?? '-', key, node }];
  }
  if (operation === '$add' && typeof value !== 'number') {
    const message = `$add takes a number, and this is ${foundAs(node)}: write a number`;
    return complain(node, 'group-operation', message);
  }
  if (value === null) {
    const instead = 'write one, or take it off the group with $unset';
    return complain(node, 'group-value', `${quote(name)} has no value: ${instead}`);
  }
  const property = { operation, name, value, key, node };
  const message =
    'this value alone is larger than the 1 MB that Amplitude takes in a request: shorten it';
  return isTooLarge(property) ? complain(node, 'group-limit', message) : [property];
}

/** What the group itself, the key and the rest of a request take at most, form-encoded. */
const frame = 30_000;

/** A character takes nine bytes at most. */
const widest = 9;

function isTooLarge(property: PropertyChange): boolean {
  const most = requestLimits.bytes - frame;
  const size = sizeWithin(property, most);
  if (size * widest <= most) return false;
  return size > most || encodeURIComponent(JSON.stringify(property.value)).length > most;
}
