import { expect, test } from 'vitest';
import { taxonomyOf } from '../../../src/core/taxonomy.ts';
import { liveAfter, pulled } from './pulling.ts';

const careful = `# Our plan
version: 1   # of the format

categories:
  'Checkout':          # money
  Onboarding:

events:
  # First things first
  Checkout Started:
    category: "Checkout"     # quoted
    description: >-          # folded
      A customer opened
      the checkout.
    tags: [ checkout, "revenue" ]   # a list
    owner: 'growth@example.com'
    properties:
      currency:                     # a use, as it is
      coupon: { is_required: true } # in brackets

  Order Placed:
    category: Checkout
    description: An order.

# shared ones
event_properties:
  currency:
    type: enum
    enum_values:
      - EUR   # euro
      - USD   # dollar
  coupon:
    type: string
    regex: "^[A-Z0-9]{6}$"

rules:
  event_name: { style: title }
`;

const applied = careful.replace(/\nrules:[\s\S]*$/, '\n');

test('a plan that is live is not touched', () => {
  expect(pulled(careful, liveAfter(applied))).toBe(careful);
});

test('only what differs changes, in the quotes that it has', () => {
  const live = liveAfter(
    applied
      .replace('"Checkout"', '"Onboarding"')
      .replace('      A customer opened\n      the checkout.', '      Opened: the "checkout".')
      .replace('"revenue" ]', 'money ]')
      .replace('growth@', "gr'owth@".replace("'", "''"))
      .replace('- USD   # dollar', '- GBP')
      .replace('is_required: true', 'is_required: false'),
  );
  expect(pulled(careful, live)).toBe(
    careful
      .replace('"Checkout"', '"Onboarding"')
      .replace(
        '    description: >-          # folded\n      A customer opened\n      the checkout.',
        '    # folded\n    description: \'Opened: the "checkout".\'',
      )
      .replace('"revenue" ]', 'money ]')
      .replace('growth@', "gr''owth@")
      .replace('      - USD   # dollar\n', '      # dollar\n      - GBP\n')
      .replace('is_required: true', 'is_required: false'),
  );
});

test('what is new goes to the end of its section', () => {
  const live = liveAfter(
    applied
      .replace(
        '  Order Placed:',
        '  Zebra Seen:\n    category: Animals\n    properties: { stripes: , currency: }\n  Order Placed:',
      )
      .replace('categories:', 'categories:\n  Animals:')
      .replace('      coupon: {', '      stripes: { type: number }\n      coupon: {')
      .replace(
        '\nevent_properties:',
        '\nuser_properties:\n  plan tier: { type: string }\nevent_properties:\n  stripes: { type: any, description: How many. }',
      ),
  );
  expect(pulled(careful, live)).toBe(
    careful
      .replace('  Onboarding:\n', '  Onboarding:\n  Animals:\n')
      .replace(
        '      coupon: { is_required: true } # in brackets\n',
        '      coupon: { is_required: true } # in brackets\n      stripes:\n        type: number\n',
      )
      .replace(
        '    description: An order.\n',
        '    description: An order.\n  Zebra Seen:\n    category: Animals\n    properties:\n      currency:\n      stripes:\n',
      )
      .replace('{6}$"\n', '{6}$"\n  stripes:\n    description: How many.\n')
      .concat('\nuser_properties:\n  plan tier:\n    type: string\n'),
  );
});

test('managed: what the plan does not name stays out', () => {
  const live = liveAfter(
    applied
      .replace('  Order Placed:', '  Zebra Seen:\n    category: Checkout\n  Order Placed:')
      .replace('An order.', 'Ordered.'),
  );
  expect(pulled(careful, live, true)).toBe(careful.replace('An order.', 'Ordered.'));
});

test('a category that an event of the plan has now is declared, also if only what is managed is pulled', () => {
  const live = liveAfter(
    applied
      .replace('category: Checkout\n', 'category: Sales\n')
      .replace('  Onboarding:', '  Onboarding:\n  Sales:\n  Other:'),
  );
  expect(pulled(careful, live, true)).toBe(
    careful
      .replace('category: Checkout\n', 'category: Sales\n')
      .replace('  Onboarding:\n', '  Onboarding:\n  Sales:\n'),
  );
});

