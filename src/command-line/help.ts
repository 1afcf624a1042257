import { wrap } from '../core/render/wrap.ts';
import { optionTexts } from './option-texts.ts';
import { type Topic, topics } from './topics.ts';

const width = 88;

/** Help for a command, or for all of them. */
export function helpFor(command: string | null): string {
  const help = command === null ? undefined : topics.get(command);
  return help === undefined ? overview() : commandText(help);
}

function overview(): string {
  const commands = [...topics].map(([name, { summary }]) => [name, summary] as const);
  return [
    'Keeps an Amplitude tracking plan as YAML in git.',
    'Usage: tracking-plan <command> [options]',
    `Commands\n${table(commands)}`,
    'More about one: tracking-plan <command> --help\nThe version: tracking-plan --version',
    credentials,
    `Examples\n${table([
      ['tracking-plan pull', 'a first plan of a project'],
      ['tracking-plan validate', 'check the plan'],
      ['tracking-plan diff --region eu', 'what an apply would change'],
      ['tracking-plan apply --max-deletes 0', 'change it'],
    ])}`,
    `Exit codes\n${table([
      ['0', 'fine'],
      ['1', 'the plan has errors, or the run was refused, partial or failed'],
      ['2', 'with --fail-on-changes: something differs'],
      usageExit,
    ])}`,
  ]
    .join('\n\n')
    .concat('\n');
}

const credentials =
  'Credentials come from AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, never from options.';

const usageExit = ['64', 'the command line is wrong'] as const;

function commandText({ summary, usage, about, options, examples, exits }: Topic): string {
  const needsKeys = options.includes('region');
  return [
    summary,
    `Usage: tracking-plan ${usage}`,
    wrap(about, width),
    ...(options.length === 0
      ? []
      : [`Options\n${table(options.map((name) => optionTexts[name]))}`]),
    ...(needsKeys ? [credentials] : []),
    `Examples\n${table(examples)}`,
    `Exit codes\n${table([...exits.map(([code, meaning]) => [String(code), meaning] as const), usageExit])}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Two columns; where the first one is wide, the second goes on a line of its own. */
function table(rows: readonly (readonly [string, string])[]): string {
  const room = Math.min(34, Math.max(...rows.map(([left]) => left.length)));
  return rows
    .map(([left, right]) => {
      const indent = ' '.repeat(room + 4);
      const text = wrap(right, width, indent);
      return left.length > room
        ? `  ${left}\n${text}`
        : `  ${left.padEnd(room)}  ${text.trimStart()}`;
    })
    .join('\n');
}
