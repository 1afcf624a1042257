import type { Action, Change } from '../change.ts';
import { groupBy } from '../grouping.ts';
import { kindOf } from '../kinds/index.ts';
import { changeItem, type Detail, maybeRestored, ownedItem } from './change-lines.ts';
import { type Entries, grouped, type Section, sectionOf } from './fit.ts';
import { byDanger, counted, sentence } from './wording.ts';

/** More entries than this of what is not dangerous are folded. */
const folded = 12;

/** This pull request's changes, most dangerous first, then folded what an apply would do apart from it. */
export function changeSections(changes: readonly Change[], detail: Detail): readonly Section[] {
  const own = changes.filter((change) => change.origin !== 'drift');
  const drift = changes.filter((change) => change.origin === 'drift');
  return [
    ...byDanger.flatMap((action) => {
      const these = own.filter((change) => change.action === action);
      return sectionOf({
        title: counted(these.length, action),
        note: noteOn(action, these),
        isFolded: these.length > folded && action !== 'delete' && action !== 'rename',
        unit: 'change',
        ...entriesFor(action, these, detail),
      });
    }),
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
  const groups = byDanger.map(
    (action) =>
      [`**${sentence(action)}**`, changes.filter((change) => change.action === action)] as const,
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

function entriesFor(action: Action, changes: readonly Change[], detail: Detail): Entries<Change> {
  const draw = (change: Change): string => changeItem(change, detail);
  if (action === 'delete') return grouped(groupBy(changes, meaningOf), draw);
  if (action === 'create') return creates(changes, detail);
  const isConflict = (change: Change): boolean => change.origin === 'conflict';
  const rest = changes.filter((change) => !isConflict(change));
  return { items: [...changes.filter(isConflict), ...rest], draw };
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
function creates(changes: readonly Change[], detail: Detail): Entries<Change> {
  // By name and not by key: no text is put together for each of what may be tens of thousands.
  const owners = groupBy(
    changes.filter(({ scope }) => scope === null),
    ({ name }) => name,
  );
  const ownerOf = ({ kind, scope }: Change): Change | undefined =>
    scope === null
      ? undefined
      : owners.get(scope)?.find((owner) => owner.kind === kindOf(kind).scope?.parent);
  const groups = groupBy(changes, ownerOf);
  return {
    items: (groups.get(undefined) ?? []).flatMap((change) => [
      change,
      ...(groups.get(change) ?? []),
    ]),
    draw: (change) =>
      ownerOf(change) === undefined ? changeItem(change, detail) : ownedItem(change, detail),
  };
}
