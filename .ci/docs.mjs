// Writes the README's tables of inputs and outputs from action.yml: node .ci/docs.mjs
// Fails where they differ: node .ci/docs.mjs --check
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';

const readme = new URL('../README.md', import.meta.url);
const action = parse(await readFile(new URL('../action.yml', import.meta.url), 'utf8'));

/** @param {unknown} text */
const cell = (text) => String(text).trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** @param {unknown} value */
const code = (value) => {
  const lines = String(value).trim().split('\n');
  return lines.map((line) => `\`${cell(line)}\``).join('<br>');
};

/** @param {{ required?: boolean, default?: unknown }} input */
const initial = (input) => {
  if (input.default !== undefined && String(input.default) !== '') return code(input.default);
  return input.required ? 'required' : '–';
};

const tables = {
  inputs: [
    '| Input | Default | Meaning |',
    '| --- | --- | --- |',
    ...Object.entries(action.inputs ?? {}).map(
      ([name, input]) => `| \`${name}\` | ${initial(input)} | ${cell(input.description)} |`,
    ),
  ],
  outputs: [
    '| Output | Meaning |',
    '| --- | --- |',
    ...Object.entries(action.outputs ?? {}).map(
      ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
    ),
  ],
};

const before = await readFile(readme, 'utf8');
let after = before;
for (const [name, lines] of Object.entries(tables)) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [after.indexOf(open), after.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md needs ${open} … ${close}`);
  after = `${after.slice(0, start + open.length)}\n\n${lines.join('\n')}\n\n${after.slice(end)}`;
}

if (after === before) {
  console.log('README.md says what action.yml says');
} else if (process.argv.includes('--check')) {
  console.error('README.md is not what action.yml says: run `npm run docs` and commit.');
  process.exitCode = 1;
} else {
  await writeFile(readme, after);
  console.log('README.md: tables written');
}
