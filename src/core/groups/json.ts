import { compareText } from '../taxonomy.ts';
import {
  type GroupValue,
  type Identification,
  isList,
  type PropertyChange,
} from './identification.ts';

/** An identification as the Group Identify API takes it. */
export function jsonOf({ groupType, groupValue, properties }: Identification): string {
  const head = `"group_type":${text(groupType)},"group_value":${text(groupValue)}`;
  return `{${head},"group_properties":${propertiesJson(properties)}}`;
}

/** A value as JSON, with the keys of its objects in their order. */
export function valueJson(value: GroupValue): string {
  if (isList(value)) return `[${value.map(valueJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${[...value].map(([key, inner]) => `${text(key)}:${valueJson(inner)}`).join(',')}}`;
}

/** The start of a value's JSON, at least `room` characters where it is longer, never much more. */
export function previewOf(value: GroupValue, room: number): string {
  if (isList(value)) {
    return enclosed('[', ']', value, room, (item, left) => previewOf(item, left));
  }
  if (typeof value === 'object' && value !== null) {
    return enclosed('{', '}', value, room, ([key, inner], left) => {
      const name = text(key.slice(0, left));
      return `${name}: ${previewOf(inner, left - name.length)}`;
    });
  }
  return typeof value === 'string' ? text(value.slice(0, room + 2)) : JSON.stringify(value);
}

/** Length of a property's JSON in UTF-16 units, counted no further than `most`. */
export function sizeWithin({ name, value }: PropertyChange, most: number): number {
  return lengthOf(value, most, name.length + 3);
}

function lengthOf(value: GroupValue, most: number, before: number): number {
  if (before > most) return before;
  if (isList(value))
    return value.reduce((sum: number, item) => lengthOf(item, most, sum + 1), before + 2);
  if (typeof value === 'object' && value !== null) {
    let sum = before + 2;
    for (const [key, inner] of value) {
      if (sum > most) return sum;
      sum = lengthOf(inner, most, sum + key.length + 4);
    }
    return sum;
  }
  return before + JSON.stringify(value).length;
}

/** What is done to a group's properties, as `group_properties` takes it. */
export function propertiesJson(properties: readonly PropertyChange[]): string {
  const groups = new Map<string, string[]>();
  for (const { operation, name, value } of properties) {
    const entry = `${text(name)}:${valueJson(value)}`;
    const group = groups.get(operation ?? '');
    if (group === undefined) groups.set(operation ?? '', [entry]);
    else group.push(entry);
  }
  const plain = groups.get('');
  if (plain !== undefined) return `{${plain.join(',')}}`;
  return `{${[...groups].map(([name, entries]) => `${text(name)}:{${entries.join(',')}}`).join(',')}}`;
}

/** The same, with the keys of objects sorted. */
export function sortedJson(value: GroupValue): string {
  if (isList(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = [...value].sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, inner]) => `${text(key)}:${sortedJson(inner)}`).join(',')}}`;
}

function enclosed<T>(
  open: string,
  close: string,
  items: Iterable<T>,
  room: number,
  draw: (item: T, left: number) => string,
): string {
  let result = open;
  for (const item of items) {
    if (result.length > room) return `${result}…`;
    result += `${result === open ? '' : ', '}${draw(item, room - result.length)}`;
  }
  return result + close;
}

function text(value: string): string {
  return JSON.stringify(value);
}
