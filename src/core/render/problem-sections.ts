import type { Problem, Severity } from '../problem.ts';
import { each, type Section, sectionOf } from './fit.ts';
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
  return sectionOf({
    title: counted(these.length, severity),
    isFolded: severity === 'warning' && these.length > folded,
    unit: severity,
    ...each(these, problemItem),
  });
}

function problemItem({ rule, message, location }: Problem): string {
  const place = `${location.file}:${location.line}:${location.column}`;
  return `- ${shortCode(place, 200)} ${prose(message)} *(${rule})*`;
}
