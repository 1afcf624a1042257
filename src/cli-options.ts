import { parseArgs } from 'node:util';
import { type Options, optionDefaults, readOptions } from './options.ts';

export const commands = ['validate', 'diff', 'apply', 'demo'] as const;

export type Command = (typeof commands)[number];

/** What was typed. */
export interface CommandLine extends Options {
  readonly command: Command;
  /** Files or globs of another plan to compare with; empty: compare with Amplitude. */
  readonly against: readonly string[];
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
] as const;

/** The command line, or what is wrong with it, or that help was asked for. */
export function readCommandLine(
  args: readonly string[],
): CommandLine | { readonly help: string | null } | { readonly mistakes: readonly string[] } {
  const text = { type: 'string', multiple: true } as const;
  const flag = { type: 'boolean' } as const;
  let parsed: ReturnType<typeof parse>;
  function parse() {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(valued.map((name) => [name, text] as const)),
        against: text,
        'fail-on-changes': flag,
        usage: flag,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    });
  }
  try {
    parsed = parse();
  } catch (error) {
    return { mistakes: [error instanceof Error ? error.message : String(error)] };
  }
  const { positionals, values } = parsed;
  const [name, ...rest] = positionals;
  const command = commands.find((candidate) => candidate === name);
  if (values['help'] === true || name === 'help' || name === undefined) {
    return { help: command ?? rest[0] ?? null };
  }
  const mistakes: string[] = [];
  if (command === undefined) {
    mistakes.push(`There is no command ${JSON.stringify(name)}: write ${commands.join(', ')}.`);
  }
  if (rest.length > 0) {
    mistakes.push(`${rest.map((word) => JSON.stringify(word)).join(', ')} is one word too many.`);
  }
  const read = (option: string): string => {
    const value = new Map<string, unknown>(Object.entries(values)).get(option);
    if (Array.isArray(value)) {
      if (option !== 'plan' && value.length > 1) mistakes.push(`--${option} is given twice.`);
      return value.join('\n');
    }
    return value === true ? 'true' : '';
  };
  const options = readOptions({ read, mistakes });
  if (command === undefined || mistakes.length > 0) return { mistakes };
  const against = values['against'] ?? [];
  if (command !== 'diff' && against.length > 0) mistakes.push('--against goes with diff.');
  if (mistakes.length > 0) return { mistakes };
  return { ...options, command, against, json: values.json === true };
}

/** What people read who ask for help, or who got a word wrong. */
export const help = `Keeps an Amplitude tracking plan as YAML in git.

Usage: tracking-plan <command> [options]

Commands
  validate   Check the plan. Needs no network and no credentials.
  diff       Show what an apply would change in Amplitude.
  apply      Change Amplitude to what the plan states.
  demo       See all of it work, on this machine alone.

Options
  --plan <file or glob>     The plan's files; may be repeated.
                            Default: tracking-plan.yml and tracking-plan/**/*.{yml,yaml}
  --against <file or glob>  With diff: compare with another plan instead of with Amplitude.
  --region <us|eu>          Where the project's data is kept. Default: ${optionDefaults.region}
  --base-url <origin>       Another origin for the Taxonomy API, such as a proxy.
  --project <label>         A label for the report, such as production.
  --max-deletes <count>     Refuse more deletes than this. Default: ${optionDefaults['max-deletes']}
  --expect-digest <digest>  With apply: only if the diff still has this digest.
  --usage                   With diff: show this week's volume of events that go or hide.
  --fail-on-changes         With diff: exit with 2 if anything differs.
  --time-limit <minutes>    Longest wait for Amplitude's hourly budget. Default: ${optionDefaults['time-limit']}
  --json                    Print the diff as a JSON document, and nothing else.

Credentials come from AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, never from options.

Examples
  tracking-plan validate
  tracking-plan diff --region eu
  tracking-plan diff --against main-branch/tracking-plan.yml
  tracking-plan apply --max-deletes 0

Exit codes
  0   fine
  1   the plan has errors, or the run was refused, partial or failed
  2   with --fail-on-changes: something differs
  64  the command line is wrong
`;
