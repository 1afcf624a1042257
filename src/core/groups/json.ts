import {
  type GroupValue,
  type Identification,
  isList,
  type Operation,
  type PropertyChange,
} from './identification.ts';

/** An identification as the Group Identify API takes it. */
export function jsonOf({ groupType, groupValue, properties }: Identification): string {
  return JSON.stringify({
    group_type: groupType,
    group_value: groupValue,
    group_properties: propertiesAsSent(properties),
  });
}

/** What is done to a group's properties, as `group_properties` takes it. */
export function propertiesAsSent(properties: readonly PropertyChange[]): GroupValue {
  const of = (operation: Operation | null) =>
    Object.fromEntries(
      properties
        .filter((property) => property.operation === operation)
        .map(({ name, value }) => [name, value]),
    );
  const operations = new Set(properties.flatMap(({ operation }) => operation ?? []));
  if (operations.size === 0) return of(null);
  return Object.fromEntries([...operations].map((operation) => [operation, of(operation)]));
}

/** The start of a value's JSON, at least `room` characters where it is longer, never much more. */
export function previewOf(value: GroupValue, room: number): string {
  if (isList(value)) {
    return enclosed('[', ']', value, room, (item, left) => previewOf(item, left));
  }
  if (typeof value === 'object' && value !== null) {
    return enclosed('{', '}', Object.entries(value), room, ([key, inner], left) => {
      const name = JSON.stringify(key.slice(0, left));
      return `${name}: ${previewOf(inner, left - name.length)}`;
    });
  }
  return JSON.stringify(typeof value === 'string' ? value.slice(0, room + 2) : value);
}

/** Length of a property's JSON in UTF-16 units, counted no further than `most`. */
export function sizeWithin({ name, value }: PropertyChange, most: number): number {
  return lengthOf(value, most, name.length + 3);
}

function lengthOf(value: GroupValue, most: number, before: number): number {
  if (before > most) return before;
  if (typeof value !== 'object' || value === null) return before + JSON.stringify(value).length;
  let sum = before + 2;
  for (const [key, inner] of Object.entries(value)) {
    if (sum > most) return sum;
    sum = lengthOf(inner, most, sum + (isList(value) ? 1 : key.length + 4));
  }
  return sum;
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
