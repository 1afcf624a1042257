import { byPlace, isError, type Problem } from '../problem.ts';
import { withoutAlike } from './alike.ts';
import { hasPattern } from './conventions.ts';
import type { Draft } from './draft.ts';
import { countEntities, planOf } from './draft-plan.ts';
import { KnownEntries, type TakerOf } from './known-entries.ts';
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
  return readingOf(await readDraft(files));
}

/** A plan, and what it is compared with. Entities are counted, and problems found, in all of either. */
export interface Versions {
  readonly head: Reading;
  readonly base: Reading;
}

/**
 * As {@link readPlan}, of a plan and of what it is compared with, which has most of its entries, word for
 * word. `forEachOther`: the two plans are compared with nothing else, so that either may be without most
 * of what both have (see {@link withoutAlike}).
 */
export async function readVersions(
  files: readonly PlanFile[],
  baseFiles: readonly PlanFile[],
  forEachOther: boolean,
): Promise<Versions> {
  const known = new KnownEntries();
  const head = await readDraft(files, known.learn);
  const base = await readDraft(baseFiles, known.recall);
  const isSound = [head, base].every(
    ({ draft, problems }) => draft.isSimple && !problems.some(isError),
  );
  // What was learned or recalled in a file that then took the parser is in no draft; nor need what stands
  // in two files be the one that is known.
  if (!forEachOther || !isSound) return { head: readingOf(head), base: readingOf(base) };
  const [draft, baseDraft] = withoutAlike(head.draft, base.draft, known.shared);
  return { head: readingOf(head, draft), base: readingOf(base, baseDraft) };
}

/** What files say, and what is wrong with it. */
interface Checked {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

async function readDraft(files: readonly PlanFile[], takerOf?: TakerOf): Promise<Checked> {
  const stated = await readFiles(files, takerOf);
  return checked(stated, {
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
  return readingOf(checked(readFilesWith(files, libraries), libraries));
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

function checked(
  stated: readonly Stated[],
  { patterns, validate }: Pick<Draft, 'patterns'> & { readonly validate: Validate | null },
): Checked {
  const trees = stated.map(({ tree }) => tree);
  const own = together(stated.map((file) => file.own));
  const scoped = together(stated.map((file) => file.scoped));
  const nearest = nearestFinder();
  const draft: Draft = {
    own,
    scoped,
    declared: firstsOf(own),
    present: firstsAmong(stated.map((file) => file.present)),
    deleted: together(stated.map((file) => file.deleted)),
    notable: together(stated.map((file) => file.notable)),
    references: [...referencesIn(own), ...referencesIn(scoped)],
    scopes: trees.flatMap(scopeNamesIn),
    settings: settingsIn(trees, patterns),
    isComplete: !trees.some(isUnreadable),
    nearest,
    isSimple: stated.every((file) => file.isSimple),
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
  return { draft, problems };
}

/** `forPlan`: what the plan is made of, which is let go once there is one. */
function readingOf({ draft, problems }: Checked, forPlan = draft): Reading {
  let made: { readonly draft: Draft } | { readonly plan: Plan } = { draft: forPlan };
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
