import { type AnnotationProperties, error, warning } from '@actions/core';
import type { Problem } from '../core/problem.ts';
import { plainText } from '../core/render/plain-text.ts';
import { compareText } from '../core/taxonomy.ts';

/** In characters: the runner cuts off what is longer. */
const longestMessage = 4000;

/**
 * Annotates every problem at its file, line and column. Errors come first, as GitHub shows only the
 * first ten of each severity of a step; the log and the summary have all.
 */
export function annotateProblems(problems: readonly Problem[]): void {
  for (const problem of [...problems].sort(bySeverityAndPlace)) {
    const annotate = problem.severity === 'error' ? error : warning;
    annotate(plainText(problem.message, longestMessage), propertiesOf(problem));
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
