import { expect, test } from 'vitest';
import { lines, problemsIn } from '../reading.ts';

test.each([
  {
    name: 'the nearest declared one',
    plan: `
categories:
  Checkout:
  Onboarding:
events:
  A: { category: Chekcout }
  B: { category: Something else }
  C: { category: checkout }
  D: { category: " Checkout " }
`,
    found: [
      '5:18 error undeclared-category: category "Chekcout" is not declared under categories: write "Checkout", or declare it there',
      '6:18 error undeclared-category: category "Something else" is not declared under categories: declare it there',
      '7:18 error undeclared-category: category "checkout" is not declared under categories: write "Checkout", or declare it there',
    ],
  },
  {
    name: 'never one that is to be deleted',
    plan: `
categories:
  Chekout: { deleted: true }
  Other:
events:
  A: { category: Checkout }
`,
    found: [
      '5:18 error undeclared-category: category "Checkout" is not declared under categories: declare it there',
    ],
  },
  {
    name: 'no section',
    plan: `
events:
  A: { category: Checkout }
`,
    found: [],
  },
  {
    name: 'an empty section',
    plan: `
categories:
events:
  A: { category: Checkout }
`,
    found: [],
  },
  {
    name: 'an empty map',
    plan: `
categories: {}
events:
  A: { category: Checkout }
`,
    found: [],
  },
  {
    name: 'cleared',
    plan: `
categories:
  Checkout:
events:
  A: { category: }
  B: { category: "" }
`,
    found: [],
  },
  {
    name: 'names as they stand in the file',
    plan: `
categories:
  404:
  1.10:
events:
  A: { category: "404" }
  B: { category: "1.1" }
`,
    found: [
      '6:18 error undeclared-category: category "1.1" is not declared under categories: write "1.10", or declare it there',
    ],
  },
  {
    name: 'an anchor that many use, once',
    plan: `
categories:
  Checkout:
events:
  A: &a { category: Checkut }
  B: *a
  C: { <<: *a }
`,
    found: [
      '4:21 error undeclared-category: category "Checkut" is not declared under categories: write "Checkout", or declare it there',
    ],
  },
])('undeclared-category: $name', ({ plan, found }) => {
  expect(lines(problemsIn(plan.slice(1)))).toEqual(found);
});
