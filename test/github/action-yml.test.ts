import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/github/inputs.ts';
import {
  commentModes,
  defaultPatterns,
  optionDefaults,
  readOptions,
  regions,
  scopes,
} from '../../src/options.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: unknown;
}

const action: Action = parse(await readFile('action.yml', 'utf8'));

test('defaults in action.yml are the defaults in the code', () => {
  for (const [name, value] of Object.entries(optionDefaults)) {
    expect(action.inputs[name]?.default).toBe(value);
  }
  expect(action.inputs['command']?.default).toBe('auto');
  expect(action.inputs['only-shown']?.default).toBe('false');
  expect(action.inputs['plan']?.default?.split('\n')).toEqual(defaultPatterns);
  expect(action.inputs['github-token']?.default).toBe(['$', '{{ github.token }}'].join(''));
});

test('every input that is described is read, and no other', () => {
  const asked = new Set(['command', 'api-key', 'secret-key', 'github-token', 'only-shown']);
  readOptions({
    read: (name) => {
      asked.add(name);
      return '';
    },
    mistakes: [],
  });
  expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('descriptions name the choices', () => {
  const choices = { command: commands, region: regions, comment: commentModes, scope: scopes };
  for (const [name, words] of Object.entries(choices)) {
    for (const word of words) expect(action.inputs[name]?.description).toContain(`\`${word}\``);
  }
});

test('outputs and entry point', () => {
  expect(Object.keys(action.outputs)).toEqual(
    'result reason problems changes creates updates renames restores deletes applied pending skipped failed unshown digest diff-file markdown-file comment-url'.split(
      ' ',
    ),
  );
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});
