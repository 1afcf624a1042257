import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { commands, readCommandLine } from '../../src/command-line/arguments.ts';
import { helpFor } from '../../src/command-line/help.ts';
import { fieldOf, isClearable } from '../../src/core/kind.ts';
import { kindOf, kinds } from '../../src/core/kinds/index.ts';
import { styleExamples } from '../../src/core/plan/case-style.ts';
import type { Schema } from '../../src/core/plan/json-schema.ts';
import { defaultSeverity, nameRules, requirable } from '../../src/core/plan/rules-schema.ts';
import { schema } from '../../src/core/plan/schema.ts';
import { rules } from '../../src/core/problem.ts';
import { blocks, firstColumn, type Page, readPage, readPages, tableUnder } from './pages.ts';

const readme = await readPage('README.md');
const format = await readPage('docs/plan-format.md');
const action = await readPage('docs/action.md');
const troubleshooting = await readPage('docs/troubleshooting.md');
const whole = schema();
const sources = (await readdir('src', { recursive: true })).filter((path) => path.endsWith('.ts'));
const code = (await Promise.all(sources.map((path) => readFile(`src/${path}`, 'utf8')))).join('');

/** The keys that the format has for a definition or, with `_use`, below an event or group type. */
function keysOf(definition: string): readonly string[] {
  return keysIn(whole.$defs?.[definition]);
}

function keysIn(part: Schema | undefined): readonly string[] {
  return Object.keys(part?.properties ?? {});
}

/** What stands as code in the first column of a table: words that people see in a report. */
function messagesIn({ text }: Page, heading: string): readonly string[] {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [part = ''] = section.split('\n## ');
  const cells = [...part.matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message),
  );
}

test('the README has the help of the command line', () => {
  expect(blocks(readme, 'text').map((text) => `${text}\n`)).toContain(helpFor(null));
});

test('the example comment is the one that the picture shows', async () => {
  const real = await readFile('test/cases/typical/comment.md', 'utf8');
  const quoted = [...readme.text.matchAll(/^> ?(.*)$/gm)].map(([, line = '']) => line);
  expect(quoted.length).toBeGreaterThan(20);
  expect(real.split('\n')).toEqual(expect.arrayContaining(quoted));
});

test('sections', () => {
  expect([...firstColumn(tableUnder(format, 'Sections'))].sort()).toEqual(
    [...keysIn(whole)].sort(),
  );
});

test('fields of categories and events', () => {
  expect(firstColumn(tableUnder(format, 'Categories'))).toEqual(keysOf('category'));
  expect(firstColumn(tableUnder(format, 'Events'))).toEqual(keysOf('event'));
});

test('fields of properties, wherever they stand', () => {
  const [head = [], ...rows] = tableUnder(format, 'Properties');
  const columns = new Map([
    ['event_properties', 'event_property'],
    ['of an event', 'event_property_use'],
    ['user_properties', 'user_property'],
    ['group_properties', 'group_property'],
    ['of a group type', 'group_property_use'],
  ]);
  expect(head.slice(3)).toEqual([...columns.keys()]);
  for (const [column, definition] of columns) {
    const has = rows.filter((row) => row[head.indexOf(column)] === 'yes').map(([name]) => name);
    expect(has).toEqual(keysOf(definition));
    const words = rows.map((row) => row[head.indexOf(column)]);
    expect(words.every((word) => word === 'yes' || word === 'no')).toBe(true);
  }
});

test.each([
  ['Events', 'event'],
  ['Properties', 'event_property'],
])('which fields of %s can be empty', (heading, kind) => {
  for (const [name = '', , empty] of tableUnder(format, heading).slice(1)) {
    const field = fieldOf(kindOf(kind), name);
    expect([name, empty]).toEqual([name, field && isClearable(field) ? 'yes' : 'no']);
  }
});

test('values of a fixed set', () => {
  for (const { name, values = [] } of kinds.flatMap(({ fields }) => fields)) {
    const row = tableUnder(format, 'Properties').find(([field]) => field === name);
    for (const value of values) expect(row?.[1]).toContain(value);
  }
});

