import { kinds } from '../kinds/index.ts';
import type { Location, Problem } from '../problem.ts';
import { type Conventions, conventionsIn } from './conventions.ts';
import { scalarItems } from './field-value.ts';
import type { Patterns } from './libraries.ts';
import { type Entry, entriesOf, type Node, type Tree } from './node.ts';
import { quote } from './quote.ts';

/** What a plan says of itself instead of Amplitude. */
export interface Settings {
  /** Patterns by section. */
  readonly ignore: ReadonlyMap<string, readonly string[]>;
  readonly conventions: Conventions;
  /** Where a section first stands. */
  readonly locate: (section: string) => Location | undefined;
  readonly problems: readonly Problem[];
}

interface Found {
  readonly entry: Entry;
  readonly tree: Tree;
}

/** Settings of a plan: `version`, `ignore`, `rules`. `trees` have at least one file. */
export function settingsIn(trees: readonly Tree[], patterns: Patterns | null): Settings {
  const found = new Map<string, Found[]>();
  for (const tree of trees) {
    for (const entry of entriesOf(tree.root)) {
      const places = found.get(entry.source) ?? [];
      places.push({ entry, tree });
      found.set(entry.source, places);
    }
  }
  const first = (section: string): Found | undefined => found.get(section)?.[0];
  const rules = first('rules');
  const locateRule = (offset: number): Location => locate(rules, offset);
  const conventions = conventionsIn(rules?.entry.value, locateRule, patterns);
  return {
    ignore: ignoreIn(first('ignore')?.entry.value),
    conventions,
    locate: (section) => {
      const place = first(section);
      return place && locate(place, place.entry.start);
    },
    problems: [
      ...conventions.problems,
      ...repeated('ignore', found.get('ignore') ?? []),
      ...repeated('rules', found.get('rules') ?? []),
      ...missingVersion(trees, first('version')),
    ],
  };
}

function locate(found: Found | undefined, offset: number): Location {
  return found?.tree.locate(offset) ?? { file: '', line: 1, column: 1 };
}

function ignoreIn(node: Node | undefined): ReadonlyMap<string, readonly string[]> {
  const patterns = new Map<string, readonly string[]>();
  for (const { source: section, value } of entriesOf(node)) {
    if (!kinds.some((spec) => spec.section === section)) continue;
    patterns.set(section, scalarItems(value)?.map((item) => item.source) ?? []);
  }
  return patterns;
}

function repeated(section: string, places: readonly Found[]): readonly Problem[] {
  if (places.length < 2) return [];
  return places.map((place, index) => {
    const other = places[index === 0 ? 1 : 0];
    return {
      rule: 'duplicate-entity',
      severity: 'error',
      message: `${quote(section)} also stands in ${locate(other, 0).file}: write it in one file only`,
      location: locate(place, place.entry.start),
      subject: null,
    };
  });
}

/** Where a file cannot be read, the version may stand there. */
function missingVersion(trees: readonly Tree[], version: Found | undefined): readonly Problem[] {
  const [tree] = trees;
  if (tree === undefined || version !== undefined || trees.some(isUnreadable)) return [];
  return [
    {
      rule: 'schema',
      severity: 'error',
      message: 'no file of the plan says which version of the format it is: write version: 1',
      location: { ...tree.locate(0), line: 1, column: 1 },
      subject: null,
    },
  ];
}

/** Whether a file could not be read: what it says is unknown. An empty one says nothing. */
export function isUnreadable(tree: Tree): boolean {
  return tree.root === null && tree.problems.length > 0;
}
