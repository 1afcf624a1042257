import type { Action, Change } from '../change.ts';
import { groupBy } from '../grouping.ts';
import { kindOf } from '../kinds/index.ts';
import { changeItem, type Detail, maybeRestored, ownedItem } from './change-lines.ts';
import { type Entries, each, grouped, type Section, sectionOf } from './fit.ts';
import { counted, mostDangerousFirst, sentence } from './wording.ts';

/** More entries than this of what is not dangerous are folded. */
const folded = 12;

/** This pull request's changes, most dangerous first, then folded what an apply would do apart from it. */
export function changeSections(changes: readonly Change[], detail: Detail): readonly Section[] {
  const own = changes.filter((change) => change.origin !== 'drift');
  const drift = changes.filter((change) => change.origin === 'drift');
  return [
    ...mostDangerousFirst(own).flatMap(([action, these]) =>
      sectionOf({
        title: counted(these.length, action),
        note: noteOn(action, these),
        isFolded: these.length > folded && action !== 'delete' && action !== 'rename',
        unit: 'change',
        ...entriesFor(action, these, detail),
      }),
    ),
    ...foldedSection(
      `Drift, or merged and not yet applied: ${counted(drift.length, 'change')}`,
      'Not of this pull request: Amplitude differs from the plan here already. An apply does these as well.',
      drift,
      detail,
    ),
  ];
}

/** Changes of all actions in one fold, most dangerous first. */
export function foldedSection(
  title: string,
  note: string,
  changes: readonly Change[],
  detail: Detail,
): readonly Section[] {
  const groups = mostDangerousFirst(changes).map(
    ([action, these]) => [`**${sentence(action)}**`, these] as const,
  );
  const entries = grouped(groups, (change) => changeItem(change, detail));
  return sectionOf({ title, note, isFolded: true, unit: 'change', ...entries });
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

function entriesFor(action: Action, changes: readonly Change[], detail: Detail): Entries {
  const draw = (change: Change): string => changeItem(change, detail);
  if (action === 'delete') return grouped(groupBy(changes, meaningOf), draw);
  if (action === 'create') return { total: changes.length, entries: creates(changes, detail) };
  const isConflict = (change: Change): boolean => change.origin === 'conflict';
  const rest = changes.filter((change) => !isConflict(change));
  return each([...changes.filter(isConflict), ...rest], draw);
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
function* creates(changes: readonly Change[], detail: Detail): Iterable<string> {
  // By name and not by key: no text is put together for each of what may be tens of thousands.
  const byName = groupBy(changes, ({ scope, name }) => (scope === null ? name : null));
  const byScope = groupBy(changes, ({ scope }) => scope);
  for (const change of changes) {
    const { kind, name, scope } = change;
    if (scope === null) {
      yield changeItem(change, detail);
      for (const owned of byScope.get(name) ?? []) {
        if (parentOf(owned) === kind) yield ownedItem(owned, detail);
      }
    } else if (!byName.get(scope)?.some((owner) => owner.kind === parentOf(change))) {
      yield changeItem(change, detail);
    }
  }
}

/** The kind of what an entity of this kind belongs to, where it belongs to something. */
function parentOf({ kind }: Change): string | null {
  return kindOf(kind).scope?.parent ?? null;
}
