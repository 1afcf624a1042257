import { expect, test } from 'vitest';
import { lines, problemsIn } from './reading.ts';

test.each([
  {
    name: 'the whole file',
    plan: `
- a
`,
    found: [
      '1:1 error schema: the plan cannot be a list: write keys below it, such as version, categories, events',
    ],
  },
  {
    name: 'unknown sections',
    plan: `
categries:
evnts:
whatever:
__proto__: {}
`,
    found: [
      '1:1 error schema: unknown key "categries": did you mean "categories"?',
      '2:1 error schema: unknown key "evnts": did you mean "events"?',
      '3:1 error schema: unknown key "whatever": if it is a name, indent it below its section; else write "version", "categories", "events", "event_properties", "user_properties", "group_properties", "group_types", "ignore" or "rules", or remove it',
      '4:1 error schema: unknown key "__proto__": if it is a name, indent it below its section; else write "version", "categories", "events", "event_properties", "user_properties", "group_properties", "group_types", "ignore" or "rules", or remove it',
    ],
  },
  {
    name: 'sections and entities of a wrong type',
    plan: `
events: [a]
user_properties:
  a: text
  constructor: [1]
`,
    found: [
      '1:9 error schema: "events" cannot be a list: write names as keys below it, each ending in a colon',
      '3:6 error schema: "a" cannot be "text": write keys below it, such as type, description, regex',
      '4:16 error schema: "constructor" cannot be a list: write keys below it, such as type, description, regex',
    ],
  },
  {
    name: 'what is not indented enough',
    plan: `
events:
  A:
  owner: a@example.com
  tags: [b]
  B:
    properties:
    cart_value:
    type: string
`,
    found: [
      '3:10 error schema: "owner" is a field that stands among the names: indent it below the name that it belongs to',
      '4:9 error schema: "tags" is a field that stands among the names: indent it below the name that it belongs to',
      '7:5 error schema: unknown key "cart_value": if it is a property, indent it below "properties"; else write "category", "description", "display_name", "owner", "tags", "is_active", "is_hidden_from_dropdowns", "is_hidden_from_persona_results", "is_hidden_from_pathfinder", "is_hidden_from_timeline", "properties", "renamed_from" or "deleted", or remove it',
      '8:5 error schema: events have no "type", only event properties, user properties and group properties have: indent it below a property, or remove it',
    ],
  },
  {
    name: 'quotes around what is no text',
    plan: `
version: "1"
events:
  A: { is_active: "true", is_hidden_from_timeline: "" }
  B: { deleted: 'true' }
`,
    found: [
      '1:10 error schema: "version" cannot be in quotes: write version: 1',
      '3:19 error schema: "is_active" cannot be in quotes: write true or false',
      '3:52 error schema: "is_hidden_from_timeline" cannot be "": write true or false',
      '4:17 error schema: "deleted" cannot be in quotes: write true, or remove the line',
    ],
  },
  {
    name: 'wrong types of fields',
    plan: `
events:
  A:
    owner: { a: b }
    description: [x]
    tags: checkout
    is_active: yes
    properties: [x]
    deleted: false
`,
    found: [
      '3:12 error schema: "owner" cannot be a map of keys: write text',
      '4:18 error schema: "description" cannot be a list: write text',
      '5:11 error schema: "tags" cannot be "checkout": write a list, such as [a, b]',
      '6:16 error schema: "is_active" cannot be "yes": write true or false',
      '7:17 error schema: "properties" cannot be a list: write names as keys below it, each ending in a colon',
      '8:14 error schema: "deleted" cannot be "false": write true, or remove the line',
    ],
  },
  {
    name: 'text that YAML takes for something else',
    plan: `
events:
  A: { owner: 2024, category: 1.10, description: true }
event_properties:
  b: { type: string, regex: 12 }
`,
    found: [
      '2:15 error schema: "owner" is text: write "2024" with the quotes',
      '2:31 error schema: "category" is text: write "1.10" with the quotes',
      '2:50 error schema: "description" is text: write "true" with the quotes',
      '4:29 error schema: "regex" is text: write "12" with the quotes',
    ],
  },
  {
    name: 'unknown values of a fixed set',
    plan: `
event_properties:
  a: { type: enumm, classifications: [PII, pii] }
  b: { type: Date }
`,
    found: [
      '2:14 error schema: "type" cannot be "enumm": write "string", "number", "boolean", "enum" or "any" (did you mean "enum"?)',
      '2:44 error schema: an item of "classifications" cannot be "pii": write "PII", "SENSITIVE" or "REVENUE" (did you mean "PII"?)',
      '3:14 error schema: "type" cannot be "Date": write "string", "number", "boolean", "enum" or "any"',
    ],
  },
  {
    name: 'null where a field cannot be empty',
    plan: `
events:
  A: { is_active: null, is_hidden_from_timeline: ~, deleted: }
event_properties:
  b: { type: null, is_required: , classifications: [null] }
`,
    found: [
      '2:19 error schema: "is_active" cannot be empty: write true or false, or remove the line to leave it as it is',
      '2:50 error schema: "is_hidden_from_timeline" cannot be empty: write true or false, or remove the line to leave it as it is',
      '2:61 error schema: "deleted" cannot be empty: write true, or remove the line',
      '4:14 error schema: "type" cannot be empty: write "string", "number", "boolean", "enum" or "any", or remove the line to leave it as it is',
      '4:32 error schema: "is_required" cannot be empty: write true or false, or remove the line to leave it as it is',
      '4:53 error schema: an item of "classifications" cannot be empty: write "PII", "SENSITIVE" or "REVENUE", or remove it',
    ],
  },
  {
    name: 'null, empty text and empty lists where a field can',
    plan: `
events:
  A: { category: null, description: "", display_name: ~, owner: , tags: "" }
  B: { category: "", tags: [] }
  C: { tags: null, properties: }
event_properties:
  d: { type: any, regex: "", enum_values: [], classifications: [] }
`,
    found: [],
  },
  {
    name: 'misspelt keys',
    plan: `
events:
  A:
    Display Name: x
    isActive: true
    descripton: x
    property: { a: }
    whatever: x
`,
    found: [
      '3:5 error schema: unknown key "Display Name": did you mean "display_name"?',
      '4:5 error schema: unknown key "isActive": did you mean "is_active"?',
      '5:5 error schema: unknown key "descripton": did you mean "description"?',
      '6:5 error schema: unknown key "property": did you mean "properties"?',
      '7:5 error schema: unknown key "whatever": if it is a property, indent it below "properties"; else write "category", "description", "display_name", "owner", "tags", "is_active", "is_hidden_from_dropdowns", "is_hidden_from_persona_results", "is_hidden_from_pathfinder", "is_hidden_from_timeline", "properties", "renamed_from" or "deleted", or remove it',
    ],
  },
  {
    name: 'keys that belong elsewhere',
    plan: `
user_properties:
  a: { is_required: true }
group_properties:
  b: { deleted: true }
events:
  C:
    properties:
      d: { classifications: [PII], renamed_from: e }
group_types:
  account:
    properties:
      b: { deleted: true, classifications: [PII] }
categories:
  E: { properties: { a: } }
`,
    found: [
      '2:8 error schema: user properties have no "is_required", only event properties have: remove it',
      '4:8 error schema: Amplitude offers no deletion of group properties: remove this line; what the plan does not name is left alone',
      '8:12 error schema: "classifications" belongs to the shared definition: move it to event_properties, "d"',
      '8:36 error schema: "renamed_from" belongs to the shared definition: move it to event_properties, "d"',
      '12:12 error schema: Amplitude offers no deletion of group properties: remove this line; what the plan does not name is left alone',
      '12:27 error schema: "classifications" belongs to the shared definition: move it to group_properties, "b"',
      '14:8 error schema: categories have no "properties": remove it',
    ],
  },
  {
    name: 'renamed_from',
    plan: `
events:
  A: { renamed_from: }
  B: { renamed_from: [] }
  C: { renamed_from: { a: b } }
  D: { renamed_from: [[a]] }
  E: { renamed_from: 404 }
`,
    found: [
      '2:21 error schema: "renamed_from" cannot be empty: write the earlier name, or a list of them, or remove the line to leave it as it is',
      '3:22 error schema: "renamed_from" cannot be an empty list: write the earlier name, or a list of them',
      '4:22 error schema: "renamed_from" cannot be a map of keys: write the earlier name, or a list of them',
      '5:23 error schema: an item of "renamed_from" cannot be a list: write text',
    ],
  },
  {
    name: 'lists of lists',
    plan: `
events:
  404: { tags: [[a], { b: c }] }
`,
    found: [
      '2:17 error schema: an item of "tags" cannot be a list: write text',
      '2:22 error schema: an item of "tags" cannot be a map of keys: write text',
    ],
  },
  {
    name: 'group types',
    plan: `
group_types:
  account:
  team: { properties: }
  bad: 3
  worse: { type: string }
`,
    found: [
      '4:8 error schema: "bad" cannot be "3": write keys below it, such as properties',
      '5:12 error schema: unknown key "type": if it is a property, indent it below "properties"; else write "properties", or remove it',
    ],
  },
  {
    name: 'settings',
    plan: `
version: 2
ignore: { events: "[Amplitude] *", event: [a] }
rules:
  event_name: { severity: off }
  property_name: { style: snake, pattern: a }
  required_fields: { events: [descripton], severity: warn }
`,
    found: [
      '1:10 error schema: "version" cannot be "2": write version: 1',
      '2:19 error schema: "events" cannot be "[Amplitude] *": write a list, such as [a, b]',
      '2:36 error schema: unknown key "event": did you mean "events"?',
      '4:15 error schema: "event_name" takes either a style or a pattern: write one of the two',
      '5:18 error schema: "property_name" takes either a style or a pattern: write one of the two',
      '6:31 error schema: an item of "events" cannot be "descripton": write "category", "description", "display_name", "owner", "tags", "is_active", "is_hidden_from_dropdowns", "is_hidden_from_persona_results", "is_hidden_from_pathfinder" or "is_hidden_from_timeline" (did you mean "description"?)',
      '6:54 error schema: "severity" cannot be "warn": write "error", "warning" or "off"',
    ],
  },
  {
    name: 'names that mean something in JavaScript',
    plan: `
events:
  __proto__: { properties: { constructor: { type: strin } } }
  toString: { hasOwnProperty: 1 }
  valueOf: { category: hasOwnProperty }
event_properties:
  __proto__: { type: string }
`,
    found: [
      '2:51 error schema: "type" cannot be "strin": write "string", "number", "boolean", "enum" or "any" (did you mean "string"?)',
      '3:15 error schema: unknown key "hasOwnProperty": if it is a property, indent it below "properties"; else write "category", "description", "display_name", "owner", "tags", "is_active", "is_hidden_from_dropdowns", "is_hidden_from_persona_results", "is_hidden_from_pathfinder", "is_hidden_from_timeline", "properties", "renamed_from" or "deleted", or remove it',
    ],
  },
  {
    name: 'a map that aliases repeat, once',
    plan: `
events:
  A: &a { isActive: true }
  B: *a
`,
    found: ['2:11 error schema: unknown key "isActive": did you mean "is_active"?'],
  },
  {
    name: 'what fits the one section and not the other that repeats it',
    plan: `
events: &e
  A: { is_active: true }
user_properties: *e
group_properties: { <<: *e }
`,
    found: ['2:8 error schema: user properties have no "is_active", only events have: remove it'],
  },
  {
    name: 'lists and other scalars where a value of a fixed set stands',
    plan: `
event_properties:
  a: { type: [string] }
  b: { type: 3 }
  c: { type: "" }
`,
    found: [
      '2:14 error schema: "type" cannot be a list: write "string", "number", "boolean", "enum" or "any"',
      '3:14 error schema: "type" cannot be "3": write "string", "number", "boolean", "enum" or "any"',
      '4:14 error schema: "type" cannot be "": write "string", "number", "boolean", "enum" or "any"',
    ],
  },
  {
    name: 'tags that the value does not fit',
    plan: `
events:
  A: { is_active: !!bool maybe }
  B: { is_active: !!bool true }
`,
    found: [
      '2:19 error yaml-syntax: The tag "!!bool" does not fit the value after it. Remove the tag, or correct the value.',
      '2:26 error schema: "is_active" cannot be "maybe": write true or false',
    ],
  },
  {
    name: 'one problem does not hide others',
    plan: `
events:
  A: { is_active: 3, category: B }
  " C": { is_active: 4 }
categories:
  D:
`,
    found: [
      '2:19 error schema: "is_active" cannot be "3": write true or false',
      '2:32 error undeclared-category: category "B" is not declared under categories: write "D", or declare it there',
      '3:3 error name: the name " C" has outer spaces: write "C"',
      '3:22 error schema: "is_active" cannot be "4": write true or false',
    ],
  },
])('schema: $name', ({ plan, found }) => {
  expect(lines(problemsIn(plan.slice(1)))).toEqual(found);
});
