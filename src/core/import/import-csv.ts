import { canonical } from '../digest.ts';
import { groupBy } from '../grouping.ts';
import { fieldsFor, normalise, type Value } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import { quote } from '../plan/quote.ts';
import {
  type Address,
  describe,
  type Entity,
  type Key,
  keyOf,
  type Taxonomy,
  taxonomyOf,
} from '../taxonomy.ts';
import {
  eventsIn,
  kindOfExport,
  propertiesIn,
  type Reading,
  type RowEntity,
  unknownColumns,
} from './csv-export.ts';
import { readTable } from './csv-table.ts';

export interface CsvFile {
  readonly path: string;
  readonly text: string;
}

export interface Imported {
  /** As if it were live. */
  readonly taxonomy: Taxonomy;
  /** `events.csv row 12`, where an entity stands; several for what is only used. */
  readonly places: ReadonlyMap<Key, readonly string[]>;
  /** What could not be imported, by row. */
  readonly warnings: readonly string[];
  /** What is worth knowing besides. */
  readonly notes: readonly string[];
}

/**
 * What CSV exports of Amplitude Data say, as a taxonomy. Without `includeUnexpected`: only what is
 * planned. What is deleted never is.
 */
export function importCsv(
  files: readonly CsvFile[],
  { includeUnexpected }: { readonly includeUnexpected: boolean },
): Imported | { readonly error: string } {
  const warnings: string[] = [];
  const notes: string[] = [];
  const reading: Reading = {
    includeUnexpected,
    warn: ({ place }, message) => warnings.push(`${place}: ${message}`),
    left: { unexpected: 0, deleted: 0 },
  };
  let found: readonly RowEntity[] = [];
  for (const { path, text } of files) {
    const table = readTable(path, text);
    if ('error' in table) return { error: `${quote(path)}: ${table.error}` };
    const kind = kindOfExport(table);
    if (kind === null) {
      return {
        error: `${quote(path)} is no export of Amplitude Data: it has neither a column "Object Name" nor "Property Name".`,
      };
    }
    for (const row of table.rows.filter(({ isTooLong }) => isTooLong)) {
      reading.warn(row, 'it has more cells than the first row names, and those are left out');
    }
    const unknown = unknownColumns(table).map(quote).join(', ');
    if (unknown !== '') {
      notes.push(`${quote(path)} has columns that are not known, and left out: ${unknown}.`);
    }
    const read = kind === 'events' ? eventsIn(table, reading) : propertiesIn(table, reading);
    found = [...found, ...read];
  }
  const first = new Map<Key, Entity>();
  const places = new Map<Key, readonly string[]>();
  for (const one of found) {
    const entity = entityOf(one);
    const key = keyOf(entity);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, entity);
      places.set(key, [one.row.place]);
    } else if (formOf(known.fields) !== formOf(entity.fields)) {
      const what = `${describe(entity, quote)} is left out`;
      reading.warn(one.row, `${what}: ${places.get(key)?.join(', ')} says something else of it`);
    }
  }
  const { left } = reading;
  const shared = sharedOf(first);
  for (const { derived, from } of [...shared.entities, ...referred(first)]) {
    const key = keyOf(derived);
    const above = first.get(key) === undefined ? [] : (places.get(key) ?? []);
    places.set(key, [...above, ...from.flatMap((source) => places.get(keyOf(source)) ?? [])]);
    if (!first.has(key)) first.set(key, derived);
  }
  return {
    taxonomy: taxonomyOf(first.values()),
    places,
    warnings,
    notes: [
      ...notes,
      ...shared.notes,
      ...(left.unexpected > 0
        ? [
            `${rows(left.unexpected)} of what is not planned (UNEXPECTED) left out: --include-unexpected imports them.`,
          ]
        : []),
      ...(left.deleted > 0 ? [`${rows(left.deleted)} of what is deleted left out.`] : []),
    ],
  };
}

/** With a value in every field, as live has it. */
function entityOf({ kind, name, scope, fields }: RowEntity): Entity {
  const whole = new Map<string, Value>();
  for (const field of fieldsFor(kindOf(kind), scope !== null)) {
    whole.set(field.name, normalise(field, fields.get(field.name) ?? field.initial));
  }
  return entity({ kind, name, scope }, whole);
}

function entity(address: Address, fields: ReadonlyMap<string, Value>): Entity {
  return { ...address, state: 'present', fields, renamedFrom: [], id: null };
}

/** What has no row of its own, and what has led to it. */
interface Derived {
  readonly derived: Entity;
  readonly from: readonly Entity[];
}

/** Of a property's definitions on events the most frequent one becomes the shared one. */
function sharedOf(entities: ReadonlyMap<Key, Entity>): {
  readonly entities: readonly Derived[];
  readonly notes: readonly string[];
} {
  const uses = [...entities.values()].filter(({ scope }) => scope !== null);
  const shared: Derived[] = [];
  const notes: string[] = [];
  for (const [name, those] of groupBy(uses, (use) => use.name)) {
    const forms = groupBy(those, ({ fields }) => formOf(fields));
    const all = [...forms.values()].sort((a, b) => b.length - a.length);
    const [common = []] = all;
    const [use] = common;
    if (use === undefined) continue;
    shared.push({ derived: entity({ ...use, scope: null }, use.fields), from: all.flat() });
    if (all.length === 1) continue;
    notes.push(
      `${quote(name)} has ${all.length} definitions on ${those.length} events: that of ${common.length} is the shared one, the others keep what differs as their own.`,
    );
  }
  return { entities: shared, notes };
}

/** What is named by a field and has no row of its own: categories. */
function referred(entities: ReadonlyMap<Key, Entity>): readonly Derived[] {
  return [...entities.values()].flatMap((from) =>
    kindOf(from.kind).fields.flatMap(({ name, references }) => {
      const value = from.fields.get(name);
      if (references === undefined || typeof value !== 'string') return [];
      const address = { kind: kindOf(references).kind, name: value, scope: null };
      return [{ derived: entity(address, new Map()), from: [from] }];
    }),
  );
}

/** The same for definitions that say the same. */
function formOf(fields: ReadonlyMap<string, Value>): string {
  return JSON.stringify([...fields].map(([name, value]) => [name, canonical(value)]));
}

function rows(count: number): string {
  return count === 1 ? 'A row' : `${count} rows`;
}