test('what Amplitude does not have leaves the plan, and its comments stay', () => {
  const live = liveAfter(applied.replace(/ {2}Checkout Started:[\s\S]*?in brackets\n/, ''));
  expect(pulled(careful, live)).toBe(
    careful
      .replace(
        / {4}category: "Checkout"[\s\S]*?in brackets\n/,
        ['# quoted', '# folded', '# a list', '# a use, as it is', '# in brackets']
          .map((c) => `  ${c}\n`)
          .join(''),
      )
      .replace('  Checkout Started:\n', ''),
  );
});

test('anchors, aliases and merges survive; what differs is written where it counts', () => {
  const plan = `version: 1
events:
  A: &a
    description: &text Same.   # shared text
    tags: [x]
  B: *a          # as A
  C:
    <<: *a
    owner: c@example.com
  D: { description: *text }
`;
  const same = liveAfter(plan);
  expect(pulled(plan, same)).toBe(plan);
  const live = liveAfter(`version: 1
events:
  A: { description: Same., tags: [x] }
  B: { description: Same., tags: [x, z] }
  C: { description: Other., tags: [x], owner: c@example.com }
  D: { description: D. }
`);
  expect(pulled(plan, live)).toBe(`version: 1
events:
  A: &a
    description: &text Same.   # shared text
    tags: [x]
  B:          # as A
    <<: *a
    tags: [x, z]
  C:
    <<: *a
    description: Other.
    owner: c@example.com
  D: { description: D. }
`);
});

test('an anchor that goes leaves what its aliases stand for', () => {
  const plan = `version: 1
events:
  A: &a
    description: &text Same.
    tags: &tags [x]
  B: *a
  C: { <<: *a, owner: c@example.com }
  D: { description: *text, tags: *tags }
`;
  const live = liveAfter(
    plan
      .replace(
        / {2}A: &a[\s\S]*D:/,
        '  B: { description: Same., tags: [x] }\n  C: { description: Same., tags: [x], owner: c@example.com }\n  D:',
      )
      .replace('*text', 'Same.')
      .replace('*tags', '[x]'),
  );
  expect(pulled(plan, live)).toBe(`version: 1
events:
  B:
    description: Same.
    tags: [x]
  C: { description: Same., tags: [x], owner: c@example.com }
  D: { description: Same., tags: [x] }
`);
});

test('properties that come from an alias are written out where one of them goes', () => {
  const plan = `version: 1
events:
  A: { properties: &common { p: , q: , r: { is_required: true } } }
  B:
    properties: *common
  C:
    properties:
      <<: *common
      s:   # own
event_properties: { p: , q: , r: , s: }
`;
  const live = taxonomyOf(
    [...liveAfter(plan).entities.values()].filter(
      ({ name, scope }) => !(name === 'q' && (scope === 'B' || scope === 'C')),
    ),
  );
  expect(pulled(plan, live)).toBe(`version: 1
events:
  A: { properties: &common { p: , q: , r: { is_required: true } } }
  B:
    properties:
      p:
      r:
        is_required: true
  C:
    properties:
      p:
      r:
        is_required: true
      s:   # own
event_properties: { p: , q: , r: , s: }
`);
});

test('deleted: true of what is live gives way to what is live', () => {
  const plan =
    'version: 1\nevents:\n  Old:\n    deleted: true  # gone soon\n  Gone: { deleted: true }\n  Bare: { deleted: true }\n';
  const live = liveAfter('version: 1\nevents: { Old: { description: Still here. }, Bare: }\n');
  expect(pulled(plan, live)).toBe(
    'version: 1\nevents:\n  Old:\n    # gone soon\n    description: Still here.\n  Gone: { deleted: true }\n  Bare: {}\n',
  );
});

