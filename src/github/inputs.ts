import { getInput, setSecret } from '@actions/core';
import { type OptionReader, type Options, readChoice, readFlag, readOptions } from '../options.ts';

export const commands = ['auto', 'validate', 'diff', 'apply', 'pull', 'identify'] as const;

export type CommandInput = (typeof commands)[number];

/** What the workflow asked for. */
export interface Inputs extends Options {
  readonly command: CommandInput;
  /** Both are given, or both are empty; for `identify` either may be. */
  readonly apiKey: string;
  readonly secretKey: string;
  readonly githubToken: string;
  /** Apply only what comments on merged pull requests have shown. */
  readonly onlyShown: boolean;
}

/**
 * The inputs, or all that is wrong with them, each with what to write instead. Secrets are masked
 * before anything else can be logged, in the forms in which they may turn up.
 */
export function readInputs(): Inputs | { readonly mistakes: readonly string[] } {
  const apiKey = getInput('api-key', { trimWhitespace: false });
  const secretKey = getInput('secret-key', { trimWhitespace: false });
  const githubToken = getInput('github-token', { trimWhitespace: false });
  maskSecrets(apiKey, secretKey, githubToken);

  const reader: OptionReader = { read: getInput, mistakes: [] };
  const inputs = {
    command: readChoice(reader, 'command', commands, 'auto'),
    apiKey: readKey(reader, 'api-key', apiKey),
    secretKey: readKey(reader, 'secret-key', secretKey),
    githubToken: githubToken.trim(),
    onlyShown: readFlag(reader, 'only-shown', 'false'),
    ...readOptions(reader),
  };
  // Groups are sent with the API key alone.
  const needsBoth = inputs.command !== 'identify';
  if (needsBoth && (inputs.apiKey === '') !== (inputs.secretKey === '')) {
    const [given, missing] =
      inputs.apiKey === '' ? ['secret-key', 'api-key'] : ['api-key', 'secret-key'];
    reader.mistakes.push(
      `${missing} is empty though ${given} is set: set both, or neither. A secret that this workflow cannot see, or whose name is misspelt, is empty.`,
    );
  }
  return reader.mistakes.length > 0 ? { mistakes: reader.mistakes } : inputs;
}

/** The environment that GitHub's runner starts an action with: read here and handed on. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}

function maskSecrets(apiKey: string, secretKey: string, githubToken: string): void {
  const masks = new Set<string>();
  for (const secret of [apiKey, secretKey, githubToken]) masks.add(secret).add(secret.trim());
  for (const api of new Set([apiKey, apiKey.trim()])) {
    for (const secret of new Set([secretKey, secretKey.trim()])) {
      if (api.trim() === '' || secret.trim() === '') continue;
      masks.add(`${api}:${secret}`);
      masks.add(Buffer.from(`${api}:${secret}`).toString('base64'));
    }
  }
  for (const mask of masks) if (mask.trim() !== '') setSecret(mask);
}

/** A key as HTTP's Basic scheme can carry it. */
function readKey(reader: OptionReader, name: string, raw: string): string {
  const key = raw.trim();
  if (/\s|\p{Cc}/u.test(key)) {
    reader.mistakes.push(`${name} has white space in it: set it to the key alone, on one line.`);
  } else if (name === 'api-key' && key.includes(':')) {
    reader.mistakes.push(`${name} has a colon in it: set it to the API key alone.`);
  }
  return key;
}
