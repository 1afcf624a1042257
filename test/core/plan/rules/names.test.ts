import { expect, test } from 'vitest';
import { lines, problemsIn } from '../reading.ts';

test.each([
  {
    name: 'empty, outer spaces, control characters, lone surrogates',
    plan: `
events:
  "":
  " ":
  " a":
  "b\\u00a0":
  "c\\u0000d":
  "e\\x7f":
  "\\x85":
  "f\\ud800":
  "ok \\U0001F600 é":
`,
    found: [
      '2:3 error name: a name cannot be empty: write one',
      '3:3 error name: a name cannot be empty: write one',
      '4:3 error name: the name " a" has outer spaces: write "a"',
      '5:3 error name: the name "b " has outer spaces: write "b"',
      '6:3 error name: the name "c\\u0000d" has control characters: write "c d"',
      '7:3 error name: the name "e\\u007f" has control characters: write "e"',
      '8:3 error name: the name "\\u0085" has control characters: write one without',
      '9:3 error name: the name "f\\ud800" has half of a surrogate pair: write the whole character',
    ],
  },
  {
    name: 'every kind',
    plan: `
categories:
  " a":
events:
  A: { properties: { " b": } }
event_properties:
  " c":
user_properties:
  " d":
group_properties:
  " e":
group_types:
  " f": { properties: { " g": } }
`,
    found: [
      '2:3 error name: the name " a" has outer spaces: write "a"',
      '4:22 error name: the name " b" has outer spaces: write "b"',
      '6:3 error name: the name " c" has outer spaces: write "c"',
      '8:3 error name: the name " d" has outer spaces: write "d"',
      '10:3 error name: the name " e" has outer spaces: write "e"',
      '12:3 error name: the name " f" has outer spaces: write "f"',
      '12:25 error name: the name " g" has outer spaces: write "g"',
    ],
  },
  {
    name: 'prefixes written out',
    plan: `
user_properties:
  gp:a:
  grp:b:
  "gp:":
  agp:c:
group_properties:
  grp:d:
group_types:
  account: { properties: { grp:e: } }
`,
    found: [
      '2:3 error name: the prefix "gp:" is never written: write "a"',
      '3:3 error name: the prefix "grp:" is never written: write "b"',
      '4:3 error name: the name "gp:" is only the prefix: write the name after it',
      '7:3 error name: the prefix "grp:" is never written: write "d"',
      '9:28 error name: the prefix "grp:" is never written: write "e"',
    ],
  },
  {
    name: 'prefixes that are part of the name',
    plan: `
events:
  ce:Custom:
  gp:a:
event_properties:
  gp:b:
`,
    found: [],
  },
  {
    name: 'earlier names',
    plan: `
events:
  A: { renamed_from: ["", " x"] }
user_properties:
  b: { renamed_from: gp:c }
`,
    found: [
      '2:23 error name: a name cannot be empty: write one',
      '2:27 error name: the name " x" has outer spaces: write "x"',
      '4:22 error name: the prefix "gp:" is never written: write "c"',
    ],
  },
  {
    name: 'names of categories that nothing declares',
    plan: `
events:
  A: { category: "a\\u0001" }
  B: { category: " trimmed " }
`,
    found: ['2:18 error name: the name "a\\u0001" has control characters: write "a"'],
  },
  {
    name: 'a name once, where it is defined',
    plan: `
event_properties:
  " a":
events:
  A: { properties: { " a": } }
`,
    found: ['2:3 error name: the name " a" has outer spaces: write "a"'],
  },
])('name: $name', ({ plan, found }) => {
  expect(lines(problemsIn(plan.slice(1)))).toEqual(found);
});
