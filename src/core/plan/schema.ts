import type { KindSpec } from '../kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import {
  capital,
  entitySchema,
  propertiesKey,
  propertiesOf,
  useName,
  useSchema,
} from './entity-schema.ts';
import { object, type Schema, sectionOf, sourceText } from './json-schema.ts';
import { rulesSchema } from './rules-schema.ts';

/** Sections that are no kind's own and only hold another kind's entities: `group_types`. */
const scopeSections: readonly KindSpec<Kind>[] = kinds.filter(
  (spec) => spec.scope !== null && kinds.every((other) => other.section !== spec.scope?.section),
);

/**
 * The JSON Schema of one plan file: what editors complete and explain, and what readPlan checks first.
 * Nothing is required, as a plan can be several files, each with a part of it.
 */
export function schema(): Schema {
  const sections: [string, Schema][] = kinds.map((spec) => [
    spec.section,
    sectionOf(
      spec.section,
      `${capital(spec.plural)}${spec.scope === null ? '' : ' (shared)'}, by name. What is not written is left alone.`,
      { $ref: `#/$defs/${spec.kind}` },
    ),
  ]);
  for (const spec of scopeSections) {
    const scope = spec.scope;
    if (scope === null) continue;
    sections.push([
      scope.section,
      sectionOf(scope.section, `${capital(scope.label)}s, by name, with their properties.`, {
        ...object({ [propertiesKey]: propertiesOf(spec) }),
        type: ['object', 'null'],
        title: scope.label,
        description: `A ${scope.label} and what it uses.`,
      }),
    ]);
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Amplitude tracking plan',
    description:
      'What a tracking plan in Amplitude should hold. What is not written is neither compared nor changed.',
    ...object({
      version: {
        title: 'version',
        description: 'Version of the format: 1. It stands in at least one file of the plan.',
        const: 1,
      },
      ...Object.fromEntries(sections),
      ignore: ignoreSchema(),
      rules: rulesSchema(),
    }),
    type: ['object', 'null'],
    $defs: Object.fromEntries(
      kinds.flatMap((spec) => [
        [spec.kind, entitySchema(spec)],
        ...(spec.scope === null ? [] : [[useName(spec), useSchema(spec)]]),
      ]),
    ),
  };
}

/** What it says of all but the entities: small, for files in which all of these have been understood. */
export function settingsSchema(): Schema {
  const { $defs: _, properties = {}, ...root } = schema();
  const sections = Object.entries(properties).map(([key, each]) => [key, withoutNames(each)]);
  return { ...root, properties: Object.fromEntries(sections) };
}

function withoutNames({ additionalProperties, ...section }: Schema): Schema {
  return additionalProperties === false ? { ...section, additionalProperties } : section;
}

function ignoreSchema(): Schema {
  return {
    title: 'ignore',
    description:
      'What Amplitude may have without the plan naming it. * is any run of characters, all else is literal.',
    ...object(
      Object.fromEntries(
        kinds.map((spec) => [
          spec.section,
          {
            title: spec.section,
            description: `Patterns for names of ${spec.plural} that are not reported as unmanaged.`,
            type: ['array', 'null'],
            items: sourceText,
          },
        ]),
      ),
    ),
    type: ['object', 'null'],
  };
}
