import type { Problem, Severity } from '../problem.ts';
import { entriesOf, headed, type Section } from './fit.ts';
import { prose, shortCode } from './markdown-text.ts';
import { counted } from './wording.ts';

/** More warnings than this are folded; errors never are. */
const folded = 5;

/** Problems of one severity, in file and line order; nothing if there are none. */
export function problemSections(
  problems: readonly Problem[],
  severity: Severity,
): readonly Section[] {
  const these = problems.filter((problem) => problem.severity === severity);
  if (these.length === 0) return [];
  const title = counted(these.length, severity);
  const isFolded = severity === 'warning' && these.length > folded;
  return [
    {
      ...headed(title, isFolded),
      ...entriesOf(these, severity, problemItem),
    },
  ];
}

function problemItem({ rule, message, location }: Problem): string {
  const place = `${location.file}:${location.line}:${location.column}`;
  return `- ${shortCode(place, 200)} ${prose(message)} *(${rule})*`;
}
