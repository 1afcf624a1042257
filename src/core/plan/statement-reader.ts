import { type Field, fieldsFor, type KindSpec, type Value } from '../kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { deletedKey, propertiesKey, renamedFromKey } from './entity-schema.ts';
import { fieldValue, scalarItems } from './field-value.ts';
import type { Nearest } from './nearest.ts';
import {
  type Entry,
  entriesOf,
  type Node,
  type ScalarNode,
  type Tree,
  type Written,
} from './node.ts';
import { nestedIn } from './place.ts';
import type { StatedField, Statement } from './statement.ts';

/** Reads the entries of one place: a kind's section, or the properties of one event. */
export function statementReader(
  spec: KindSpec<Kind>,
  scope: string | null,
  locate: Tree['locate'],
  nearest: Nearest,
): (entry: Entry) => Statement {
  const { kind } = spec;
  const table = tableOf(spec, scope !== null);
  return ({ start, source: name, value }) => {
    const { isDeleted, fields, doubtful, earlier, notable, isWhole } = partsOf(
      table,
      value,
      nearest,
    );
    return {
      start,
      address: { kind, name, scope },
      spec,
      state: isDeleted ? 'deleted' : 'present',
      fields: isDeleted ? nothing.fields : fields,
      notable: isDeleted ? nothing.notable : notable,
      doubtful,
      earlier: isDeleted ? nothing.earlier : earlier,
      beside: isDeleted ? besideDeleted(table, value) : nothing.earlier,
      isWhole: isWhole && !isDeleted,
      locate,
    };
  };
}

/** The keys that an entity of a kind takes; those that are no fields have `null`. */
interface Table {
  readonly keys: ReadonlyMap<string, Column | null>;
  readonly fields: ReadonlySet<string>;
}

interface Column {
  readonly field: Field;
  /** Values that no rule looks into; `null`: no rule looks into this field. */
  readonly plain: ReadonlySet<Value | undefined> | null;
}

function tableOf(spec: KindSpec<Kind>, scoped: boolean): Table {
  const known = tables.get(spec)?.[scoped ? 'scoped' : 'shared'];
  if (known === undefined) throw new Error(`unknown kind ${spec.kind}`);
  return known;
}

const tables: ReadonlyMap<KindSpec<Kind>, Readonly<Record<'scoped' | 'shared', Table>>> = new Map(
  kinds.map((spec) => [spec, { scoped: makeTable(spec, true), shared: makeTable(spec, false) }]),
);

function makeTable(spec: KindSpec<Kind>, scoped: boolean): Table {
  const fields = fieldsFor(spec, scoped);
  const others = [
    ...(scoped ? [] : [renamedFromKey]),
    ...(!scoped && nestedIn(spec.section) !== undefined ? [propertiesKey] : []),
    ...(spec.deletion === null ? [] : [deletedKey]),
  ];
  return {
    keys: new Map<string, Column | null>([
      ...fields.map((field) => [field.name, { field, plain: plainOf(field, spec) }] as const),
      ...others.map((key) => [key, null] as const),
    ]),
    fields: new Set(fields.map(({ name }) => name)),
  };
}

/** Rules look into lists and patterns, and at a type that needs a list, or is none. */
function plainOf(field: Field, { fields }: KindSpec<Kind>): Column['plain'] {
  if (field.name === 'type') {
    const needing = fields.filter(({ codec }) => codec === 'set').map(({ needsType }) => needsType);
    return new Set(field.values?.filter((value) => !needing.includes(value)));
  }
  const isLookedInto =
    field.codec === 'verbatim' ||
    field.needsType !== undefined ||
    (field.codec === 'set' && field.values === undefined);
  return isLookedInto ? new Set() : null;
}

interface Parts {
  readonly fields: readonly StatedField[];
  readonly doubtful: ReadonlySet<string>;
  readonly earlier: readonly ScalarNode[];
  readonly isDeleted: boolean;
  readonly notable: readonly StatedField[];
  readonly isWhole: boolean;
}

const nothing: Parts = {
  fields: [],
  doubtful: new Set(),
  earlier: [],
  isDeleted: false,
  notable: [],
  isWhole: true,
};

function partsOf({ keys, fields: known }: Table, node: Node, nearest: Nearest): Parts {
  // Something else than a map is reported: no more is said of the fields that are not in it.
  if (node.type !== 'map') {
    const isEmpty = node.type === 'scalar' && node.value === null;
    return isEmpty ? nothing : { ...nothing, doubtful: known, isWhole: false };
  }
  const fields: StatedField[] = [];
  let { doubtful, earlier, notable, isDeleted, isWhole } = nothing;
  for (const entry of node.entries) {
    const { source: name, value } = entry;
    const column = keys.get(name);
    if (column === undefined) {
      isWhole = false;
      const meant = nearest(name, keys.keys());
      if (meant !== null) doubtful = new Set([...doubtful, meant]);
    } else if (column !== null) {
      const said = statedField(column.field, entry);
      if (said.value === undefined) isWhole = false;
      if (column.plain?.has(said.value) === false) notable = [...notable, said];
      fields.push(said);
    } else if (name === renamedFromKey) {
      earlier = earlierNames(value);
      if (earlier.length === 0) isWhole = false;
    } else if (name === deletedKey) {
      isDeleted = value.type === 'scalar' && value.value === true;
      if (!isDeleted) isWhole = false;
    } else if (value.type !== 'map') isWhole = false;
  }
  // A copy has no room to grow, which is most of what a small list takes.
  return { fields: fields.slice(), doubtful, earlier, notable, isDeleted, isWhole };
}

function statedField(field: Field, { start: keyStart, value: node }: Entry): StatedField {
  const items = field.codec === 'set' ? (scalarItems(node) ?? noItems) : noItems;
  return { start: node.start, field, keyStart, value: fieldValue(field, node), items };
}

const noItems: readonly Written[] = [];

function besideDeleted({ keys }: Table, node: Node): readonly Entry[] {
  return entriesOf(node).filter(({ source }) => keys.has(source) && source !== deletedKey);
}

function earlierNames(node: Node): readonly ScalarNode[] {
  if (node.type === 'scalar') return node.value === null ? [] : [node];
  return scalarItems(node) ?? [];
}
