import { expect, test } from 'vitest';
import { lines, problemsIn } from '../reading.ts';

test.each([
  {
    name: 'event names',
    plan: `
events:
  Checkout Started:
  checkout started:
  ce:Page Viewed:
  ce:page viewed:
  "[Amplitude] page viewed":
  old one: { deleted: true }
  "":
rules:
  event_name: { style: title, severity: warning }
`,
    found: [
      '2:3 warning case-collision: event "Checkout Started" and "checkout started" (plan.yml:3) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '3:3 warning case-collision: event "checkout started" and "Checkout Started" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '3:3 warning event-name: event "checkout started" is to be written in title case, like "Checkout Started": write "Checkout Started"',
      '4:3 warning case-collision: event "ce:Page Viewed" and "ce:page viewed" (plan.yml:5) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '5:3 warning case-collision: event "ce:page viewed" and "ce:Page Viewed" (plan.yml:4) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '5:3 warning event-name: event "ce:page viewed" is to be written in title case, like "Checkout Started": write "ce:Page Viewed"',
      '8:3 error name: a name cannot be empty: write one',
    ],
  },
  {
    name: 'property names, once for what is shared',
    plan: `
event_properties:
  isFree:
  ok_name:
events:
  E: { properties: { isFree: , OwnName: } }
user_properties:
  Plan Tier:
group_properties:
  Size:
group_types:
  T: { properties: { Size: , renewalDate: } }
rules:
  property_name: { style: snake }
`,
    found: [
      '2:3 error property-name: event property "isFree" is to be written in snake case, like "checkout_started": write "is_free"',
      '5:32 error property-name: event property "OwnName" is to be written in snake case, like "checkout_started": write "own_name"',
      '7:3 error property-name: user property "Plan Tier" is to be written in snake case, like "checkout_started": write "plan_tier"',
      '9:3 error property-name: group property "Size" is to be written in snake case, like "checkout_started": write "size"',
      '11:30 error property-name: group property "renewalDate" is to be written in snake case, like "checkout_started": write "renewal_date"',
    ],
  },
  {
    name: 'patterns',
    plan: `
events:
  web_a:
  a:
rules:
  event_name: { pattern: "^(web|app)_", severity: error }
`,
    found: ['3:3 error event-name: event "a" is to be written so that it matches "^(web|app)_"'],
  },
  {
    name: 'a pattern that does not compile',
    plan: `
events:
  a:
rules:
  event_name: { pattern: "(?=a)", severity: off }
  property_name: { pattern: "(" }
`,
    found: [
      '4:26 error regex: the pattern "(?=a)" of "event_name" cannot be used: RE2, the engine used here, runs in linear time and so has no lookaround; write one that RE2 understands',
      '5:29 error regex: the pattern "(" of "property_name" cannot be used: missing closing ) at "("; write one that RE2 understands',
    ],
  },
  {
    name: 'off',
    plan: `
events:
  a:
rules:
  event_name: { style: title, severity: off }
  required_fields: { events: [owner], severity: off }
`,
    found: [],
  },
  {
    name: 'a sound pattern that is off, and a style that is none',
    plan: `
events:
  a:
user_properties:
  B:
rules:
  event_name: { pattern: "^A$", severity: off }
  property_name: { style: snakee }
`,
    found: [
      '7:27 error schema: "style" cannot be "snakee": write "title", "sentence", "snake", "kebab", "camel" or "pascal" (did you mean "snake"?)',
    ],
  },
  {
    name: 'required fields',
    plan: `
events:
  A: { description: x, category: y, owner: z }
  B: { description: "", category: null }
  C: { deleted: true }
  D: { descripton: x, category: c, owner: o }
  E:
    description: x
    category: y
    owner: z
    properties:
      shared:
      own: { description: x }
      gone: { deleted: true }
event_properties:
  shared: { type: any }
user_properties:
  u:
rules:
  required_fields:
    events: [owner, category, description]
    event_properties: [type, description, classifications]
    user_properties: [description]
`,
    found: [
      '3:3 warning required-field: event "B" has no category, description, owner: write them',
      '5:8 error schema: unknown key "descripton": did you mean "description"?',
      '12:7 warning required-field: event property "own" of event "E" has no type: write it',
      '15:3 warning required-field: event property "shared" has no description, classifications: write them',
      '17:3 warning required-field: user property "u" has no description: write it',
    ],
  },
  {
    name: 'required fields that are errors',
    plan: `
events:
  A: { is_active: false, tags: [] }
rules:
  required_fields: { events: [is_active, tags], severity: error }
`,
    found: ['2:3 error required-field: event "A" has no tags: write it'],
  },
])('event-name, property-name, required-field: $name', ({ plan, found }) => {
  expect(lines(problemsIn(plan.slice(1)))).toEqual(found);
});
