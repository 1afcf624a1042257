import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { expect, test } from 'vitest';
import { schema } from '../../../src/core/plan/schema.ts';

const head = `// Generated from the JSON Schema by ajv; regenerate with: npx vitest run test/core/plan/schema-validator.test.ts -u
// @ts-nocheck
import type { ErrorObject } from 'ajv';
import * as ucs2 from 'ajv/dist/runtime/ucs2length.js';
`;

/** ajv writes a \`require\` even into ES modules. */
function generated(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(schema()));
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

test('the validator is what ajv makes of the schema', async () => {
  const code = generated();
  expect(code).not.toContain('require(');
  await expect(code).toMatchFileSnapshot('../../../src/core/plan/schema-validator.ts');
});
