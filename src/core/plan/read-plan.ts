import { type Kind, kinds } from '../kinds/index.ts';
import { byPlace, type Problem } from '../problem.ts';
import type { Key } from '../taxonomy.ts';
import { hasPattern } from './conventions.ts';
import type { Draft } from './draft.ts';
import { countEntities, planOf } from './draft-plan.ts';
import type { Fault } from './fault.ts';
import type { Libraries, Validate } from './libraries.ts';
import { type Nearest, nearestFinder } from './nearest.ts';
import type { Tree } from './node.ts';
import type { Plan, PlanFile, Reading } from './plan.ts';
import { referencesIn } from './references.ts';
import { checks } from './rules/checks.ts';
import { isUnreadable, settingsIn } from './settings.ts';
import { readSimpleTree } from './simple-tree.ts';
import type { Statement } from './statement.ts';
import { type Stated, scopeNamesIn, statedIn, valueUnder } from './statements.ts';
import { isInDoubt, structureProblems } from './structure.ts';

/**
 * Reads the files of a plan as one, with every problem of all of them, sorted by file, line and column.
 * With an error among the problems the plan is what could be made out of the rest. Rejects only where
 * a part of this program cannot be loaded: what few plans need is loaded where a plan needs it.
 */
export async function readPlan(files: readonly PlanFile[]): Promise<Reading> {
  const named = namedIn(await readTrees(files));
  const isDoubtful = named.files.some(({ tree, odd }) => isInDoubt(tree, odd));
  return readingOf(named, {
    patterns: hasPatterns(named) ? await import('./pattern.ts') : null,
    validate: isDoubtful ? (await import('./schema-validator.ts')).validate : null,
  });
}

async function readTrees(files: readonly PlanFile[]): Promise<readonly Tree[]> {
  const simple = files.map(readSimpleTree);
  const trees = simple.filter((tree) => tree !== null);
  if (trees.length === files.length) return trees;
  const { parseTree } = await import('./tree.ts');
  const refused = new Set<PlanFile>();
  const read = files.map((file, index) => {
    const refuse = (): readonly Fault[] => {
      refused.add(file);
      return [];
    };
    return { file, tree: simple[index] ?? parseTree(file, refuse) };
  });
  if (refused.size === 0) return read.map(({ tree }) => tree);
  const { syntaxFaults } = await import('./syntax-faults.ts');
  return read.map(({ file, tree }) => (refused.has(file) ? parseTree(file, syntaxFaults) : tree));
}

/** As {@link readPlan}, with everything loaded that a plan may need. Never throws. */
export function readPlanWith(files: readonly PlanFile[], libraries: Libraries): Reading {
  const { readTree, syntaxFaults } = libraries;
  return readingOf(namedIn(files.map((file) => readTree(file, syntaxFaults))), libraries);
}

interface Named {
  readonly files: readonly (Stated & { readonly tree: Tree })[];
  readonly statements: readonly Statement[];
  readonly nearest: Nearest;
}

function namedIn(trees: readonly Tree[]): Named {
  const nearest = nearestFinder();
  const files = trees.map((tree) => ({ tree, ...statedIn(tree, nearest) }));
  return { files, statements: files.flatMap(({ statements }) => statements), nearest };
}

function hasPatterns({ files }: Named): boolean {
  return files.some(
    ({ tree: { root }, fields }) =>
      [...fields].some(({ codec }) => codec === 'verbatim') ||
      (root !== null && hasPattern(valueUnder(root, 'rules'))),
  );
}

function readingOf(
  { files, statements, nearest }: Named,
  { patterns, validate }: Pick<Draft, 'patterns'> & { readonly validate: Validate | null },
): Reading {
  const trees = files.map(({ tree }) => tree);
  const byKey = new Map<Key, Statement>();
  for (const statement of statements) {
    if (!byKey.has(statement.entity)) byKey.set(statement.entity, statement);
  }
  const draft: Draft = {
    statements,
    byKey,
    present: presentIn(statements),
    definitions: definitionsOf(statements),
    references: referencesIn(statements),
    scopes: trees.flatMap(scopeNamesIn),
    settings: settingsIn(trees, patterns),
    isComplete: !trees.some(isUnreadable),
    nearest,
    patterns,
  };
  const problems = byPlace([
    ...files.flatMap(({ tree, odd }) => [
      ...tree.problems,
      ...(validate === null ? [] : structureProblems(tree, odd, nearest, validate)),
    ]),
    ...draft.settings.problems,
    ...checks.flatMap((check) => [...check(draft)]),
  ]);
  return withPlan(draft, problems);
}

/** The draft is let go once there is a plan. */
function withPlan(draft: Draft, problems: readonly Problem[]): Reading {
  let made: { readonly draft: Draft } | { readonly plan: Plan } = { draft };
  return {
    problems,
    entities: countEntities(draft),
    get plan() {
      if ('draft' in made) made = { plan: planOf(made.draft) };
      return made.plan;
    },
  };
}

function presentIn(statements: readonly Statement[]): Draft['present'] {
  const present = new Map<Kind, Map<string, Statement>>();
  for (const statement of statements) {
    const { kind, name } = statement.address;
    let names = present.get(kind);
    if (names === undefined) {
      names = new Map();
      present.set(kind, names);
    }
    if (statement.state === 'present' && !names.has(name)) names.set(name, statement);
  }
  return present;
}

/** By kind and name, as keys of addresses would have to be put together for each use. */
function definitionsOf(statements: readonly Statement[]): ReadonlyMap<Statement, Statement> {
  const shared = new Map<Kind, Map<string, Statement>>(kinds.map(({ kind }) => [kind, new Map()]));
  for (const statement of statements) {
    const { kind, name, scope } = statement.address;
    const named = shared.get(kind);
    if (scope === null && named?.has(name) === false) named.set(name, statement);
  }
  const definitions = new Map<Statement, Statement>();
  for (const statement of statements) {
    const { kind, name, scope } = statement.address;
    const definition = scope === null ? undefined : shared.get(kind)?.get(name);
    if (definition !== undefined) definitions.set(statement, definition);
  }
  return definitions;
}
