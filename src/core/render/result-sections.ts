import { groupBy } from '../grouping.ts';
import { kindOf } from '../kinds/index.ts';
import type { ChangeResult, Status } from '../report.ts';
import { type Detail, fieldName, nameOf } from './change-lines.ts';
import { foldedSection } from './change-sections.ts';
import { entriesOf, headed, type Section } from './fit.ts';
import { prose } from './markdown-text.ts';
import { number, statusWords } from './wording.ts';

/** What needs somebody's attention, the most urgent first. */
const open: readonly Status[] = ['failed', 'skipped', 'left', 'pending'];

/** What became of every change, and how each delete is undone. */
export function resultSections(
  results: readonly ChangeResult[],
  detail: Detail,
): readonly Section[] {
  const of = (status: Status): readonly ChangeResult[] =>
    results.filter((result) => result.status === status);
  const changesOf = (status: Status) => of(status).map(({ change }) => change);
  const applied = changesOf('applied');
  const found = changesOf('found');
  return [
    ...open.flatMap((status) => outcomeSection(of(status), statusWords[status], detail)),
    ...undoSection(of('applied'), detail),
    ...(applied.length === 0
      ? []
      : [foldedSection(`${number(applied.length)} applied`, '', applied, detail)]),
    ...(found.length === 0
      ? []
      : [
          foldedSection(
            `${number(found.length)} already in place`,
            'Nothing had to be written.',
            found,
            detail,
          ),
        ]),
  ];
}

function outcomeSection(
  results: readonly ChangeResult[],
  words: string,
  detail: Detail,
): readonly Section[] {
  if (results.length === 0) return [];
  return [
    {
      ...headed(`${number(results.length)} ${words}`, false),
      ...entriesOf(results, 'change', (result) => outcomeItem(result, detail)),
    },
  ];
}

function outcomeItem({ change, message, pendingFields }: ChangeResult, detail: Detail): string {
  const fields = pendingFields.map(fieldName).join(', ');
  const subject = `- ${change.action} ${nameOf(change, detail)}${fields === '' ? '' : ` (${fields})`}`;
  return message === '' ? subject : `${subject}: ${prose(message)}`;
}

function undoSection(results: readonly ChangeResult[], detail: Detail): readonly Section[] {
  const deletes = results.filter(({ change }) => change.action === 'delete');
  if (deletes.length === 0) return [];
  const groups = groupBy(deletes, undoOf);
  const firsts = new Set([...groups.values()].map((group) => group[0]));
  const sorted = [...groups.values()].flat();
  return [
    {
      ...headed('Undo', false),
      ...entriesOf(sorted, 'undo step', (result, index) => {
        const item = `- ${nameOf(result.change, detail)}`;
        return firsts.has(result) ? `${index === 0 ? '' : '\n'}${undoOf(result)}\n\n${item}` : item;
      }),
    },
  ];
}

/** How a delete is undone: what can be known of it without asking Amplitude again. */
function undoOf({ change: { kind, scope } }: ChangeResult): string {
  const spec = kindOf(kind);
  if (scope !== null && spec.scope !== null) {
    return `Put it back: write the property under its ${spec.scope.label} again, with the values of the diff document.`;
  }
  if (spec.deletion?.restorable === false) {
    return 'Cannot be restored: write it into the plan again, and the next apply creates it anew.';
  }
  return 'Take `deleted: true` out of the plan: the next apply restores it if it had data. Without data it is gone, and is created again from what the plan says; the diff document has the values it had.';
}
