import { expect, test } from 'vitest';
import { importCsv } from '../../../src/core/import/import-csv.ts';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { expressibleIn } from '../../../src/core/pull/expressible.ts';
import { newPlan, schemaLine } from '../../../src/core/pull/new-plan.ts';
import { keyOf } from '../../../src/core/taxonomy.ts';

const eventColumns =
  'Action,Object Type,Object Name,Event Display Name,Object Owner,Object Description,Event Category,Tags,Event Schema Status,Event Activity,Event Hidden From Dropdowns,Event Hidden From Persona Results,Event Hidden From Pathfinder,Event Hidden From Timeline,Event Source,Event 30 Day Volume,Event 30 Day Queries,Event First Seen,Event Last Seen,Property Type,Property Group Names,Event Property Name,Property Description,Property Value Type,Property Schema Status,Property Required,Property Visibility,Property Is Array,String Property Value Min Length,String Property Value Max Length,Number Is Integer,Number Property Value Min,Number Property Value Max,Array Unique Items,Array Min Items,Array Max Items,Enum Values,Const Value,Property Regex,Property First Seen,Property Last Seen'.split(
    ',',
  );

type Cells = Readonly<Record<string, string>>;

function csv(columns: readonly string[], rows: readonly Cells[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n');
}

function event(name: string, more: Cells = {}): Cells {
  return {
    Action: 'Ignore',
    'Object Type': 'Event',
    'Object Name': name,
    'Event Display Name': name,
    ...more,
  };
}

function property(name: string, more: Cells = {}): Cells {
  return {
    Action: 'Ignore',
    'Property Type': 'Event Property',
    'Event Property Name': name,
    ...more,
  };
}

/** The plan, without its first line, and what is said besides. */
function imported(text: string | readonly string[], includeUnexpected = false) {
  const texts = typeof text === 'string' ? [text] : text;
  const files = texts.map((one, index) => ({
    path: index === 0 ? 'a.csv' : `${index}.csv`,
    text: one,
  }));
  const result = importCsv(files, { includeUnexpected });
  if ('error' in result) return { plan: '', warnings: [result.error], notes: [] };
  const { entities, losses } = expressibleIn(result.taxonomy, () => false);
  const [file] = newPlan(entities, {}, { file: 'plan.yml', folder: null, hidden: true });
  const { problems } = readPlanNow(file === undefined ? [] : [file]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return {
    plan: (file?.text ?? '').replace(`${schemaLine}\nversion: 1\n\n`, ''),
    warnings: [...result.warnings, ...losses.map(({ message }) => message)],
    notes: result.notes,
  };
}

test('events with their properties, as pull would write them', () => {
  const text = csv(eventColumns, [
    event('Checkout Started', {
      'Object Description': 'A customer, at last,\nopened the checkout.',
      'Object Owner': 'growth@example.com',
      'Event Category': 'Checkout',
      Tags: 'checkout, revenue',
      'Event Schema Status': 'LIVE',
      'Event Activity': 'ACTIVE',
      'Event Hidden From Dropdowns': 'False',
      'Event Hidden From Timeline': 'TRUE',
      'Event First Seen': '2021-04-01 00:00:00',
    }),
    property('currency', {
      'Property Value Type': 'enum',
      'Enum Values': 'EUR,USD',
      'Property Required': 'True',
    }),
    property('note', {
      'Property Value Type': 'String',
      'Property Regex': '^[a-z]+$',
      'Property Is Array': 'true',
    }),
    event('404', { 'Event Display Name': 'Not found', 'Event Activity': 'Inactive' }),
  ]);
  expect(imported(text)).toEqual({
    plan: `categories:
  Checkout:

events:
  # Checkout

  Checkout Started:
    category: Checkout
    description: |-
      A customer, at last,
      opened the checkout.
    owner: growth@example.com
    tags: [checkout, revenue]
    is_hidden_from_timeline: true
    properties:
      currency:
      note:

  # Without a category

  "404":
    display_name: Not found
    is_active: false

event_properties:
  currency:
    type: enum
    enum_values: [EUR, USD]
    is_required: true

  note:
    type: string
    regex: ^[a-z]+$
    is_array_type: true
`,
    warnings: [],
    notes: [],
  });
});

test('headers in any letter case and order, a byte order mark, semicolons, and new columns', () => {
  const text = `\ufeffPROPERTY CATEGORY;object name;"Object  Type";EVENT SCHEMA STATUS;Event Property Name;New Column\r\n;Signed Up;event;Planned;;x\r\n\r\n;;;;method;\r\n`;
  expect(imported(text).plan).toBe(
    'events:\n  Signed Up:\n    properties:\n      method:\n\nevent_properties:\n  method:\n',
  );
});

test('the most frequent definition is shared, the others keep what differs', () => {
  const text = csv(eventColumns, [
    event('A'),
    property('coupon', { 'Property Value Type': 'string', 'Property Description': 'Code.' }),
    event('B'),
    property('coupon', { 'Property Value Type': 'number' }),
    event('C'),
    property('coupon', { 'Property Value Type': 'string', 'Property Description': 'Code.' }),
  ]);
  expect(imported(text)).toEqual({
    plan: `events:
  A:
    properties:
      coupon:

  B:
    properties:
      coupon:
        type: number
        description: null

  C:
    properties:
      coupon:

event_properties:
  coupon:
    type: string
    description: Code.
`,
    warnings: [],
    notes: [
      '"coupon" has 2 definitions on 3 events: that of 2 is the shared one, the others keep what differs as their own.',
    ],
  });
});

test('what the format cannot hold is named by row', () => {
  const text = csv(eventColumns, [
    event(' '),
    event('A'),
    property('n', {
      'Property Value Type': 'number',
      'Number Property Value Min': '0',
      'Number Is Integer': 'TRUE',
    }),
    property('o', { 'Property Value Type': 'object' }),
    property('c', { 'Property Value Type': 'const', 'Const Value': 'x' }),
    property('s', {
      'Property Value Type': 'string',
      'String Property Value Max Length': '10',
      'Array Unique Items': 'False',
    }),
    { ...event('B'), 'Object Type': 'Custom Event' },
    property('hers'),
    event('bad\u0000name'),
    event(' outer'),
    property('below'),
    event('A', { 'Object Description': 'again' }),
  ]);
  expect(imported(text).warnings).toEqual([
    'a.csv row 2: it names neither an event nor a property, and is left out',
    'a.csv row 4: "number is integer" "TRUE" of "n" is left out: the format does not have it',
    'a.csv row 4: "number property value min" "0" of "n" is left out: the format does not have it',
    'a.csv row 5: "o" has the type "object", which the format does not have: it gets any type',
    'a.csv row 6: "c" has the type "const", which the format does not have: it gets any type',
    'a.csv row 6: "const value" "x" of "c" is left out: the format does not have it',
    'a.csv row 7: "string property value max length" "10" of "s" is left out: the format does not have it',
    'a.csv row 8: "B" is left out with what is below it: a plan has no "custom event"',
    'a.csv row 13: event "A" is left out: a.csv row 3 says something else of it',
    'event "bad\\u0000name" is left out: the name "bad\\u0000name" has control characters',
    'event " outer" is left out with its properties: the name " outer" has outer spaces',
  ]);
});

test('what is not planned stays out unless it is asked for; what is deleted always', () => {
  const text = csv(eventColumns, [
    event('Live', { 'Event Schema Status': 'live' }),
    property('p', { 'Property Schema Status': 'UNEXPECTED' }),
    event('Unexpected', { 'Event Schema Status': 'Unexpected' }),
    property('q'),
    event('Deleted', { 'Event Schema Status': 'DELETED' }),
  ]);
  expect(imported(text)).toEqual({
    plan: 'events:\n  Live:\n',
    warnings: [],
    notes: [
      '2 rows of what is not planned (UNEXPECTED) left out: --include-unexpected imports them.',
      'A row of what is deleted left out.',
    ],
  });
  expect(imported(text, true).plan).toBe(
    'events:\n  Live:\n    properties:\n      p:\n\n  Unexpected:\n    properties:\n      q:\n\nevent_properties:\n  p:\n  q:\n',
  );
});

test('user properties, with a column that stands twice', () => {
  const columns = [
    'Action',
    'Property Type',
    'Property Name',
    'Property Description',
    'Property Value Type',
    'Property Schema Status',
    'Property Visibility',
    'Property Is Array',
    'Property Value Type',
    'Enum Values',
  ];
  const text = [
    columns.join(','),
    'IGNORE,User Property,plan_tier,Billing tier.,enum,LIVE,Visible,FALSE,,"[""free"", ""pro""]"',
    'IGNORE,User Property,roles,,array,PLANNED,Hidden,TRUE,string,',
    'IGNORE,User Property,__proto__,,any,,,,,',
  ].join('\n');
  expect(imported(text)).toEqual({
    plan: `user_properties:
  __proto__:

  plan_tier:
    type: enum
    description: Billing tier.
    enum_values: [free, pro]

  roles:
    type: string
    is_array_type: true
    is_hidden: true
`,
    warnings: [],
    notes: [],
  });
});

test('several files are one plan', () => {
  const events = csv(eventColumns, [event('A')]);
  const users = 'Property Name\nu\n';
  expect(imported([events, users]).plan).toBe('events:\n  A:\n\nuser_properties:\n  u:\n');
});

test.each([
  [
    '',
    '"a.csv" is no export of Amplitude Data: it has neither a column "Object Name" nor "Property Name".',
  ],
  [
    'a,b\n1,2\n',
    '"a.csv" is no export of Amplitude Data: it has neither a column "Object Name" nor "Property Name".',
  ],
  ['Object Name\n"open', 'It cannot be read as CSV'],
])('%j is no export', (text, message) => {
  expect(imported(text).warnings[0]).toContain(message);
});

test('cells that say what no export says are named, and count as what is usual', () => {
  const text = csv(eventColumns, [
    event('A', {
      'Event Activity': 'asleep',
      'Event Hidden From Timeline': 'maybe',
      'Event Schema Status': 'odd',
      Tags: '[oops',
    }),
    property('two', { 'Property Value Type': 'number' }),
    { ...event('Gone'), Action: 'Delete' },
    property('hers'),
  ]);
  expect(imported(text)).toMatchObject({
    plan: expect.stringMatching(
      /^events:\n {2}A:\n {4}tags: \["\[oops"\]\n {4}properties:\n {6}two:\n/,
    ),
    warnings: [
      'a.csv row 2: the status "odd" is not known, and counts as planned',
      'a.csv row 2: the activity "asleep" of "A" is not known, and counts as active',
      'a.csv row 2: "maybe" in "event hidden from timeline" is neither true nor false, and counts as false',
      'a.csv row 4: "Gone" is left out with what is below it: its action is to delete it',
    ],
  });
});

test('a property above all events is a shared one', () => {
  const text = csv(eventColumns, [property('p', { 'Property Value Type': 'long' }), event('A')]);
  expect(imported(text)).toEqual({
    plan: 'events:\n  A:\n\nevent_properties:\n  p:\n    type: number\n',
    warnings: [],
    notes: [],
  });
});

test('group properties beside user properties, short rows, and rows that are left out', () => {
  const text = [
    'Action,Property Type,Property Name,Property Schema Status,Property Value Type,Property Value Type',
    'IGNORE,Group Property,grp:size',
    'IGNORE,User Property,gp:tier,LIVE,string,number',
    'IGNORE,User Property,gp:',
    'IGNORE,User Property',
    'REMOVE,User Property,old',
    'IGNORE,User Property,surprise,UNEXPECTED',
    ',,,,,',
  ].join('\n');
  expect(imported(text)).toEqual({
    plan: 'user_properties:\n  tier:\n    type: string\n\ngroup_properties:\n  size:\n',
    warnings: [
      'a.csv row 3: "tier" has two types, "string" and "number": the first one counts',
      'a.csv row 4: it names no property, and is left out',
      'a.csv row 5: it names no property, and is left out',
      'a.csv row 6: "old" is left out: its action is to delete it',
    ],
    notes: [
      'A row of what is not planned (UNEXPECTED) left out: --include-unexpected imports them.',
    ],
  });
});

test('what stands in columns that nobody knows, or in none at all, is said', () => {
  const text = [
    'Object Name,Event Property Name,Property Category,Property Visibility,Score,Event First Seen,',
    'A,,,,,2021-04-01,',
    ',p,Money,Secret,7,,',
    'B,,,,,,,',
    'C,,,,,,,one, two',
  ].join('\n');
  expect(imported(text)).toMatchObject({
    warnings: [
      'a.csv row 5: it has more cells than the first row names, and those are left out',
      'a.csv row 3: the visibility "Secret" of "p" is not known, and counts as visible',
      'a.csv row 3: "property category" "Money" of "p" is left out: the format does not have it',
    ],
    notes: ['"a.csv" has columns that are not known, and left out: "score".'],
  });
});

test('what has no row of its own is found by those that led to it', () => {
  const text = csv(eventColumns, [
    event('A', { 'Event Category': 'K' }),
    property('bad\u0000name'),
    event('B', { 'Event Category': 'K' }),
    property('bad\u0000name'),
  ]);
  const result = importCsv([{ path: 'a.csv', text }], { includeUnexpected: false });
  if ('error' in result) throw new Error(result.error);
  const placesOf = (kind: 'category' | 'event_property', name: string) =>
    result.places.get(keyOf({ kind, name, scope: null }));
  expect(placesOf('category', 'K')).toEqual(['a.csv row 2', 'a.csv row 4']);
  expect(placesOf('event_property', 'bad\u0000name')).toEqual(['a.csv row 3', 'a.csv row 5']);
});

test('a regular expression keeps the white space around it', () => {
  const text = csv(eventColumns, [
    event('A'),
    property('p', { 'Property Value Type': 'string', 'Property Regex': '^a$ ' }),
  ]);
  expect(imported(text).plan).toContain('regex: "^a$ "');
});

test('an export may have more rows than a call can have arguments', () => {
  const rows = Array.from({ length: 130_000 }, (_, index) => `E${index}`).join('\n');
  const files = [{ path: 'a.csv', text: `Object Name\n${rows}` }];
  const result = importCsv(files, { includeUnexpected: false });
  expect('taxonomy' in result && result.taxonomy.entities.size).toBe(130_000);
});
