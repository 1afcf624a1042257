import { expect, test } from 'vitest';
import { expressibleIn } from '../../../src/core/pull/expressible.ts';
import { pullInto } from '../../../src/core/pull/pull.ts';
import { keyOf, taxonomyOf } from '../../../src/core/taxonomy.ts';
import { changesFor, liveAfter, pulled } from './pulling.ts';

interface Case {
  readonly title: string;
  readonly plan: string;
  readonly live: string;
  readonly after: string;
}

const cases: readonly Case[] = [
  {
    title: 'names without a colon, in brackets and after question marks',
    plan: 'events: { A: { properties: { p, q } } }\nevent_properties: { p: { type: string }, q }\n',
    live: 'event_properties: { p: { type: string }, q: }\nevents: { A: { properties: { p: { type: number }, q: } } }\n',
    after:
      'events: { A: { properties: { p: {type: number}, q } } }\nevent_properties: { p: { type: string }, q }\n',
  },
  {
    title: 'a use after a question mark',
    plan: 'events:\n  A:\n    properties:\n      ? p # use\nevent_properties: { p: { type: string } }\n',
    live: 'event_properties: { p: { type: string } }\nevents: { A: { properties: { p: { type: number } } } }\n',
    after:
      'events:\n  A:\n    properties:\n      ? p\n      : # use\n        type: number\nevent_properties: { p: { type: string } }\n',
  },
  {
    title: 'a field in brackets that has no value',
    plan: 'events: { A: { owner: , description }, B: { owner: null } }\n',
    live: 'events: { A: { owner: o, description: d }, B: { owner: x } }\n',
    after: 'events: { A: { owner: o , description: d }, B: { owner: x } }\n',
  },
  {
    title: 'keys with question marks and no values',
    plan: 'events:\n  ? A\n  ? B # b\n  C:\n    ? owner\n',
    live: 'events: { A: { owner: a }, B: , C: { owner: c } }\n',
    after: 'events:\n  ? A\n  ? B # b\n  C:\n    ? owner\n    : c\n',
  },
  {
    title: 'a field before all others',
    plan: 'events:\n  A: &a\n    category: K\n    owner: o\n  B:\n    <<: *a\ncategories: { K: }\n',
    live: 'categories: { K: , L: }\nevents: { A: { category: K, owner: o }, B: { category: L, owner: o } }\n',
    after:
      'events:\n  A: &a\n    category: K\n    owner: o\n  B:\n    <<: *a\n    category: L\ncategories: { K:, L: null }\n',
  },
  {
    title: 'a type before a field that the plan has, in a block and in brackets',
    plan: 'event_properties:\n  p: &p\n    type: string\n  q: *p\nevents: { A: { properties: { p: { is_required: true }, q: { description: d } } } }\n',
    live: 'event_properties: { p: { type: string }, q: { type: string } }\nevents: { A: { properties: { p: { type: number, is_required: true }, q: { type: number, description: d } } } }\n',
    after:
      'event_properties:\n  p: &p\n    type: string\n  q: *p\nevents: { A: { properties: { p: { type: number, is_required: true }, q: { type: number, description: d } } } }\n',
  },
  {
    title: 'a type before the fields of a block',
    plan: 'event_properties:\n  p:\n    type: string\nevents:\n  A:\n    properties:\n      p:\n        # why\n        is_required: true\n',
    live: 'event_properties: { p: { type: string } }\nevents: { A: { properties: { p: { type: number, is_required: true } } } }\n',
    after:
      'event_properties:\n  p:\n    type: string\nevents:\n  A:\n    properties:\n      p:\n        # why\n        type: number\n        is_required: true\n',
  },
  {
    title: 'fields that an alias lends and Amplitude has empty',
    plan: 'events:\n  A: &a\n    description: d\n    tags: &t [x]\n  B: *a\n  C:\n    tags: *t\n',
    live: 'events: { A: { description: d, tags: [x] }, B: , C: { tags: [y] } }\n',
    after:
      'events:\n  A: &a\n    description: d\n    tags: &t [x]\n  B:\n    <<: *a\n    description: null\n    tags: []\n  C:\n    tags: ["y"]\n',
  },
  {
    title: 'merges of several maps, the first of which counts',
    plan: 'events:\n  A: &a { owner: a }\n  B: &b { owner: b, description: d }\n  C:\n    <<: [*a, *b]\n',
    live: 'events: { B: { owner: b, description: d }, C: { owner: a, description: d } }\n',
    after:
      'events:\n  B: &b { owner: b, description: d }\n  C:\n    owner: a\n    description: d\n',
  },
  {
    title: 'a list of dashes on the line of its key, and one with other lines',
    plan: 'events:\n  A:\n    tags:\n    - a\n    - b # second\n  B:\n    tags:\n      -\n        a\n      - b\n',
    live: 'events: { A: { tags: [a] }, B: { tags: [a, c] } }\n',
    after:
      'events:\n  A:\n    tags:\n    - a\n    # second\n  B:\n    tags:\n      -\n        a\n      - c\n',
  },
  {
    title: 'a list with other tags altogether',
    plan: 'events:\n  A:\n    tags:\n      - a\n      - b # second\n',
    live: 'events: { A: { tags: [c] } }\n',
    after: 'events:\n  A:\n    tags: [c] # second\n',
  },
  {
    title: 'comments within brackets',
    plan: 'events: {\n  A: { owner: # who\n    o }, # a\n  B: { deleted: # b\n    true },\n  C: # c\n    {}, # d\n  }\n',
    live: 'events: { A: { owner: x }, B: { description: d } }\n',
    after:
      'events: {\n  A: { owner: # who\n    x }, # a\n  B: { \n    # b\n    description: d }\n      # c\n      , # d\n  }\n',
  },
  {
    title: 'an empty merge stays where a field of its own changes',
    plan: 'events:\n  Z: &z {}\n  A:\n    <<: *z\n    owner: o\n',
    live: 'events: { Z: , A: { owner: x } }\n',
    after: 'events:\n  Z: &z {}\n  A:\n    <<: *z\n    owner: x\n',
  },
  {
    title: 'deleted: true that an anchor lends to others',
    plan: 'events:\n  A: &gone { deleted: true }\n  B: *gone\n  C:\n    <<: *gone\n',
    live: 'events: { B: { owner: o }, C: }\n',
    after: 'events:\n  A: &gone { deleted: true }\n  B:\n    owner: o\n  C:\n',
  },
  {
    title: 'a name taken by a rename that has happened is not written again',
    plan: 'events:\n  New: { renamed_from: Old }\n',
    live: 'events: { New: , Old: }\n',
    after: 'events:\n  New: { renamed_from: Old }\n',
  },
  {
    title: 'a new use beside deletions that have happened',
    plan: 'event_properties: { p: { deleted: true } }\nevents: { A: , B: { deleted: true } }\n',
    live: 'event_properties: { q: }\nevents: { A: { properties: { q: } } }\n',
    after:
      'event_properties: { p: { deleted: true }, q: null }\nevents: { A: {properties: {q: null}} , B: { deleted: true } }\n',
  },
  {
    title: 'a group property of a group type',
    plan: 'events: { A: }\n',
    live: 'events: { A: }\ngroup_properties: { g: }\ngroup_types: { account: { properties: { g: } } }\n',
    after:
      'events: { A: }\n\ngroup_properties:\n  g:\n\ngroup_types:\n  account:\n    properties:\n      g:\n',
  },
  {
    title: 'a use that several events share and one has otherwise',
    plan: 'events:\n  A: { properties: &c { p: { is_required: true } } }\n  B: { properties: *c }\nevent_properties: { p: }\n',
    live: 'event_properties: { p: }\nevents: { A: { properties: { p: { is_required: true } } }, B: { properties: { p: } } }\n',
    after:
      'events:\n  A: { properties: &c { p: { is_required: true } } }\n  B: { properties: {p: {is_required: false}} }\nevent_properties: { p: }\n',
  },
  {
    title: 'brackets with nothing but a comment',
    plan: 'events: { # none yet\n  }\n',
    live: 'events: { A: }\n',
    after: 'events: {A: null # none yet\n  }\n',
  },
  {
    title: 'a list with an anchor in it',
    plan: 'events:\n  A:\n    tags:\n      - a\n      - &b b\n',
    live: 'events: { A: { tags: [a, c] } }\n',
    after: 'events:\n  A:\n    tags: [a, c]\n',
  },
  {
    title: 'an item that goes, and that an alias elsewhere takes its text from',
    plan: 'events:\n  A:\n    tags: [a, &b b]\n  B:\n    owner: *b\n',
    live: 'events: { A: { tags: [a] }, B: { owner: b } }\n',
    after: 'events:\n  A:\n    tags: [a]\n  B:\n    owner: b\n',
  },
  {
    title: 'a map that goes empty, and that others merge',
    plan: 'event_properties: { r: }\nevents:\n  A:\n    properties: &ps\n      p:\n  B:\n    properties:\n      <<: [*ps]\n      r:\n',
    live: 'event_properties: { r: }\nevents: { A: , B: { properties: { r: } } }\n',
    after:
      'event_properties: { r: }\nevents:\n  A:\n    properties: &ps\n  B:\n    properties:\n      r:\n',
  },
  {
    title: 'values of its own for a use of what the plan gives no type',
    plan: 'events: { A: }\nevent_properties:\n  q:\n',
    live: 'event_properties: { q: { type: enum, enum_values: [x] } }\nevents: { A: { properties: { q: { type: enum, enum_values: [z] } } } }\n',
    after:
      'events: { A: {properties: {q: {type: enum, enum_values: [z]}}} }\nevent_properties:\n  q:\n',
  },
  {
    title: 'a rename within a merge',
    plan: 'events:\n  New:\n    <<: { renamed_from: Old }\n',
    live: 'events: { Old: }\n',
    after: 'events:\n  Old:\n',
  },
  {
    title: 'an entry within a merge',
    plan: 'events:\n  <<: { New: { renamed_from: Old } }\n',
    live: 'events: { Old: }\n',
    after: 'events:\n  Old:\n',
  },
  {
    title: 'a use of what is hidden',
    plan: 'events: { A: }\n',
    live: 'events: { A: { properties: { p: } } }\nevent_properties: { p: { is_hidden: true } }\n',
    after: 'events: { A: }\n',
  },
];

