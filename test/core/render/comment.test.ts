import { describe, expect, it } from 'vitest';
import { differenceOf, startOf } from '../../../src/core/render/excerpt.ts';
import { renderComment, renderSummary } from '../../../src/core/render/markdown.ts';
import { code, link } from '../../../src/core/render/markdown-text.ts';
import { change, diffOf, origin, problem, report, result } from './reports.ts';

const comment = (made: Parameters<typeof report>[0]): string => renderComment(report(made), origin);
const lines = (made: Parameters<typeof change>[0]): string =>
  comment({ diff: diffOf([change(made)]) });

describe('verdict', () => {
  it('says why a diff alone fails the check', () => {
    const text = comment({ fails: true, diff: diffOf([change({ name: 'A' })]) });
    expect(text).toMatch(/^### ❌ Tracking plan: 1 update · check fails\n/);
    expect(text).toContain('The check fails, as fail-on-changes asks.');
  });

  it('says what was compared where it was not Amplitude', () => {
    const text = comment({ live: 'other-plan', result: 'in-sync', diff: diffOf([]) });
    expect(text).toMatch(/^### ✅ Tracking plan: no changes · check passes\n/);
    expect(text).toContain('compares with another plan');
    expect(text).not.toContain('amplitude.com');
  });

  it('explains a failure', () => {
    const text = comment({
      result: 'failed',
      reason: 'access',
      explanation: 'Amplitude refused the keys "abc".',
    });
    expect(text).toMatch(/^### ❌ Tracking plan: failed\n/);
    expect(text).toContain('> [!CAUTION]\n> Amplitude refused the keys `abc`.');
  });

  it('falls back to the reason where there is no explanation', () => {
    expect(comment({ result: 'failed', reason: 'access' })).toContain('> [!CAUTION]\n> access');
  });

  it('counts warnings beside changes', () => {
    const text = comment({
      diff: diffOf([change({ name: 'A' })]),
      problems: Array.from({ length: 6 }, (_, index) => problem('warning', 'name', index, 'odd')),
    });
    expect(text).toContain('6 warnings.');
    expect(text).toContain('<details><summary>6 warnings</summary>');
  });

  it('marks deletes that are drift as grave', () => {
    const text = comment({
      diff: diffOf([
        change({ name: 'A' }),
        change({ name: 'B', action: 'delete', origin: 'drift' }),
      ]),
    });
    expect(text).toContain('**An apply also corrects drift: 1 delete.**');
  });

  it('marks what others have changed of what is deleted', () => {
    const text = lines({
      name: 'A',
      action: 'delete',
      origin: 'conflict',
      fields: { description: ['edited', null, 'conflict'], owner: ['me', null, 'plan'] },
    });
    expect(text).toContain(
      'description (**conflict**: changed in Amplitude too) `edited` · owner `me`',
    );
  });

  it('has an empty plan state nothing', () => {
    expect(comment({ command: 'validate', result: 'valid', entities: {} })).toContain(
      'The plan states nothing yet.',
    );
  });

  it('has no link to a summary in the summary, nor any without addresses', () => {
    const made = report({ diff: diffOf(Array.from({ length: 90 }, () => change({ name: 'A' }))) });
    expect(renderSummary(made, origin, 5000)).not.toContain('step summary');
    expect(renderComment(made, { headSha: '', runUrl: '' }, 5000)).not.toContain('](');
  });
});

describe('change', () => {
  it('says that a set is cleared', () => {
    expect(lines({ name: 'A', fields: { tags: [['x'], null] } })).toContain(
      '- tags: removed `x`; now *empty*',
    );
  });

  it('tells texts that only look the same apart', () => {
    expect(lines({ name: 'A', fields: { description: ['caf\u00e9', 'cafe\u0301'] } })).toContain(
      'Unicode form only',
    );
  });

  it('puts text that runs from right to left on lines of its own', () => {
    expect(lines({ name: 'A', fields: { owner: ['א', 'ב'] } })).toContain(
      'owner\\\n    was `א`\\\n    now `ב`',
    );
  });

  it('shows a field that the tables do not have as code', () => {
    expect(lines({ name: 'A', fields: { '<b>': [false, true] } })).toContain(
      '- `<b>` `false` → `true`',
    );
  });

  it('shortens lists with a count', () => {
    const many = Array.from({ length: 25 }, (_, index) => `v${index}`);
    expect(lines({ name: 'A', fields: { tags: [null, many] } })).toContain('`v19` and 5 more');
  });

  it('names the group type of a use, and what a shared change reaches', () => {
    const text = comment({
      diff: diffOf([
        change({ kind: 'group_property', name: 'size', usedBy: 2 }),
        change({ kind: 'group_property', name: 'size', scope: 'account' }),
      ]),
    });
    expect(text).toContain('group property **`size`**, **shared by 2 group types**');
    expect(text).toContain('group property **`size`** on group type `account`');
  });

  it('says nothing of a field that is as Amplitude makes it anyway', () => {
    const text = lines({
      name: 'A',
      action: 'create',
      fields: { is_active: [null, true], is_hidden_from_timeline: [null, true] },
    });
    expect(text).toContain('- event **`A`**: is_hidden_from_timeline\n');
  });
});

describe('apply', () => {
  it('counts what was already in place as done', () => {
    const made = change({ name: 'A' });
    const text = comment({
      command: 'apply',
      result: 'applied',
      results: [result('applied', made), result('found', made)],
    });
    expect(text).toMatch(/^### ✅ Tracking plan: applied 2 changes\n/);
    expect(text).toContain('<summary>1 already in place</summary>');
    expect(text).not.toContain('Undo');
  });
});

describe('excerpt', () => {
  it('never cuts a character in two', () => {
    expect(startOf('a😀b', 2)).toEqual({ before: 0, text: 'a', after: 3 });
    expect(startOf('a😀b', 3)).toEqual({ before: 0, text: 'a😀', after: 1 });
    const [a, b] = differenceOf(`${'😀'.repeat(50)}x`, `${'😀'.repeat(50)}y`, 20);
    expect(/^(?:😀)*x?$/u.test(a.text)).toBe(true);
    expect(a.text.length + a.before + a.after).toBe(101);
    expect(b.before).toBe(a.before);
  });
});

describe('link', () => {
  it('is none where the address is not a plain one', () => {
    expect(link('run', 'https://x.example/a?b=c#d')).toBe('[run](<https://x.example/a?b=c#d>)');
    expect(link('run', 'javascript:alert(1)')).toBe('run');
    expect(link('run', 'https://x.example/>)<b>')).toBe('run');
  });

  it('shows an empty name as a word', () => {
    expect(code('')).toBe('*empty*');
  });
});
