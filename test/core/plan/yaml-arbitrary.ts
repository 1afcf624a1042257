import { fc } from '../../support/fast-check.ts';

const nasty = fc.constantFrom(
  ...[
    '',
    ' ',
    '~',
    'null',
    'no',
    'true',
    '404',
    '1.10',
    '0x1f',
    '.5',
    '-',
    '- a',
    '?',
    ': ',
    'a: b',
  ],
  ...['#', ' # a', '@', '*a', '&a', '!a', '%a', '|', '>', '[a] b', '{a}', "it's", '"', '\\', '<<'],
  ...[
    'a\nb',
    'a\n\n b\n',
    '\n',
    ' a ',
    '\ta',
    'a\r\nb',
    '\u2028',
    '\u0085',
    '😀',
    '---',
    '...',
    'é',
  ],
  ...[
    '__proto__',
    'constructor',
    'a'.repeat(200),
    'word '.repeat(40),
    '\u0007',
    '\uFEFF',
    '=',
    ',',
  ],
);
const text = fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 30 }), fc.lorem());
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.double());

/** Anything that YAML can write. */
export const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .uniqueArray(fc.tuple(text, tie('value')), { maxLength: 5, selector: ([key]) => key })
      .map((entries) => new Map(entries)),
  ),
}));

/** How `yaml` may print it. */
export const styles = fc.record({
  blockQuote: fc.constantFrom<(boolean | 'folded' | 'literal')[]>(true, false, 'folded', 'literal'),
  collectionStyle: fc.constantFrom<('any' | 'flow' | 'block')[]>('any', 'flow', 'block'),
  defaultStringType: fc.constantFrom<('PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE')[]>(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
  ),
  indent: fc.constantFrom(1, 2, 4, 7),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  aliasDuplicateObjects: fc.boolean(),
});
