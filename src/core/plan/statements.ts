import type { KindSpec } from '../kind.ts';
import type { Kind } from '../kinds/index.ts';
import { propertiesKey } from './entity-schema.ts';
import type { EntryTaker } from './entry-taker.ts';
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
export class StatementTaker implements EntryTaker {
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

  /** Nothing is known before it is read. */
  pass(): null {
    return null;
  }

  take(section: string, entry: Entry): boolean {
    const statements = this.read(section, entry);
    this.add(statements);
    return isWhole(section, statements);
  }

  /** What an entry of a section states. */
  read(section: string, entry: Entry): readonly Statement[] {
    const spec = kindIn(section);
    const nested = nestedIn(section);
    const own = spec === undefined ? [] : [this.#reader(spec, null)(entry)];
    if (nested === undefined || own[0]?.state === 'deleted') return own;
    const properties = entriesOf(valueUnder(entry.value, propertiesKey));
    return [...own, ...properties.map(this.#reader(nested, entry.source))];
  }

  add(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const { address, state, notable } = statement;
      const { kind, name, scope } = address;
      existing(scope === null ? this.#own : this.#scoped, kind, () => []).push(statement);
      const present = existing(this.#present, kind, () => new Map());
      if (state === 'deleted') existing(this.#deleted, kind, () => []).push(statement);
      else if (!present.has(name)) present.set(name, statement);
      if (notable.length > 0) existing(this.#notable, kind, () => []).push(statement);
    }
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
    return statementReader(spec, scope, this.#locate, this.#nearest);
  }
}

/** Whether these are all that an entry of this section says. */
export function isWhole(section: string, statements: readonly Statement[]): boolean {
  return kindIn(section) !== undefined && statements.every((statement) => statement.isWhole);
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
