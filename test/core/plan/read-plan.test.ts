import { describe, expect, test } from 'vitest';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { keyOf } from '../../../src/core/taxonomy.ts';
import { entityLine, lines } from './reading.ts';

const example = `version: 1

categories:
  Payments:
  Growth:
    renamed_from: Acquisition

events:
  Invoice Paid:
    category: Payments
    description: >
      The customer has paid
      an invoice.
    owner: billing@example.com
    tags: [invoice, revenue]
    is_active: true
    properties:
      currency:
      voucher:
        is_required: true
      total:
        type: number
        description: In minor units.
  Pay Invoice:
    deleted: true

event_properties:
  currency:
    type: enum
    enum_values: [EUR, USD]
    classifications: [REVENUE]
  voucher:
    type: string
    regex: " ^[A-Z0-9]{6}$ "

user_properties:
  tier:
    type: enum
    enum_values: [free, 404, 1.10, no, null]
    renamed_from: [plan, level]

group_properties:
  size:
    type: number
group_types:
  account:
    properties:
      size:
      renewed: { type: string }

ignore:
  events: ["[Amplitude] *", 404]
  user_properties: []

rules:
  event_name: { style: title, severity: error }
  property_name: { style: snake, severity: warning }
  required_fields:
    events: [description, category, owner]
    user_properties: [type]
    severity: warning
`;

test('a plan with everything reads to its taxonomy', () => {
  const { plan, problems } = readPlanNow([{ path: 'tracking-plan.yml', text: example }]);
  expect(lines(problems)).toEqual([]);
  expect([...plan.taxonomy.entities.values()].map(entityLine)).toEqual([
    'category Payments present {}',
    'category Growth present {} from ["Acquisition"]',
    'event Invoice Paid present {"category":"Payments","description":"The customer has paid an invoice.","owner":"billing@example.com","tags":["invoice","revenue"],"is_active":true}',
    'event Pay Invoice deleted {}',
    'event_property currency present {"type":"enum","regex":null,"enum_values":["EUR","USD"],"classifications":["REVENUE"]}',
    'event_property voucher present {"type":"string","regex":" ^[A-Z0-9]{6}$ ","enum_values":null}',
    'event_property currency @ Invoice Paid present {"type":"enum","regex":null,"enum_values":["EUR","USD"]}',
    'event_property voucher @ Invoice Paid present {"type":"string","regex":" ^[A-Z0-9]{6}$ ","enum_values":null,"is_required":true}',
    'event_property total @ Invoice Paid present {"type":"number","description":"In minor units.","regex":null,"enum_values":null}',
    'user_property tier present {"type":"enum","regex":null,"enum_values":["free","404","1.10","no","null"]} from ["plan","level"]',
    'group_property size present {"type":"number","regex":null,"enum_values":null}',
    'group_property size @ account present {"type":"number","regex":null,"enum_values":null}',
    'group_property renewed @ account present {"type":"string","enum_values":null}',
  ]);
  expect([...plan.ignore]).toEqual([
    ['events', ['[Amplitude] *', '404']],
    ['user_properties', []],
  ]);
});

