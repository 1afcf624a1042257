import { describe, expect, it } from 'vitest';
import { plain, problems, read } from './tree-values.ts';

/** The text of a plan, where its problems stand with their rules, and a part of the first message. */
type Case = readonly [text: string, places: readonly string[], message: string];

describe('no YAML', () => {
  const cases: readonly Case[] = [
    ['a:\n\tb: 1\n', ['2:1'], 'Replace the tab with spaces'],
    ['a:\n  b: 1\n\tc: 2\n  d: 3\n', ['3:1'], 'Replace the tab with spaces'],
    ['a:\n  b:\n  \tc: 2\n', ['3:3'], 'Replace the tab with spaces'],
    ['a:\n  b: [1, \t2]\n', ['2:11'], 'Replace it with a space'],
    ['a: 1\nb:2\nc: 3\n', ['2:1'], 'write "b: 2"'],
    ['b:2\nc: 3\n', ['1:1'], 'write "b: 2"'],
    ['a:\n  x:1\n  y: 2\n', ['2:3'], 'write "x: 1"'],
    ['a: 1\nfoo\nb: 2\n', ['2:1'], 'no "key: value"'],
    ['d: Note: this\n', ['1:4'], 'in quotes: "Note: this"'],
    ['d: Note: this # c\r\ne: f: g\r\n', ['1:4', '2:4'], 'in quotes: "Note: this"'],
    ['o: @team\np: `x`\nq: %x\n', ['1:4', '2:4', '3:4'], 'Put it in quotes: "@team"'],
    ['a: *foo bar\n', ['1:9'], 'Put it in quotes: "*foo bar"'],
    ['- * all\n', ['1:3'], 'Put it in quotes: "* all"'],
    ['a: [Amplitude] Revenue\n', ['1:16'], 'Put it in quotes: "[Amplitude] Revenue"'],
    ['[Amplitude] Revenue:\n  a: 1\n', ['1:13'], 'Put it in quotes: "[Amplitude] Revenue"'],
    ['a: {x} y\n', ['1:8'], 'Put it in quotes: "{x} y"'],
    ['a: | text\n', ['1:6'], 'in the next line'],
    ['a: "foo\nb: 1\n', ['1:4'], 'never closed'],
    ['a: "foo\nb: "bar"\nc: 1\n', ['1:4'], 'never closed'],
    ["a: 'foo\nb: 'x'\n", ['1:4'], "Write the closing ' "],
    ["a: 'it's'\n", ['1:8'], 'one pair of quotes'],
    ['a: "x" y\n', ['1:8'], 'one pair of quotes'],
    ['a: "\\q"\n', ['1:5'], 'Write \\\\ for a backslash'],
    ['a: "\\U00110000"\n', ['1:5'], 'no character \\U00110000'],
    ['a: [1, 2\nb: 3\n', ['2:1'], 'Close it with ]'],
    ['a: {x: 1\nb: 3\n', ['2:1'], 'Close it with ]'],
    ['a: [\n  1\n]\n', ['3:1'], 'the closing bracket too'],
    ['a: [1, , 3]\n', ['1:8'], 'Remove the comma'],
    ['{a: 1 "b": 2}\n', ['1:5'], 'separated by commas'],
    ['a: ]\n', ['1:4'], 'closes nothing'],
    ['a:\n  b: 1\n c: 2\n', ['3:2'], 'as many spaces'],
    ['a:\n  - x\n - y\n', ['3:2'], 'as many spaces'],
    ['  a: 1\nb: 2\n', ['2:1'], 'as many spaces'],
    ['<<<<<<< HEAD\na: 1\n', ['1:1'], 'A merge left this mark'],
    ['a:\n  [b] c:\n    d: 1\n', ['2:7'], 'Put it in quotes: "[b] c".'],
    ['a:\n  e: 1\n  [b] c:\n    d: 1\n', ['3:3'], 'Put it in quotes: "[b] c".'],
    ['a:\n  e: 1\n  {b} c: # d\n    f: 1\n', ['3:3'], 'Put it in quotes: "{b} c".'],
    ['a:\n  e: 1\n  *b c:\n    d: 1\n', ['3:3'], 'Put it in quotes: "*b c".'],
    ['a: 1\n  b: 2\n', ['1:4'], 'The line below'],
    ['a: |\n   x\n  y\n', ['3:3'], 'as many spaces'],
    ['a: - b\n', ['1:4'], 'a line of its own'],
    ['a: "x"#c\n', ['1:7'], 'needs a space before its #'],
    ['a: &x &y 1\n', ['1:7'], 'one anchor'],
    ['a: !!str !!int 1\n', ['1:10'], 'one tag'],
    ['a: &x 1\nb: &y *x\n', ['2:7'], 'Remove what stands before the *'],
    ['%YAML 1.1\n---\na: 1\n', ['1:1'], 'read as YAML 1.2, not 1.1'],
    ['%YAML 2.0\n---\na: 1\n', ['2:1'], 'lines that begin with %'],
    ['%YAML 1.2\na: 1\n', ['2:1'], 'a line with ---'],
    ['a: 1\n---\nb: 2\n', ['2:1'], 'A second YAML document'],
    ['a: 1\n...\n# c\nb: 2\n', ['4:1'], 'A second YAML document'],
    ['---\n---\na: 1\n', ['2:1'], 'A second YAML document'],
    ['a: !important\n', ['1:4'], 'begins with "!"'],
    ['a: !e!x 1\n', ['1:4'], 'begins with "!"'],
    ['a: !!set {b, c}\nd: !!timestamp 2024-01-01\n', ['1:4', '2:4'], '"!!set" means nothing'],
    ['a: !!int x\nb: !!seq {}\nc: !!map\n', ['1:4', '2:4', '3:4'], '"!!int" does not fit'],
    ['a: [*x, *y]\n', ['1:5', '1:9'], 'no anchor "x" above'],
    ['a: *x\nb: &x 1\n', ['1:4'], 'no anchor "x" above'],
    ['? [a]\n: 1\n{b: c}: 2\n', ['1:3', '3:1'], 'A key must be text'],
    ['a: &x [1]\n*x : 2\n', ['2:1'], 'A key must be text'],
    ['a: {<<: 5}\nb:\n  <<: [1, {c: d}]\n', ['1:9', '3:8'], '<<: *name'],
    [`${'k'.repeat(1025)}: 1\n`, ['1:1'], 'at most 1,024 characters'],
    ['a: x\u0001y\u0001\nb: "\u0007"\n# \u001b\n', ['1:5', '2:5', '3:3'], 'character U+0001'],
    ['a: x\u007fy\nb: "\u007f"\n# \u0080\n', ['1:5'], 'U+007F may stand in quoted text only'],
    ['a: x\ud800\n', ['1:5'], 'U+D800'],
    ['a\0:\0 \0@\0', ['1:2'], 'Save it as UTF-8'],
    ['a: \u0001\nb: *x\n\tc: d\n', ['1:4', '3:1'], 'U+0001'],
    ['['.repeat(10_000), ['1:100'], 'more than 100 levels'],
    ['- '.repeat(10_000), ['1:201'], 'more than 100 levels'],
    ['a: @\r\rb: @\r', ['1:4', '3:4'], 'Text cannot begin with "@"'],
    ['\uFEFF@: 1\n', ['1:1'], 'Text cannot begin with "@"'],
  ];

  it.each(cases)('%j', (text, places, message) => {
    const found = problems(text);
    expect(found.map((problem) => problem.split(' ', 2).join(' '))).toEqual(
      places.map((place) => `${place} yaml-syntax`),
    );
    expect(found[0] ?? '').toContain(message);
  });

  it('reports the errors of all lines, each once', () => {
    const text = 'a: @x: @y\nb: 1\nc:\n  d: "e" f\n  g: [1] 2 3\n';
    expect(problems(text).map((problem) => problem.split(' ')[0])).toEqual(['1:4', '4:10', '5:10']);
  });

  it('has no tree, severity error and no subject', () => {
    const { root, problems: found } = read('a: @\n');
    expect(root).toBeNull();
    expect(found).toMatchObject([
      {
        rule: 'yaml-syntax',
        severity: 'error',
        subject: null,
        location: { file: 'plan.yml', line: 1, column: 4 },
      },
    ]);
  });

  it('keeps a long explicit key', () => {
    expect(problems(`? ${'k'.repeat(2_000)}\n: 1\n`)).toEqual([]);
  });

  it('leaves out what is at fault and keeps the rest', () => {
    const text = 'a: *none\nb: [1, *none]\n? {c: d}\n: e\nf: !x g\n';
    expect(plain(read(text).root)).toEqual(
      new Map<string, unknown>([
        ['b', [1]],
        ['f', 'g'],
      ]),
    );
  });

  it('says where the parser for all errors finds none', () => {
    expect(problems('a:\n  b: [\n    c\n  ]\n')).toEqual([
      '4:3 yaml-syntax This line belongs to the quotes or brackets above. Indent it deeper than the key before them, the closing bracket too.',
    ]);
  });
});

