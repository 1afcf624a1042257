import type { KindSpec } from '../kind.ts';
import type { Kind } from '../kinds/index.ts';
import { propertiesKey } from './entity-schema.ts';
import { nearestFinder } from './nearest.ts';
import { type Entry, entriesOf, filterEntries, type Tree, valueUnder } from './node.ts';
import { kindIn, nestedIn } from './place.ts';
import type { Named, ScopeName, Statement, Statements } from './statement.ts';
import { statementReader } from './statement-reader.ts';

/** What a file says. */
export interface Stated {
  /** What is more than statements, and what is odd: of the kinds' sections the names that are not understood whole. */
  readonly tree: Tree;
  /** What it names in the kinds' own sections. What is not as the format wants it is passed over. */
  readonly own: Statements;
  /** What it names under events and group types. */
  readonly scoped: Statements;
  /** By kind, the first statement of each name that is not deleted, wherever it stands. */
  readonly present: Named;
  /** What is to be deleted, wherever it stands. */
  readonly deleted: Statements;
  /** What has fields that rules look into, wherever it stands. */
  readonly notable: Statements;
  /** It did not take the parser. */
  readonly isSimple: boolean;
}

/** The statements of a tree. */
export function statedIn(tree: Tree): Stated {
  const taker = new StatementTaker(tree.locate);
  const { root } = tree;
  if (root?.type !== 'map') return taker.done(tree, false);
  const sections = root.entries.map((section) => {
    const { source } = section;
    const value = filterEntries(section.value, (entry) => !taker.take(source, entry));
    return { ...section, value };
  });
  return taker.done({ ...tree, root: { ...root, entries: sections } }, false);
}

/** Takes statements out of the sections of a file, an entry at a time. */
export class StatementTaker {
  readonly #locate: Tree['locate'];
  /** One a file, with its own bound: a misspelt field is looked up among a dozen names. */
  readonly #nearest = nearestFinder();
  readonly #own = new Map<Kind, Statement[]>();
  readonly #scoped = new Map<Kind, Statement[]>();
  readonly #present = new Map<Kind, Map<string, Statement>>();
  readonly #deleted = new Map<Kind, Statement[]>();
  readonly #notable = new Map<Kind, Statement[]>();

  constructor(locate: Tree['locate']) {
    this.#locate = locate;
  }

  /** Takes what an entry states. Whether that is all of it, so that the tree can do without the entry. */
  take(section: string, entry: Entry): boolean {
    const spec = kindIn(section);
    const nested = nestedIn(section);
    const own = spec === undefined ? null : this.#reader(spec, null)(entry);
    let isWhole = own?.isWhole === true;
    if (nested === undefined || own?.state === 'deleted') return isWhole;
    const properties = entriesOf(valueUnder(entry.value, propertiesKey));
    if (properties.length === 0) return isWhole;
    const read = this.#reader(nested, entry.source);
    for (const property of properties) if (!read(property).isWhole) isWhole = false;
    return isWhole;
  }

  /** With what is left of the tree. */
  done(tree: Tree, isSimple: boolean): Stated {
    return {
      tree,
      own: this.#own,
      scoped: this.#scoped,
      present: this.#present,
      deleted: this.#deleted,
      notable: this.#notable,
      isSimple,
    };
  }

  #reader(spec: KindSpec<Kind>, scope: string | null): (entry: Entry) => Statement {
    const read = statementReader(spec, scope, this.#locate, this.#nearest);
    const { kind } = spec;
    const statements = existing(scope === null ? this.#own : this.#scoped, kind, () => []);
    const present = existing(this.#present, kind, () => new Map());
    return (entry) => {
      const statement = read(entry);
      statements.push(statement);
      if (statement.state === 'deleted') existing(this.#deleted, kind, () => []).push(statement);
      else if (!present.has(entry.source)) present.set(entry.source, statement);
      if (statement.notable.length > 0) existing(this.#notable, kind, () => []).push(statement);
      return statement;
    };
  }
}

/** What a map has under a key, or is now given. */
function existing<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The group types of a file: names that hold entities without being of a kind. */
export function scopeNamesIn(tree: Tree): readonly ScopeName[] {
  return entriesOf(tree.root)
    .filter(({ source }) => kindIn(source) === undefined && nestedIn(source) !== undefined)
    .flatMap(({ value }) => entriesOf(value).map((key) => ({ key, locate: tree.locate })));
}