describe('a use of a shared property', () => {
  function useOf(shared: string, own: string): string | undefined {
    const text = `version: 1\nevent_properties:\n  p: ${shared}\nevents:\n  E: { properties: { p: ${own} } }\n`;
    const { plan } = readPlanNow([{ path: 'a.yml', text }]);
    const entity = plan.taxonomy.entities.get(
      keyOf({ kind: 'event_property', name: 'p', scope: 'E' }),
    );
    return entity === undefined ? undefined : JSON.stringify(Object.fromEntries(entity.fields));
  }

  test.each([
    { shared: '', own: '', use: '{}' },
    { shared: '{ description: a }', own: '', use: '{"description":"a"}' },
    { shared: '{ description: a }', own: '{ description: b }', use: '{"description":"b"}' },
    { shared: '{ description: a }', own: '{ description: null }', use: '{"description":null}' },
    { shared: '{ classifications: [PII] }', own: '', use: '{}' },
    { shared: '{ renamed_from: q }', own: '', use: '{}' },
    {
      shared: '{ type: enum, enum_values: [a] }',
      own: '{ type: number }',
      use: '{"type":"number","regex":null,"enum_values":null}',
    },
    {
      shared: '{ type: enum, enum_values: [a] }',
      own: '{ type: enum }',
      use: '{"type":"enum","regex":null,"enum_values":["a"]}',
    },
    {
      shared: '{ type: string, regex: a }',
      own: '{ type: any }',
      use: '{"type":"any","regex":null,"enum_values":null}',
    },
    {
      shared: '{ deleted: true }',
      own: '{ type: any }',
      use: '{"type":"any","regex":null,"enum_values":null}',
    },
    { shared: '{ description: a }', own: '{ deleted: true }', use: '{}' },
  ])('$shared with $own', ({ shared, own, use }) => {
    expect(useOf(shared, own)).toBe(use);
  });
});

describe('what is cleared and what is left out', () => {
  test.each(['null', '""', '[]', '~', ''])('%s, whatever the field holds otherwise', (empty) => {
    const { plan, problems } = readPlanNow([
      {
        path: 'a.yml',
        text: `
version: 1
events:
  E:
    category: ${empty}
    description: ${empty}
    display_name: ${empty}
    owner: ${empty}
    tags: ${empty}
event_properties:
  p: { regex: ${empty}, enum_values: ${empty}, classifications: ${empty} }
`,
      },
    ]);
    expect(problems).toEqual([]);
    expect([...plan.taxonomy.entities.values()].map(entityLine)).toEqual([
      'event E present {"category":null,"description":null,"display_name":null,"owner":null,"tags":null}',
      'event_property p present {"regex":null,"enum_values":null,"classifications":null}',
    ]);
  });

  test('the text "null" too, which Amplitude cannot tell from none', () => {
    const { plan, problems } = readPlanNow([
      { path: 'a.yml', text: 'version: 1\nevents:\n  E: { owner: "null", category: "null" }\n' },
    ]);
    expect(problems).toEqual([]);
    expect([...plan.taxonomy.entities.values()].map(entityLine)).toEqual([
      'event E present {"category":"null","owner":null}',
      'category null present {}',
    ]);
  });

  test('a field that cannot be read is not stated', () => {
    const { plan } = readPlanNow([
      { path: 'a.yml', text: 'version: 1\nevents:\n  E: { owner: 3, tags: [[a]], category: C }\n' },
    ]);
    expect([...plan.taxonomy.entities.values()].map(entityLine)).toEqual([
      'event E present {"category":"C"}',
      'category C present {}',
    ]);
  });
});

describe('categories that are used', () => {
  const named = (text: string) =>
    [
      ...readPlanNow([
        { path: 'a.yml', text: `version: 1\n${text}` },
      ]).plan.taxonomy.entities.values(),
    ]
      .filter(({ kind }) => kind === 'category')
      .map(entityLine);

  test('are stated by being used where none is declared, once each', () => {
    const events = 'events: { A: { category: C }, B: { category: C }, X: { category: D } }';
    const stated = ['category C present {}', 'category D present {}'];
    expect(named(events)).toEqual(stated);
    expect(named(`categories:\n${events}`)).toEqual(stated);
  });

  test('are no other than the declared ones where some are', () => {
    expect(named('categories: { C: { renamed_from: B } }\nevents: { A: { category: C } }')).toEqual(
      ['category C present {} from ["B"]'],
    );
  });
});

