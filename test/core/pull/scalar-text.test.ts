import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Node } from '../../../src/core/plan/node.ts';
import { syntaxFaults } from '../../../src/core/plan/syntax-faults.ts';
import { readTree } from '../../../src/core/plan/tree.ts';
import { blockText, inline, lineWidth } from '../../../src/core/pull/scalar-text.ts';
import { entryLines, flowEntry } from '../../../src/core/pull/yaml-text.ts';
import { fc } from '../../support/fast-check.ts';

const texts = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'a',
            'word',
            ' ',
            '  ',
            '\n',
            '\n\n',
            '\t',
            '#',
            ': ',
            '-',
            '- ',
            "'",
            '"',
            '\\',
            '!',
          ],
          ...['{', '}', '[', ']', ',', '&', '*', '%', '@', '`', '?', '|', '>', '~', '<<', 'null'],
          ...['404', '1.10', '0x1F', '1_000', '12:30', '.inf', 'yes', '2024-01-01', '---', '...'],
          ...['\u0085', '\u2028', '\ufeff', '\u007f', '\u202e', 'é', '漢字', '😀'],
          'a longer run of words that is folded sooner or later',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => !/\p{Cs}/u.test(text));

function ours(text: string): unknown {
  const { root, problems } = readTree({ path: 'plan.yml', text }, syntaxFaults);
  expect(problems).toEqual([]);
  return plain(root);
}

function plain(node: Node | null): unknown {
  if (node === null) return null;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(plain);
  return node.entries.map(({ source, value }) => [source, plain(value)]);
}

test('any text is read back as it is, as a value and as a key, in blocks and in brackets', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const block = `${entryLines(
        [
          'a',
          {
            entries: [
              ['key', text],
              [`k${text}`, [text]],
              ['z', true],
            ],
          },
        ],
        '',
      )}`;
      const expected = [
        [
          'a',
          [
            ['key', text],
            [`k${text}`, [text]],
            ['z', true],
          ],
        ],
      ];
      expect(ours(block)).toEqual(expected);
      const flow = `{${flowEntry([text, text])}, ${flowEntry(['list', [text, text]])}}`;
      if (text !== 'list')
        expect(ours(flow)).toEqual([
          [text, text],
          ['list', [text, text]],
        ]);
    }),
    { numRuns: 1000 },
  );
});

test('other readers of YAML see the same text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(entryLines(['key', text], ''), { version })).toEqual({ key: text });
        expect(parse(`[${inline(text, 'flow')}]`, { version })).toEqual([text]);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['y', '"y"'],
  ['404', '"404"'],
  ['1.10', '"1.10"'],
  ['null', '"null"'],
  ['no', '"no"'],
  ['<<', '"<<"'],
  ['~', '"~"'],
  ['2024-01-01', '"2024-01-01"'],
  ['*all', '"*all"'],
  ['&x', '"&x"'],
  ['!x', '"!x"'],
  ['%x', '"%x"'],
  ['@x', '"@x"'],
  ['a: b', '"a: b"'],
  ['a #b', '"a #b"'],
  ['say "x": y', `'say "x": y'`],
  ['\\d+', '\\d+'],
  ['^[A-Z0-9]{6}$', '^[A-Z0-9]{6}$'],
  ['Checkout Started', 'Checkout Started'],
  ['[Amplitude] X', '"[Amplitude] X"'],
  ['ce:Custom', 'ce:Custom'],
  ['-5 %', '-5 %'],
  ['', '""'],
])('%j is written as %s', (text, written) => {
  expect(inline(text, 'block')).toBe(written);
});

test('long text is folded between words, within the width', () => {
  const text = 'What a customer sees: the sum of it all, '.repeat(8).trim();
  const lines = blockText(text, 16, '      ').split('\n');
  expect(lines[0]).toBe(' >-');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(lineWidth);
});
