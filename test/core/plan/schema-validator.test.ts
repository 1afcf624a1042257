import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { expect, test } from 'vitest';
import type { Schema } from '../../../src/core/plan/json-schema.ts';
import { schema, settingsSchema } from '../../../src/core/plan/schema.ts';

const head = `// Generated from the JSON Schema by ajv; regenerate with: npx vitest run test/core/plan/schema-validator.test.ts -u
// @ts-nocheck
import type { ErrorObject } from 'ajv';
import * as ucs2 from 'ajv/dist/runtime/ucs2length.js';
`;

/** ajv writes a \`require\` even into ES modules. */
function generatedFrom(of: Schema): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(of));
  const imported = code.replaceAll(
    /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g,
    'ucs2.default.default ?? ucs2.default',
  );
  const type = '((data: unknown) => boolean) & { errors?: readonly ErrorObject[] | null }';
  return `${head}${imported}\n`
    .replace(/export default \w+;/, '')
    .replace('"use strict";', '')
    .replace('export const validate =', `export const validate: ${type} =`);
}

test.each([
  { of: schema(), file: 'schema-validator.ts' },
  { of: settingsSchema(), file: 'settings-validator.ts' },
])('$file is what ajv makes of the schema', async ({ of, file }) => {
  const code = generatedFrom(of);
  expect(code).not.toContain('require(');
  await expect(code).toMatchFileSnapshot(`../../../src/core/plan/${file}`);
});
