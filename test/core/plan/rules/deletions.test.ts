import { expect, test } from 'vitest';
import { lines, problemsIn } from '../reading.ts';

test.each([
  {
    name: 'fields beside it',
    plan: `
events:
  A: { deleted: true, description: x, owner: y }
  B:
    renamed_from: C
    deleted: true
  D:
    deleted: true
    properties: { e: }
  E: { deleted: true }
event_properties:
  f: { type: string, deleted: true }
`,
    found: [
      '2:23 error deleted-with-fields: event "A" is deleted, so nothing else can be written of it: remove "description" and "owner", or remove "deleted"',
      '4:5 error deleted-with-fields: event "B" is deleted, so nothing else can be written of it: remove "renamed_from", or remove "deleted"',
      '8:5 error deleted-with-fields: event "D" is deleted, so nothing else can be written of it: remove "properties", or remove "deleted"',
      '11:8 error deleted-with-fields: event property "f" is deleted, so nothing else can be written of it: remove "type", or remove "deleted"',
    ],
  },
  {
    name: 'a use taken off an event',
    plan: `
event_properties:
  a:
events:
  A: { properties: { a: { deleted: true }, b: { deleted: true, type: string } } }
`,
    found: [
      '4:64 error deleted-with-fields: event property "b" of event "A" is deleted, so nothing else can be written of it: remove "type", or remove "deleted"',
    ],
  },
  {
    name: 'a category in use',
    plan: `
categories:
  A: { deleted: true }
events:
  E: { category: A }
  F: { deleted: true }
`,
    found: [
      '4:18 error deleted-in-use: category "A" is deleted in this plan (plan.yml:2): write another one, or null for none, or do not delete it',
    ],
  },
  {
    name: 'a shared property in use',
    plan: `
event_properties:
  a: { deleted: true }
events:
  E: { properties: { a: , b: } }
  F: { properties: { a: { type: string } } }
  G: { properties: { a: { deleted: true } } }
`,
    found: [
      '4:22 error deleted-in-use: the shared event property "a" is deleted in this plan (plan.yml:2): remove it here, or do not delete it',
      '5:22 error deleted-in-use: the shared event property "a" is deleted in this plan (plan.yml:2): remove it here, or do not delete it',
    ],
  },
])('deleted-with-fields and deleted-in-use: $name', ({ plan, found }) => {
  expect(lines(problemsIn(plan.slice(1)))).toEqual(found);
});
