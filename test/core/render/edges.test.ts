import { describe, expect, it } from 'vitest';
import { renderComment } from '../../../src/core/render/markdown.ts';
import { renderText } from '../../../src/core/render/text.ts';
import { change, diffOf, origin, report } from './reports.ts';

const plain = { width: 100, color: false };
const textOf = (...made: readonly Parameters<typeof change>[0][]): string =>
  renderText(report({ diff: diffOf(made.map(change)) }), plain);
const commentOf = (...made: readonly Parameters<typeof change>[0][]): string =>
  renderComment(report({ diff: diffOf(made.map(change)) }), origin);

describe('terminal', () => {
  it('leaves out what a creation leaves empty and what a deletion finds empty', () => {
    const created = textOf({ action: 'create', name: 'A', fields: { owner: ['x', null] } });
    expect(created).not.toContain('owner');
    const deleted = textOf({ action: 'delete', name: 'A', fields: { owner: [null, 'x'] } });
    expect(deleted).not.toContain('owner');
  });

  it('says that a list is empty from now on', () => {
    const text = textOf({ name: 'A', fields: { tags: [['a', 'b'], []] } });
    expect(text).toContain('tags: removed "a", "b"; now empty');
  });

  it('says that another plan was compared', () => {
    const text = renderText(report({ live: 'other-plan', diff: diffOf([]) }), plain);
    expect(text).toContain('Compared with another plan, not with Amplitude.');
  });

  it('cuts an explanation without end and says by how much', () => {
    const explanation = 'x'.repeat(3000);
    const text = renderText(report({ result: 'failed', explanation }), plain);
    expect(text).toContain(`${'x'.repeat(2000)}… (1,000 more characters)`);
    expect(text).not.toContain('x'.repeat(2001));
  });
});

describe('comment', () => {
  it('shows a new use of nothing but its name below its event', () => {
    const text = commentOf(
      { action: 'create', name: 'A' },
      { action: 'create', kind: 'event_property', name: 'p', scope: 'A' },
    );
    expect(text).toMatch(/\n {2}- \*\*`p`\*\*\n/);
  });

  it('shows an empty list as empty', () => {
    const text = commentOf({ action: 'create', name: 'A', fields: { tags: [null, []] } });
    expect(text).toContain('tags *empty*');
  });
});

describe.each([
  [1, '1 removed from the plan stays in Amplitude.', '1 create may be a rename'],
  [2, '2 removed from the plan stay in Amplitude.', '2 creates may be renames'],
])('%i of a notice', (count, removed, lookalike) => {
  const address = (index: number) => ({ kind: 'event', name: `E${index}`, scope: null }) as const;
  const shown = (review: 'removed' | 'lookalike'): string => {
    const notices = Array.from({ length: count }, (_, index) => ({
      address: address(index),
      review,
      message: 'is so',
    }));
    const diff = diffOf([change({ action: 'create', name: 'A' })], { notices });
    return renderComment(report({ diff }), origin);
  };

  it('is counted in grammar', () => {
    expect(shown('removed')).toContain(removed);
    expect(shown('lookalike')).toContain(`**${lookalike}:**`);
  });
});
