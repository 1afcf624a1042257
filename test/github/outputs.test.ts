import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { summaryLimit } from '../../src/core/render/fit.ts';
import { setOutputs, writeFiles } from '../../src/github/outputs.ts';
import { writeSummary } from '../../src/github/summary.ts';
import { tell } from '../../src/github/tell.ts';
import { event } from './stand-in.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outputs-'));
});

test('known outputs are set, unknown ones left unset', async () => {
  const path = join(folder, 'output');
  await writeFile(path, '');
  vi.stubEnv('GITHUB_OUTPUT', path);
  setOutputs({ result: 'refused', reason: 'max-deletes', deletes: 12, 'diff-file': '/tmp/a\nb=c' });
  const text = (await readFile(path, 'utf8')).replace(/ghadelimiter_[\w-]+/g, 'EOF');
  expect(text.split('\n')).toEqual([
    'result<<EOF',
    'refused',
    'EOF',
    'reason<<EOF',
    'max-deletes',
    'EOF',
    'deletes<<EOF',
    '12',
    'EOF',
    'diff-file<<EOF',
    '/tmp/a',
    'b=c',
    'EOF',
    '',
  ]);
});

test('files for later steps go into a folder of their own each time', async () => {
  const one = await writeFiles(join(folder, 'temp'), { 'diff.json': '{}', 'report.md': '# Hi' });
  const two = await writeFiles(join(folder, 'temp'), { 'diff.json': '[]' });
  expect(dirname(one)).toBe(join(folder, 'temp'));
  expect(one).not.toBe(two);
  expect(await readFile(join(one, 'diff.json'), 'utf8')).toBe('{}');
  expect(await readFile(join(one, 'report.md'), 'utf8')).toBe('# Hi');
});

test('without a folder of the runner the system’s is used', async () => {
  const written = await writeFiles('', { 'diff.json': '{}' });
  expect(dirname(written)).toBe(tmpdir());
});

test('the summary is appended to', async () => {
  const path = join(folder, 'summary');
  await writeFile(path, 'Before\n');
  expect(await writeSummary(path, '# Plan\n\n')).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('Before\n# Plan\n');
});

test('without a summary file nothing happens; one that cannot be written is a warning', async () => {
  expect(await writeSummary('', 'x')).toBe(false);
  let log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
  const context = event({ GITHUB_STEP_SUMMARY: folder, RUNNER_TEMP: join(folder, 'temp') });
  const told = { text: '', problems: [], markdown: 'x', name: 'report.md' };
  expect((await tell(context, told)).summaryUrl).toBeUndefined();
  expect(log).toContain('::warning::The step summary could not be written (EISDIR).');
});

test('it stays within 1 MiB, whatever was there and whatever the characters', async () => {
  const path = join(folder, 'summary');
  await writeFile(path, 'x'.repeat(1000));
  expect(await writeSummary(path, `${'ü'.repeat(99)}\n`.repeat(10_000))).toBe(true);
  const text = await readFile(path, 'utf8');
  expect((await stat(path)).size).toBeLessThanOrEqual(summaryLimit);
  expect((await stat(path)).size).toBeGreaterThan(summaryLimit - 400);
  expect(text).not.toContain('\uFFFD');
  expect(text).toMatch(/ü\n\n\(cut: GitHub shows 1 MiB of a summary\)\n$/);
});

test('where the summary is full already, nothing is added to it', async () => {
  const path = join(folder, 'summary');
  await writeFile(path, 'x'.repeat(summaryLimit + 5));
  expect(await writeSummary(path, 'one\ntwo\nthree\nfour\n')).toBe(true);
  expect((await stat(path)).size).toBe(summaryLimit + 5);
});
