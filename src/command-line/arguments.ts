import { parseArgs } from 'node:util';
import { nearestFinder } from '../core/plan/nearest.ts';
import { quoteList } from '../core/plan/quote.ts';
import { type Options, readChoice, readOptions, type Split, splits } from '../options.ts';

export const commands = [
  'validate',
  'diff',
  'apply',
  'pull',
  'import',
  'identify',
  'demo',
] as const;

export type Command = (typeof commands)[number];

/** Exit codes, as the help has them. */
export const exit = { fine: 0, failed: 1, changes: 2, usage: 64 } as const;

/** What was typed. */
export interface CommandLine extends Options {
  readonly command: Command;
  /** With `identify`: only groups that have changed since this commit; empty: all of them. */
  readonly changedSince: string;
  /** Files or globs of another plan to compare with; empty: compare with Amplitude. */
  readonly against: readonly string[];
  /** With `pull`: only what the plan names. */
  readonly managed: boolean;
  /** With `pull` and `import`: whether a new plan gets a file a category. */
  readonly split: Split;
  /** With `import`: also what is not planned. */
  readonly includeUnexpected: boolean;
  /** With `import`: the files to import. */
  readonly csv: readonly string[];
  readonly json: boolean;
}

/** Options that take a value, as the action's inputs of the same names. */
const valued = [
  'plan',
  'region',
  'base-url',
  'project',
  'scope',
  'max-deletes',
  'expect-digest',
  'time-limit',
  'groups',
  'ingestion-url',
  'changed-since',
  'split',
] as const;

const text = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const known = {
  ...Object.fromEntries(valued.map((name) => [name, text] as const)),
  against: text,
  'fail-on-changes': flag,
  usage: flag,
  managed: flag,
  'include-unexpected': flag,
  json: flag,
  help: { ...flag, short: 'h' },
  version: flag,
} as const;

/** What is asked of the program itself: help, of a command or of all, or its version. */
type Question = { readonly help: string | null } | { readonly version: true };

/** The command line, or what is wrong with it, or what else was asked for. */
export function readCommandLine(
  args: readonly string[],
): CommandLine | Question | { readonly mistakes: readonly string[] } {
  const unknown = unknownOptions(args);
  if (unknown.length > 0) return { mistakes: unknown };
  const parsed = parse(args);
  if ('mistakes' in parsed) return parsed;
  const { positionals, values } = parsed;
  const [name, ...rest] = positionals;
  const command = commands.find((candidate) => candidate === name);
  if (values['version'] === true) return { version: true };
  if (values['help'] === true || name === 'help' || name === undefined) {
    return { help: command ?? rest[0] ?? null };
  }
  const mistakes: string[] = [];
  if (command === undefined) {
    mistakes.push(`There is no command ${JSON.stringify(name)}: write ${commands.join(', ')}.`);
  }
  if (command !== 'import' && rest.length > 0) {
    const count = rest.length === 1 ? 'is one word' : `are ${rest.length} words`;
    const isPlan = rest.some((word) => /\.ya?ml$/.test(word));
    const option = isPlan ? ': a plan is named with --plan' : '';
    // What becomes of a pattern that the shell has taken for its own.
    const pattern = isPlan && rest.length > 1 ? ', and a pattern stands in quotes' : '';
    mistakes.push(`${quoteList(rest, 'and', 3)} ${count} too many${option}${pattern}.`);
  }
  const read = (option: string): string => {
    const value: unknown = Object.entries(values).find(([name]) => name === option)?.[1];
    if (Array.isArray(value)) {
      if (option !== 'plan' && value.length > 1) mistakes.push(`--${option} is given twice.`);
      return value.join('\n');
    }
    return value === true ? 'true' : '';
  };
  const options = readOptions({ read, mistakes });
  const split = readChoice({ read, mistakes }, 'split', splits, 'none');
  if (command === undefined || mistakes.length > 0) return { mistakes };
  const changedSince = read('changed-since').trim();
  const against = values['against'] ?? [];
  const managed = read('managed') === 'true';
  const includeUnexpected = read('include-unexpected') === 'true';
  const csv = command === 'import' ? rest : [];
  const faults: readonly (readonly [boolean, string])[] = [
    [
      command === 'apply' && options.failOnChanges,
      '--fail-on-changes goes with diff: apply changes what differs.',
    ],
    [command !== 'diff' && against.length > 0, '--against goes with diff.'],
    [
      command === 'identify' && options.groups === '',
      'identify needs --groups <file>: the groups to send.',
    ],
    [command !== 'identify' && changedSince !== '', '--changed-since goes with identify.'],
    [command !== 'pull' && managed, '--managed goes with pull.'],
    [
      command !== 'pull' && command !== 'import' && split !== 'none',
      '--split goes with pull and import.',
    ],
    [command !== 'import' && includeUnexpected, '--include-unexpected goes with import.'],
    [
      command === 'import' && csv.length === 0,
      'import needs a file: tracking-plan import events.csv, as Amplitude Data exports it.',
    ],
  ];
  for (const [isMade, fault] of faults) if (isMade) mistakes.push(fault);
  if (mistakes.length > 0) return { mistakes };
  return {
    ...options,
    command,
    changedSince,
    against,
    managed,
    split,
    includeUnexpected,
    csv,
    json: values.json === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: known });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { mistakes: [error.message] };
  }
}

/** What is told of each long option that there is not. */
function unknownOptions(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const names = (end === -1 ? args : args.slice(0, end))
    .filter((word) => word.startsWith('--'))
    .map((word) => word.slice(2).split('=', 1).join(''));
  const nearest = nearestFinder();
  return names
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => {
      if (name === 'api-key' || name === 'secret-key') {
        return `--${name} is no option: set AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, as what is typed can be seen by others.`;
      }
      const meant = nearest(name, Object.keys(known));
      return `There is no option --${name}${meant === null ? '.' : `: did you mean --${meant}?`}`;
    });
}
