import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../../src/core/groups/json.ts';
import { readGroups } from '../../../src/core/groups/read-groups.ts';
import { planOf } from '../../support/project.ts';

const plan = planOf(`
group_properties:
  company_size: { type: number }
  tier: { type: enum, enum_values: [free, pro, 3] }
  domain: { type: string, regex: "^[a-z.]+$" }
  flags: { type: string, is_array_type: true }
  one: { is_array_type: false }
  active: { type: boolean }
  anything: {}
  seats: { type: number, renamed_from: [licences, chairs] }
group_types:
  account:
    properties:
      company_size:
      renewal_date: { type: string }
      tier: { type: string }
  team:
ignore:
  group_properties: ["[Sync] *"]
`);

const read = (text: string) => readGroups({ path: 'groups.yml', text }, plan);

/** Problems as `line:column rule message`. */
const problems = (text: string): readonly string[] =>
  read(text).problems.map(
    ({ rule, severity, message, location }) =>
      `${location.line}:${location.column} ${severity === 'error' ? '' : 'warning '}${rule}: ${message}`,
  );

const group = (properties: string): string =>
  `- group_type: account\n  group_value: Acme\n  group_properties: ${properties}\n`;

const found = (properties: string): readonly string[] =>
  problems(group(properties)).map((line) => line.replace(/^3:\d+ /, ''));

describe('a file of groups', () => {
  it('may be YAML or JSON, with the same meaning', () => {
    const yaml = read(`
- group_type: account
  group_value: 404
  group_properties: { company_size: 12, tags: [a, 2, true], "__proto__": { x: 1.50 } }
- group_type: team
  group_value: "Blue/Green 😀"
  group_properties:
    $set: { anything: 2024-01-01 }
    $add: { seats: -1 }
    $unset: { active: , domain: "-" }
`);
    const json = read(`[
\t{"group_type": "account", "group_value": "404", "group_properties": {"company_size": 12, "tags": ["a", 2, true], "__proto__": {"x": 1.5}}},
\t{"group_type": "team", "group_value": "Blue\\/Green \\ud83d\\ude00", "group_properties":
\t\t{"$set": {"anything": "2024-01-01"}, "$add": {"seats": -1}, "$unset": {"active": null, "domain": "-"}}}
]`);
    const texts = yaml.identifications.map(jsonOf);
    expect(texts).toEqual([
      '{"group_type":"account","group_value":"404","group_properties":{"company_size":12,"tags":["a",2,true],"__proto__":{"x":1.5}}}',
      '{"group_type":"team","group_value":"Blue/Green 😀","group_properties":{"$set":{"anything":"2024-01-01"},"$add":{"seats":-1},"$unset":{"active":"-","domain":"-"}}}',
    ]);
    expect(json.identifications.map(jsonOf)).toEqual(texts);
  });

  it('has nothing to say in an empty list, and something to complain of in an empty file', () => {
    expect(read('[]')).toEqual({ identifications: [], problems: [] });
    expect(problems('')).toEqual([expect.stringMatching(/^1:1 schema: the file is empty: write/)]);
    expect(problems('a: 1')).toEqual([expect.stringMatching(/^1:1 schema: .*this is an object/)]);
    expect(problems('- x')).toEqual([expect.stringMatching(/^1:3 schema: .*is the text "x"/)]);
    expect(problems('- [')[0]).toMatch(/yaml-syntax/);
    expect(problems('- a: 1\n  a: 2')[0]).toMatch(/^1:3 duplicate-key/);
  });

  it('names what is missing or misspelt', () => {
    expect(problems('- group_type: account\n')).toEqual([
      '1:3 schema: this group has no "group_value" and "group_properties": write it',
    ]);
    expect(problems('- { group_type: team, groupvalue: x, group_properties: {} }')).toEqual([
      '1:23 schema: unknown key "groupvalue": did you mean "group_value"?',
    ]);
    expect(problems('- { group_type: [], group_value: , group_properties: 1 }')).toEqual([
      '1:17 schema: "group_type" is a list: write a name',
      expect.stringMatching(/schema: "group_value" is nothing: write a name/),
      expect.stringMatching(/schema: "group_properties" is the number 1: write properties/),
    ]);
  });

  it('takes plain values or operations, never both', () => {
    expect(found('{ anything: 1, $set: { one: 2 } }')).toEqual([
      expect.stringMatching(/^group-operation: "anything" stands beside operations/),
    ]);
    expect(found('{ $append: { flags: a }, $sett: { one: 2 } }')).toEqual([
      'group-operation: there is no operation "$sett": did you mean "$set"?',
    ]);
    expect(found('{ $clearAll: "-" }')).toEqual([
      expect.stringMatching(/^group-operation: there is no operation "\$clearAll": write "\$set"/),
    ]);
    expect(found('{ $set: [a] }')).toEqual([
      expect.stringMatching(/^group-operation: \$set takes properties, and this is a list/),
    ]);
    expect(found('{ $unset: [a] }')).toEqual([
      'group-operation: $unset takes properties, and this is a list: write $unset: { name: "-" }',
    ]);
    expect(found('{ $add: { company_size: "1" } }')).toEqual([
      'group-operation: $add takes a number, and this is the text "1": write a number',
    ]);
  });
});

