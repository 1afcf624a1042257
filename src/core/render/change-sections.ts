import type { Action, Change } from '../change.ts';
import { groupBy } from '../grouping.ts';
import { kindOf } from '../kinds/index.ts';
import { keyOf, ownKey } from '../taxonomy.ts';
import { changeItem, type Detail, maybeRestored, ownedItem } from './change-lines.ts';
import { entriesOf, headed, type Section } from './fit.ts';
import { byDanger, counted, sentence } from './wording.ts';

/** More entries than this of what is not dangerous are folded. */
const folded = 12;

/** This pull request's changes, most dangerous first, then folded what an apply would do apart from it. */
export function changeSections(changes: readonly Change[], detail: Detail): readonly Section[] {
  const own = changes.filter((change) => change.origin !== 'drift');
  const drift = changes.filter((change) => change.origin === 'drift');
  const sections = byDanger.flatMap((action) => {
    const these = own.filter((change) => change.action === action);
    return these.length === 0 ? [] : [actionSection(action, these, detail)];
  });
  return drift.length === 0 ? sections : [...sections, driftSection(drift, detail)];
}

function actionSection(action: Action, changes: readonly Change[], detail: Detail): Section {
  const title = counted(changes.length, action);
  const isFolded = changes.length > folded && action !== 'delete' && action !== 'rename';
  const note = noteOn(action, changes);
  return { ...noted(headed(title, isFolded), note), ...actionEntries(action, changes, detail) };
}

function driftSection(changes: readonly Change[], detail: Detail): Section {
  const title = `Drift, or merged and not yet applied: ${counted(changes.length, 'change')}`;
  const note =
    'Not of this pull request: Amplitude differs from the plan here already. An apply does these as well.';
  return foldedSection(title, note, changes, detail);
}

/** Changes of all actions in one fold, most dangerous first. */
export function foldedSection(
  title: string,
  note: string,
  changes: readonly Change[],
  detail: Detail,
): Section {
  const sorted = byDanger.flatMap((action) => changes.filter((change) => change.action === action));
  return {
    ...noted(headed(title, true), note),
    ...entriesOf(sorted, 'change', (change, index) => {
      const item = changeItem(change, detail);
      if (sorted[index - 1]?.action === change.action) return item;
      return `${index === 0 ? '' : '\n'}**${sentence(change.action)}**\n\n${item}`;
    }),
  };
}

function noted({ open, close }: ReturnType<typeof headed>, note: string) {
  return { open: note === '' ? open : `${open}\n\n${note}`, close };
}

function noteOn(action: Action, changes: readonly Change[]): string {
  switch (action) {
    case 'rename':
      return 'Renamed in place and still the same entity; events and properties that refer to it follow.';
    case 'restore':
      return 'Deleted in Amplitude now, and brought back.';
    case 'create':
      return changes.some(maybeRestored)
        ? 'Amplitude does not show deleted event properties: one that has the name already is restored instead.'
        : '';
    case 'delete':
    case 'update':
      return '';
    default:
      return action satisfies never;
  }
}

type Entries = Pick<Section, 'total' | 'unit' | 'entry'>;

function actionEntries(action: Action, changes: readonly Change[], detail: Detail): Entries {
  if (action === 'delete') return deletes(changes, detail);
  if (action === 'create') return creates(changes, detail);
  const isConflict = (change: Change): boolean => change.origin === 'conflict';
  return entriesOf(
    [...changes.filter(isConflict), ...changes.filter((change) => !isConflict(change))],
    'change',
    (change) => changeItem(change, detail),
  );
}

/** What a deletion means is said once for all that it holds for. */
function deletes(changes: readonly Change[], detail: Detail): Entries {
  const groups = groupBy(changes, meaningOf);
  const firsts = new Set([...groups.values()].map((group) => group[0]));
  return entriesOf([...groups.values()].flat(), 'change', (change, index) => {
    const item = changeItem(change, detail);
    return firsts.has(change) ? `${index === 0 ? '' : '\n'}${meaningOf(change)}\n\n${item}` : item;
  });
}

/** What deleting an entity means, for people. */
function meaningOf({ kind, scope }: Change): string {
  const spec = kindOf(kind);
  if (scope !== null && spec.scope !== null) {
    return `**${sentence(spec.plural)} of one ${spec.scope.label}.** Taken off this ${spec.scope.label} only.`;
  }
  return `**${sentence(spec.plural)}.** ${spec.deletion?.meaning ?? 'Amplitude offers no deletion of these.'}`;
}

/** What an entity owns is shown below it where both are created together. */
function creates(changes: readonly Change[], detail: Detail): Entries {
  const keys = new Set(changes.map(keyOf));
  const parentOf = (change: Change): string | null => {
    const parent = kindOf(change.kind).scope?.parent ?? null;
    if (parent === null || change.scope === null) return null;
    const key = ownKey(parent, change.scope);
    return keys.has(key) ? key : null;
  };
  const groups = groupBy(changes, (change) => parentOf(change) ?? '');
  const order = (groups.get('') ?? []).flatMap((change) => [
    change,
    ...(groups.get(keyOf(change)) ?? []),
  ]);
  return entriesOf(order, 'change', (change) =>
    parentOf(change) === null ? changeItem(change, detail) : ownedItem(change, detail),
  );
}
