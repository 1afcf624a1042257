import type { Field } from '../kind.ts';

const type: Field = {
  name: 'type',
  codec: 'choice',
  values: ['string', 'number', 'boolean', 'enum', 'any'],
  initial: 'any',
  description:
    'Type of the values. Any type but enum clears enum_values, any but string clears regex.',
};
const description: Field = {
  name: 'description',
  codec: 'text',
  initial: null,
  description: 'What the property means. Empty clears it.',
};
const regex: Field = {
  name: 'regex',
  codec: 'verbatim',
  initial: null,
  needsType: 'string',
  description: 'Pattern that string values match. Empty clears it.',
};
const enumValues: Field = {
  name: 'enum_values',
  codec: 'set',
  initial: null,
  needsType: 'enum',
  description: 'Allowed values, without commas. Empty clears them.',
};
const isArrayType: Field = {
  name: 'is_array_type',
  codec: 'flag',
  initial: false,
  description: 'Whether the property holds a list of such values.',
};
const isHidden: Field = {
  name: 'is_hidden',
  codec: 'flag',
  initial: false,
  awaitsData: true,
  hides: true,
  description:
    'Whether Amplitude hides the property in its menus. Takes effect once data has arrived.',
};
const classifications: Field = {
  name: 'classifications',
  codec: 'set',
  values: ['PII', 'SENSITIVE', 'REVENUE'],
  initial: null,
  sharedOnly: true,
  description: 'Data classifications (needs Data Access Controls). Empty clears them.',
};

/** Fields that event, user and group properties have in common, in the order in which people write them. */
export const propertyFields: readonly Field[] = [
  type,
  description,
  regex,
  enumValues,
  isArrayType,
  isHidden,
  classifications,
];
