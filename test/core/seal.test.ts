import { expect, test } from 'vitest';
import type { Change } from '../../src/core/change.ts';
import {
  isSealOfAll,
  parseSeal,
  printSeal,
  type SealContext,
  sealOf,
} from '../../src/core/seal.ts';
import { fc } from '../support/fast-check.ts';
import { change, type Made } from './render/reports.ts';

const about: SealContext = {
  secretKey: 'secret',
  apiKey: 'api',
  host: 'amplitude.com',
  project: 'production',
  pullRequest: 7,
};
const made: Made = {
  name: 'Order Completed',
  fields: { description: ['was', 'is'] },
};

/** The code of the only atom. */
function code(one: Made, context: SealContext = about): string {
  const seal = sealOf([change(one)], context);
  const codes = seal.of === 'atoms' ? [...seal.codes] : [];
  expect(codes).toHaveLength(1);
  return codes.join();
}

test('twelve bytes an atom: existence, and each field', () => {
  const atoms = (one: Made): number => {
    const seal = sealOf([change(one)], about);
    if (seal.of !== 'atoms') return -1;
    for (const each of seal.codes) expect(Buffer.from(each, 'base64')).toHaveLength(12);
    return seal.codes.size;
  };
  const fields = { description: [null, 'a'], owner: [null, 'b'] } as const;
  expect(atoms({ name: 'A', fields })).toBe(2);
  expect(atoms({ name: 'A', action: 'create', fields })).toBe(3);
  expect(atoms({ name: 'A', action: 'restore', fields })).toBe(3);
  expect(atoms({ name: 'A', action: 'rename', from: 'B', fields })).toBe(3);
  // It takes all away or nothing.
  expect(atoms({ name: 'A', action: 'delete', fields })).toBe(1);
});

test('everything that an atom is made of makes another code', () => {
  const others: readonly (readonly [Made, SealContext])[] = [
    [made, { ...about, secretKey: 'rotated' }],
    [made, { ...about, apiKey: 'staging' }],
    [made, { ...about, host: 'analytics.eu.amplitude.com' }],
    [made, { ...about, project: 'staging' }],
    [made, { ...about, pullRequest: 8 }],
    [{ ...made, kind: 'user_property' }, about],
    [{ ...made, name: 'Order Complete' }, about],
    [{ ...made, scope: 'A' }, about],
    [{ ...made, fields: { owner: ['was', 'is'] } }, about],
    [{ ...made, fields: { description: ['wasn’t', 'is'] } }, about],
    [{ ...made, fields: { description: [null, 'is'] } }, about],
    [{ ...made, fields: { description: ['was', 'isn’t'] } }, about],
    [{ ...made, fields: { description: ['was', null] } }, about],
    [{ ...made, fields: { description: ['was', ['is']] } }, about],
    [{ ...made, action: 'delete' }, about],
    [{ name: made.name, action: 'create' }, about],
    [{ name: made.name, action: 'restore' }, about],
    [{ name: made.name, action: 'rename', from: 'order_completed' }, about],
    [{ name: made.name, action: 'rename', from: 'order_complete' }, about],
  ];
  const codes = new Set([code(made), ...others.map((other) => code(...other))]);
  expect(codes.size).toBe(others.length + 1);
});

test('what says the same has the same code', () => {
  const tags = (from: readonly string[]): Made => ({ name: 'A', fields: { tags: [from, ['z']] } });
  expect(code(tags(['a', 'b']))).toBe(code(tags(['b', 'a'])));
  // Where it comes from, how often it is used and what it costs is not what is done.
  expect(code({ ...made, origin: 'drift', usedBy: 4, volume: 5 })).toBe(code(made));
  // What was created and lacks a flag is what was shown as created with it.
  const flag = (from: boolean | null): Made => ({
    name: 'A',
    fields: { is_hidden_from_timeline: [from, true] },
  });
  expect(code(flag(null))).toBe(code(flag(false)));
});

test('no two texts run into each other', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.tuple(text, text, text), fc.tuple(text, text, text), (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      const of = ([name, from, to]: readonly [string, string, string]): string =>
        code({ name, fields: { description: [from, to] } }, { ...about, project: name });
      expect(of(a)).not.toBe(of(b));
    }),
  );
});

const many = (count: number): readonly Change[] =>
  Array.from({ length: count }, (_, n) =>
    change({ name: `Event ${n}`, fields: { owner: [null, 'o'] } }),
  );

test('up to 2,000 atoms each has its code, above that all have one', () => {
  const seal = sealOf(many(2000), about);
  expect(seal.of === 'atoms' ? seal.codes.size : 0).toBe(2000);
  expect(printSeal(seal)).toHaveLength('atoms:'.length + 2000 * 16);

  const all = sealOf(many(3000), about);
  if (all.of !== 'all') throw new Error('should be one code');
  expect(Buffer.from(all.code, 'base64')).toHaveLength(12);
  expect(isSealOfAll(all.code, many(3000), about)).toBe(true);
  expect(isSealOfAll(all.code, [...many(3000)].reverse(), about)).toBe(true);
  expect(isSealOfAll(all.code, many(2999), about)).toBe(false);
  expect(isSealOfAll(all.code, many(3001), about)).toBe(false);
  expect(isSealOfAll(all.code, many(3000), { ...about, pullRequest: 8 })).toBe(false);
  expect(sealOf(many(2001), about).of).toBe('all');
});

test('a seal that is written is read again, and other text is none', () => {
  for (const seal of [sealOf([], about), sealOf(many(3), about), sealOf(many(2001), about)]) {
    expect(parseSeal(printSeal(seal))).toEqual(seal);
  }
  const text = printSeal(sealOf(many(3), about));
  for (const broken of ['', 'atoms', 'all:', 'atoms:abc', `${text}A`, ` ${text}`, `x${text}`]) {
    expect(parseSeal(broken), broken).toBeNull();
  }
  expect(parseSeal(text.replace('atoms', 'all'))).toBeNull();
  fc.assert(fc.property(fc.string(), (any) => void expect(() => parseSeal(any)).not.toThrow()));
});