describe('duplicate keys', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', ['1:1 → 3:1', '3:1 → 1:1']],
    ['a: 1\na: 2\na: 3\n', ['1:1 → 2:1', '2:1 → 1:1', '3:1 → 1:1']],
    ['{1: a, "1": b}\n', ['1:2 → 1:8', '1:8 → 1:2']],
    ['1: a\n1.0: b\n~: c\nnull: d\n', []],
    ['x:\n  "a": 1\n  ? a\n  : 2\n', ['2:3 → 3:5', '3:5 → 2:3']],
    ['x: &x a\n*x : 1\na: 2\n', ['2:1 → 3:1', '3:1 → 2:1']],
    ['__proto__: 1\n__proto__: 2\n', ['1:1 → 2:1', '2:1 → 1:1']],
    ['a: {b: 1}\nc: {b: 1}\nconstructor: 1\n', []],
    ['a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n', ['3:3 → 4:3', '4:3 → 3:3']],
    ['a: {<<: {b: 1}, "<<": 2}\n', []],
  ])('%j', (text, expected) => {
    const found = read(text).problems.map(({ location, message, rule }) => {
      const [, line, column] = /line (\d+), column (\d+)/.exec(message) ?? [];
      expect(rule).toBe('duplicate-key');
      return `${location.line}:${location.column} → ${line}:${column}`;
    });
    expect(found).toEqual(expected);
  });

  it('names the key and what to do', () => {
    expect(problems('a "b": 1\na "b": 2\n')[0]).toBe(
      '1:1 duplicate-key The key "a \\"b\\"" is written twice: also in line 2, column 1. Keep one of the two, with the fields of both.',
    );
    expect(problems('<<: {}\n<<: {}\n')[0]).toContain('Write one "<<" with a list: <<: [*a, *b]');
  });

  it('keeps the first', () => {
    expect(plain(read('a: 1\na: 2\n').root)).toEqual(new Map([['a', 1]]));
  });
});

