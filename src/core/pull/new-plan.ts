import { groupBy } from '../grouping.ts';
import type { Field, KindSpec } from '../kind.ts';
import { type Kind, kindOf, kinds } from '../kinds/index.ts';
import type { PlanFile } from '../plan/plan.ts';
import { type Entity, type Key, keyOf } from '../taxonomy.ts';
import { fileNames } from './file-names.ts';
import { compareNames } from './natural-order.ts';
import { allEscaped } from './scalar-text.ts';
import { isHidden, isOwn, ownPattern } from './selection.ts';
import { bodyOf, statedFields } from './statement-body.ts';
import { blockLines, entryLines, type Out, type OutEntry, step } from './yaml-text.ts';

/** For editors: where the published schema is. */
export const schemaLine =
  '# yaml-language-server: $schema=https://unpkg.com/amplitude-tracking-plan/dist/tracking-plan.schema.json';

export interface Layout {
  /** Path of the file that is not a category's. */
  readonly file: string;
  /** Folder for a file a category; `null`: all in one file. */
  readonly folder: string | null;
  /** Whether what is hidden is written as well. */
  readonly hidden: boolean;
}

/** Heading and file of the events that no category has. */
const withoutCategory = 'Without a category';

/**
 * A plan that says what live is, as a careful person writes one. `entities` are what can be written,
 * and `own` whether there are entities of Amplitude's, by section, which the plan is to ignore.
 */
export function newPlan(
  entities: ReadonlyMap<Key, Entity>,
  own: Readonly<Record<string, number>>,
  { file, folder, hidden }: Layout,
): readonly PlanFile[] {
  const chosen = chosenFrom(entities, hidden);
  const split =
    folder === null ? [] : kinds.filter(({ kind }) => fieldThatGroups(kind) !== undefined);
  const sections = kinds.flatMap((spec) => [
    split.includes(spec) ? '' : sectionText(spec.section, groupsOf(spec.kind, chosen), chosen),
    scopesText(spec.kind, chosen),
  ]);
  return [
    { path: file, text: fileText(['version: 1\n', ...sections, ignoreText(own)]) },
    ...split.flatMap((spec) => groupFiles(spec, chosen, folder ?? '')),
  ];
}

interface Chosen {
  readonly shared: ReadonlyMap<Key, Entity>;
  /** `kind scope` → what is used there. */
  readonly uses: ReadonlyMap<string, readonly Entity[]>;
}

interface Group {
  readonly heading: string | null;
  readonly entities: readonly Entity[];
}

/** Without what is Amplitude's own, or hidden unless that is wanted, and what belongs to it. */
function chosenFrom(entities: ReadonlyMap<Key, Entity>, hidden: boolean): Chosen {
  const shared = new Map<Key, Entity>();
  const uses: Entity[] = [];
  for (const [key, entity] of entities) {
    const definition = entities.get(keyOf({ ...entity, scope: null }));
    if (isOwn(entity) || (!hidden && definition !== undefined && isHidden(definition))) continue;
    if (entity.scope === null) shared.set(key, entity);
    else uses.push(entity);
  }
  return { shared, uses: groupBy(uses, ({ kind, scope }) => `${kind} ${scope}`) };
}

/** The field by which entities of a kind are grouped: the one that names another entity. */
function fieldThatGroups(kind: Kind): Field | undefined {
  return kindOf(kind).fields.find(({ references }) => references !== undefined);
}

function groupsOf(kind: Kind, { shared }: Chosen): readonly Group[] {
  const entities = [...shared.values()].filter((entity) => entity.kind === kind);
  entities.sort((a, b) => compareNames(a.name, b.name));
  const field = fieldThatGroups(kind);
  if (field === undefined) return [{ heading: null, entities }];
  const headingOf = ({ fields }: Entity): string | null => {
    const value = fields.get(field.name);
    return typeof value === 'string' ? value : null;
  };
  return [...groupBy(entities, headingOf)]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareNames(a, b)))
    .map(([heading, members]) => ({ heading, entities: members }));
}

/** A file for each group of a kind. */
function groupFiles(
  { kind, section }: KindSpec<Kind>,
  chosen: Chosen,
  folder: string,
): readonly PlanFile[] {
  const groups = groupsOf(kind, chosen);
  const names = fileNames(groups.map(({ heading }) => heading ?? withoutCategory));
  return groups.map(({ entities }, index) => ({
    path: `${folder === '' ? '' : `${folder}/`}${names[index] ?? index}.yml`,
    text: fileText([sectionText(section, [{ heading: null, entities }], chosen)]),
  }));
}

function fileText(parts: readonly string[]): string {
  return `${schemaLine}\n${parts.filter((part) => part !== '').join('\n')}`;
}

function sectionText(section: string, groups: readonly Group[], chosen: Chosen): string {
  const filled = groups.filter(({ entities }) => entities.length > 0);
  if (filled.length === 0) return '';
  const hasHeadings = filled.some(({ heading }) => heading !== null);
  const parts = filled.map(({ heading, entities }) => {
    const entries = entities.map((entity) => entryOf(entity, chosen));
    const title = hasHeadings ? `${step}# ${oneLine(heading ?? withoutCategory)}\n\n` : '';
    return `${title}${spaced(entries)}`;
  });
  return `${section}:\n${parts.join('\n')}`;
}

/** Entries of more than a line below their name stand apart from their neighbours. */
function spaced(entries: readonly OutEntry[]): string {
  const texts = entries.map((entry) => entryLines(entry, step));
  const isTall = texts.map((text) => text.split('\n').length > 3);
  return texts
    .map((text, index) => {
      const isApart = index > 0 && (isTall[index] === true || isTall[index - 1] === true);
      return isApart ? `\n${text}` : text;
    })
    .join('');
}

function entryOf(entity: Entity, chosen: Chosen): OutEntry {
  const nested = kinds.find(({ scope }) => scope?.section === kindOf(entity.kind).section);
  const uses = nested === undefined ? [] : (chosen.uses.get(`${nested.kind} ${entity.name}`) ?? []);
  return [entity.name, bodyOf(statedFields(entity, undefined), useEntries(uses, chosen))];
}

function useEntries(uses: readonly Entity[], { shared }: Chosen): readonly OutEntry[] {
  return uses
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map((use) => [
      use.name,
      bodyOf(statedFields(use, shared.get(keyOf({ ...use, scope: null })))),
    ]);
}

/** Scopes that are no entities themselves: group types. */
function scopesText(kind: Kind, chosen: Chosen): string {
  const scope = kindOf(kind).scope;
  if (scope === null || scope.parent !== null) return '';
  const entries: (readonly [string, Out])[] = [];
  for (const [place, uses] of chosen.uses) {
    if (!place.startsWith(`${kind} `)) continue;
    const name = place.slice(kind.length + 1);
    entries.push([name, { entries: [['properties', { entries: useEntries(uses, chosen) }]] }]);
  }
  entries.sort(([a], [b]) => compareNames(a, b));
  return entries.length === 0 ? '' : `${scope.section}:\n${blockLines(entries, step)}`;
}

function ignoreText(own: Readonly<Record<string, number>>): string {
  const entries: OutEntry[] = kinds.flatMap(({ section }) =>
    (own[section] ?? 0) > 0 ? [[section, [ownPattern]] as const] : [],
  );
  return entries.length === 0 ? '' : `ignore:\n${blockLines(entries, step)}`;
}

/** A name as a comment can hold it. */
function oneLine(name: string): string {
  return name.replace(allEscaped, ' ');
}
