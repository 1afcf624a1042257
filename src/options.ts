import { waits } from './core/cost.ts';
import { isLoopback } from './core/loopback.ts';
import { quote } from './core/plan/quote.ts';
import { listed } from './core/render/wording.ts';

/** Where a plan lives unless told otherwise. Either may be missing, not both. */
export const defaultPatterns: readonly string[] = [
  'tracking-plan.yml',
  'tracking-plan/**/*.{yml,yaml}',
];

/** What can be asked for by input or option, with what counts where nothing is written. */
export const optionDefaults = {
  region: 'us',
  comment: 'changes',
  scope: 'auto',
  'max-deletes': '10',
  'fail-on-changes': 'false',
  usage: 'false',
  'time-limit': String(waits.usual),
} as const;

export const regions = ['us', 'eu'] as const;
export const commentModes = ['changes', 'always', 'never'] as const;
export const scopes = ['changed', 'all', 'auto'] as const;

/** How a new plan is laid out: all in one file, or with a file for the events of each category. */
export const splits = ['none', 'category'] as const;
export type Split = (typeof splits)[number];

/** The settings that both shells have, proven. */
export interface Options {
  /** Paths or globs, relative to the workspace. */
  readonly plan: readonly string[];
  readonly region: (typeof regions)[number];
  /** `https://host[:port]` instead of the region's; `null` if the region decides. */
  readonly baseUrl: string | null;
  readonly project: string;
  readonly comment: (typeof commentModes)[number];
  readonly scope: (typeof scopes)[number];
  readonly maxDeletes: number;
  /** Empty: any. */
  readonly expectDigest: string;
  readonly failOnChanges: boolean;
  readonly usage: boolean;
  /** Path of the file of groups, for `identify`; empty if there is none. */
  readonly groups: string;
  /** `https://host[:port]` instead of the region's for the Group Identify API; `null` if the region decides. */
  readonly ingestionUrl: string | null;
  /** Minutes. */
  readonly timeLimit: number;
}

/** Where options are read from; what is wrong is noted rather than thrown, so that all is told at once. */
export interface OptionReader {
  /** The text of an option; empty if it is not set. */
  readonly read: (name: string) => string;
  readonly mistakes: string[];
}

/** Reads all options that both shells have. Where one is wrong, its default stands in. */
export function readOptions(reader: OptionReader): Options {
  const lines = reader.read('plan').split(/[\r\n]+/);
  const plan = lines.map((line) => line.trim()).filter((line) => line !== '');
  return {
    plan: plan.length === 0 ? defaultPatterns : plan,
    region: readChoice(reader, 'region', regions, optionDefaults.region),
    baseUrl: readOrigin(reader, 'base-url'),
    project: readLabel(reader, 'project'),
    comment: readChoice(reader, 'comment', commentModes, optionDefaults.comment),
    scope: readChoice(reader, 'scope', scopes, optionDefaults.scope),
    maxDeletes: readCount(reader, 'max-deletes', optionDefaults['max-deletes']),
    expectDigest: reader.read('expect-digest').trim(),
    failOnChanges: readFlag(reader, 'fail-on-changes', optionDefaults['fail-on-changes']),
    usage: readFlag(reader, 'usage', optionDefaults.usage),
    groups: reader.read('groups').trim(),
    ingestionUrl: readOrigin(reader, 'ingestion-url'),
    timeLimit: readCount(reader, 'time-limit', optionDefaults['time-limit']),
  };
}

/** One of a fixed set of words. */
export function readChoice<const T extends string>(
  reader: OptionReader,
  name: string,
  choices: readonly T[],
  fallback: T,
): T {
  const text = reader.read(name).trim();
  if (text === '') return fallback;
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) {
    reader.mistakes.push(`${name} is ${quote(text)}: write ${listed(choices, 'or')}.`);
  }
  return choice ?? fallback;
}

/** `true` or `false`. */
export function readFlag(reader: OptionReader, name: string, fallback: 'true' | 'false'): boolean {
  const text = reader.read(name).trim() || fallback;
  // The spellings that YAML 1.2 has.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  reader.mistakes.push(`${name} is ${quote(text)}: write true or false.`);
  return fallback === 'true';
}

function readCount(reader: OptionReader, name: string, fallback: string): number {
  const text = reader.read(name).trim() || fallback;
  const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(count)) return count;
  reader.mistakes.push(
    `${name} is ${quote(text)}: write a whole number from 0 up, as ${fallback}.`,
  );
  return Number(fallback);
}

/** A label goes into headings and into the comment's marker, both of which have an end. */
function readLabel(reader: OptionReader, name: string): string {
  const text = reader.read(name).trim();
  if (text.length <= 100 && !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(text)) return text;
  reader.mistakes.push(
    `${name} is ${quote(text)}: write one line of at most 100 characters, as production.`,
  );
  return '';
}

function readOrigin(reader: OptionReader, name: string): string | null {
  const text = reader.read(name).trim();
  if (text === '') return null;
  const origin = parseOrigin(text);
  if ('origin' in origin) return origin.origin;
  // The value itself is not repeated: it may hold a password.
  reader.mistakes.push(`${name} ${origin.wrong}: write an origin, as https://proxy.example.com.`);
  return null;
}

/** `https` anywhere, `http` on this machine only; an origin and nothing more. */
function parseOrigin(text: string): { readonly origin: string } | { readonly wrong: string } {
  if (!URL.canParse(text)) return { wrong: 'is no URL' };
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { wrong: 'starts with neither https:// nor http://' };
  }
  if (url.username !== '' || url.password !== '') return { wrong: 'has credentials in it' };
  if (/[?#]/.test(text)) return { wrong: 'has a query or fragment' };
  if (url.pathname !== '/') return { wrong: 'has a path, and that of the API is appended to it' };
  if (url.protocol === 'http:' && !isLoopback(url)) {
    return { wrong: 'is http, which is allowed on loopback only (127.0.0.1, ::1, localhost)' };
  }
  return { origin: url.origin };
}
