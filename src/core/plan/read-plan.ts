import type { Kind } from '../kinds/index.ts';
import { byPlace, type Problem } from '../problem.ts';
import { type Key, keyOf } from '../taxonomy.ts';
import { hasPattern } from './conventions.ts';
import type { Draft } from './draft.ts';
import { countEntities, planOf } from './draft-plan.ts';
import type { Libraries, Validate } from './libraries.ts';
import { nearestFinder } from './nearest.ts';
import { valueUnder } from './node.ts';
import type { Plan, PlanFile, Reading } from './plan.ts';
import { readFiles, readFilesWith } from './read-files.ts';
import { referencesIn } from './references.ts';
import { checks } from './rules/checks.ts';
import { isUnreadable, settingsIn } from './settings.ts';
import type { ScopeName, Statement } from './statement.ts';
import { type Stated, scopeNamesIn } from './statements.ts';
import { isInDoubt, structureProblems } from './structure.ts';

/**
 * Reads the files of a plan as one, with every problem of all of them, sorted by file, line and column.
 * With an error among the problems the plan is what could be made out of the rest. Rejects only where
 * a part of this program cannot be loaded: what few plans need is loaded where a plan needs it.
 */
export async function readPlan(files: readonly PlanFile[]): Promise<Reading> {
  const stated = await readFiles(files);
  return readingOf(stated, {
    patterns: hasPatterns(stated) ? await import('./pattern.ts') : null,
    validate: stated.some(({ tree }) => isInDoubt(tree))
      ? (await import('./schema-validator.ts')).validate
      : null,
  });
}

/** As {@link readPlan}, with everything loaded that a plan may need. Never throws. */
export function readPlanWith(files: readonly PlanFile[], libraries: Libraries): Reading {
  return readingOf(readFilesWith(files, libraries), libraries);
}

function hasPatterns(stated: readonly Stated[]): boolean {
  return stated.some(
    (file) =>
      file.hasPatterns ||
      (file.tree.root !== null && hasPattern(valueUnder(file.tree.root, 'rules'))),
  );
}

function readingOf(
  files: readonly Stated[],
  { patterns, validate }: Pick<Draft, 'patterns'> & { readonly validate: Validate | null },
): Reading {
  const trees = files.map(({ tree }) => tree);
  const statements = files.flatMap((file) => file.statements);
  const nearest = nearestFinder();
  const own = firstOfName(statements, ({ address }) => address.scope === null);
  const scopes = trees.flatMap(scopeNamesIn);
  const draft: Draft = {
    statements,
    entities: firstOfEach(statements, own, scopes),
    own,
    present: firstOfName(statements, ({ state }) => state === 'present'),
    references: referencesIn(statements),
    scopes,
    settings: settingsIn(trees, patterns),
    isComplete: !trees.some(isUnreadable),
    nearest,
    patterns,
  };
  const problems = byPlace([
    ...trees.flatMap((tree) => [
      ...tree.problems,
      ...(validate === null ? [] : structureProblems(tree, nearest, validate)),
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

/** The first statement of each entity. */
function firstOfEach(
  statements: readonly Statement[],
  own: Draft['own'],
  scopes: readonly ScopeName[],
): readonly Statement[] {
  if (!repeats(statements, own, scopes)) return statements;
  const entities = new Map<Key, Statement>();
  for (const statement of statements) {
    const key = keyOf(statement.address);
    if (!entities.has(key)) entities.set(key, statement);
  }
  return [...entities.values()];
}

/** Whether something stands twice. The keys of a map are unique: then so does what it stands in. */
function repeats(
  statements: readonly Statement[],
  own: Draft['own'],
  scopes: readonly ScopeName[],
): boolean {
  let named = 0;
  for (const names of own.values()) named += names.size;
  let standing = 0;
  for (const { address } of statements) if (address.scope === null) standing += 1;
  return standing > named || new Set(scopes.map(({ key }) => key.source)).size < scopes.length;
}

/** By kind, the first of these statements of each name. */
function firstOfName(
  statements: readonly Statement[],
  isMeant: (statement: Statement) => boolean,
): ReadonlyMap<Kind, ReadonlyMap<string, Statement>> {
  const byKind = new Map<Kind, Map<string, Statement>>();
  for (const statement of statements) {
    if (!isMeant(statement)) continue;
    const { kind, name } = statement.address;
    const named = byKind.get(kind);
    if (named === undefined) byKind.set(kind, new Map([[name, statement]]));
    else if (!named.has(name)) named.set(name, statement);
  }
  return byKind;
}
