import { describe, expect, test } from 'vitest';
import { Lexer, parse } from 'yaml';
import { diff } from '../../../src/core/diff.ts';
import type { PlanFile } from '../../../src/core/plan/plan.ts';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { expressibleIn } from '../../../src/core/pull/expressible.ts';
import { newPlan } from '../../../src/core/pull/new-plan.ts';
import { pullInto } from '../../../src/core/pull/pull.ts';
import { countLeftOut, isOwn } from '../../../src/core/pull/selection.ts';
import type { Taxonomy } from '../../../src/core/taxonomy.ts';
import { fc } from '../../support/fast-check.ts';
import { anyName, goodName, liveTaxonomies } from './live-arbitrary.ts';
import { changesFor, liveAfter } from './pulling.ts';
import { choices, plans, styled } from './styled-plan.ts';

const sound = liveTaxonomies({ name: goodName, sound: true });
const any = liveTaxonomies({ name: anyName, sound: false });
const folders = fc.constantFrom(null, 'tracking-plan');

function written(live: Taxonomy, folder: string | null): readonly PlanFile[] {
  const { entities } = expressibleIn(live, () => false);
  return newPlan(entities, countLeftOut(live, null).own, {
    file: 'tracking-plan.yml',
    folder,
    hidden: false,
  });
}

describe('a new plan', () => {
  test('is valid, and a diff finds no change', () => {
    fc.assert(
      fc.property(fc.oneof(sound, any), folders, (live, folder) => {
        expect(changesFor(written(live, folder), live)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('leaves nothing unmanaged of what can be written', () => {
    fc.assert(
      fc.property(sound, folders, (live, folder) => {
        const { plan } = readPlanNow(written(live, folder));
        const { unmanaged } = diff(plan, live, null);
        expect(Object.values(unmanaged).every((count) => count === 0)).toBe(true);
      }),
    );
  });

  test('is left as it is by the next pull', () => {
    fc.assert(
      fc.property(any, folders, (live, folder) => {
        const files = written(live, folder);
        expect(pullInto(files, live, { managed: false }).files).toEqual(files);
      }),
    );
  });
});

function commentsOf(files: readonly PlanFile[]): readonly string[] {
  return files.flatMap(({ text }) => {
    const comments: string[] = [];
    let mark = false;
    for (const token of new Lexer().lex(text)) {
      if (!mark && token.startsWith('#')) comments.push(token.trim());
      mark = token === '\u001f';
    }
    return comments;
  });
}

/** Comments at the end of lines and on lines of their own. */
function commented(files: readonly PlanFile[]): readonly PlanFile[] {
  let count = 0;
  return files.map(({ path, text }) => ({
    path,
    text: text
      .split('\n')
      .map((line) => {
        count += 1;
        if (count % 3 !== 0 || /[>|]-$|"/.test(line) || !/:( |$)/.test(line)) return line;
        return `${line} # ${count}`;
      })
      .join('\n'),
  }));
}

describe('an existing plan', () => {
  test('has no difference after a pull, and the next pull changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(sound, any),
        any,
        folders,
        fc.boolean(),
        (before, live, folder, managed) => {
          const files = written(before, folder);
          const pulled = pullInto(files, live, { managed });
          expect(changesFor(pulled.files, live)).toEqual([]);
          expect(pullInto(pulled.files, live, { managed }).files).toEqual(pulled.files);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('in brackets throughout, as JSON, has no difference after a pull either', () => {
    fc.assert(
      fc.property(sound, any, (before, live) => {
        const files = written(before, null).map(({ path, text }) => ({
          path,
          text: JSON.stringify(parse(text), null, text.length % 2 === 0 ? 2 : 0),
        }));
        const pulled = pullInto(files, live, { managed: false });
        expect(changesFor(pulled.files, live)).toEqual([]);
        expect(pulled.files[0]?.text).toMatch(/^{[\s\S]*}$/);
      }),
    );
  });

  test('keeps every comment', () => {
    fc.assert(
      fc.property(sound, any, folders, (before, live, folder) => {
        const files = commented(written(before, folder));
        const comments = commentsOf(files);
        const { files: pulled } = pullInto(files, live, { managed: false });
        expect(changesFor(pulled, live)).toEqual([]);
        const after = new Set(commentsOf(pulled));
        expect(comments.filter((comment) => !after.has(comment))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('what Amplitude itself put there is ignored, not written', () => {
  expect(isOwn({ kind: 'event', name: '[Amplitude] Page Viewed' })).toBe(true);
});

describe('a plan written in any way', () => {
  test('is valid after a pull, without a difference, with every comment, and stays as it is', () => {
    fc.assert(
      fc.property(plans, choices, plans, fc.boolean(), (before, numbers, after, managed) => {
        const files = [{ path: 'plan.yml', text: styled(before, numbers) }];
        const { plan, problems } = readPlanNow(files);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(plan.taxonomy).toEqual(
          readPlanNow([{ path: 'plan.yml', text: styled(before, []) }]).plan.taxonomy,
        );
        const live = liveAfter(styled(after, []));
        const once = pullInto(files, live, { managed });
        expect(changesFor(once.files, live)).toEqual([]);
        expect(pullInto(once.files, live, { managed }).files).toEqual(once.files);
        const left = new Set(commentsOf(once.files));
        expect(commentsOf(files).filter((comment) => !left.has(comment))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
