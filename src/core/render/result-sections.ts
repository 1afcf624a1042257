import { groupBy } from '../grouping.ts';
import { kindOf } from '../kinds/index.ts';
import type { ChangeResult, Status } from '../report.ts';
import { type Detail, fieldName, nameOf } from './change-lines.ts';
import { foldedSection } from './change-sections.ts';
import { each, grouped, type Section, sectionOf } from './fit.ts';
import { prose } from './markdown-text.ts';
import { number, statusWords } from './wording.ts';

/** What needs somebody's attention, the most urgent first. */
const open: readonly Status[] = ['failed', 'skipped', 'left', 'pending'];

/** What became of every change, and how each delete is undone. */
export function resultSections(
  results: readonly ChangeResult[],
  detail: Detail,
): readonly Section[] {
  const byStatus = groupBy(results, ({ status }) => status);
  const of = (status: Status): readonly ChangeResult[] => byStatus.get(status) ?? [];
  const titleOf = (status: Status): string => `${number(of(status).length)} ${statusWords[status]}`;
  const folded = (status: Status, note: string): readonly Section[] => {
    const changes = of(status).map(({ change }) => change);
    return foldedSection(titleOf(status), note, changes, detail);
  };
  const told = (title: string, unit: string, items: readonly ChangeResult[]): readonly Section[] =>
    sectionOf({ title, unit, ...each(items, (result) => outcomeItem(result, detail)) });
  const unforeseen = of('applied').filter(({ message }) => message !== '');
  return [
    ...open.flatMap((status) => told(titleOf(status), 'change', of(status))),
    ...told(
      `${number(unforeseen.length)} applied differently than the diff shows`,
      'remark',
      unforeseen,
    ),
    ...undoSection(of('applied'), detail),
    ...folded('applied', ''),
    ...folded('found', 'Nothing had to be written.'),
  ];
}

function outcomeItem({ change, message, pendingFields }: ChangeResult, detail: Detail): string {
  const fields = pendingFields.map(fieldName).join(', ');
  const subject = `- ${change.action} ${nameOf(change, detail)}${fields === '' ? '' : ` (${fields})`}`;
  return message === '' ? subject : `${subject}: ${prose(message)}`;
}

function undoSection(results: readonly ChangeResult[], detail: Detail): readonly Section[] {
  const deletes = results.filter(({ change }) => change.action === 'delete');
  return sectionOf({
    title: 'Undo',
    unit: 'undo step',
    ...grouped(groupBy(deletes, undoOf), ({ change }) => `- ${nameOf(change, detail)}`),
  });
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
