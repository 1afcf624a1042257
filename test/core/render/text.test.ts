import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/render/plain-text.ts';
import { renderText } from '../../../src/core/render/text.ts';
import { effort } from '../../../src/core/render/wording.ts';
import { cases } from './cases.ts';
import { change, diffOf, problem, report } from './reports.ts';

const plain = { width: 100, color: false };

function caseOf(name: string) {
  const made = cases[name];
  if (made === undefined) throw new Error(name);
  return made;
}

describe('terminal', () => {
  it.each([
    'mixed',
    'delete-heavy',
    'invalid',
    'in-sync',
    'drift-and-conflict',
    'drift-only',
    'base-plan',
    'applied',
    'partial',
    'unshown',
    'traps',
    'hostile',
  ])('%s reads as its file shows', async (name) => {
    const lines = new Map([
      [12, '    descripton: A customer opened the checkout.'],
      [14, '  checkout_started:'],
    ]);
    const text = renderText(caseOf(name), { ...plain, sourceLine: ({ line }) => lines.get(line) });
    await expect(text).toMatchFileSnapshot(`../../cases-render/${name}/terminal.txt`);
  });

  it('marks what others have changed of what is deleted', () => {
    const made = change({
      name: 'A',
      action: 'delete',
      origin: 'conflict',
      fields: {
        description: ['edited', null, 'conflict'],
        owner: ['me', null, 'plan'],
        is_active: [true, null, 'plan'],
      },
    });
    const text = renderText(report({ diff: diffOf([made]) }), plain);
    expect(text).toContain('    description (conflict: changed in Amplitude too): "edited"\n');
    expect(text).toContain('    owner: "me"\n');
    expect(text).not.toContain('is_active');
  });

  it('has colours only where they are wanted, and the same words then', () => {
    for (const made of Object.values(cases)) {
      const colored = renderText(made, { width: 100, color: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes
      const codes = /\u001b\[\d+m/g;
      expect(colored).toMatch(codes);
      expect(colored.replace(codes, '')).toBe(renderText(made, plain));
    }
  });

  it('keeps the caret below its column, far into a line too', () => {
    const made = report({
      result: 'invalid',
      problems: [
        {
          ...problem('error', 'schema', 7, 'no'),
          location: { file: 'a.yml', line: 7, column: 501 },
        },
      ],
    });
    const source = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const [, line = '', caret = ''] = renderText(made, {
      width: 60,
      color: false,
      sourceLine: () => source,
    }).split('\n');
    expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('HERE');
    expect(line.length).toBeLessThanOrEqual(60);
  });

  it('keeps the caret in place behind characters that are written out', () => {
    const made = report({
      result: 'invalid',
      problems: [
        { ...problem('error', 'schema', 7, 'no'), location: { file: 'a.yml', line: 7, column: 5 } },
      ],
    });
    const [, line = '', caret = ''] = renderText(made, {
      ...plain,
      sourceLine: () => '\t a\u202eHERE',
    }).split('\n');
    expect(line.slice(caret.indexOf('^'))).toBe('HERE');
  });

  it('writes long values short, and says by how much', () => {
    const made = report({
      diff: diffOf([
        change({ name: 'A', fields: { description: ['a', 'b'.repeat(5000)] } }),
        change({
          name: 'B',
          action: 'create',
          fields: { tags: [null, Array.from({ length: 60 }, (_, i) => `t${i}`)] },
        }),
      ]),
    });
    const text = renderText(made, plain);
    expect(text).toContain('… (4,700 more characters)');
    expect(plainText('abc', 2)).toBe('ab… (1 more character)');
    expect(text).toContain('"t49" and 10 more');
  });

  it('never starts a line with a command', () => {
    const made = report({
      project: '##[error]x',
      notices: ['::error::x'],
      problems: [problem('error', 'schema', 1, 'm', '::error file=x::y')],
    });
    const text = renderText(made, plain);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
    expect(renderText(made, { width: 80, color: true })).not.toMatch(/^\S{0,6}::/m);
  });
});

describe('effort', () => {
  const none = { reads: 0, furtherReads: 0, writes: 0, runs: 1, longRuns: 1 };

  it.each([
    [0, 'about a second'],
    [20, 'about 20 s'],
    [90, 'about 2 min'],
    [4600, 'about 77 min'],
    [7300, 'about 3 h'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(effort({ ...none, seconds })).toBe(words);
  });

  it('says how many runs it takes if one is not enough', () => {
    expect(effort({ ...none, seconds: 24_000, runs: 4, longRuns: 2 })).toBe(
      'about 7 h: 2 runs of a 6-hour job with time-limit 240, 4 with the default 60',
    );
    expect(effort({ ...none, seconds: 9000, runs: 2, longRuns: 1 })).toBe(
      'about 3 h: 1 run of a 6-hour job with time-limit 240, 2 with the default 60',
    );
  });
});