describe('several files', () => {
  const found = (...texts: readonly string[]): readonly string[] =>
    lines(
      readPlanNow(texts.map((text, index) => ({ path: `${'abc'[index]}.yml`, text }))).problems,
    );

  test('are one plan', () => {
    const { plan, problems } = readPlanNow([
      { path: 'b.yml', text: 'events:\n  E: { category: C, properties: { p: } }\n' },
      { path: 'a.yml', text: 'categories: { C: }\nversion: 1\n' },
      { path: 'c.yml', text: 'event_properties: { p: { description: x } }\nversion: 1\n' },
      { path: 'd.yml', text: '' },
      { path: 'e.yml', text: '# nothing yet\n' },
    ]);
    expect(problems).toEqual([]);
    expect([...plan.taxonomy.entities.values()].map(entityLine)).toEqual([
      'category C present {}',
      'event E present {"category":"C"}',
      'event_property p present {"description":"x"}',
      'event_property p @ E present {"description":"x"}',
    ]);
  });

  test('with very many misspelt fields have no follow-up errors, and a hint for each', () => {
    const misspelt = (file: string): string =>
      `event_properties:\n${Array.from({ length: 150 }, (_, n) => `  ${file}${n}: { typ: enum, enum_values: [a] }\n`).join('')}`;
    const all = found(`version: 1\n${misspelt('a')}`, misspelt('b'));
    expect(all).toHaveLength(300);
    expect(all.filter((line) => line.includes('did you mean "type"?'))).toHaveLength(300);
  });

  test('one says the version', () => {
    expect(found('events: {}', 'categories: {}')).toEqual([
      'a.yml:1:1 error schema: no file of the plan says which version of the format it is: write version: 1',
    ]);
    expect(found('')).toHaveLength(1);
    expect(found('version: 1', 'version: 2')).toEqual([
      'b.yml:1:10 error schema: "version" cannot be "2": write version: 1',
    ]);
    expect(found('version: "1"')).toEqual([
      'a.yml:1:10 error schema: "version" cannot be in quotes: write version: 1',
    ]);
  });

  test('an entity stands in one of them, and what an event uses is part of it', () => {
    expect(
      found(
        'version: 1\nevents:\n  E: { properties: { p: } }\n',
        'events:\n  E: { properties: { p: , q: } }\n',
        'events: { E: }\nuser_properties: { E: }\n',
      ),
    ).toEqual([
      'a.yml:3:3 error duplicate-entity: event "E" also stands at b.yml:2: write it in one place only',
      'b.yml:2:3 error duplicate-entity: event "E" also stands at a.yml:3: write it in one place only',
      'c.yml:1:11 error duplicate-entity: event "E" also stands at a.yml:3: write it in one place only',
    ]);
  });

  test('a group type can stand in several, each of its properties in one', () => {
    expect(
      found(
        'version: 1\ngroup_types:\n  T: { properties: { a: , b: } }\n',
        'group_types:\n  T: { properties: { b: , c: } }\n',
      ),
    ).toEqual([
      'a.yml:3:27 error duplicate-entity: group property "b" of group type "T" also stands at b.yml:2: write it in one place only',
      'b.yml:2:22 error duplicate-entity: group property "b" of group type "T" also stands at a.yml:3: write it in one place only',
    ]);
  });

  test('ignore and rules stand in one of them', () => {
    expect(found('version: 1\nignore: {}\nrules: {}', 'rules: {}\nignore: {}')).toEqual([
      'a.yml:2:1 error duplicate-entity: "ignore" also stands in b.yml: write it in one file only',
      'a.yml:3:1 error duplicate-entity: "rules" also stands in b.yml: write it in one file only',
      'b.yml:1:1 error duplicate-entity: "rules" also stands in a.yml: write it in one file only',
      'b.yml:2:1 error duplicate-entity: "ignore" also stands in a.yml: write it in one file only',
    ]);
  });

  test('what an unreadable one may declare is not missed', () => {
    const problems = readPlanNow([
      {
        path: 'a.yml',
        text: 'events:\n  E: { category: C, properties: { P: { enum_values: [a] } } }\n',
      },
      { path: 'b.yml', text: 'categories: { D: }\nrules: { property_name: { style: snake } }\n' },
      { path: 'c.yml', text: 'version: 1\nevent_properties: {\n' },
    ]).problems;
    expect(problems.map((problem) => problem.rule)).toEqual(['yaml-syntax']);
  });

  test('problems are sorted by file, line and column', () => {
    const { problems } = readPlanNow([
      { path: 'b.yml', text: 'version: 1\nfoo: 1\nevents: { "": { bar: 1, owner: 3 } }\n' },
      { path: 'a.yml', text: 'categories:\n  " x":\n  y: { deleted: 1, z: 2 }\n' },
    ]);
    expect(
      problems.map(
        ({ rule, location }) => `${location.file}:${location.line}:${location.column} ${rule}`,
      ),
    ).toEqual([
      'a.yml:2:3 name',
      'a.yml:3:17 schema',
      'a.yml:3:20 schema',
      'b.yml:2:1 schema',
      'b.yml:3:11 name',
      'b.yml:3:17 schema',
      'b.yml:3:32 schema',
    ]);
  });
});

