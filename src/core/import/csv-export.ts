import type { Value } from '../kind.ts';
import type { Kind } from '../kinds/index.ts';
import { quote } from '../plan/quote.ts';
import { flagIn, listIn, propertyColumns, propertyFields, statusIn, type Warn } from './cells.ts';
import type { Row, Table } from './csv-table.ts';

/** An entity as a row has it. */
export interface RowEntity {
  readonly kind: Kind;
  readonly name: string;
  readonly scope: string | null;
  readonly fields: ReadonlyMap<string, Value>;
  readonly row: Row;
}

/** Columns of measurements, which are no part of a plan. */
const measured =
  /^(?:event (?:source|30 day volume|30 day queries)|(?:event|property) (?:first|last) seen)$/;

/** Columns that are imported, beside those that every property has. */
const imported = new Set([
  ...['action', 'object type', 'object name', 'event display name', 'object owner'],
  ...['object description', 'event category', 'tags', 'event schema status', 'event activity'],
  ...['event hidden from dropdowns', 'event hidden from persona results'],
  ...['event hidden from pathfinder', 'event hidden from timeline', 'event property name'],
  ...['property type', 'property name', 'property schema status', 'property required'],
  ...propertyColumns,
]);

/** Columns with something in them that nobody here knows: newer than this reader. */
export function unknownColumns({ columns, rows }: Table): readonly string[] {
  return [...columns].filter(
    (column) =>
      column !== '' &&
      !imported.has(column) &&
      !measured.test(column) &&
      rows.some((row) => row.cell(column) !== ''),
  );
}

/** Which export a table is, by its columns; `null`: none that is known. */
export function kindOfExport({ columns }: Table): 'events' | 'properties' | null {
  if (columns.has('object name')) return 'events';
  return columns.has('property name') ? 'properties' : null;
}

export interface Reading {
  readonly warn: Warn;
  readonly includeUnexpected: boolean;
  /** How many rows were left out because of their status. */
  readonly left: { unexpected: number; deleted: number };
}

/** Entities of an export of events: a row an event, and below it one for each of its properties. */
export function eventsIn({ rows }: Table, reading: Reading): readonly RowEntity[] {
  const entities: RowEntity[] = [];
  // `null`: rows below belong to nothing that is imported; `undefined`: to no event at all.
  let event: string | null | undefined;
  for (const row of rows) {
    const name = row.verbatim('object name');
    if (name !== '' || row.cell('object type') !== '') {
      const isEvent = name !== '' && isImported(row, name, reading);
      event = isEvent ? name : null;
      if (isEvent) entities.push({ ...eventOf(row, name, reading.warn), scope: null, row });
    }
    const property = row.verbatim('event property name');
    if (property === '') {
      if (name === '')
        reading.warn(row, 'it names neither an event nor a property, and is left out');
      continue;
    }
    if (event === null || !isWanted(row, 'property schema status', reading)) continue;
    const fields = propertyFields(row, property, reading.warn);
    fields.set('is_required', flagIn(row, 'property required', reading.warn) ?? false);
    const kind = 'event_property';
    entities.push({ kind, name: property, scope: event ?? null, fields, row });
  }
  return entities;
}

function isImported(row: Row, name: string, reading: Reading): boolean {
  const type = row.cell('object type').toLowerCase();
  const isOther = type !== 'event' && type !== '';
  if (isOther || isDeletion(row)) {
    const why = isOther ? `a plan has no ${quote(type)}` : 'its action is to delete it';
    reading.warn(row, `${quote(name)} is left out with what is below it: ${why}`);
    return false;
  }
  return isWanted(row, 'event schema status', reading);
}

function isDeletion(row: Row): boolean {
  return /^(?:delete|remove)$/i.test(row.cell('action'));
}

function isWanted(row: Row, column: string, reading: Reading): boolean {
  const status = statusIn(row, column, reading.warn);
  if (status === 'planned') return true;
  if (status === 'unexpected' && reading.includeUnexpected) return true;
  reading.left[status] += 1;
  return false;
}

function eventOf(row: Row, name: string, warn: Warn) {
  const display = row.cell('event display name');
  const tags = listIn(row.cell('tags'));
  const activity = row.cell('event activity').toLowerCase();
  if (!/^(?:active|inactive|)$/.test(activity)) {
    const what = `the activity ${quote(activity)} of ${quote(name)}`;
    warn(row, `${what} is not known, and counts as active`);
  }
  const fields = new Map<string, Value>([
    ['category', row.cell('event category') || null],
    ['description', row.cell('object description') || null],
    // The export repeats the name where nobody has set another one.
    ['display_name', display === '' || display === name ? null : display],
    ['owner', row.cell('object owner') || null],
    ['tags', tags.length === 0 ? null : tags],
    ['is_active', activity !== 'inactive'],
  ]);
  for (const place of ['dropdowns', 'persona results', 'pathfinder', 'timeline']) {
    const flag = flagIn(row, `event hidden from ${place}`, warn) ?? false;
    fields.set(`is_hidden_from_${place.replace(' ', '_')}`, flag);
  }
  return { kind: 'event', name, fields } as const;
}

/** Entities of an export of user properties, a row each; one of group properties looks the same. */
export function propertiesIn({ rows }: Table, reading: Reading): readonly RowEntity[] {
  const entities: RowEntity[] = [];
  for (const row of rows) {
    const written = row.verbatim('property name');
    const isGroup = /group/i.test(row.cell('property type'));
    const name = written.replace(isGroup ? /^grp:/ : /^gp:/, '');
    if (name === '') {
      reading.warn(row, 'it names no property, and is left out');
      continue;
    }
    if (isDeletion(row)) {
      reading.warn(row, `${quote(name)} is left out: its action is to delete it`);
      continue;
    }
    if (!isWanted(row, 'property schema status', reading)) continue;
    const kind = isGroup ? 'group_property' : 'user_property';
    const fields = propertyFields(row, name, reading.warn);
    entities.push({ kind, name, scope: null, fields, row });
  }
  return entities;
}
