import { kinds } from '../../src/core/kinds/index.ts';
import type { Entity, Taxonomy } from '../../src/core/taxonomy.ts';

/** How an export differs from another of the same project: both kinds have been seen. */
export interface ExportStyle {
  /** Puts the columns into another order. */
  readonly arrange: (columns: readonly string[]) => readonly string[];
  readonly isUpper: boolean;
  readonly isJsonList: boolean;
  readonly lineEnd: string;
  readonly hasMark: boolean;
}

type Cells = Readonly<Record<string, string>>;

/** A project as Amplitude Data exports it: its events with their properties, and its user properties. */
export function exported(
  live: Taxonomy,
  style: ExportStyle,
): { readonly events: string; readonly users: string } {
  const all = [...live.entities.values()];
  const events = all.filter(({ kind }) => kind === 'event');
  const rows = events.flatMap((event) => [
    eventCells(event, style),
    ...all
      .filter(({ kind, scope }) => kind === 'event_property' && scope === event.name)
      .map((use) => ({ ...propertyCells(use, style), 'Event Property Name': use.name })),
  ]);
  const users = all
    .filter(({ kind }) => kind === 'user_property')
    .map((user) => ({ ...propertyCells(user, style), 'Property Name': user.name }));
  return {
    events: table(['Object Type', 'Object Name', 'Event Property Name'], rows, style),
    users: table(['Property Name'], users, style),
  };
}

function eventCells({ name, fields }: Entity, style: ExportStyle): Cells {
  const text = (field: string) => String(fields.get(field) ?? '');
  return {
    Action: word('Ignore', style),
    'Object Type': 'Event',
    'Object Name': name,
    'Event Display Name': text('display_name') || name,
    'Object Owner': text('owner'),
    'Object Description': text('description'),
    'Event Category': text('category'),
    Tags: list(fields.get('tags'), style),
    'Event Schema Status': word('Live', style),
    'Event Activity': word(fields.get('is_active') === false ? 'Inactive' : 'Active', style),
    'Event Hidden From Dropdowns': flag(fields.get('is_hidden_from_dropdowns'), style),
    'Event Hidden From Persona Results': flag(fields.get('is_hidden_from_persona_results'), style),
    'Event Hidden From Pathfinder': flag(fields.get('is_hidden_from_pathfinder'), style),
    'Event Hidden From Timeline': flag(fields.get('is_hidden_from_timeline'), style),
    'Event 30 Day Volume': '1,234',
    'Event First Seen': style.isUpper ? '2021-04-01' : '4/1/21 00:00',
  };
}

function propertyCells({ kind, fields }: Entity, style: ExportStyle): Cells {
  const text = (field: string) => String(fields.get(field) ?? '');
  return {
    Action: word('Ignore', style),
    'Property Type': kinds.find((spec) => spec.kind === kind)?.label ?? '',
    'Property Description': text('description'),
    'Property Value Type': text('type'),
    'Property Schema Status': word('Planned', style),
    'Property Required': flag(fields.get('is_required'), style),
    'Property Visibility': word(fields.get('is_hidden') === true ? 'Hidden' : 'Visible', style),
    'Property Is Array': flag(fields.get('is_array_type'), style),
    'Enum Values': list(fields.get('enum_values'), style),
    'Property Regex': text('regex'),
    'Array Unique Items': flag(false, style),
  };
}

function word(text: string, { isUpper }: ExportStyle): string {
  return isUpper ? text.toUpperCase() : text;
}

function flag(value: unknown, style: ExportStyle): string {
  return word(value === true ? 'True' : 'False', style);
}

function list(value: unknown, { isJsonList }: ExportStyle): string {
  const items = Array.isArray(value) ? value : [];
  return isJsonList && items.length > 0 ? JSON.stringify(items) : items.join(',');
}

function table(
  first: readonly string[],
  rows: readonly Cells[],
  { arrange, isUpper, lineEnd, hasMark }: ExportStyle,
): string {
  const columns = arrange([...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])]);
  const header = columns.map((name) => (isUpper ? name.toUpperCase() : name));
  const lines = [header, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(
    (cells) => cells.map(cell).join(','),
  );
  return `${hasMark ? '\ufeff' : ''}${lines.join(lineEnd)}${lineEnd}`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}
