import { describe, expect, test } from 'vitest';
import {
  follows,
  restyle,
  type Style,
  styleExamples,
  styles,
} from '../../../src/core/plan/case-style.ts';

const names: Readonly<
  Record<Style, { readonly good: readonly string[]; readonly bad: readonly string[] }>
> = {
  title: {
    good: [
      'Checkout',
      'Product Added to Cart',
      'API Called',
      'Sign-Up Done',
      '3D Viewed',
      'Größe Übernommen',
      '商品 追加',
      'PayPal Used',
      'Step (Two)',
      'A & B',
    ],
    bad: [
      'checkout',
      'Checkout started',
      'to Cart',
      'CheckoutStarted',
      'Checkout_Started',
      ' A',
      'A  B',
      'A\tB',
      '',
    ],
  },
  sentence: {
    good: [
      'Cart & checkout',
      'Checkout',
      'Checkout started',
      'Called the API',
      'Paid with PayPal',
      'What I did',
      'Übernommen',
      '2 items added',
    ],
    bad: ['checkout started', 'Checkout Started', 'CheckoutStarted', 'checkout_started', ''],
  },
  snake: {
    good: ['a', 'cart_value', 'utm_2', '2fa_on', 'größe', '商品_id'],
    bad: ['Cart', 'cart-value', 'cartValue', '_a', 'a_', 'a__b', 'a b', 'a.b', ''],
  },
  kebab: { good: ['a', 'cart-value'], bad: ['cart_value', 'Cart-Value', '-a', 'a--b', ''] },
  camel: {
    good: ['a', 'cartValue', 'cartID', '商品'],
    bad: ['CartValue', 'cart_value', '2fa', 'a b', ''],
  },
  pascal: { good: ['A', 'CartValue', 'API'], bad: ['cartValue', 'Cart_Value', 'A B', ''] },
};

describe.each(styles)('%s', (style) => {
  test('what follows it and what does not', () => {
    const { good, bad } = names[style];
    expect([...good, styleExamples[style]].filter((name) => !follows(style, name))).toEqual([]);
    expect(bad.filter((name) => follows(style, name))).toEqual([]);
  });

  test('every other style can be rewritten into it', () => {
    for (const other of styles) {
      const rewritten = restyle(style, styleExamples[other]);
      expect(rewritten).toBe(other === style ? null : styleExamples[style]);
    }
  });

  test('where rewriting does not help, nothing is proposed', () => {
    expect(restyle(style, '---')).toBe(null);
    expect(restyle(style, '')).toBe(null);
  });
});

test('abbreviations are kept where the style has capitals', () => {
  expect(restyle('title', 'API called_from web')).toBe('API Called from Web');
  expect(restyle('snake', 'userIDCount')).toBe('user_id_count');
  expect(restyle('title', 'CHECKOUT_STARTED')).toBe('Checkout Started');
});
