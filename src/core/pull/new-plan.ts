import { groupBy } from '../grouping.ts';
import type { Field } from '../kind.ts';
import { type Kind, kindOf, kinds } from '../kinds/index.ts';
import type { PlanFile } from '../plan/plan.ts';
import type { Entity, Key } from '../taxonomy.ts';
import { keyOf } from '../taxonomy.ts';
import { fileNames } from './file-names.ts';
import { compareNames } from './natural-order.ts';
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
  const groups = groupsOf(chosen);
  const sections = kinds.flatMap((spec) => {
    const split = folder !== null && fieldThatGroups(spec.kind) !== undefined;
    return [
      split ? '' : sectionText(spec.section, groups.get(spec.kind) ?? [], chosen),
      scopesText(spec.kind, chosen),
    ];
  });
  const main = { path: file, text: fileText(['version: 1\n', ...sections, ignoreText(own)]) };
  return folder === null ? [main] : [main, ...groupFiles(groups, chosen, folder)];
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
  const uses = new Map<string, Entity[]>();
  for (const [key, entity] of entities) {
    if (isOwn(entity)) continue;
    if (entity.scope === null) {
      if (hidden || !isHidden(entity)) shared.set(key, entity);
      continue;
    }
    const definition = entities.get(keyOf({ ...entity, scope: null }));
    if (!hidden && definition !== undefined && isHidden(definition)) continue;
    const place = `${entity.kind} ${entity.scope}`;
    const list = uses.get(place);
    if (list === undefined) uses.set(place, [entity]);
    else list.push(entity);
  }
  return { shared, uses };
}

/** The field by which entities of a kind are grouped: the one that names another entity. */
function fieldThatGroups(kind: Kind): Field | undefined {
  return kindOf(kind).fields.find(({ references }) => references !== undefined);
}

function groupsOf({ shared }: Chosen): ReadonlyMap<Kind, readonly Group[]> {
  const groups = new Map<Kind, readonly Group[]>();
  for (const { kind } of kinds) {
    const entities = [...shared.values()].filter((entity) => entity.kind === kind);
    entities.sort((a, b) => compareNames(a.name, b.name));
    const field = fieldThatGroups(kind);
    groups.set(
      kind,
      field === undefined ? [{ heading: null, entities }] : groupedBy(entities, field),
    );
  }
  return groups;
}

function groupedBy(entities: readonly Entity[], { name }: Field): readonly Group[] {
  const headingOf = ({ fields }: Entity): string | null => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : null;
  };
  return [...groupBy(entities, headingOf)]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareNames(a, b)))
    .map(([heading, members]) => ({ heading, entities: members }));
}

function groupFiles(
  groups: ReadonlyMap<Kind, readonly Group[]>,
  chosen: Chosen,
  folder: string,
): readonly PlanFile[] {
  return kinds.flatMap(({ kind, section }) => {
    if (fieldThatGroups(kind) === undefined) return [];
    const own = groups.get(kind) ?? [];
    const names = fileNames(own.map(({ heading }) => heading ?? withoutCategory));
    return own.map(({ entities }, index) => ({
      path: `${folder === '' ? '' : `${folder}/`}${names[index] ?? index}.yml`,
      text: fileText([sectionText(section, [{ heading: null, entities }], chosen)]),
    }));
  });
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
  return name.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ufffe\uffff]/gu, ' ');
}
