type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** The part of JSON Schema, draft 2020-12, that describes a plan. */
export interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | null)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
}

/** Keys and list items are what stands in the file, whatever YAML takes it for. */
export const sourceText: Schema = { type: ['string', 'number', 'boolean', 'null'] };

/** A map with these keys and no others. */
export function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}

/** A map from any name; an empty section is none. */
export function sectionOf(title: string, description: string, value: Schema): Schema {
  return { title, description, type: ['object', 'null'], additionalProperties: value };
}