describe('aliases', () => {
  const levels = (line: (level: number) => string): string =>
    ['a0: &a0 [x, x, x]\n', ...Array.from({ length: 40 }, (_, i) => line(i + 1))].join('');

  it.each([
    ['lists', levels((n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}]\n`), /^1[0-4]:/],
    ['maps', levels((n) => `a${n}: &a${n} {x: *a${n - 1}, y: *a${n - 1}}\n`), /^(1[5-9]|2[0-2]):/],
    [
      'a chain of merges',
      `a0: &a0 {k: 1}\n${Array.from({ length: 3_000 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: *a${i}, k${i}: 1}\n`).join('')}`,
      /^\d{3}:/,
    ],
    ['one long list', `a: &a [${'x,'.repeat(2_000)}]\nb: [${'*a,'.repeat(2_000)}]\n`, /^2:/],
  ])('%s that grow without bound are one problem', (_, text, place) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(place);
    expect(found[0]).toContain(
      'alias-expansion The aliases of this file expand to more than 1,000,000 values',
    );
  });

  it.each([
    ['a: &a [*a]\n', '1:8'],
    ['a: &a\n  b: {c: [*a]}\n', '2:11'],
    ['a: &a\n  <<: *a\n', '2:7'],
    ['&a a: 1\nb: &b\n  *b : 2\n', '3:3'],
  ])('%j holds itself', (text, place) => {
    expect(problems(text)).toEqual([expect.stringContaining(`${place} alias-expansion`)]);
    expect(problems(text)[0]).toContain('inside the value that it names');
  });

  it('may be used by every event of the largest plan', () => {
    const shared = Array.from(
      { length: 20 },
      (_, i) => `  p${i}: {type: enum, enum_values: [a, b], description: d, is_required: true}\n`,
    );
    const events = Array.from(
      { length: 2_000 },
      (_, i) => `e${i}:\n  properties:\n    <<: *shared\n    own: {type: string}\n`,
    );
    expect(problems(`shared: &shared\n${shared.join('')}${events.join('')}`)).toEqual([]);
  });
});