it('warns of a property in several operations', () => {
  const message = (one: string, other: string) =>
    `warning group-operation: "one" stands in ${one} and in ${other}, and it is not documented whether both count, and in which order: write it in one`;
  expect(found('{ $setOnce: { one: 1 }, $add: { one: 2, seats: 1 }, $unset: { one: } }')).toEqual([
    message('$setOnce', '$add'),
    message('$setOnce', '$unset'),
  ]);
});

describe('values', () => {
  it.each([
    ['{ company_size: 12, active: true, domain: acme.com, flags: [a], anything: [1] }'],
    ['{ $add: { company_size: 1.5 }, $append: { flags: a } }'],
    ['{ $prepend: { flags: [a, b] } }'],
    ['{ $unset: { company_size: "-", active: "" } }'],
    ['{ renewal_date: 2024-01-01, "[Sync] id": 1 }'],
  ])('of %s fit', (properties) => {
    expect(found(properties)).toEqual([]);
  });

  it.each([
    [
      '{ company_size: "12" }',
      '"company_size" is of type: number in the plan, and this is the text "12": write 12 without quotes',
    ],
    [
      '{ active: yes }',
      '"active" is of type: boolean in the plan, and this is the text "yes": write true or false',
    ],
    [
      '{ domain: 12 }',
      '"domain" is of type: string in the plan, and this is the number 12: put it in quotes, "12"',
    ],
    [
      '{ domain: ACME }',
      '"ACME" does not match the regex of "domain" in the plan: write what "^[a-z.]+$" matches',
    ],
    [
      '{ domain: { a: 1 } }',
      '"domain" is of type: string in the plan, and this is an object: write text',
    ],
    [
      '{ domain: [a] }',
      '"domain" holds one value, as the plan says, and this is a list: write one, or is_array_type: true in the plan',
    ],
    [
      '{ one: [a] }',
      '"one" holds one value, as the plan says, and this is a list: write one, or is_array_type: true in the plan',
    ],
    [
      '{ $append: { domain: a } }',
      '"domain" holds one value, as the plan says, and $append makes a list of it: write one, or is_array_type: true in the plan',
    ],
    [
      '{ flags: a }',
      '"flags" holds a list, as the plan says, and this is the text "a": write a list',
    ],
    [
      '{ flags: [a, 1] }',
      '"flags" is of type: string in the plan, and this is the number 1: put it in quotes, "1"',
    ],
    [
      '{ $add: { domain: 1 } }',
      '"domain" is of type: string in the plan, and $add needs type: number: use $set',
    ],
    ['{ anything: }', '"anything" has no value: write one, or take it off the group with $unset'],
    ['{ anything: .inf }', '".inf" is no number that can be sent: write one, or put it in quotes'],
    [
      '{ anything: 12345678901234567890 }',
      '"12345678901234567890" has more digits than a number keeps and would arrive as another one: put it in quotes',
    ],
    [
      '{ anything: "\\ud800" }',
      'this text has half of a surrogate pair: write the whole character',
    ],
  ])('%s', (properties, message) => {
    expect(found(properties)).toEqual([`group-value: ${message}`]);
  });

  it.each([
    ['{ $add: { flags: 1 } }', 'and $add needs a number: write a list'],
    ['{ company_size: true }', 'and this is true: write a number'],
    ['{ company_size: { a: 1 } }', 'and this is an object: write a number'],
    ['{ active: { a: 1 } }', 'and this is an object: write true or false'],
    ['{ domain: { a: 1 } }', 'and this is an object: write text'],
  ])('%s do not fit', (properties, end) => {
    expect(found(properties)).toEqual([expect.stringMatching(/^group-value: /)]);
    expect(found(properties)[0]?.endsWith(end)).toBe(true);
  });

  it('of an enum are no objects', () => {
    const text = '- { group_type: team, group_value: x, group_properties: { tier: { a: 1 } } }';
    expect(problems(text)).toEqual([expect.stringMatching(/an object: write one of its values$/)]);
  });

  it('may be large where Amplitude takes them', () => {
    const large = `{ anything: [${Array.from({ length: 150 }, () => `"${'x'.repeat(1000)}"`)}] }`;
    expect(found(large)).toEqual([]);
    const encoded = `{ anything: [${Array.from({ length: 150 }, () => `"${'日'.repeat(1000)}"`)}] }`;
    expect(found(encoded)).toEqual([expect.stringMatching(/^group-limit: this value alone/)]);
  });

  it('of an enum are those of the plan, by what stands there', () => {
    const tier = (value: string) =>
      problems(`- { group_type: team, group_value: x, group_properties: { tier: ${value} } }`);
    expect(tier('pro')).toEqual([]);
    expect(tier('3')).toEqual([]);
    expect(tier('Pro')).toEqual([
      expect.stringMatching(/"Pro" is no value of "tier" in the plan: write "free", "pro" or "3"$/),
    ]);
    // The account's own definition says that it is text.
    expect(found('{ tier: Gold }')).toEqual([]);
  });

  it('are within the limits', () => {
    expect(found(`{ anything: "${'x'.repeat(1024)}" }`)).toEqual([]);
    expect(found(`{ anything: "${'x'.repeat(1025)}" }`)).toEqual([
      'group-limit: this text has 1,025 characters, and Amplitude takes at most 1,024: shorten it',
    ]);
    expect(found(`{ anything: [a, { k: "${'x'.repeat(1025)}" }] }`)).toHaveLength(1);
    expect(found(`{ anything: "${'😀'.repeat(1024)}" }`)).toEqual([
      expect.stringMatching(/^warning group-limit: this text has 2,048 characters if/),
    ]);
    const nested = (levels: number) => `{ anything: ${'['.repeat(levels)}1${']'.repeat(levels)} }`;
    expect(found(nested(40))).toEqual([]);
    expect(found(nested(41))).toEqual([
      expect.stringMatching(/^group-limit: this value is nested 41 levels deep/),
    ]);
    const large = `{ anything: [${Array.from({ length: 1200 }, () => `"${'x'.repeat(1000)}"`)}] }`;
    expect(found(large)).toEqual([expect.stringMatching(/^group-limit: this value alone/)]);
  });

  it('that aliases make large cost nothing', () => {
    const text = `x${'y'.repeat(1000)}`;
    const aliases = Array.from({ length: 1000 }, () => '*a').join();
    const lists = Array.from({ length: 900 }, () => '*b').join();
    const bomb = `{ anything: [&b [&a "${text}", ${aliases}], ${lists}] }`;
    expect(found(bomb)).toEqual([expect.stringMatching(/^group-limit: this value alone/)]);
  });
});

