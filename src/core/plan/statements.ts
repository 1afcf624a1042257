import { type Field, fieldsFor, type KindSpec } from '../kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { keyOf } from '../taxonomy.ts';
import { deletedKey, propertiesKey, renamedFromKey } from './entity-schema.ts';
import { fieldValue, scalarItems } from './field-value.ts';
import type { Nearest } from './nearest.ts';
import type { Entry, Node, ScalarNode, Tree } from './node.ts';
import { kindIn, nestedIn } from './place.ts';
import type { ScopeName, StatedField, Statement } from './statement.ts';

/** Everything that a file names, in its order; what is not as the format wants it is passed over. */
export function statementsIn(tree: Tree, nearest: Nearest): readonly Statement[] {
  const statements: Statement[] = [];
  for (const { key, value } of entriesOf(tree.root)) {
    const spec = kindIn(key.source);
    const nested = nestedIn(key.source);
    if (spec === undefined && nested === undefined) continue;
    for (const entry of entriesOf(value)) {
      const own = spec === undefined ? null : statementOf(spec, null, entry, tree, nearest);
      if (own !== null) statements.push(own);
      if (nested === undefined || own?.state === 'deleted') continue;
      for (const property of entriesOf(valueUnder(entry.value, propertiesKey))) {
        statements.push(statementOf(nested, entry.key.source, property, tree, nearest));
      }
    }
  }
  return statements;
}

/** The group types of a file: names that hold entities without being of a kind. */
export function scopeNamesIn(tree: Tree): readonly ScopeName[] {
  return entriesOf(tree.root)
    .filter(({ key }) => kindIn(key.source) === undefined && nestedIn(key.source) !== undefined)
    .flatMap(({ value }) => entriesOf(value).map(({ key }) => ({ key, locate: tree.locate })));
}

/** The entries of a node, if it is a map. */
export function entriesOf(node: Node | null | undefined): readonly Entry[] {
  return node?.type === 'map' ? node.entries : [];
}

/** What a map has under a key. For maps with few keys: it looks through all. */
export function valueUnder(node: Node, key: string): Node | undefined {
  return entriesOf(node).find((entry) => entry.key.source === key)?.value;
}

function statementOf(
  spec: KindSpec<Kind>,
  scope: string | null,
  { key, value }: Entry,
  tree: Tree,
  nearest: Nearest,
): Statement {
  const parts = partsOf(tableOf(spec, scope !== null), value, nearest);
  const address = { kind: spec.kind, name: key.source, scope };
  return {
    address,
    entity: keyOf(address),
    spec,
    key,
    state: parts.isDeleted ? 'deleted' : 'present',
    fields: parts.isDeleted ? nothing.fields : parts.fields,
    doubtful: parts.doubtful,
    earlier: parts.isDeleted ? nothing.earlier : parts.earlier,
    beside: parts.isDeleted ? parts.beside : nothing.beside,
    locate: tree.locate,
  };
}

/** The keys that an entity of a kind takes. */
interface Table {
  readonly fields: ReadonlyMap<string, Field>;
  readonly keys: ReadonlySet<string>;
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
  const fields = new Map(fieldsFor(spec, scoped).map((field) => [field.name, field]));
  const keys = new Set([
    ...fields.keys(),
    ...(scoped ? [] : [renamedFromKey]),
    ...(!scoped && nestedIn(spec.section) !== undefined ? [propertiesKey] : []),
    ...(spec.deletion === null ? [] : [deletedKey]),
  ]);
  return { fields, keys };
}

interface Parts {
  readonly fields: ReadonlyMap<string, StatedField>;
  readonly doubtful: ReadonlySet<string>;
  readonly earlier: readonly ScalarNode[];
  readonly beside: readonly ScalarNode[];
  readonly isDeleted: boolean;
}

const nothing: Parts = {
  fields: new Map(),
  doubtful: new Set(),
  earlier: [],
  beside: [],
  isDeleted: false,
};

function partsOf(table: Table, node: Node, nearest: Nearest): Parts {
  // Something else than a map is reported: no more is said of the fields that are not in it.
  if (node.type !== 'map') {
    const isEmpty = node.type === 'scalar' && node.value === null;
    return isEmpty ? nothing : { ...nothing, doubtful: new Set(table.fields.keys()) };
  }
  const fields = new Map<string, StatedField>();
  const misspelt: string[] = [];
  const beside: ScalarNode[] = [];
  let earlier = nothing.earlier;
  let isDeleted = false;
  for (const { key, value } of node.entries) {
    const name = key.source;
    const field = table.fields.get(name);
    if (field !== undefined)
      fields.set(name, { key, node: value, value: fieldValue(field, value) });
    else if (!table.keys.has(name)) misspelt.push(name);
    else if (name === renamedFromKey) earlier = earlierNames(value);
    if (name === deletedKey && table.keys.has(name)) {
      isDeleted = value.type === 'scalar' && value.value === true;
    } else if (table.keys.has(name)) {
      beside.push(key);
    }
  }
  const meant = misspelt.flatMap((name) => nearest(name, table.keys) ?? []);
  return { fields, doubtful: new Set(meant), earlier, beside, isDeleted };
}

function earlierNames(node: Node): readonly ScalarNode[] {
  if (node.type === 'scalar') return node.value === null ? [] : [node];
  return scalarItems(node) ?? [];
}
