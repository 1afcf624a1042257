import type { Location, Problem, Severity } from '../problem.ts';
import { follows, isStyle, restyle, styleExamples } from './case-style.ts';
import { scalarItems } from './field-value.ts';
import type { Patterns } from './libraries.ts';
import { entriesOf, type Node, valueUnder } from './node.ts';
import { quote } from './quote.ts';
import { defaultSeverity, nameRules, requirable } from './rules-schema.ts';

/** A team's rule on names. */
export interface NamingRule {
  readonly severity: Severity;
  readonly accepts: (name: string) => boolean;
  /** The rule in words: "in snake case (checkout_started)". */
  readonly wanted: string;
  /** The name as the rule wants it, where that can be told. */
  readonly rewrite: (name: string) => string | null;
}

/** The team's own conventions; what is off is not in it. */
export interface Conventions {
  readonly naming: ReadonlyMap<string, NamingRule>;
  /** Required fields by section. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  readonly requiredSeverity: Severity;
  readonly problems: readonly Problem[];
}

/**
 * The conventions that the `rules` section states; what is not as the format wants it is passed over.
 * `patterns` can be `null` where {@link hasPattern} says that there are none.
 */
export function conventionsIn(
  rules: Node | undefined,
  locate: (offset: number) => Location,
  patterns: Patterns | null,
): Conventions {
  const naming = new Map<string, NamingRule>();
  const problems: Problem[] = [];
  for (const { source: name, value } of entriesOf(rules)) {
    if (!nameRules.some((rule) => rule === name)) continue;
    const severity = severityOf(value, defaultSeverity.naming);
    const style = textOf(valueUnder(value, 'style'));
    const pattern = valueUnder(value, 'pattern');
    if (pattern === undefined) {
      if (style !== null && severity !== 'off') {
        const rule = styleRule(style, severity);
        if (rule !== null) naming.set(name, rule);
      }
      continue;
    }
    const source = textOf(pattern);
    if (source === null || style !== null || patterns === null) continue;
    const fault = patterns.compileFault(source);
    if (fault !== null) {
      problems.push({
        rule: 'regex',
        severity: 'error',
        message: `the pattern ${quote(source)} of ${quote(name)} cannot be used: ${fault}; write one that RE2 understands`,
        location: locate(pattern.start),
        subject: null,
      });
    } else if (severity !== 'off') {
      naming.set(name, patternRule(source, severity, patterns));
    }
  }
  const requiredFields = rules === undefined ? undefined : valueUnder(rules, 'required_fields');
  const severity = severityOf(requiredFields, defaultSeverity.required);
  return {
    naming,
    required: severity === 'off' ? new Map() : requiredBySection(requiredFields),
    requiredSeverity: severity === 'off' ? defaultSeverity.required : severity,
    problems,
  };
}

/** Whether a naming rule is written as a pattern. */
export function hasPattern(rules: Node | undefined): boolean {
  return entriesOf(rules).some(({ value }) => valueUnder(value, 'pattern') !== undefined);
}

function styleRule(style: string, severity: Severity): NamingRule | null {
  if (!isStyle(style)) return null;
  return {
    severity,
    accepts: (name) => follows(style, name),
    wanted: `in ${style} case, like ${quote(styleExamples[style])}`,
    rewrite: (name) => restyle(style, name),
  };
}

function patternRule(source: string, severity: Severity, patterns: Patterns): NamingRule {
  return {
    severity,
    accepts: patterns.matcherOf(source),
    wanted: `so that it matches ${quote(source)}`,
    rewrite: () => null,
  };
}

function requiredBySection(node: Node | undefined): ReadonlyMap<string, readonly string[]> {
  const required = new Map<string, readonly string[]>();
  for (const { source: section, value } of entriesOf(node)) {
    const spec = requirable.find((candidate) => candidate.section === section);
    const names = new Set(scalarItems(value)?.map((item) => item.source));
    if (spec === undefined) continue;
    required.set(
      spec.section,
      spec.fields.flatMap((field) => (names.has(field.name) ? [field.name] : [])),
    );
  }
  return required;
}

function severityOf(node: Node | undefined, standard: Severity): Severity | 'off' {
  const stated = node === undefined ? null : textOf(valueUnder(node, 'severity'));
  return stated === 'error' || stated === 'warning' || stated === 'off' ? stated : standard;
}

function textOf(node: Node | undefined): string | null {
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : null;
}
