import { describe, expect, it } from 'vitest';
import type { MapNode, Node } from '../../../src/core/plan/node.ts';
import { nodes, plain, problems, read } from './tree-values.ts';

/** The text at which each node begins, in the order of the tree: so much of it as tells the places apart. */
function begins(text: string): readonly string[] {
  return nodes(read(text).root).map(({ start }) => text.slice(start, start + 4));
}

function entry(node: Node | null, name: string): Node {
  const found = map(node).entries.find(({ source }) => source === name);
  if (found === undefined) throw new Error(`no entry ${name}`);
  return found.value;
}

function map(node: Node | null): MapNode {
  if (node?.type !== 'map') throw new Error('no map');
  return node;
}

function keys(node: Node | null): readonly string[] {
  return map(node).entries.map(({ source }) => source);
}

describe('scalars', () => {
  it.each([
    ['404', '404', 404],
    ['1.10', '1.10', 1.1],
    ['0x1F', '0x1F', 31],
    ['0o17', '0o17', 15],
    ['017', '017', 17],
    ['-.5e1', '-.5e1', -5],
    ['.inf', '.inf', Number.POSITIVE_INFINITY],
    ['-.INF', '-.INF', Number.NEGATIVE_INFINITY],
    ['.NaN', '.NaN', Number.NaN],
    ['18446744073709551616', '18446744073709551616', 2 ** 64],
    ['null', 'null', null],
    ['Null', 'Null', null],
    ['~', '~', null],
    ['true', 'true', true],
    ['FALSE', 'FALSE', false],
    ['no', 'no', 'no'],
    ['tRUE', 'tRUE', 'tRUE'],
    ['1_000', '1_000', '1_000'],
    ['0b1', '0b1', '0b1'],
    ['1:30', '1:30', '1:30'],
    ['2024-01-01', '2024-01-01', '2024-01-01'],
    ['-', "'-'", '-'],
    ['404', "'404'", '404'],
    ['null', '"null"', 'null'],
    ["it's", "'it''s'", "it's"],
    ['a\tb\u00e9', '"a\\tb\\u00e9"', 'a\tb\u00e9'],
    ['\ud800', '"\\ud800"', '\ud800'],
    ['404', '!!str 404', '404'],
    ['', '!!str', ''],
    ['null', '! null', 'null'],
    ['404', '!!int "404"', 404],
    ['1', '!!float 1', 1],
    ['true', '!!bool "true"', true],
    ['~', '!!null "~"', null],
    ['x', '!<tag:yaml.org,2002:str> x', 'x'],
    ['__proto__', '__proto__', '__proto__'],
  ])('%j from %s is %j', (source, written, value) => {
    const text = `key: ${written}\n`;
    expect(entry(read(text).root, 'key')).toMatchObject({ type: 'scalar', source, value });
    expect(problems(text)).toEqual([]);
  });

  it('folds and chomps', () => {
    const text =
      'a: |\n  x\n   y\n\nb: |-\n  x\n\nc: |+\n  x\n\nd: >\n  x\n  y\n\n  z\ne: p\n  q\n\n  r\n';
    expect(plain(read(text).root)).toEqual(
      new Map([
        ['a', 'x\n y\n'],
        ['b', 'x'],
        ['c', 'x\n\n'],
        ['d', 'x y\nz\n'],
        ['e', 'p q\nr'],
      ]),
    );
  });

  it('takes a tag handle of the file', () => {
    const text = '%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n';
    expect(plain(read(text).root)).toEqual(new Map([['a', '1']]));
  });
});

describe('places', () => {
  it('are those of quotes, brackets and block headers', () => {
    expect(
      begins('a: "x" # c\nb: [p, {q: 1}, ]\nc: |- # c\n  z\n? d\n: \'y\'\ne: {\n  f: g }\n'),
    ).toEqual([
      ...['a: "', 'a: "', '"x" ', 'b: [', '[p, ', 'p, {', '{q: ', 'q: 1', '1}, ', 'c: |', '|- #'],
      ...['d\n: ', "'y'\n", 'e: {', '{\n  ', 'f: g', 'g }\n'],
    ]);
  });

  it('are those of pairs and empty brackets', () => {
    expect(begins('[a: b, [], {}, "c" : d]')).toEqual([
      ...['[a: ', 'a: b', 'a: b', 'b, [', '[], ', '{}, ', '"c" ', '"c" ', 'd]'],
    ]);
  });

  it.each([
    ['a:\nb: 1\n', 2],
    ['a: # c\n# d\n\nb: 1\n', 2],
    ['a: &x\nb: 1\n', 5],
    ['a: !!null\nb: 1\n', 9],
    ['{a: , b: 1}', 3],
    ['{a, b: 1}', 2],
    ['? a\n? b\n', 3],
    ['- # c\n- 1\n', 1],
    ['- 1\n-\n', 5],
    ['- "-"\n# -\n-', 11],
  ])('an omitted value in %j stands at %i', (text, offset) => {
    const { root } = read(text);
    const omitted = nodes(root).filter((node) => 'value' in node && node.value === null);
    expect(omitted[0]).toMatchObject({ start: offset, value: null });
  });

  it.each([
    ['a\nb\nc', [0, 2, 4]],
    ['a\r\nb\r\nc', [0, 3, 6]],
    ['a\rb\rc', [0, 2, 4]],
    ['\uFEFFa\nb\r\nc', [1, 3, 6]],
  ])('counts lines and columns of %j', (text, offsets) => {
    const { locate } = read(text);
    expect(offsets.map(locate)).toEqual(
      [1, 2, 3].map((line) => ({ file: 'plan.yml', line, column: 1 })),
    );
  });

  it('counts columns in UTF-16 units, and stays within the text', () => {
    const { locate } = read('"😀": x\r\ny: 1\n');
    expect(locate(6)).toMatchObject({ line: 1, column: 7 });
    expect(locate(-1)).toMatchObject({ line: 1, column: 1 });
    expect(locate(1_000)).toMatchObject({ line: 3, column: 1 });
    expect(locate(8)).toMatchObject({ line: 1, column: 9 });
  });
});

