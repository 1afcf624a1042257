import type { Change } from '../change.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import type { Plan, PlanFile } from '../plan/plan.ts';
import { type Address, type Entity, type Key, keyOf } from '../taxonomy.ts';
import {
  type Addition,
  addSections,
  addTo,
  bodyFor,
  entryFor,
  holderOf,
  incoherent,
  isMisled,
  missingFrom,
  undeclared,
} from './additions.ts';
import { adopt } from './adopt.ts';
import type { Expressible } from './expressible.ts';
import { openDocument, type PlanDocument } from './plan-document.ts';
import { findPath, freedAliases, withoutEmptyMerges } from './plan-path.ts';
import { compatible, type Edit, withEdits } from './text-edit.ts';
import type { OutEntry } from './yaml-text.ts';

/** Where the files stand, and what they are brought in line with. */
export interface Standing {
  readonly files: readonly PlanFile[];
  readonly plan: Plan;
  /** What an apply would do. */
  readonly changes: readonly Change[];
  readonly live: Expressible;
  readonly managed: boolean;
  /** Whether something is referred to that the plan should declare and does not. */
  readonly lacksDeclaration: boolean;
}

/**
 * The files one round further; `null` if there is nothing more to do. A round makes edits that do not
 * depend on each other; what they lead to is left to the next one.
 */
export function editedFiles(standing: Standing): readonly PlanFile[] | null {
  const { files, plan, changes, live, managed, lacksDeclaration } = standing;
  const { entities, lost } = live;
  const missing = managed ? [] : missingFrom(plan, live);
  const due = changes.length > 0 ? firstDue(changes) : incoherent(plan, entities);
  if (due.length === 0 && missing.length === 0 && !lacksDeclaration) return null;
  const documents = opened(files);
  if (documents === null) return null;
  const edits = new Map<PlanDocument, Edit[]>();
  const aim = {
    entities,
    bodyFor: (entity: Entity) => bodyFor(entity, plan, entities),
    isMisled: (use: Address) => isMisled(plan, lost, use),
  };
  for (const change of due) {
    for (const document of documents) collect(edits, document, adopt(document, change, aim));
  }
  if (size(edits) === 0) addMissing(edits, documents, missing, standing);
  if (size(edits) === 0) return null;
  return documents.map((document) => edited(document, edits.get(document) ?? []));
}

/** Definitions come before their uses, which may follow them; what is renamed comes before all. */
function firstDue(changes: readonly Change[]): readonly Change[] {
  const renames = changes.filter(({ action }) => action === 'rename');
  if (renames.length > 0) return renames;
  const shared = changes.filter(({ scope }) => scope === null);
  return shared.length > 0 ? shared : changes;
}

function addMissing(
  edits: Map<PlanDocument, Edit[]>,
  documents: readonly PlanDocument[],
  missing: readonly Entity[],
  { plan, live: { entities }, managed }: Standing,
): void {
  const declared = declaredIn(documents);
  const needed = undeclared(plan, entities, declared).filter(
    ({ kind }) => !managed || [...declared.values()].includes(kind),
  );
  const wanted = [...needed, ...missing];
  // Definitions first: what uses them says only what differs from them.
  const shared = wanted.filter(({ scope }) => scope === null);
  const additions = new Map<string, Addition & { readonly entries: OutEntry[] }>();
  for (const entity of shared.length > 0 ? shared : wanted) {
    const place = holderOf(entity);
    const addition = additions.get(place.join('\u0000')) ?? { place, entries: [] };
    addition.entries.push(entryFor(entity, plan, entities));
    additions.set(place.join('\u0000'), addition);
  }
  const rest: Addition[] = [];
  for (const addition of additions.values()) {
    const added = addTo(documents, addition);
    if (added === null) rest.push(addition);
    else collect(edits, added.document, added.edits);
  }
  // New sections have a round of their own: both may be about the end of a file.
  const first = documents.find((document) => findPath(document, ['version'])) ?? documents[0];
  if (size(edits) === 0 && first !== undefined && rest.length > 0) {
    collect(edits, first, addSections(first, rest));
  }
}

/** What the files name themselves; what they only refer to is not among it. */
function declaredIn(documents: readonly PlanDocument[]): ReadonlyMap<Key, Kind> {
  const declared = new Map<Key, Kind>();
  for (const document of documents) {
    for (const { kind, section } of kinds) {
      const found = findPath(document, [section]);
      for (const name of document.entries(found?.last.pair.value).keys()) {
        declared.set(keyOf({ kind, name, scope: null }), kind);
      }
    }
  }
  return declared;
}

function opened(files: readonly PlanFile[]): readonly PlanDocument[] | null {
  const documents = files.map(openDocument);
  return documents.every((document) => document !== null) ? documents : null;
}

function collect(
  edits: Map<PlanDocument, Edit[]>,
  document: PlanDocument,
  more: readonly Edit[],
): void {
  const list = edits.get(document);
  if (list === undefined) edits.set(document, [...more]);
  else list.push(...more);
}

function size(edits: ReadonlyMap<PlanDocument, readonly Edit[]>): number {
  return [...edits.values()].reduce((sum, list) => sum + list.length, 0);
}

/** With the edits, or with what has to come before them. */
function edited(document: PlanDocument, wanted: readonly Edit[]): PlanFile {
  const freed = freedAliases(document, compatible(wanted));
  const file = withText(document, freed.length > 0 ? freed : wanted);
  const hasMerges = document.aliases.some(({ role }) => role === 'merge');
  const after = hasMerges && file.text !== document.text ? openDocument(file) : null;
  return after === null ? file : withText(after, withoutEmptyMerges(after));
}

/** In the line ends that the file has. */
function withText({ path, text }: PlanFile, edits: readonly Edit[]): PlanFile {
  const isWindows = text.includes('\r\n');
  const fitting = isWindows
    ? edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') }))
    : edits;
  return { path, text: withEdits(text, fitting) };
}
