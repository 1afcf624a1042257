import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { commentLimit } from '../../src/github/marker.ts';
import { publishOutcome } from '../../src/github/outcome.ts';
import { noteOf, noteRoom, splitOutcome } from '../../src/github/outcome-note.ts';
import { change, report, result } from '../core/render/reports.ts';
import { fc } from '../support/fast-check.ts';
import { standIn } from './stand-in.ts';

const occasion = {
  run: { id: 9, number: 3, attempt: 1 },
  url: 'https://github.com/acme/plan/actions/runs/9',
  at: new Date('2026-11-22T03:04:05Z'),
};
const applied = report({
  command: 'apply',
  result: 'applied',
  results: [result('applied', change({ name: 'A' }))],
});
const failed = report({
  command: 'apply',
  result: 'failed',
  explanation: 'No change could be applied.',
  results: [result('failed', change({ name: 'A' }), 'Amplitude said 400: no')],
});

test('says what was done, when and by which run, and what was not', () => {
  expect(noteOf(applied, occasion)).toBe(`<!-- outcome run=9.3.1 ok -->
> [!NOTE]
> **✅ After the merge: applied 1 change**, 2026-11-22 03:04 UTC by [this run](<https://github.com/acme/plan/actions/runs/9>).

<!-- /outcome -->

`);
  expect(noteOf(failed, { ...occasion, url: '' })).toBe(`<!-- outcome run=9.3.1 failed -->
> [!CAUTION]
> **❌ After the merge: applied 0 of 1 change**, 2026-11-22 03:04 UTC. 1 failed. No change could be applied.
>
> - failed: update event \`A\`: Amplitude said 400: no

<!-- /outcome -->

`);
});

test('is found again, with all that was below it', () => {
  const rest = '### Tracking plan\n\n<!-- marker -->';
  const note = noteOf(failed, occasion);
  const found = splitOutcome(note + rest);
  expect(found).toEqual({ note, rest, outcome: { run: occasion.run, isFine: false } });
  // GitHub may give line ends back as it likes.
  expect(splitOutcome((note + rest).replaceAll('\n', '\r\n')).rest).toBe(rest);
  expect(splitOutcome(rest)).toEqual({ note: '', rest, outcome: null });
  expect(splitOutcome(`x${note}${rest}`).outcome).toBeNull();
});

test('hostile text ends neither the note nor its room', () => {
  const text = fc.oneof(
    fc.constantFrom('<!-- /outcome -->', '\n\n<!-- /outcome -->', '\n# x', '</details>', '@a #1'),
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.string({ unit: fc.constantFrom('\u200b', '/', ' '), minLength: 200, maxLength: 400 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 9 }), text, (all, why) => {
      const results = all.map(([name, words]) => result('failed', change({ name }), words));
      const note = noteOf({ ...failed, results, explanation: why }, occasion);
      expect(note.length).toBeLessThanOrEqual(noteRoom);
      expect(splitOutcome(`${note}rest`).rest).toBe('rest');
      const blocks = fromMarkdown(note).children.map(({ type }) => type);
      expect(blocks).toEqual(['html', 'blockquote', 'html']);
    }),
    { numRuns: 60 },
  );
});

test('stands on top of the comment, once, and never replaces what a newer run has said', async () => {
  const { server, github } = await standIn();
  const text = '### What it shows\n\n<!-- amplitude-tracking-plan v1 project="" run=1.1.1 -->';
  const { id } = server.state.comments.add(1, 'github-actions[bot]', text);
  const body = (): string => server.state.comments.get(id)?.body ?? '';
  const publish = async (made: typeof applied, run: number) => {
    // As it was when the apply began: others may have written since.
    const comment = { id, body: text, author: '', url: '' };
    const merged = [{ pullRequest: 1, comment, commits: new Set<string>() }];
    const when = { ...occasion, run: { ...occasion.run, id: run } };
    return publishOutcome(github, merged, made, when);
  };
  expect(await publish(failed, 5)).toBe('');
  expect(body()).toBe(noteOf(failed, { ...occasion, run: { ...occasion.run, id: 5 } }) + text);
  await publish(applied, 6);
  const done = body();
  expect(done).toContain('applied 1 change**');
  expect(done).not.toContain('failed: update');
  await publish(failed, 5);
  expect(body()).toBe(done);
  // Nothing left to do is no news where all was done, but it is where something had failed.
  await publish({ ...applied, result: 'in-sync', results: [] }, 7);
  expect(body()).toBe(done);
  await publish(failed, 8);
  await publish({ ...applied, result: 'in-sync', results: null }, 9);
  expect(body()).toContain('After the merge: in sync');
});

test('where it cannot be said, the run is told why', async () => {
  const { server, github } = await standIn({ permission: 'read' });
  const { id } = server.state.comments.add(1, 'github-actions[bot]', 'x');
  const on = (comment: number) => [
    {
      pullRequest: 1,
      comment: { id: comment, body: 'x', author: '', url: 'u' },
      commits: new Set<string>(),
    },
  ];
  expect(await publishOutcome(github, on(id), applied, occasion)).toMatch(/403/);
  server.state.comments.edit(id, 'x'.repeat(commentLimit));
  expect(await publishOutcome(github, on(id), applied, occasion)).toMatch(/no room/);
  const none = [{ pullRequest: 1, comment: null, commits: new Set<string>() }];
  expect(await publishOutcome(github, none, applied, occasion)).toBe('');
});

test('where the comment cannot be read again, it is as it was', async () => {
  const { server, github } = await standIn({
    fault: ({ method }) => (method === 'GET' ? { status: 404, body: {} } : undefined),
  });
  const { id } = server.state.comments.add(1, 'github-actions[bot]', 'x');
  const comment = { id, body: 'What it shows.', author: '', url: '' };
  const merged = [{ pullRequest: 1, comment, commits: new Set<string>() }];
  expect(await publishOutcome(github, merged, applied, occasion)).toBe('');
  const expected = `${noteOf(applied, occasion)}What it shows.`;
  expect(server.state.comments.get(id)?.body).toBe(expected);
});
