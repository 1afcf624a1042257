// Prints the tests' closing line from Vitest's JSON report: node .ci/count.mjs <report>
import { readFileSync } from 'node:fs';

const [path = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(path, 'utf8'));
// A file that could not be loaded fails without a test of its own.
const broken = report.testResults.filter(
  (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
    file.status === 'failed' && file.assertionResults.length === 0,
).length;
const skipped = report.numPendingTests + report.numTodoTests;
const counts = [`${report.numPassedTests} passed`, `${report.numFailedTests + broken} failed`];
if (skipped > 0) counts.push(`${skipped} skipped`);
console.log(counts.join(', '));
if (report.numPassedTests === 0) process.exitCode = 1;