test.each(cases)('$title', ({ plan, live, after }) => {
  expect(pulled(`version: 1\n${plan}`, liveAfter(`version: 1\n${live}`))).toBe(
    `version: 1\n${after}`,
  );
});

test('a rename is undone in every file that uses it', () => {
  const files = [
    { path: 'a.yml', text: 'version: 1\nevent_properties: { new: { renamed_from: old } }\n' },
    {
      path: 'b.yml',
      text: 'events:\n  A:\n    properties:\n      new:\n  B: { properties: { x: } }\n',
    },
    { path: 'c.yml', text: '# nothing yet\n' },
  ];
  const live = liveAfter(
    'version: 1\nevents: { A: { properties: { old: } }, B: { properties: { x: } } }\nevent_properties: { old: , x: }\n',
  );
  const { files: after, warnings } = pullInto(files, live, { managed: true });
  expect(warnings).toEqual([]);
  expect(after.map(({ text }) => text)).toEqual([
    'version: 1\nevent_properties: { old: {} }\n',
    'events:\n  A:\n    properties:\n      old:\n  B: { properties: { x: } }\n',
    '# nothing yet\n',
  ]);
  expect(changesFor(after, live)).toEqual([]);
});

test('an empty plan gets its sections', () => {
  const live = liveAfter('version: 1\nevents: { A: { owner: o } }\n');
  const { files } = pullInto([{ path: 'plan.yml', text: '# ours\n' }], live, { managed: false });
  expect(files[0]?.text).toBe('# ours\nevents:\n  A:\n    owner: o\n');
});