describe('against the plan', () => {
  it('suggests no names of events', () => {
    const other = planOf('events: { E: }\ngroup_types: { account: }');
    const { problems: said } = readGroups({ path: 'groups.yml', text: group('{ E: 1 }') }, other);
    expect(said.map(({ message }) => message)).toEqual([
      'the plan knows no group property "E" for the group type "account": add it to group_properties or group_types',
    ]);
  });

  it('sees what is renamed', () => {
    expect(found('{ chairs: 4 }')).toEqual([
      'group-outdated: the plan calls "chairs" "seats" now: write "seats"',
    ]);
  });

  it('says once what it does not know', () => {
    const text = `
- { group_type: acount, group_value: a, group_properties: { company_sizes: 1 } }
- { group_type: acount, group_value: b, group_properties: { company_sizes: 2, zzzzzz: 1 } }
`;
    expect(problems(text)).toEqual([
      '2:17 warning group-unknown: the plan knows no group type "acount", in 2 groups: did you mean "account"?',
      '2:61 warning group-unknown: the plan knows no group property "company_sizes" for the group type "acount", in 2 groups: did you mean "company_size"?',
      '3:79 warning group-unknown: the plan knows no group property "zzzzzz" for the group type "acount": add it to group_properties or group_types',
    ]);
  });

  it('has names that Amplitude can carry', () => {
    expect(problems('- { group_type: team, group_value: "", group_properties: {} }')).toEqual([
      '1:36 name: a name cannot be empty: write one',
    ]);
    expect(
      problems('- { group_type: " team", group_value: "A\\n", group_properties: {} }'),
    ).toEqual([
      '1:17 warning group-unknown: the plan knows no group type " team": did you mean "team"?',
      '1:17 name: the name " team" has outer spaces: write "team"',
      '1:39 warning name: the name "A\\n" has control characters: write "A"',
    ]);
  });

  it('never writes prefixes', () => {
    expect(found('{ "grp:one": 1 }')).toContain(
      'name: the prefix "grp:" is never written: write "one"',
    );
  });

  it('refuses the same group twice, and a sixth group type', () => {
    expect(problems(group('{ one: 1 }') + group('{ one: 1 }'))).toEqual([
      '4:3 duplicate-group: the group "account" "Acme" also stands in line 1: write it once, with the properties of both',
    ]);
    const types = ['account', 'team', 'a', 'b', 'c', 'd', 'd'];
    const text = types
      .map((type, n) => `- { group_type: ${type}, group_value: v${n}, group_properties: {} }\n`)
      .join('');
    expect(problems(text).filter((line) => line.includes('group-limit'))).toEqual([
      '6:17 group-limit: a project has at most 5 group types, and "d" would be one more beside "account", "team", "a", "b" and "c": use one of these',
    ]);
  });
});
