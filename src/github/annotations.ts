import { type AnnotationProperties, error, info, warning } from '@actions/core';
import type { Problem } from '../core/problem.ts';
import { plainText } from '../core/render/plain-text.ts';
import { compareText } from '../core/taxonomy.ts';
import { logLine } from './log-line.ts';

/** GitHub shows this many errors, and as many warnings, of a step. */
const shownPerSeverity = 10;
/** In characters: the runner cuts off what is longer. */
const longestMessage = 4000;

/**
 * Writes problems to the log: as annotations at file, line and column as many as GitHub shows, errors
 * first, and the rest as plain lines, which no text of a plan can turn into a command.
 */
export function annotateProblems(problems: readonly Problem[]): void {
  const ordered = [...problems].sort(bySeverityAndPlace);
  const rest: Problem[] = [];
  const shown = { error: 0, warning: 0 };
  for (const problem of ordered) {
    if (shown[problem.severity] === shownPerSeverity) {
      rest.push(problem);
      continue;
    }
    shown[problem.severity] += 1;
    const annotate = problem.severity === 'error' ? error : warning;
    annotate(plainText(problem.message, longestMessage), propertiesOf(problem));
  }
  for (const { severity, location, message, rule } of rest) {
    const place = `${location.file}:${location.line}:${location.column}`;
    info(logLine(`${severity} ${place} ${plainText(message, longestMessage)} (${rule})`));
  }
}

function propertiesOf({ rule, location }: Problem): AnnotationProperties {
  return {
    title: rule,
    file: location.file,
    startLine: location.line,
    startColumn: location.column,
  };
}

function bySeverityAndPlace(a: Problem, b: Problem): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column
  );
}
