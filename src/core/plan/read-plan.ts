import { byPlace, type Problem } from '../problem.ts';
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
import { type Named, type Statement, type Statements, together } from './statement.ts';
import { type Stated, scopeNamesIn } from './statements.ts';
import { doubtIn, structureProblems } from './structure.ts';

/**
 * Reads the files of a plan as one, with every problem of all of them, sorted by file, line and column.
 * With an error among the problems the plan is what could be made out of the rest. Rejects only where
 * a part of this program cannot be loaded: what few plans need is loaded where a plan needs it.
 */
export async function readPlan(files: readonly PlanFile[]): Promise<Reading> {
  const stated = await readFiles(files);
  return readingOf(stated, {
    patterns: hasPatterns(stated) ? await import('./pattern.ts') : null,
    validate: await validatorFor(stated),
  });
}

async function validatorFor(stated: readonly Stated[]): Promise<Validate | null> {
  const doubts = stated.map(({ tree }) => doubtIn(tree));
  if (doubts.includes('names')) return (await import('./schema-validator.ts')).validate;
  if (doubts.includes('settings')) return (await import('./settings-validator.ts')).validate;
  return null;
}

/** As {@link readPlan}, with everything loaded that a plan may need. Never throws. */
export function readPlanWith(files: readonly PlanFile[], libraries: Libraries): Reading {
  return readingOf(readFilesWith(files, libraries), libraries);
}

function hasPatterns(stated: readonly Stated[]): boolean {
  return stated.some(
    ({ notable, tree: { root } }) =>
      [...notable.values()].some((statements) => statements.some(statesPattern)) ||
      (root !== null && hasPattern(valueUnder(root, 'rules'))),
  );
}

function statesPattern(statement: Statement): boolean {
  return statement.notable.some(({ field }) => field.codec === 'verbatim');
}

function readingOf(
  files: readonly Stated[],
  { patterns, validate }: Pick<Draft, 'patterns'> & { readonly validate: Validate | null },
): Reading {
  const trees = files.map(({ tree }) => tree);
  const own = together(files.map((file) => file.own));
  const scoped = together(files.map((file) => file.scoped));
  const nearest = nearestFinder();
  const draft: Draft = {
    own,
    scoped,
    declared: firstsOf(own),
    present: firstsAmong(files.map((file) => file.present)),
    deleted: together(files.map((file) => file.deleted)),
    notable: together(files.map((file) => file.notable)),
    references: [...referencesIn(own), ...referencesIn(scoped)],
    scopes: trees.flatMap(scopeNamesIn),
    settings: settingsIn(trees, patterns),
    isComplete: !trees.some(isUnreadable),
    nearest,
    isSimple: files.every((file) => file.isSimple),
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

/** The first statement of each name. */
function firstsOf(all: Statements): Named {
  return new Map(
    [...all].map(([kind, statements]) => {
      const named = new Map<string, Statement>();
      for (const statement of statements) {
        const { name } = statement.address;
        if (!named.has(name)) named.set(name, statement);
      }
      return [kind, named];
    }),
  );
}

/** As {@link firstsOf}, of what are the firsts of each file. */
function firstsAmong(files: readonly Named[]): Named {
  const listed = files.map(
    (file) => new Map([...file].map(([kind, named]) => [kind, [...named.values()]])),
  );
  return firstsOf(together(listed));
}
