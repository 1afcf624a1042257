import { expect, test } from 'vitest';
import { lines, problemsIn } from '../reading.ts';

test.each([
  {
    name: 'itself',
    plan: `
events:
  A: { renamed_from: A }
`,
    found: [
      '2:22 error rename: "A" cannot be its own earlier name: write the name that Amplitude has, or remove the line',
    ],
  },
  {
    name: 'each from the other',
    plan: `
events:
  A: { renamed_from: B }
  B: { renamed_from: A }
`,
    found: [
      '2:22 error rename: "B" and "A" are each renamed from the other: remove one of the two',
      '3:22 error rename: "A" and "B" are each renamed from the other: remove one of the two',
    ],
  },
  {
    name: 'a chain',
    plan: `
user_properties:
  a: { renamed_from: b }
  b: { renamed_from: c }
`,
    found: [
      '2:22 error rename: "b" is itself renamed in this plan (plan.yml:3): remove it there and write renamed_from: ["b", "c"] here',
    ],
  },
  {
    name: 'a cycle',
    plan: `
user_properties:
  a: { renamed_from: b }
  b: { renamed_from: c }
  c: { renamed_from: a }
`,
    found: [
      '2:22 error rename: "b" is itself renamed in this plan (plan.yml:3): remove it there and write renamed_from: ["b", "c"] here',
      '3:22 error rename: "c" is itself renamed in this plan (plan.yml:4): remove it there and write renamed_from: ["c", "a"] here',
      '4:22 error rename: "a" is itself renamed in this plan (plan.yml:2): remove it there and write renamed_from: ["a", "b"] here',
    ],
  },
  {
    name: 'a source that the plan names',
    plan: `
events:
  A: { renamed_from: [X, B] }
  B:
  C: { renamed_from: D }
  D: { deleted: true }
`,
    found: [
      '2:26 error rename: the plan still names "B" (plan.yml:3): remove it there, or remove this rename',
      '4:22 error rename: the plan still names "D" (plan.yml:5): remove it there, or remove this rename',
    ],
  },
  {
    name: 'a category that an event still has',
    plan: `
categories:
  A: { renamed_from: B }
events:
  E: { category: B }
`,
    found: [
      '2:22 error rename: "E" still uses "B" (plan.yml:4): write "A" there',
      '4:18 error undeclared-category: category "B" is not declared under categories: write "A", or declare it there',
    ],
  },
  {
    name: 'a property that an event still uses',
    plan: `
event_properties:
  a: { renamed_from: b }
events:
  E: { properties: { b: } }
`,
    found: ['2:22 error rename: "E" still uses "b" (plan.yml:4): write "a" there'],
  },
  {
    name: 'a property that a group type still uses',
    plan: `
group_properties:
  a: { renamed_from: b }
group_types:
  T: { properties: { b: } }
`,
    found: ['2:22 error rename: "T" still uses "b" (plan.yml:4): write "a" there'],
  },
  {
    name: 'two from one',
    plan: `
events:
  A: { renamed_from: X }
  B: { renamed_from: [Y, X] }
  C: { renamed_from: [Z, Z] }
`,
    found: [
      '2:22 error rename: "B" (plan.yml:3) is renamed from "X" too: keep one of the two',
      '3:26 error rename: "A" (plan.yml:2) is renamed from "X" too: keep one of the two',
      '4:23 error rename: "Z" is listed twice: write it once',
      '4:26 error rename: "Z" is listed twice: write it once',
    ],
  },
  {
    name: 'no confusion between kinds',
    plan: `
categories:
  A: { renamed_from: X }
events:
  A: { renamed_from: X }
  B: { renamed_from: C }
event_properties:
  C:
user_properties:
  C:
`,
    found: [],
  },
  {
    name: 'source text',
    plan: `
events:
  A: { renamed_from: 404 }
  404:
  B: { renamed_from: [1.10] }
  1.10:
  1.1:
`,
    found: [
      '2:22 error rename: the plan still names "404" (plan.yml:3): remove it there, or remove this rename',
      '4:23 error rename: the plan still names "1.10" (plan.yml:5): remove it there, or remove this rename',
    ],
  },
])('rename: $name', ({ plan, found }) => {
  expect(lines(problemsIn(plan.slice(1)))).toEqual(found);
});