test('what stands on the line of a colon of its own can be read and edited', () => {
  const text = 'version: 1\nevents:\n  ? A\n  : description: x\n';
  const live = liveAfter('version: 1\nevents: { A: { description: x, owner: o } }\n');
  const plan = text.concat('    owner: p\n');
  expect(pullInto([{ path: 'p.yml', text }], live, { managed: true }).files[0]?.text).toBe(text);
  expect(
    changesFor(pullInto([{ path: 'p.yml', text: plan }], live, { managed: true }).files, live),
  ).toEqual([]);
});

test('deleted: true of what is live and bare leaves an empty entry', () => {
  const plan = 'version: 1\nignore: { events: [K] }\nevents:\n  A: { deleted: true }\n  B:\n';
  expect(pulled(plan, liveAfter('version: 1\nevents: { A: , B: , K: }\n'))).toBe(
    'version: 1\nignore: { events: [K] }\nevents:\n  A: {}\n  B:\n',
  );
});

test('what a plan cannot say of live it does not say', () => {
  const live = liveAfter('version: 1\nevents: { A: , B: { owner: o } }\n');
  const entities = [...live.entities.values()].map((entity) => ({
    ...entity,
    fields: new Map([
      ...entity.fields,
      ['category', 'Not listed'],
      ['owner', '\ud800'],
      ['tags', ['a,b']],
    ]),
  }));
  const { files, warnings } = pullInto(
    [
      {
        path: 'p.yml',
        text: 'version: 1\nevents:\n  A: { category: null, owner: x, tags: [y] }\n',
      },
    ],
    taxonomyOf(entities),
    { managed: true },
  );
  expect(files[0]?.text).toBe('version: 1\nevents:\n  A: {}\n');
  expect(warnings).toEqual([
    'category of event "A" is left out: Amplitude does not list category "Not listed".',
    'owner of event "A" is left out: it has half of a surrogate pair.',
    'tags of event "A" is left out: "a,b" cannot stand in a list.',
  ]);
});

test.each([
  [{ type: 'odd' }, ['type']],
  [{ type: 'enum', enum_values: ['a,b'] }, ['enum_values', 'type']],
  [{ regex: 'x' }, ['regex']],
  [{ type: 'number', regex: 'x' }, ['regex', 'type']],
])('what a property has that no plan can say: %j', (fields, lost) => {
  const address = { kind: 'user_property', name: 'u', scope: null } as const;
  const entity = {
    ...address,
    state: 'present' as const,
    fields: new Map(Object.entries(fields)),
    renamedFrom: [],
    id: null,
  };
  const found = expressibleIn(taxonomyOf([entity]), () => false);
  expect([...(found.lost.get(keyOf(address)) ?? [])]).toEqual(lost);
});

test('a category that the plan ignores is not referred to', () => {
  const live = liveAfter('version: 1\ncategories: { K: }\nevents: { A: { category: K } }\n');
  const { losses } = expressibleIn(live, ({ kind }) => kind === 'category');
  expect(losses.map(({ message }) => message)).toEqual([
    'category of event "A" is left out: category "K" is ignored',
  ]);
});

test.each(['{', '- a\n'])('a file that is no plan, %j, is left as it is', (text) => {
  const files = [{ path: 'p.yml', text }];
  const live = liveAfter('version: 1\nevents: { A: }\n');
  expect(pullInto(files, live, { managed: false }).files).toEqual(files);
});
