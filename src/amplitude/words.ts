import type { Call } from './call.ts';

/*
 * Words that come from outside, made fit to be shown: they may repeat what was sent, and hold anything.
 */

/** Longest words that are of use to people. */
const most = 500;

/** Shorter ones would hide parts of ordinary words, and protect nothing. */
const shortestSecret = 3;

/** Everything that ends a line, is invisible, or changes the direction of what follows. */
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;

/** Words on one line, without the secrets in any form, and of bounded length. */
export function presentable(words: string, secrets: Secrets): string {
  const line = words
    .replace(secrets, '***')
    .replace(controls, ' ')
    .replace(/\p{Cs}/gu, '\ufffd');
  const text = line.trim();
  return text.length <= most ? text : `${text.slice(0, most).replace(/\p{Cs}$/u, '')}…`;
}

/**
 * Words without the names and values that the call has, which Amplitude quotes: an event "Page Not Found"
 * is no reason.
 */
export function withoutNames(words: string, { path, query, body }: Call): string {
  const segments = path.split('/').map((segment) => decodeURIComponent(segment));
  const sent = [...segments, ...[...query, ...body].map(([, value]) => value)];
  // In a path with the prefix of custom ones, in words without it, or the other way round.
  const names = sent.flatMap((text) => [
    text,
    text.replace(/^grp?:/, ''),
    `gp:${text}`,
    `grp:${text}`,
  ]);
  const quoted = new Set(names.flatMap((name) => [`"${name}"`, JSON.stringify(name), `'${name}'`]));
  // The longest first, as one may be a part of another.
  return [...quoted]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, '""'), words);
}

/** Finds secrets in a text. */
export type Secrets = RegExp;

/** The project's credentials: each as it is, percent-encoded and in base64, and both as Basic has them. */
export function secretsOf(apiKey: string, secretKey: string): Secrets {
  const raw = [apiKey, secretKey].filter((secret) => secret.length >= shortestSecret);
  const encoded = [...raw, `${apiKey}:${secretKey}`].map(base64).flatMap((text) => {
    const bare = text.replace(/=+$/, '');
    return [text, bare, bare.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const forms = [...raw, ...encoded].flatMap((text) => {
    const inUrls = encodeURIComponent(text);
    return [text, inUrls, inUrls.replace(/%../g, (octet) => octet.toLowerCase())];
  });
  // The longest first, so that nothing of it is left over beside a shorter one.
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map(literal).join('|'), 'g');
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function literal(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
}
