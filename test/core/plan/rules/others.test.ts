import { expect, test } from 'vitest';
import { lines, problemsIn } from '../reading.ts';

test.each([
  {
    name: 'named and ignored',
    plan: `
ignore:
  categories: [C*]
  events: ["[Amplitude] *", "A*z", 404]
  event_properties: ["own*", shared]
  user_properties: ["*"]
  group_properties: []
categories:
  Checkout:
events:
  "[Amplitude] Page":
  Abcz:
  A.:
  404: { deleted: true }
  B: { properties: { shared: , own_1: , other: } }
event_properties:
  shared:
user_properties:
  u:
group_properties:
  g:
`,
    found: [
      '8:3 error ignored: category "Checkout" is ignored by "C*" under ignore, categories: remove it here, or narrow the pattern',
      '10:3 error ignored: event "[Amplitude] Page" is ignored by "[Amplitude] *" under ignore, events: remove it here, or narrow the pattern',
      '11:3 error ignored: event "Abcz" is ignored by "A*z" under ignore, events: remove it here, or narrow the pattern',
      '13:3 error ignored: event "404" is ignored by "404" under ignore, events: remove it here, or narrow the pattern',
      '14:32 error ignored: event property "own_1" of event "B" is ignored by "own*" under ignore, event_properties: remove it here, or narrow the pattern',
      '16:3 error ignored: event property "shared" is ignored by "shared" under ignore, event_properties: remove it here, or narrow the pattern',
      '18:3 error ignored: user property "u" is ignored by "*" under ignore, user_properties: remove it here, or narrow the pattern',
    ],
  },
  {
    name: 'patterns are literal but for the star',
    plan: `
ignore:
  events: ["a.c", "[ab]", "x?", "(y"]
events:
  abc:
  a:
  x:
  y:
`,
    found: [],
  },
  {
    name: 'differing in case',
    plan: `
categories:
  A:
  a:
events:
  Page Viewed:
  page viewed:
  PAGE VIEWED:
user_properties:
  page viewed:
`,
    found: [
      '2:3 warning case-collision: category "A" and "a" (plan.yml:3) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '3:3 warning case-collision: category "a" and "A" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '5:3 warning case-collision: event "Page Viewed" and "page viewed" (plan.yml:6) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '6:3 warning case-collision: event "page viewed" and "Page Viewed" (plan.yml:5) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '7:3 warning case-collision: event "PAGE VIEWED" and "Page Viewed" (plan.yml:5) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
    ],
  },
  {
    name: 'differing in Unicode form',
    plan: `
user_properties:
  "caf\\u00e9":
  "cafe\\u0301":
`,
    found: [
      '2:3 warning case-collision: user property "café" and "café" (plan.yml:3) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '3:3 warning case-collision: user property "café" and "café" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
    ],
  },
  {
    name: 'across events',
    plan: `
event_properties:
  currency:
events:
  A: { properties: { Currency: , own: } }
  B: { properties: { currency: , Own: } }
`,
    found: [
      '2:3 warning case-collision: event property "currency" and "Currency" (plan.yml:4) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '4:22 warning case-collision: event property "Currency" of event "A" and "currency" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '4:34 warning case-collision: event property "own" of event "A" and "Own" (plan.yml:5) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '5:34 warning case-collision: event property "Own" of event "B" and "own" (plan.yml:4) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
    ],
  },
  {
    name: 'at the first places of each, wherever it is defined',
    plan: `
events:
  A: { properties: { Currency: , currency: } }
event_properties:
  currency:
  CURRENCY:
`,
    found: [
      '2:22 warning case-collision: event property "Currency" of event "A" and "currency" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '2:34 warning case-collision: event property "currency" of event "A" and "Currency" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '5:3 warning case-collision: event property "CURRENCY" and "Currency" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
    ],
  },
  {
    name: 'of properties that stand elsewhere by an alias, where they are named first',
    plan: `
user_properties: &shared { x: }
event_properties: { x: , X: }
events: { A: { properties: *shared } }
`,
    found: [
      '2:21 warning case-collision: event property "x" and "X" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '2:26 warning case-collision: event property "X" and "x" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
    ],
  },
  {
    name: 'categories that nothing declares',
    plan: `
events:
  A: { category: Checkout }
  B: { category: checkout }
  C: { category: Checkout }
`,
    found: [
      '2:18 warning case-collision: category "Checkout" and "checkout" (plan.yml:3) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '3:18 warning case-collision: category "checkout" and "Checkout" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
    ],
  },
  {
    name: 'in a section that an alias repeats',
    plan: `
user_properties: &all
  A:
  a:
event_properties: *all
`,
    found: [
      '2:3 warning case-collision: event property "A" and "a" (plan.yml:3) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
      '3:3 warning case-collision: event property "a" and "A" (plan.yml:2) differ only in case or Unicode form, and are two to Amplitude: write one of them in both places',
    ],
  },
  {
    name: 'one of them to be deleted',
    plan: `
events:
  A: { deleted: true }
  a:
`,
    found: [],
  },
])('ignored, case-collision: $name', ({ plan, found }) => {
  expect(lines(problemsIn(plan.slice(1)))).toEqual(found);
});

test.each([
  ['a section', 'event_properties:', '1:1'],
  ['events alone', 'events:\n E:\n  properties:', '4:5'],
])('instrumentation-limit: at %s', (_, head, place) => {
  const named = (count: number): string =>
    `${head}\n${Array.from({ length: count }, (_none, index) => `    p${index}:\n`).join('')}`;
  expect(lines(problemsIn(named(1800)))).toEqual([]);
  expect(lines(problemsIn(named(1801)))).toEqual([
    expect.stringMatching(
      `^${place} warning instrumentation-limit: the plan names 1801 of at most 2000 `,
    ),
  ]);
});
