import { describe, expect, test } from 'vitest';
import { presentable, secretsOf } from '../../src/amplitude/words.ts';

const [apiKey, secretKey] = ['a1b2/c3+d4', 'Zm9v.$&(secret)'];
const secrets = secretsOf(apiKey, secretKey);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('secrets', () => {
  test.each([
    { form: 'the API key', text: apiKey },
    { form: 'the secret key', text: secretKey },
    { form: 'percent-encoded', text: encodeURIComponent(apiKey) },
    { form: 'percent-encoded in lower case', text: encodeURIComponent(apiKey).toLowerCase() },
    { form: 'base64', text: base64(secretKey) },
    { form: 'base64 without padding', text: base64(apiKey).replaceAll('=', '') },
    { form: 'base64url', text: Buffer.from(`${apiKey}:${secretKey}`).toString('base64url') },
    { form: 'Basic', text: base64(`${apiKey}:${secretKey}`) },
    { form: 'Basic, percent-encoded', text: encodeURIComponent(base64(`${apiKey}:${secretKey}`)) },
  ])('$form', ({ text }) => {
    expect(presentable(`no <${text}> here, ${text}!`, secrets)).toBe('no <***> here, ***!');
  });

  test('are not left over in part where words are cut', () => {
    for (let before = 480; before <= 500; before += 1) {
      const shown = presentable(`${'x'.repeat(before)}${secretKey}`, secrets);
      expect(shown).not.toMatch(/Zm|secret/);
    }
  });

  test('too short to be any are left alone', () => {
    expect(presentable('abacus', secretsOf('a', ''))).toBe('abacus');
  });
});

describe('words', () => {
  test.each([
    { what: 'lines become one', words: ' a\r\n\tb\u2028c\u0085d ', shown: 'a b c d' },
    { what: 'control characters', words: 'a\u001b[31mb\u0000c\u009bd', shown: 'a [31mb c d' },
    { what: 'changes of direction', words: 'a\u202eb\u2066c\u200fd\ufeff', shown: 'a b c d' },
    { what: 'halves of characters', words: 'a\ud83db\udc00', shown: 'a\ufffdb\ufffd' },
    { what: 'whole characters stay', words: 'a😀é', shown: 'a😀é' },
    { what: 'nothing', words: '\n', shown: '' },
  ])('$what', ({ words, shown }) => {
    expect(presentable(words, secrets)).toBe(shown);
  });

  test('are cut after 500, never within a character', () => {
    expect(presentable('x'.repeat(500), secrets)).toBe('x'.repeat(500));
    expect(presentable('x'.repeat(501), secrets)).toBe(`${'x'.repeat(500)}…`);
    expect(presentable(`${'x'.repeat(499)}😀`, secrets)).toBe(`${'x'.repeat(499)}…`);
  });
});
