import type { Change } from '../change.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import type { PlanFile } from '../plan/plan.ts';
import { type Entity, type Key, keyOf } from '../taxonomy.ts';
import {
  type Addition,
  addSections,
  addTo,
  type FileEdits,
  incoherent,
  missingFrom,
  undeclared,
} from './additions.ts';
import { type Aim, adopt, placeOf } from './adopt.ts';
import { openDocument, type PlanDocument } from './plan-document.ts';
import { findPath, freedAliases, withoutEmptyMerges } from './plan-path.ts';
import { bodyFor } from './statement-body.ts';
import { compatible, type Edit, withEdits } from './text-edit.ts';
import type { OutEntry } from './yaml-text.ts';

/** Where the files stand. */
export interface Standing extends Aim {
  readonly files: readonly PlanFile[];
  /** What an apply would do. */
  readonly changes: readonly Change[];
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
  const missing = managed ? [] : missingFrom(plan, live);
  const due = changes.length > 0 ? firstDue(changes) : incoherent(plan, live.entities);
  if (due.length === 0 && missing.length === 0 && !lacksDeclaration) return null;
  const documents = files.map(openDocument).filter((document) => document !== null);
  if (documents.length < files.length) return null;
  const adopted = documents.map((document) => ({
    document,
    edits: due.flatMap((change) => adopt(document, change, standing)),
  }));
  const all = adopted.some(hasEdits) ? adopted : added(documents, missing, standing);
  if (!all.some(hasEdits)) return null;
  return documents.map((document) =>
    edited(
      document,
      all.flatMap((part) => (part.document === document ? part.edits : [])),
    ),
  );
}

function hasEdits({ edits }: FileEdits): boolean {
  return edits.length > 0;
}

/** Definitions come before their uses, which may follow them; what is renamed comes before all. */
function firstDue(changes: readonly Change[]): readonly Change[] {
  const renames = changes.filter(({ action }) => action === 'rename');
  if (renames.length > 0) return renames;
  const shared = changes.filter(({ scope }) => scope === null);
  return shared.length > 0 ? shared : changes;
}

function added(
  documents: readonly PlanDocument[],
  missing: readonly Entity[],
  { plan, live: { entities }, managed }: Standing,
): readonly FileEdits[] {
  const declared = declaredIn(documents);
  const needed = undeclared(plan, entities, declared).filter(
    ({ kind }) => !managed || [...declared.values()].includes(kind),
  );
  const wanted = [...needed, ...missing];
  // Definitions first: what uses them says only what differs from them.
  const shared = wanted.filter(({ scope }) => scope === null);
  const additions = new Map<string, Addition & { readonly entries: OutEntry[] }>();
  for (const entity of shared.length > 0 ? shared : wanted) {
    // What holds it: its section, or the `properties` of what it belongs to.
    const place = placeOf(entity).slice(0, -1);
    const addition = additions.get(place.join('\u0000')) ?? { place, entries: [] };
    addition.entries.push([entity.name, bodyFor(entity, plan, entities)]);
    additions.set(place.join('\u0000'), addition);
  }
  const found: FileEdits[] = [];
  const rest: Addition[] = [];
  for (const addition of additions.values()) {
    const edits = addTo(documents, addition);
    if (edits === null) rest.push(addition);
    else found.push(edits);
  }
  // New sections have a round of their own: both may be about the end of a file.
  const first = documents.find((document) => findPath(document, ['version'])) ?? documents[0];
  if (found.some(hasEdits) || first === undefined || rest.length === 0) return found;
  return [{ document: first, edits: addSections(first, rest) }];
}

/** What the files name themselves; what they only refer to is not among it. */
function declaredIn(documents: readonly PlanDocument[]): ReadonlyMap<Key, Kind> {
  const declared = new Map<Key, Kind>();
  for (const document of documents) {
    for (const { kind, section } of kinds) {
      const found = findPath(document, [section]);
      for (const name of document.entries(found?.pair.value).keys()) {
        declared.set(keyOf({ kind, name, scope: null }), kind);
      }
    }
  }
  return declared;
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
