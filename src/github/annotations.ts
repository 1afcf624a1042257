import { type AnnotationProperties, error, warning } from '@actions/core';
import { byPlace, type Problem } from '../core/problem.ts';
import { plainText } from '../core/render/plain-text.ts';

/** In characters: the runner cuts off what is longer. */
const longestMessage = 4000;

/** GitHub shows so many of each severity of a step at their places; of the others the log has the message. */
const shownAtPlace = 10;

/**
 * Annotates every problem at its file, line and column, errors first. Those that GitHub shows elsewhere
 * than there name the place in their message.
 */
export function annotateProblems(problems: readonly Problem[]): void {
  for (const [severity, annotate] of [['error', error] as const, ['warning', warning] as const]) {
    const alike = byPlace(problems.filter((problem) => problem.severity === severity));
    for (const [index, problem] of alike.entries()) {
      const place = index < shownAtPlace ? '' : ` (${placeOf(problem)})`;
      annotate(`${plainText(problem.message, longestMessage)}${place}`, propertiesOf(problem));
    }
  }
}

function placeOf({ location: { file, line, column } }: Problem): string {
  return `${plainText(file)}:${line}:${column}`;
}

function propertiesOf({ rule, location }: Problem): AnnotationProperties {
  return {
    title: rule,
    file: location.file,
    startLine: location.line,
    startColumn: location.column,
  };
}
