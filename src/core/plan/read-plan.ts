import { type Kind, kinds } from '../kinds/index.ts';
import { byPlace } from '../problem.ts';
import { type Entity, type Key, keyOf } from '../taxonomy.ts';
import { hasPattern } from './conventions.ts';
import { type Draft, inheritedDefinition } from './draft.ts';
import type { Fault } from './fault.ts';
import type { Libraries, Patterns } from './libraries.ts';
import { mergedFields } from './merged.ts';
import { type Nearest, nearestFinder } from './nearest.ts';
import type { Tree } from './node.ts';
import type { Plan, PlanFile, Reading } from './plan.ts';
import { referencesIn } from './references.ts';
import { checks } from './rules/checks.ts';
import { isUnreadable, settingsIn } from './settings.ts';
import type { Statement } from './statement.ts';
import { type Stated, scopeNamesIn, statedIn, valueUnder } from './statements.ts';
import { structureProblems } from './structure.ts';
import { readTree } from './tree.ts';

/**
 * Reads the files of a plan as one, with every problem of all of them, sorted by file, line and column.
 * With an error among the problems the plan is what could be made out of the rest. Rejects only where
 * a part of this program cannot be loaded: what few plans need is loaded where a plan needs it.
 */
export async function readPlan(files: readonly PlanFile[]): Promise<Reading> {
  const refused = new Set<PlanFile>();
  const read = files.map((file) => {
    const refuse = (): readonly Fault[] => {
      refused.add(file);
      return [];
    };
    return { file, tree: readTree(file, refuse) };
  });
  const syntaxFaults =
    refused.size === 0 ? null : (await import('./syntax-faults.ts')).syntaxFaults;
  const trees = read.map(({ file, tree }) =>
    syntaxFaults !== null && refused.has(file) ? readTree(file, syntaxFaults) : tree,
  );
  const named = namedIn(trees);
  return readingOf(named, hasPatterns(named) ? await import('./pattern.ts') : null);
}

/** As {@link readPlan}, with everything loaded that a plan may need. Never throws. */
export function readPlanWith(
  files: readonly PlanFile[],
  { syntaxFaults, patterns }: Libraries,
): Reading {
  return readingOf(namedIn(files.map((file) => readTree(file, syntaxFaults))), patterns);
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

function hasPatterns({ files, statements }: Named): boolean {
  for (const { fields } of statements) {
    for (const { field } of fields) if (field.codec === 'verbatim') return true;
  }
  return files.some(({ tree: { root } }) => root !== null && hasPattern(valueUnder(root, 'rules')));
}

function readingOf({ files, statements, nearest }: Named, patterns: Patterns | null): Reading {
  const trees = files.map(({ tree }) => tree);
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
    settings: settingsIn(trees, patterns),
    isComplete: !trees.some(isUnreadable),
    nearest,
    patterns,
  };
  return {
    plan: planOf(draft),
    problems: byPlace([
      ...files.flatMap(({ tree, odd }) => [
        ...tree.problems,
        ...structureProblems(tree, odd, nearest),
      ]),
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

const noNames: readonly string[] = [];

function planOf(draft: Draft): Plan {
  const entities = new Map<Key, Entity>();
  for (const statement of draft.byKey.values()) {
    const { entity, address, state, earlier } = statement;
    // Not spread: there are tens of thousands.
    entities.set(entity, {
      kind: address.kind,
      name: address.name,
      scope: address.scope,
      state,
      fields:
        state === 'deleted'
          ? new Map()
          : mergedFields(statement, inheritedDefinition(draft, statement)),
      renamedFrom: earlier.length === 0 ? noNames : earlier.map((name) => name.source),
      id: null,
    });
  }
  for (const { target } of draft.references) {
    const key = keyOf(target);
    // What a plan refers to and declares nowhere it states by using it; a problem where it declares others.
    if (entities.has(key)) continue;
    const fields = new Map<string, never>();
    entities.set(key, { ...target, state: 'present', fields, renamedFrom: [], id: null });
  }
  const groupTypes = new Set(draft.scopes.map(({ key }) => key.source));
  const taxonomy = { entities, unread: new Set<string>() };
  return { taxonomy, ignore: draft.settings.ignore, groupTypes };
}
