import { expect, test } from 'vitest';
import { lines, problemsIn } from '../reading.ts';

test.each([
  {
    name: 'values without the type',
    plan: `
event_properties:
  a: { enum_values: [x] }
  b: { type: string, enum_values: [x] }
  c: { type: enum, enum_values: [x] }
`,
    found: [
      '2:8 error enum-values: "enum_values" needs type: enum, and the plan states no type: write type: enum, or remove "enum_values"',
      '3:22 error enum-values: "enum_values" needs type: enum, not type: string: write type: enum, or remove "enum_values"',
    ],
  },
  {
    name: 'the type without values',
    plan: `
user_properties:
  a: { type: enum }
  b: { type: enum, enum_values: [] }
  c: { type: enum, enum_values: null }
`,
    found: [
      '2:14 error enum-values: type: enum needs values: write enum_values: [a, b], or another type',
      '3:14 error enum-values: type: enum needs values: write enum_values: [a, b], or another type',
      '4:14 error enum-values: type: enum needs values: write enum_values: [a, b], or another type',
    ],
  },
  {
    name: 'what an alias repeats in another section, told of the definition',
    plan: `
events: { A: { properties: { p: &p { type: number, regex: a } } } }
event_properties: { q: { <<: *p, type: boolean } }
`,
    found: [
      '1:52 error regex: "regex" needs type: string, not type: boolean: write type: string, or remove "regex"',
    ],
  },
  {
    name: 'a pattern without the type',
    plan: `
group_properties:
  a: { regex: x }
  b: { type: number, regex: x }
  c: { type: string, regex: x }
  d: { type: string }
`,
    found: [
      '2:8 error regex: "regex" needs type: string, and the plan states no type: write type: string, or remove "regex"',
      '3:22 error regex: "regex" needs type: string, not type: number: write type: string, or remove "regex"',
    ],
  },
  {
    name: 'cleared without the type',
    plan: `
event_properties:
  a: { enum_values: [], regex: null }
`,
    found: [],
  },
  {
    name: 'a use that completes the shared definition',
    plan: `
event_properties:
  a: { type: enum, enum_values: [x] }
  b: { type: string }
events:
  E:
    properties:
      a: { enum_values: [y] }
      b: { regex: z }
`,
    found: [],
  },
  {
    name: 'a use that contradicts it',
    plan: `
event_properties:
  a: { type: enum, enum_values: [x] }
  b: { type: string, regex: x }
events:
  E:
    properties:
      a: { type: string, enum_values: [y] }
      b: { enum_values: [z] }
  F:
    properties:
      a: { enum_values: [] }
      b: { type: enum }
`,
    found: [
      '7:26 error enum-values: "enum_values" needs type: enum, not type: string: write type: enum, or remove "enum_values"',
      '8:12 error enum-values: "enum_values" needs type: enum, not type: string: write type: enum, or remove "enum_values"',
      '11:25 error enum-values: type: enum needs values: write enum_values: [a, b], or another type',
      '12:18 error enum-values: type: enum needs values: write enum_values: [a, b], or another type',
    ],
  },
  {
    name: 'a use of another type, which clears what it inherits',
    plan: `
event_properties:
  a: { type: enum, enum_values: [x] }
  b: { type: string, regex: x }
events:
  E: { properties: { a: { type: number }, b: { type: any } } }
`,
    found: [],
  },
  {
    name: "the shared definition's own, once",
    plan: `
event_properties:
  a: { type: enum }
  b: { regex: x }
events:
  E: { properties: { a: , b: { is_required: true } } }
  F: { properties: { a: { description: x }, b: } }
`,
    found: [
      '2:14 error enum-values: type: enum needs values: write enum_values: [a, b], or another type',
      '3:8 error regex: "regex" needs type: string, and the plan states no type: write type: string, or remove "regex"',
    ],
  },
  {
    name: 'group types',
    plan: `
group_properties:
  a: { type: enum, enum_values: [x] }
group_types:
  T: { properties: { a: { enum_values: [y] }, b: { enum_values: [y] } } }
`,
    found: [
      '4:52 error enum-values: "enum_values" needs type: enum, and the plan states no type: write type: enum, or remove "enum_values"',
    ],
  },
  {
    name: 'a misspelt or unreadable type, once',
    plan: `
event_properties:
  a: { typ: enum, enum_values: [x] }
  b: { type: enumm, enum_values: [x] }
  c: { type: enum, enum_value: [x] }
  d: { type: enum, enum_values: 3 }
`,
    found: [
      '2:8 error schema: unknown key "typ": did you mean "type"?',
      '3:14 error schema: "type" cannot be "enumm": write "string", "number", "boolean", "enum" or "any" (did you mean "enum"?)',
      '4:20 error schema: unknown key "enum_value": did you mean "enum_values"?',
      '5:33 error schema: "enum_values" cannot be "3": write a list, such as [a, b]',
    ],
  },
  {
    name: 'items that Amplitude cannot carry',
    plan: `
event_properties:
  a:
    type: enum
    enum_values: [x, "x", "a,b", "", " y", "z ", "n\\n", 404, "404", null]
`,
    found: [
      '4:22 error enum-values: "x" stands in "enum_values" twice: write it once',
      '4:27 error enum-values: "a,b" in "enum_values" has a comma, which Amplitude reads as the end of the item: write it without, or as several',
      '4:34 error enum-values: an item of "enum_values" is empty: write a value, or remove it',
      '4:38 error enum-values: " y" in "enum_values" has outer spaces: write "y"',
      '4:44 error enum-values: "z " in "enum_values" has outer spaces: write "z"',
      '4:50 error enum-values: "n\\n" in "enum_values" has control characters or half a surrogate pair: write it without',
      '4:62 error enum-values: "404" stands in "enum_values" twice: write it once',
    ],
  },
  {
    name: 'tags',
    plan: `
events:
  A: { tags: [x, x, "a,b", " y", ""] }
`,
    found: [
      '2:18 error enum-values: "x" stands in "tags" twice: write it once',
      '2:21 error enum-values: "a,b" in "tags" has a comma, which Amplitude reads as the end of the item: write it without, or as several',
      '2:28 error enum-values: " y" in "tags" has outer spaces: write "y"',
      '2:34 error enum-values: an item of "tags" is empty: write a value, or remove it',
    ],
  },
  {
    name: 'patterns that do not compile',
    plan: `
event_properties:
  a: { type: string, regex: "(" }
  b: { type: string, regex: "(?=x)y" }
  c: { type: string, regex: "(?<!x)y" }
  d: { type: string, regex: "(a)\\\\1" }
  e: { type: string, regex: "[(?=]\\\\(?=" }
  f: { type: string, regex: "(?P<n>a)\\\\k<n>" }
  g: { type: string, regex: " ^\\\\p{L}{2,3}$ " }
  h: { type: string, regex: "a{1001}" }
events:
  E: { properties: { e: { regex: "*" } } }
`,
    found: [
      `2:29 warning regex: "(" does not compile here: missing closing ) at "(". Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`,
      `3:29 warning regex: "(?=x)y" does not compile here: RE2, the engine used here, runs in linear time and so has no lookaround. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`,
      `4:29 warning regex: "(?<!x)y" does not compile here: RE2, the engine used here, runs in linear time and so has no lookaround. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`,
      `5:29 warning regex: "(a)\\\\1" does not compile here: RE2, the engine used here, runs in linear time and so has no back-references. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`,
      `7:29 warning regex: "(?P<n>a)\\\\k<n>" does not compile here: RE2, the engine used here, runs in linear time and so has no back-references. Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`,
      `9:29 warning regex: "a{1001}" does not compile here: invalid repeat count at "{1001}". Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`,
      `11:34 warning regex: "*" does not compile here: missing argument to repetition operator at "*". Amplitude's own flavour is not documented and may take it; write it without, or see that it works there`,
    ],
  },
  {
    name: 'deleted ones have no fields',
    plan: `
event_properties:
  a: { deleted: true }
`,
    found: [],
  },
])('enum-values and regex: $name', ({ plan, found }) => {
  expect(lines(problemsIn(plan.slice(1)))).toEqual(found);
});
