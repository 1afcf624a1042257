import { type Field, fieldsFor, type KindSpec } from '../kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { keysOf } from '../taxonomy.ts';
import { deletedKey, propertiesKey, renamedFromKey } from './entity-schema.ts';
import { fieldValue, scalarItems } from './field-value.ts';
import type { Nearest } from './nearest.ts';
import type { Entry, Node, ScalarNode, Tree } from './node.ts';
import { kindIn, nestedIn } from './place.ts';
import type { ScopeName, StatedField, Statement } from './statement.ts';

/** What a file states. */
export interface Stated {
  /** Everything that it names, in its order; what is not as the format wants it is passed over. */
  readonly statements: readonly Statement[];
  /** The names in the kinds' sections below which something was passed over. */
  readonly odd: ReadonlySet<Entry>;
  /** Every field that is stated anywhere. */
  readonly fields: ReadonlySet<Field>;
}

export function statedIn(tree: Tree, nearest: Nearest): Stated {
  const statements: Statement[] = [];
  const odd = new Set<Entry>();
  const fields = new Set<Field>();
  const take = (statement: Statement, name: Entry): void => {
    statements.push(statement);
    if (!statement.isWhole) odd.add(name);
    for (const { field } of statement.fields) fields.add(field);
  };
  for (const { source: section, value } of entriesOf(tree.root)) {
    const spec = kindIn(section);
    const nested = nestedIn(section);
    const own = spec === undefined ? null : statementReader(spec, null, tree, nearest);
    for (const entry of entriesOf(value)) {
      const statement = own?.(entry);
      if (statement !== undefined) take(statement, entry);
      if (nested === undefined || statement?.state === 'deleted') continue;
      const properties = entriesOf(valueUnder(entry.value, propertiesKey));
      if (properties.length === 0) continue;
      const read = statementReader(nested, entry.source, tree, nearest);
      for (const property of properties) take(read(property), entry);
    }
  }
  return { statements, odd, fields };
}

/** The group types of a file: names that hold entities without being of a kind. */
export function scopeNamesIn(tree: Tree): readonly ScopeName[] {
  return entriesOf(tree.root)
    .filter(({ source }) => kindIn(source) === undefined && nestedIn(source) !== undefined)
    .flatMap(({ value }) => entriesOf(value).map((key) => ({ key, locate: tree.locate })));
}

/** The entries of a node, if it is a map. */
export function entriesOf(node: Node | null | undefined): readonly Entry[] {
  return node?.type === 'map' ? node.entries : [];
}

/** What a map has under a key. For maps with few keys: it looks through all. */
export function valueUnder(node: Node, key: string): Node | undefined {
  for (const entry of entriesOf(node)) if (entry.source === key) return entry.value;
  return undefined;
}

/** Reads the entries of one place: a kind's section, or the properties of one event. */
function statementReader(
  spec: KindSpec<Kind>,
  scope: string | null,
  tree: Tree,
  nearest: Nearest,
): (entry: Entry) => Statement {
  const { kind } = spec;
  const table = tableOf(spec, scope !== null);
  const keyOf = keysOf(kind, scope);
  return (entry) => {
    const { source: name, value } = entry;
    const { isDeleted, fields, doubtful, earlier, isWhole } = partsOf(table, value, nearest);
    return {
      address: { kind, name, scope },
      entity: keyOf(name),
      spec,
      key: entry,
      state: isDeleted ? 'deleted' : 'present',
      fields: isDeleted ? nothing.fields : fields,
      doubtful,
      earlier: isDeleted ? nothing.earlier : earlier,
      beside: isDeleted ? besideDeleted(table, value) : nothing.earlier,
      isWhole: isWhole && !isDeleted,
      locate: tree.locate,
    };
  };
}

/** The keys that an entity of a kind takes; those that are no fields have `null`. */
interface Table {
  readonly keys: ReadonlyMap<string, Field | null>;
  readonly fields: ReadonlySet<string>;
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
  const fields = fieldsFor(spec, scoped).map((field) => [field.name, field] as const);
  const others = [
    ...(scoped ? [] : [renamedFromKey]),
    ...(!scoped && nestedIn(spec.section) !== undefined ? [propertiesKey] : []),
    ...(spec.deletion === null ? [] : [deletedKey]),
  ];
  return {
    keys: new Map<string, Field | null>([...fields, ...others.map((key) => [key, null] as const)]),
    fields: new Set(fields.map(([name]) => name)),
  };
}

interface Parts {
  readonly fields: readonly StatedField[];
  readonly doubtful: ReadonlySet<string>;
  readonly earlier: readonly ScalarNode[];
  readonly isDeleted: boolean;
  readonly isWhole: boolean;
}

const nothing: Parts = {
  fields: [],
  doubtful: new Set(),
  earlier: [],
  isDeleted: false,
  isWhole: true,
};

function partsOf({ keys, fields: known }: Table, node: Node, nearest: Nearest): Parts {
  // Something else than a map is reported: no more is said of the fields that are not in it.
  if (node.type !== 'map') {
    const isEmpty = node.type === 'scalar' && node.value === null;
    return isEmpty ? nothing : { ...nothing, doubtful: known, isWhole: false };
  }
  const fields: StatedField[] = [];
  let { doubtful, earlier, isDeleted, isWhole } = nothing;
  for (const entry of node.entries) {
    const { source: name, value } = entry;
    const field = keys.get(name);
    if (field === undefined) {
      isWhole = false;
      const meant = nearest(name, keys.keys());
      if (meant !== null) doubtful = new Set([...doubtful, meant]);
    } else if (field !== null) {
      const stated = fieldValue(field, value);
      if (stated === undefined) isWhole = false;
      fields.push({ field, entry, value: stated });
    } else if (name === renamedFromKey) {
      earlier = earlierNames(value);
      if (earlier.length === 0) isWhole = false;
    } else if (name === deletedKey) {
      isDeleted = value.type === 'scalar' && value.value === true;
      if (!isDeleted) isWhole = false;
    } else if (value.type !== 'map') isWhole = false;
  }
  // A copy has no room to grow, which is most of what a small list takes.
  return { fields: fields.slice(), doubtful, earlier, isDeleted, isWhole };
}

function besideDeleted({ keys }: Table, node: Node): readonly Entry[] {
  return entriesOf(node).filter(({ source }) => keys.has(source) && source !== deletedKey);
}

function earlierNames(node: Node): readonly ScalarNode[] {
  if (node.type === 'scalar') return node.value === null ? [] : [node];
  return scalarItems(node) ?? [];
}
