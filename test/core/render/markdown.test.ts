import { describe, expect, it } from 'vitest';
import { renderComment, renderSummary } from '../../../src/core/render/markdown.ts';
import { cases } from './cases.ts';
import { origin } from './reports.ts';

describe('comment', () => {
  it.each(Object.keys(cases))('%s reads as its file shows', async (name) => {
    const made = cases[name];
    if (made === undefined) throw new Error(name);
    const comment = renderComment(made, origin);
    expect(comment.length).toBeLessThanOrEqual(63_536);
    await expect(comment).toMatchFileSnapshot(`../../cases-render/${name}/comment.md`);
  });
});

describe('summary', () => {
  it.each(['mixed', 'partial'])('%s reads as its file shows', async (name) => {
    const made = cases[name];
    if (made === undefined) throw new Error(name);
    await expect(renderSummary(made, origin)).toMatchFileSnapshot(
      `../../cases-render/${name}/summary.md`,
    );
  });
});
