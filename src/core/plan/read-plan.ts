import { type Kind, kinds } from '../kinds/index.ts';
import type { Location, Problem } from '../problem.ts';
import { compareText, type Entity, type Key, keyOf } from '../taxonomy.ts';
import { type Draft, inheritedDefinition } from './draft.ts';
import { mergedFields } from './merged.ts';
import { nearestFinder } from './nearest.ts';
import type { Plan, PlanFile, Reading } from './plan.ts';
import { referencesIn } from './references.ts';
import { checks } from './rules/checks.ts';
import { isUnreadable, settingsIn } from './settings.ts';
import type { Statement } from './statement.ts';
import { scopeNamesIn, statementsIn } from './statements.ts';
import { structureProblems } from './structure.ts';
import { readTree } from './tree.ts';

/**
 * Reads the files of a plan as one, with every problem of all of them, sorted by file, line and column.
 * Never throws: with an error among the problems the plan is what could be made out of the rest.
 */
export function readPlan(files: readonly PlanFile[]): Reading {
  const trees = files.map(readTree);
  const nearest = nearestFinder();
  const statements = trees.flatMap((tree) => statementsIn(tree, nearest));
  const byKey = new Map<Key, Statement>();
  for (const statement of statements) {
    if (!byKey.has(statement.entity)) byKey.set(statement.entity, statement);
  }
  const draft: Draft = {
    statements,
    byKey,
    definitions: definitionsOf(statements),
    references: referencesIn(statements),
    scopes: trees.flatMap(scopeNamesIn),
    settings: settingsIn(trees),
    isComplete: !trees.some(isUnreadable),
    nearest,
  };
  return {
    plan: planOf(draft),
    problems: sorted([
      ...trees.flatMap((tree) => [...tree.problems, ...structureProblems(tree, nearest)]),
      ...draft.settings.problems,
      ...checks.flatMap((check) => [...check(draft)]),
    ]),
  };
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

function planOf(draft: Draft): Plan {
  const locations = new Map<Key, Location>();
  const entities = new Map<Key, Entity>();
  for (const [key, statement] of draft.byKey) {
    locations.set(key, statement.locate(statement.key.start));
    entities.set(key, {
      ...statement.address,
      state: statement.state,
      fields:
        statement.state === 'deleted'
          ? new Map()
          : mergedFields(statement, inheritedDefinition(draft, statement)),
      renamedFrom: statement.earlier.map((name) => name.source),
      id: null,
    });
  }
  for (const { statement, node, target } of draft.references) {
    const key = keyOf(target);
    // What a plan refers to and declares nowhere it states by using it; a problem where it declares others.
    if (entities.has(key)) continue;
    locations.set(key, statement.locate(node.start));
    const fields = new Map<string, never>();
    entities.set(key, { ...target, state: 'present', fields, renamedFrom: [], id: null });
  }
  return { taxonomy: { entities, unread: new Set() }, ignore: draft.settings.ignore, locations };
}

/** By place; of a rule's problems at one place (a map that aliases repeat) the first. */
function sorted(problems: readonly Problem[]): readonly Problem[] {
  const places = new Map<string, Problem>();
  for (const problem of problems) {
    const { file, line, column } = problem.location;
    const place = `${problem.rule}\u0000${file}\u0000${line}\u0000${column}`;
    if (!places.has(place)) places.set(place, problem);
  }
  return [...places.values()].sort(
    (a, b) =>
      compareText(a.location.file, b.location.file) ||
      a.location.line - b.location.line ||
      a.location.column - b.location.column ||
      compareText(a.rule, b.rule),
  );
}
