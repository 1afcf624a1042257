import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Action, Change } from '../../../src/core/change.ts';
import { renderComment, renderSummary } from '../../../src/core/render/markdown.ts';
import type { Report } from '../../../src/core/report.ts';
import { change, diffOf, origin, problem, report, result } from './reports.ts';

const actions: readonly Action[] = ['create', 'update', 'rename', 'restore', 'delete'];

function many(count: number, text = 'What it means.'): readonly Change[] {
  return Array.from({ length: count }, (_, index) => {
    const action = actions[index % 200] ?? (index % 2 === 0 ? 'create' : 'update');
    return change({
      action,
      name: `Event Number ${index}`,
      from: action === 'rename' ? `Old ${index}` : null,
      origin: index % 7 === 0 ? 'drift' : 'plan',
      fields: {
        description: [action === 'create' ? null : 'old', action === 'delete' ? null : text],
      },
    });
  });
}

/** Changes that a text shows: each names its event once, in bold. */
function shown(markdown: string): number {
  return markdown.match(/^ *- event \*\*`[^`]+`\*\*(?! becomes)|becomes \*\*/gm)?.length ?? 0;
}

function leftOut(markdown: string): number {
  const [, count] = /Too long to show: ([\d,]+) of [\d,]+ change/.exec(markdown) ?? [];
  return Number((count ?? '0').replace(/,/g, ''));
}

function expectWhole(markdown: string): void {
  expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  expect(markdown.endsWith(`[run](<${origin.runUrl}>)\n`)).toBe(true);
  // What is cut at all is cut the same way at any size, and the parser is slow.
  if (markdown.length > 30_000) return;
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const last = tree.children.at(-1);
  expect(last?.type).toBe('paragraph');
}

describe('cutting', () => {
  it.each([1, 10, 100, 400, 1000, 5000])('%i changes fit a comment, shown or counted', (count) => {
    const comment = renderComment(report({ diff: diffOf(many(count)) }), origin);
    expect(comment.length).toBeLessThanOrEqual(63_536);
    expect(shown(comment) + leftOut(comment)).toBe(count);
    expectWhole(comment);
  });

  it('fits any limit from 8,000 characters on', () => {
    const made = report({ diff: diffOf(many(600)) });
    for (let limit = 8000; limit < 40_000; limit += 5000) {
      const comment = renderComment(made, origin, limit);
      expect(comment.length).toBeLessThanOrEqual(limit);
      expect(shown(comment) + leftOut(comment)).toBe(600);
      expectWhole(comment);
    }
  });

  it('keeps the most dangerous and says at the top what is left out', () => {
    const comment = renderComment(report({ diff: diffOf(many(5000)) }), origin);
    expect(comment).toContain('#### 22 deletes');
    for (const made of many(5000)) {
      if (made.origin === 'plan' && made.action === 'delete')
        expect(comment).toContain(`**\`${made.name}\`**`);
    }
    expect(comment.split('\n').slice(0, 8).join('\n')).toMatch(
      /Too long to show: [\d,]+ of 5,000 changes left out/,
    );
    expect(comment).toContain(`[The step summary](<${origin.summaryUrl}>)`);
    expect(comment).toContain('diff document');
  });

  it('counts a summary in bytes', () => {
    const made = report({ diff: diffOf(many(20_000, 'Умлаут '.repeat(40))) });
    const summary = renderSummary(made, origin);
    const bytes = Buffer.byteLength(summary);
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes).toBeGreaterThan(1000 * 1024);
    expect(shown(summary) + leftOut(summary)).toBe(20_000);
    expectWhole(summary);
  });

  it('cuts problems likewise, errors last', () => {
    const problems = Array.from({ length: 3000 }, (_, index) =>
      problem(index % 2 === 0 ? 'error' : 'warning', 'schema', index + 1, 'unknown key "x"'),
    );
    const comment = renderComment(report({ result: 'invalid', problems }), origin, 30_000);
    const items = comment.match(/^- `tracking-plan.yml:/gm)?.length ?? 0;
    const [, errors, warnings] =
      /show: ([\d,]+) of 1,500 errors and ([\d,]+) of 1,500 warnings left out/.exec(comment) ?? [];
    const number = (text = '0'): number => Number(text.replace(/,/g, ''));
    expect(items + number(errors) + number(warnings)).toBe(3000);
    expect(number(warnings)).toBe(1500);
    expectWhole(comment);
  });

  it('cuts what an apply did, failures last', () => {
    const changes = many(3000);
    const results = changes.map((made, index) =>
      result(index % 500 === 0 ? 'failed' : 'applied', made, index % 500 === 0 ? 'no' : ''),
    );
    const made: Report = report({ command: 'apply', result: 'partial', results });
    const comment = renderComment(made, origin, 20_000);
    expect(comment.length).toBeLessThanOrEqual(20_000);
    expect(comment).toContain('#### 6 failed');
    expect(comment.match(/: no$/gm)?.length).toBe(6);
    expectWhole(comment);
  });

  it('fits with names, values and notices of any length', () => {
    const long = 'x'.repeat(100_000);
    const made = report({
      project: long,
      host: long,
      explanation: `${long} `.repeat(2),
      notices: Array.from({ length: 500 }, () => `a b ${long}`),
      diff: diffOf([
        change({
          name: long,
          fields: {
            description: [long, `${long}y`],
            tags: [null, Array.from({ length: 5000 }, (_, index) => `${index} of many`)],
          },
        }),
      ]),
    });
    const comment = renderComment(made, origin, 12_000);
    expect(comment.length).toBeLessThanOrEqual(12_000);
    expectWhole(comment);
  });

  it('shows where long texts differ', () => {
    const start = 'same '.repeat(1000);
    const made = change({
      name: 'A',
      fields: { description: [`${start}before`, `${start}after`] },
    });
    const comment = renderComment(report({ diff: diffOf([made]) }), origin);
    expect(comment).toMatch(/was \*\(4,970 more\)\* … `[same ]+before`/);
    expect(comment).toMatch(/now \*\(4,970 more\)\* … `[same ]+after`/);
  });
});
