import { type Field, fieldsFor, isClearable, type KindSpec } from '../kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { object, type Schema, sectionOf, sourceText } from './json-schema.ts';

/** Key of an entity's properties, in the sections that have them. */
export const propertiesKey = 'properties';
export const renamedFromKey = 'renamed_from';
export const deletedKey = 'deleted';

/** What an entity of a kind can have in the kind's own section. */
export function entitySchema(spec: KindSpec<Kind>): Schema {
  const nested = kinds.find((other) => other.scope?.section === spec.section);
  return {
    ...entries(spec, fieldsFor(spec, false), {
      ...(nested === undefined ? {} : { [propertiesKey]: propertiesOf(nested) }),
      [renamedFromKey]: {
        title: renamedFromKey,
        description:
          'The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.',
        type: ['string', 'number', 'boolean', 'array'],
        items: sourceText,
        minItems: 1,
      },
    }),
    title: spec.label,
    description: `${capital(spec.label)}. A field that is not written is left alone.`,
  };
}

/** What it can have under an event or a group type. */
export function useSchema(spec: KindSpec<Kind>): Schema {
  const label = spec.scope?.label ?? '';
  return {
    ...entries(spec, fieldsFor(spec, true), {}),
    title: `${spec.label} of one ${label}`,
    description: `Where ${spec.section} declares the name, a use of that: what is written here is this ${label}'s own value, the rest is the shared one. Else a property of this ${label} alone.`,
  };
}

function entries(
  spec: KindSpec<Kind>,
  fields: readonly Field[],
  more: Readonly<Record<string, Schema>>,
): Schema {
  return {
    ...object({
      ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
      ...more,
      ...(spec.deletion === null ? {} : { [deletedKey]: deletedSchema(spec.deletion.meaning) }),
    }),
    type: ['object', 'null'],
  };
}

function deletedSchema(meaning: string): Schema {
  return {
    title: deletedKey,
    description: `true: it is to be gone from Amplitude. Nothing else may stand beside it. ${meaning}`,
    const: true,
  };
}

function fieldSchema(field: Field): Schema {
  const described = { title: field.name, description: field.description };
  const clearable = isClearable(field);
  switch (field.codec) {
    case 'text':
    case 'verbatim':
    case 'reference':
      // The empty list clears as the empty text does; any other list is no text.
      return clearable
        ? { ...described, type: ['string', 'null', 'array'], maxItems: 0 }
        : { ...described, type: 'string' };
    case 'choice':
      return { ...described, enum: [...(field.values ?? []), ...(clearable ? [null, ''] : [])] };
    case 'flag':
      return { ...described, type: 'boolean' };
    case 'set': {
      const items: Schema = field.values === undefined ? sourceText : { enum: field.values };
      // The empty text clears as the empty list does; any other text is no list.
      return clearable
        ? { ...described, type: ['array', 'null', 'string'], items, maxLength: 0 }
        : { ...described, type: 'array', items };
    }
    default:
      return field.codec satisfies never;
  }
}

/** The `properties` of what entities of a kind live below. */
export function propertiesOf(nested: KindSpec<Kind>): Schema {
  return sectionOf(propertiesKey, `Its ${nested.plural}, by name.`, {
    $ref: `#/$defs/${useName(nested)}`,
  });
}

/** Name of the schema of a use. */
export function useName(spec: KindSpec<Kind>): string {
  return `${spec.kind}_use`;
}

/** As the first word of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