test('a rename that has not happened is undone, wherever the name is used', () => {
  const plan = `version: 1
categories: { New: { renamed_from: Old } }
events:
  "E2": # event
    renamed_from: [E1, E0]
    category: New
    properties: { p2: , own: }
event_properties:
  p2: { renamed_from: p1, type: string }
`;
  const live = liveAfter(`version: 1
categories: { Old: }
events: { E1: { category: Old, properties: { p1: , own: } } }
event_properties: { p1: { type: string }, own: }
`);
  expect(pulled(plan, live, true)).toBe(`version: 1
categories: { Old: {} }
events:
  "E1": # event
    renamed_from: [E0]
    category: Old
    properties: { p1: , own: }
event_properties:
  p1: { type: string }
`);
});

test('a type brings what it needs, and takes what it clears', () => {
  const plan =
    'version: 1\nuser_properties:\n  a: { type: string, regex: x }\n  b:\n    type: enum\n    enum_values: [x]\n';
  const live = liveAfter(
    'version: 1\nuser_properties:\n  a: { type: enum, enum_values: [k, l] }\n  b: { type: string }\n',
  );
  expect(pulled(plan, live)).toBe(
    'version: 1\nuser_properties:\n  a: { type: enum, enum_values: [k, l] }\n  b:\n    type: string\n',
  );
});

test('a field that is empty in Amplitude stays managed', () => {
  const plan =
    'version: 1\nevents:\n  A:\n    description: x\n    tags:\n      - a # first\n      - b\n    owner: "o"\n';
  expect(pulled(plan, liveAfter('version: 1\nevents: { A: }'))).toBe(
    'version: 1\nevents:\n  A:\n    description: null\n    # first\n    tags: []\n    owner: null\n',
  );
});

test('line ends of Windows stay, and a last line without an end', () => {
  const plan = 'version: 1\r\nevents:\r\n  A:\r\n    description: x';
  const live = liveAfter('version: 1\nevents: { A: { description: z }, B: { owner: o } }');
  expect(pulled(plan, live)).toBe(
    'version: 1\r\nevents:\r\n  A:\r\n    description: z\r\n  B:\r\n    owner: o',
  );
});

test('a plan in brackets stays in brackets', () => {
  const plan = '{"version": 1, "events": {"A": {"description": "x", "tags": ["a"]}, "B": {}}}\n';
  const live = liveAfter(
    'version: 1\nevents: { A: { description: y, tags: [a, b] }, B: { owner: o }, C: { owner: "c, d" } }\nuser_properties: { u: }',
  );
  expect(pulled(plan, live)).toBe(
    '{"version": 1, "events": {"A": {"description": "y", "tags": ["a", b]}, "B": {}, C: {owner: "c, d"}}, user_properties: {u: null}}\n',
  );
});

test('what the plan does not write stays unmanaged', () => {
  const plan = 'version: 1\nevents:\n  A:\n    description: x\n';
  expect(pulled(plan, liveAfter('version: 1\nevents: { A: { description: x, owner: o } }'))).toBe(
    plan,
  );
});

test('a type that cannot be stated goes, and brings nothing with it', () => {
  const plan = 'version: 1\nevent_properties: {"a": {"type": "string"}}\n';
  const live = liveAfter('version: 1\nevent_properties: { a: { classifications: [PII] } }');
  const entities = [...live.entities.values()].map((entity) => ({
    ...entity,
    fields: new Map([...entity.fields, ['type', 'enum']]),
  }));
  expect(pulled(plan, taxonomyOf(entities))).toBe('version: 1\nevent_properties: {"a": {}}\n');
});

test('a comment further in is not swallowed by a text that comes before it', () => {
  const plan =
    'version: 1\nevents:\n  A:\n    owner: a\n    properties:\n      p:\n      # inside\n  # end\n';
  const live = liveAfter('version: 1\nevents: { A: { owner: a }, B: { description: "a\\nb" } }');
  expect(pulled(plan, live)).toBe(
    'version: 1\nevents:\n  A:\n    owner: a\n    properties:\n      # inside\n  B:\n    description: |-\n      a\n      b\n  # end\n',
  );
});

test('a description that is one word of the program is written as any other', () => {
  const plan = 'version: 1\nevents:\n  A:\n    description: old\n';
  const changed = plan.replace('old', 'unstated');
  expect(pulled(plan, liveAfter(changed))).toBe(changed);
});
