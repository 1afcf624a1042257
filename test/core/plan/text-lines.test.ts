import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextLines } from '../../../src/core/plan/text-lines.ts';

const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\ufeff') });

test('lines are those that a text falls into at its line ends, in whatever order they are asked', () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.nat(30)), (text, asked) => {
      const all = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
      const lines = new TextLines(text);
      for (const line of [...asked.take(5), ...all.keys()].map((index) => index + 1)) {
        expect(lines.text(line)).toBe(all[line - 1]);
      }
    }),
  );
});

test('an offset is in the line that begins last before it', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), (text, offset) => {
      const lines = new TextLines(text);
      const at = Math.min(offset, text.length);
      const before = text.slice(0, at).match(/\r\n|\r(?!\n)|\n/g) ?? [];
      // Between CR and LF no new line has begun.
      const isWithin = text[at - 1] === '\r' && text[at] === '\n';
      expect(lines.at(at)).toBe(before.length + (isWithin ? 0 : 1));
      expect(lines.startOf(lines.at(at))).toBeLessThanOrEqual(Math.max(at, 1));
    }),
  );
});
