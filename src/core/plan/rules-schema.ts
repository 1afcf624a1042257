import type { KindSpec } from '../kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { styleExamples, styles } from './case-style.ts';
import { object, type Schema } from './json-schema.ts';

/** What the team's rules count as, where they do not say. */
export const defaultSeverity = { naming: 'error', required: 'warning' } as const;

/** The rules on names that some kind has. */
export const nameRules: readonly ('event_name' | 'property_name')[] = [
  ...new Set(kinds.flatMap((spec) => spec.nameRule ?? [])),
];

/** The kinds whose fields a team can require: those of which a project has so many that Amplitude limits them. */
export const requirable: readonly KindSpec<Kind>[] = kinds.filter((spec) => spec.limit !== null);

/** The `rules` section. */
export function rulesSchema(): Schema {
  return {
    title: 'rules',
    description: "The team's own conventions.",
    ...object({
      ...Object.fromEntries(nameRules.map((rule) => [rule, namingSchema(rule)])),
      required_fields: {
        title: 'required_fields',
        description: 'Fields that must be written and not empty, by section.',
        ...object({
          ...Object.fromEntries(
            requirable.map((spec) => [
              spec.section,
              {
                title: spec.section,
                description: `Fields that ${spec.plural} must have.`,
                type: ['array', 'null'],
                items: { enum: spec.fields.map((field) => field.name) },
              },
            ]),
          ),
          severity: severitySchema(defaultSeverity.required),
        }),
      },
    }),
    type: ['object', 'null'],
  };
}

function namingSchema(rule: string): Schema {
  const plurals = kinds.flatMap((spec) => (spec.nameRule === rule ? [spec.plural] : []));
  return {
    title: rule,
    description: `How names of ${plurals.join(', ')} are written: a style or a pattern. Names in [brackets], as other products give them, are exempt.`,
    ...object({
      style: {
        title: 'style',
        description: styles.map((style) => `${style}: ${styleExamples[style]}`).join('; '),
        enum: styles,
      },
      pattern: {
        title: 'pattern',
        description:
          'Instead of a style: a regular expression (RE2) that finds a match in each name.',
        type: 'string',
      },
      severity: severitySchema(defaultSeverity.naming),
    }),
    // Properties stand beside what requires them, as ajv's strict mode wants it.
    oneOf: ['style', 'pattern'].map((key) => ({ properties: { [key]: {} }, required: [key] })),
  };
}

function severitySchema(standard: 'error' | 'warning'): Schema {
  return {
    title: 'severity',
    description: `error fails the check, warning only tells, off does neither. Where it is not written: ${standard}.`,
    default: standard,
    enum: ['error', 'warning', 'off'],
  };
}