test('rules of a team', () => {
  const table = tableUnder(format, 'Rules');
  expect([...firstColumn(table)].sort()).toEqual([...keysIn(whole.properties?.['rules'])].sort());
  for (const [rule = '', what, severity] of table.slice(1)) {
    const isName = nameRules.some((name) => name === rule);
    expect(severity).toBe(isName ? defaultSeverity.naming : defaultSeverity.required);
    if (!isName) for (const { section } of requirable) expect(what).toContain(section);
  }
});

test('styles of names', () => {
  const table = tableUnder(format, 'Styles');
  expect(Object.fromEntries(table.slice(1))).toEqual(styleExamples);
});

test('rules that a plan can break', () => {
  expect(firstColumn(tableUnder(format, 'Problems'))).toEqual(Object.keys(rules));
});

test('results are those of the code', async () => {
  const report = await readFile('src/core/report.ts', 'utf8');
  const [type = ''] = /export type Result =[^;]*/.exec(report) ?? [];
  const results = [...type.matchAll(/'([a-z-]+)'/g)].map(([, word]) => word);
  expect(firstColumn(tableUnder(action, 'Results and reasons'))).toEqual(results);
});

test('messages that are explained are messages that there are', () => {
  const explained = [
    ...messagesIn(readme, 'If something goes wrong'),
    ...messagesIn(troubleshooting, 'What it says'),
  ];
  expect(explained.length).toBeGreaterThan(10);
  expect(explained.filter((message) => !code.includes(message))).toEqual([]);
});

test('reasons are words that the code has, and all that it has', () => {
  const reasons = firstColumn(tableUnder(action, 'Reasons'));
  expect(reasons.filter((reason) => !code.includes(`'${reason}'`))).toEqual([]);
  const given = [...code.matchAll(/reason: '([a-z-]+)'/g)].map(([, reason]) => reason);
  // Why the client waits, not why a run ends.
  expect(reasons).toEqual(expect.arrayContaining(given.filter((reason) => reason !== 'hour')));
});

test('the pages name no option and no input that there is not', async () => {
  const inputs = await readFile('action.yml', 'utf8');
  const help = commands.map(helpFor).join('\n');
  for (const { nodes } of [readme, format, action]) {
    for (const { type, value = '' } of nodes) {
      if (type !== 'inlineCode') continue;
      const [, option] = /^(--[a-z-]+)/.exec(value) ?? [];
      if (option !== undefined) expect(help).toContain(option);
      const [, input] = /^([a-z]+-[a-z-]+): ./.exec(value) ?? [];
      if (input !== undefined && input !== 'pull-requests') expect(inputs).toContain(`  ${input}:`);
    }
  }
});

/** What follows the name of the command line, wherever a page shows how to call it. */
const calls = (await readPages()).flatMap(({ path, nodes }) =>
  nodes
    .filter(({ type, lang }) => type === 'inlineCode' || (type === 'code' && lang !== 'text'))
    .flatMap(({ value = '' }) => [
      ...value.matchAll(
        /(?:tracking-plan(?:@1)?|dist\/cli\/index\.js) ([a-z]+\b(?! [A-Z])[^#\n]*)/g,
      ),
    ])
    .map(([, words = '']) => [path, words.trim()] as const),
);

test('the pages call the command line', () => {
  expect(calls.length).toBeGreaterThan(10);
});

test.each(calls)('%s: tracking-plan %s', (_, words) => {
  const args = words.split(/\s+/).map((word) => word.replace(/^'(.*)'$/, '$1'));
  expect(readCommandLine(args)).toMatchObject({ command: args[0] });
});

test('the line for editors is the one that new plans begin with', async () => {
  const pages = [...(await readPages()).map(({ text }) => text)];
  const lines = pages.flatMap((text) => text.match(/^# yaml-language-server: .*$/gm) ?? []);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(code).toContain(`'${line}'`);
});