describe('files', () => {
  it.each(['', '\n', '# only\n  # comments\r\n', '\uFEFF', '\uFEFF# c', '---\n', '--- # c\n...\n'])(
    '%j is empty: neither tree nor problem',
    (text) => {
      expect(read(text)).toMatchObject({ root: null, problems: [] });
    },
  );

  it.each(['\uFEFFa: 1\n', '%YAML 1.2\n---\na: 1\n', '# c\n--- # c\na: 1\n...\n# d\n', 'a: 1\r'])(
    '%j is one document',
    (text) => {
      const { root, problems: found } = read(text);
      expect(found).toEqual([]);
      expect(plain(root)).toEqual(new Map([['a', 1]]));
    },
  );
});

describe('anchors', () => {
  it('shares what an alias stands for', () => {
    const { root } = read('a: &x {p: 1}\nb: *x\n');
    expect(entry(root, 'b')).toBe(entry(root, 'a'));
  });

  it('takes the anchor that was written last', () => {
    const text = 'a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: &x [&x 3]\nf: *x\n';
    expect([...map(read(text).root).entries.map(({ value }) => plain(value))]).toEqual([
      ...[1, 1, 2, 2],
      ...[[3], 3],
    ]);
  });

  it('gives a key from an alias a place of its own', () => {
    const { root } = read('a: &x name\n*x : 1\n');
    expect(map(root).entries[1]).toMatchObject({ source: 'name', start: 11 });
  });

  it('gives an omitted value a name', () => {
    expect(plain(read('a: &x\nb: *x\n').root)).toEqual(
      new Map([
        ['a', null],
        ['b', null],
      ]),
    );
  });
});

describe('merge keys', () => {
  const base = 'x: &x {p: 1, q: 1}\ny: &y {q: 2, r: 2}\n';

  it.each([
    ['an alias', 'z:\n  <<: *x\n  s: 3\n', 's=3 p=1 q=1'],
    ['a map', 'z: {<<: {p: 1}, s: 3}\n', 's=3 p=1'],
    ['a list, the earlier first', 'z:\n  <<: [*x, *y]\n', 'p=1 q=1 r=2'],
    ['a list in lines', 'z:\n  <<:\n    - *y\n    - {s: 4}\n', 'q=2 r=2 s=4'],
    ['what is written, before', 'z:\n  q: 9\n  <<: *x\n', 'q=9 p=1'],
    ['what is written, after', 'z:\n  <<: *x\n  "q": 9\n', 'q=9 p=1'],
    ['a merged map', 'w: &w\n  <<: *x\n  s: 3\nz:\n  <<: *w\n', 's=3 p=1 q=1'],
    ['an empty list', 'z: {<<: [], s: 1}\n', 's=1'],
  ])('%s', (_, text, expected) => {
    const { root, problems: found } = read(base + text);
    const merged = map(entry(root, 'z')).entries.map(
      ({ source, value }) => `${source}=${String(plain(value))}`,
    );
    expect(found).toEqual([]);
    expect(merged.join(' ')).toBe(expected);
  });

  it.each(['"<<"', "'<<'", '!!str <<'])('%s is an ordinary key', (key) => {
    expect(keys(read(`${key}: {a: 1}\nb: 2\n`).root)).toEqual(['<<', 'b']);
  });

  it('leaves hostile names alone', () => {
    const text = 'a: &a {__proto__: 1, constructor: 2}\nb:\n  <<: *a\n  toString: 3\n';
    expect(keys(entry(read(text).root, 'b'))).toEqual(['toString', '__proto__', 'constructor']);
  });
});
