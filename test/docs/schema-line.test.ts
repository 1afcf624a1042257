import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaLine } from '../../src/core/pull/new-plan.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

test.each(['README.md', 'docs/plan-format.md', 'docs/example/tracking-plan.yml'])(
  'the line for editors in %s is the one that pull writes',
  (path) => {
    const lines = read(path).match(/^.*\$schema=.*$/gm) ?? [];
    expect(new Set(lines)).toEqual(new Set([schemaLine]));
  },
);

test('the schema is where the line says once the package is published', () => {
  const { name, files }: { name: string; files: readonly string[] } = JSON.parse(
    read('package.json'),
  );
  expect(schemaLine).toContain(`https://unpkg.com/${name}/dist/tracking-plan.schema.json`);
  expect(files).toContain('dist');
  expect(JSON.parse(read('dist/tracking-plan.schema.json'))).toHaveProperty('properties.version');
});
