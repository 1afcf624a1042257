/** Ways to write a name that a team can ask for. */
export const styles = ['title', 'sentence', 'snake', 'kebab', 'camel', 'pascal'] as const;

export type Style = (typeof styles)[number];

/** What each asks for, for messages and editors. */
export const styleExamples: Readonly<Record<Style, string>> = {
  title: 'Checkout Started',
  sentence: 'Checkout started',
  snake: 'checkout_started',
  kebab: 'checkout-started',
  camel: 'checkoutStarted',
  pascal: 'CheckoutStarted',
};

export function isStyle(text: string): text is Style {
  return styles.some((style) => style === text);
}

/** Words that title case leaves small inside a name. */
const smallWords = new Set(
  'a an and as at but by for from in into nor of off on or out over per the to up via vs with'.split(
    ' ',
  ),
);

/** What nearly all names are that follow a style. Letters of all scripts take longer to tell apart. */
const plainly: Readonly<Record<Style, RegExp>> = {
  title: /^[A-Z][a-z0-9]*(?: [A-Z][a-z0-9]*)*$/,
  sentence: /^[A-Z][a-z0-9]*(?: [a-z0-9]+)*$/,
  snake: /^[a-z0-9]+(?:_[a-z0-9]+)*$/,
  kebab: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  camel: /^[a-z][A-Za-z0-9]*$/,
  pascal: /^[A-Z][A-Za-z0-9]*$/,
};

/** Letters without case (Chinese, Arabic, …) satisfy every style, as do digits. */
export function follows(style: Style, name: string): boolean {
  if (plainly[style].test(name)) return true;
  switch (style) {
    case 'title':
      return isSpaced(name) && !isHumped(name) && name.split(' ').every(isTitleWord);
    case 'sentence':
      return isSpaced(name) && !isHumped(name) && name.split(' ').every(isSentenceWord);
    case 'snake':
      return /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(_[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u.test(name);
    case 'kebab':
      return /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u.test(name);
    case 'camel':
      return /^[\p{Ll}\p{Lm}\p{Lo}][\p{L}\p{M}\p{N}]*$/u.test(name);
    case 'pascal':
      return /^[\p{Lu}\p{Lt}\p{Lm}\p{Lo}][\p{L}\p{M}\p{N}]*$/u.test(name);
    default:
      return style satisfies never;
  }
}

/** The name in that style, or `null` where rewriting its words does not get there. */
export function restyle(style: Style, name: string): string | null {
  const words = wordsOf(name);
  const restyled = joined(style, words);
  return words.length > 0 && restyled !== name && follows(style, restyled) ? restyled : null;
}

function joined(style: Style, words: readonly string[]): string {
  switch (style) {
    case 'title':
      return words
        .map((word, index) => (index > 0 && smallWords.has(word) ? word : raised(word)))
        .join(' ');
    case 'sentence':
      return words.map((word, index) => (index === 0 ? raised(word) : word)).join(' ');
    case 'snake':
      return words.join('_').toLowerCase();
    case 'kebab':
      return words.join('-').toLowerCase();
    case 'camel':
      return words
        .map((word, index) => (index === 0 ? word.toLowerCase() : raised(word.toLowerCase())))
        .join('');
    case 'pascal':
      return words.map(raised).join('');
    default:
      return style satisfies never;
  }
}

/** Words in lower case, but for those that are all capitals, which stay: they are abbreviations. */
function wordsOf(name: string): readonly string[] {
  const words = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const isShouted = !/\p{Ll}/u.test(name);
  return (words ?? []).map((word) =>
    !isShouted && /^[\p{Lu}\p{N}]{2,}$/u.test(word) ? word : word.toLowerCase(),
  );
}

function raised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function isSpaced(name: string): boolean {
  return name !== '' && !name.includes('_') && !/^ | {2}| $|[^\S ]/.test(name);
}

/** One word that is several run together; among others such a word is a brand (PayPal). */
function isHumped(name: string): boolean {
  return !name.includes(' ') && /\p{Ll}\p{Lu}/u.test(name);
}

function isTitleWord(word: string, index: number): boolean {
  const [first] = word.match(/[\p{L}\p{N}]/u) ?? [];
  if (first === undefined || !/\p{Ll}/u.test(first)) return true;
  return index > 0 && smallWords.has(word);
}

/** Only the first word starts with a capital; abbreviations, brands with inner capitals and "I" may. */
function isSentenceWord(word: string, index: number): boolean {
  const [start] = word.match(/[\p{L}\p{N}].*/u) ?? [];
  if (start === undefined) return true;
  if (index === 0) return !/^\p{Ll}/u.test(start);
  return !/^\p{Lu}/u.test(start) || start === 'I' || /^.+\p{Lu}/u.test(start);
}
