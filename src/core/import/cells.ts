import { parseJson } from '../json.ts';
import type { Value } from '../kind.ts';
import { quote } from '../plan/quote.ts';
import type { Row } from './csv-table.ts';

/** Takes what cannot be imported, with the row that it is about. */
export type Warn = (row: Row, message: string) => void;

/** `True`, `TRUE`, `yes`; `null` where nothing is said. */
export function flagIn(row: Row, column: string, warn: Warn): boolean | null {
  const text = row.cell(column);
  if (/^(?:true|yes|1)$/i.test(text)) return true;
  if (!/^(?:false|no|0|)$/i.test(text)) {
    warn(row, `${quote(text)} in ${quote(column)} is neither true nor false, and counts as false`);
  }
  return text === '' ? null : false;
}

/** Items of a cell: separated by commas or on lines of their own, or a list as JSON has it. */
export function listIn(text: string): readonly string[] {
  const list = text.startsWith('[') ? parseJson(text) : undefined;
  const items = Array.isArray(list) ? list.map((item) => String(item)) : text.split(/[,\n]/);
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}

/** What a row says that it is: planned, or what has come in without being planned, or gone. */
export function statusIn(
  row: Row,
  column: string,
  warn: Warn,
): 'planned' | 'unexpected' | 'deleted' {
  const text = row.cell(column).toLowerCase();
  if (text === 'unexpected' || text === 'deleted') return text;
  if (text !== '' && text !== 'planned' && text !== 'live') {
    warn(row, `the status ${quote(text)} is not known, and counts as planned`);
  }
  return 'planned';
}

const types: ReadonlyMap<string, string> = new Map([
  ...['string', 'number', 'boolean', 'enum', 'any'].map((type) => [type, type] as const),
  ...['int', 'integer', 'long', 'float', 'double'].map((type) => [type, 'number'] as const),
  ['bool', 'boolean'],
]);

const held = new Set(['array', 'list']);

/** The fields of a property that exports of events and of user properties have in common. */
export function propertyFields(row: Row, name: string, warn: Warn): Map<string, Value> {
  const kinds = row.all('property value type').map((text) => text.toLowerCase());
  const isArray = flagIn(row, 'property is array', warn) ?? kinds.some((text) => held.has(text));
  const stated = [...new Set(kinds.filter((text) => text !== '' && !held.has(text)))];
  const unknown = stated.find((text) => !types.has(text));
  if (unknown !== undefined) {
    const what = `${quote(name)} has the type ${quote(unknown)}`;
    warn(row, `${what}, which the format does not have: it gets any type`);
  } else if (stated.length > 1) {
    const what = `${quote(name)} has two types, ${stated.map(quote).join(' and ')}`;
    warn(row, `${what}: the first one counts`);
  }
  const values = listIn(row.cell('enum values'));
  const visibility = row.cell('property visibility');
  if (!/^(?:hidden|visible|)$/i.test(visibility)) {
    const what = `the visibility ${quote(visibility)} of ${quote(name)}`;
    warn(row, `${what} is not known, and counts as visible`);
  }
  for (const column of constraints) {
    const text = row.cell(column);
    if (text === '' || /^false$/i.test(text)) continue;
    const what = `${quote(column)} ${quote(text)} of ${quote(name)}`;
    warn(row, `${what} is left out: the format does not have it`);
  }
  return new Map<string, Value>([
    ['type', unknown === undefined ? (types.get(stated[0] ?? 'any') ?? 'any') : 'any'],
    ['description', row.cell('property description') || null],
    ['regex', row.verbatim('property regex') || null],
    ['enum_values', values.length === 0 ? null : values],
    ['is_array_type', isArray],
    ['is_hidden', /^hidden$/i.test(visibility)],
  ]);
}

/** What a schema in Amplitude can say and a plan cannot. */
const constraints = [
  'string property value min length',
  'string property value max length',
  'number is integer',
  'number property value min',
  'number property value max',
  'array unique items',
  'array min items',
  'array max items',
  'const value',
  'property group names',
  'property category',
] as const;

/** Columns that the properties of events and of users have in common. */
export const propertyColumns: readonly string[] = [
  ...['property description', 'property value type', 'property is array', 'property regex'],
  ...['enum values', 'property visibility'],
  ...constraints,
];