test('no files are no plan, and nothing to complain of', () => {
  expect(readPlanNow([]).problems).toEqual([]);
});

test('problems say which entity they are about', () => {
  const { problems } = readPlanNow([
    {
      path: 'a.yml',
      text: 'version: 1\nfoo: 1\nevents:\n  E: { bar: 1, properties: { p: { type: x }, q: 3 } }\n',
    },
  ]);
  const event = { kind: 'event', name: 'E', scope: null } as const;
  const property = { kind: 'event_property', scope: 'E' } as const;
  expect(problems.map((problem) => problem.subject)).toEqual([
    null,
    keyOf(event),
    keyOf({ ...property, name: 'p' }),
    keyOf({ ...property, name: 'q' }),
  ]);
});

describe('limits of a project', () => {
  const many = (section: string, count: number, more = ''): string =>
    `version: 1\n${section}:\n${Array.from({ length: count }, (_, index) => `  n${index}:\n`).join('')}${more}`;
  const found = (text: string): readonly string[] =>
    lines(readPlanNow([{ path: 'plan.yml', text }]).problems);

  test.each([
    { section: 'events', count: 1800, limit: 2000, plural: 'events' },
    { section: 'event_properties', count: 1800, limit: 2000, plural: 'event properties' },
    { section: 'user_properties', count: 900, limit: 1000, plural: 'user properties' },
  ])('$section', ({ section, count, limit, plural }) => {
    expect(found(many(section, count, '  gone: { deleted: true }\n'))).toEqual([]);
    expect(found(many(section, count + 1))).toEqual([
      `2:1 warning instrumentation-limit: the plan names ${count + 1} of at most ${limit} ${plural}, and past that Amplitude does not index new ones: delete what is not needed`,
    ]);
    expect(found(many(section, limit + 1))).toEqual([
      `2:1 warning instrumentation-limit: the plan names ${limit + 1} of at most ${limit} ${plural}, past which Amplitude does not index new ones: delete what is not needed`,
    ]);
  });

  test("an event's own properties count, each name once", () => {
    const events = 'events:\n  E: { properties: { n0: , own: } }\n  F: { properties: { own: } }\n';
    expect(found(many('event_properties', 1799, events))).toEqual([]);
    expect(found(many('event_properties', 1800, events))).toHaveLength(1);
  });

  test('of other kinds there is none', () => {
    expect(found(many('group_properties', 2500))).toEqual([]);
  });
});

test('nesting that goes nowhere is one problem', () => {
  const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
  const maps = `${'{ a: '.repeat(60)}x${' }'.repeat(60)}`;
  const text = `version: 1\nevents:\n  E: { owner: ${deep} }\n  F: { owner: ${maps} }\n`;
  expect(lines(readPlanNow([{ path: 'plan.yml', text }]).problems)).toEqual([
    '3:15 error schema: "owner" cannot be a list: write text',
    '4:15 error schema: "owner" cannot be a map of keys: write text',
  ]);
});
