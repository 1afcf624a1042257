import { expect, test } from 'vitest';
import { commands, readCommandLine } from '../../src/command-line/arguments.ts';
import { helpFor } from '../../src/command-line/help.ts';
import { terminalProgress } from '../../src/command-line/progress-bar.ts';
import { fitted } from '../../src/command-line/terminal.ts';

test('a bar on a terminal, redrawn at most every tenth of a second, and gone at the end', () => {
  let now = 0;
  const written: string[] = [];
  const screen = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
  const progress = terminalProgress(screen, { now: () => now });
  progress.onRead(1, 100);
  progress.onRead(2, 100);
  now = 1000;
  progress.onRead(50, 100);
  progress.onFullRead({ scopes: 2000, reads: 2005, seconds: 251 });
  now = 2000;
  progress.onRead(100, 100);
  progress.stop();
  const clear = '\r\u001b[2K';
  expect(written).toEqual([
    `${clear}Reading ${'░'.repeat(24)} 1 of 100`,
    `${clear}Reading ${'█'.repeat(12)}${'░'.repeat(12)} 50 of 100, 1 s left`,
    clear,
    'Reading everything: 2,000 events and group types one by one, 2,005 calls in all, about 5 min.\n',
  ]);
});

test('no bar in a log', () => {
  const written: string[] = [];
  const progress = terminalProgress(
    { write: (text: string) => written.push(text) },
    { now: () => 0 },
  );
  progress.onRead(1, 100);
  progress.stop();
  expect(written).toEqual([]);
});

test('long lines go on below on a terminal; excerpts and logs stay as they are', () => {
  const text =
    '\u001b[31m~ event "A name"\u001b[39m\n    tags: one, two, three, four, five\n  12 | description: something long here';
  expect(fitted(text, { isTTY: true, columns: 24 })).toBe(
    '\u001b[31m~ event "A name"\u001b[39m\n    tags: one, two,\n        three, four,\n        five\n  12 | description: something long here',
  );
  expect(fitted(text, { isTTY: false, columns: 24 })).toBe(text);
});

test.each(commands)('%s has help with examples and exit codes, on lines that fit', (command) => {
  const help = helpFor(command);
  expect(help).toContain(`tracking-plan ${command}`);
  expect(help).toMatch(/\nExamples\n[\s\S]+\nExit codes\n {2}0 /);
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
  expect(readCommandLine([command, '--help'])).toEqual({ help: command });
  for (const [option] of help.matchAll(/^ {2}--[a-z-]+/gm)) {
    const tried = readCommandLine([command, option.trim()]);
    if ('mistakes' in tried) expect(tried.mistakes.join()).not.toContain('Unknown option');
  }
});

test.each([
  [['import'], 'import needs a file'],
  [['diff', '--managed'], '--managed goes with pull'],
  [['validate', '--split', 'category'], '--split goes with pull and import'],
  [['pull', '--include-unexpected'], '--include-unexpected goes with import'],
  [['pull', '--split', 'event'], 'split is "event": write none or category'],
  [['pull', 'x'], '"x" is one word too many.'],
  [['validate', 'a.yml'], '"a.yml" is one word too many: a plan is named with --plan.'],
  [
    ['validate', '--plan', ...'abcde'.replaceAll(/./g, '$&.yml ').trim().split(' ')],
    '"b.yml", "c.yml", "d.yml" and 1 more are 4 words too many: a plan is named with --plan, and a pattern stands in quotes.',
  ],
])('%j is wrong usage', (args, message) => {
  const line = readCommandLine(args);
  expect('mistakes' in line && line.mistakes.join('\n')).toContain(message);
});
