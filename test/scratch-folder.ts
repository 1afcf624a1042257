import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * Everything temporary that a test file makes, or the code that it tests, goes into one folder, which
 * is gone after the file whatever became of its tests. So none of them tidies up.
 */
const parent = tmpdir();
const folder = mkdtempSync(join(parent, 'tracking-plan-tests-'));
process.env['TMPDIR'] = folder;

afterAll(async () => {
  process.env['TMPDIR'] = parent;
  // What a test has killed may still be writing.
  await rm(folder, { recursive: true, maxRetries: 3 });
});
