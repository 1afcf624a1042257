import { expect, test } from 'vitest';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { lines } from './reading.ts';

const sound = { path: 'a.yml', text: 'version: 1\nevents: { A: { owner: o } }\n' };

test.each([
  { name: 'nothing', files: [], rules: [] },
  { name: 'neither', files: [sound], rules: [] },
  {
    name: 'the reasons of syntax errors, in one file of two',
    files: [sound, { path: 'plan.yml', text: 'events: { B: [ }\n' }],
    rules: ['yaml-syntax'],
  },
  {
    name: 'patterns, for a naming rule',
    files: [sound, { path: 'plan.yml', text: 'rules: { event_name: { pattern: "^[a-z]+$" } }\n' }],
    rules: ['event-name'],
  },
  {
    name: 'patterns, for a regex',
    files: [sound, { path: 'plan.yml', text: 'event_properties: { p: { regex: "(" } }\n' }],
    rules: ['regex'],
  },
  ...[
    'rules: { event_name: { style: snakes } }',
    'rules: { event_names: {}, required_fields: { events: owner } }',
    'rules: []',
    'ignore: { events: [[a]], users: [] }',
    'version: 2',
    'version: one\nevent: {}',
    'group_types: { g: { properties: { p: { type: text } } } }',
    'group_types: { g: }\nrules: 1',
    'events: 1\nrules: 1',
    'events:\nuser_properties: []',
    '- a',
    'a',
  ].map((text) => ({ name: text, files: [sound, { path: 'plan.yml', text }], rules: [] })),
  {
    name: 'no patterns, for fields that are none and an empty file',
    files: [sound, { path: 'empty.yml', text: '' }],
    rules: [],
  },
])('what a plan needs is loaded and changes nothing: $name', async ({ files, rules }) => {
  const loaded = await readPlan(files);
  const whole = readPlanNow(files);
  expect(lines(loaded.problems)).toEqual(lines(whole.problems));
  expect(loaded.plan).toEqual(whole.plan);
  const found = new Set(loaded.problems.map(({ rule }) => rule));
  expect([...found].filter((rule) => rule !== 'schema')).toEqual(rules);
});
