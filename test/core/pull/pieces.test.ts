import { describe, expect, test } from 'vitest';
import { readPlanNow } from '../../../src/core/plan/read-plan-now.ts';
import { fileNames } from '../../../src/core/pull/file-names.ts';
import { newPlan } from '../../../src/core/pull/new-plan.ts';
import { openDocument } from '../../../src/core/pull/plan-document.ts';
import { blockText, inline, lineWidth, singleQuoted } from '../../../src/core/pull/scalar-text.ts';
import { countLeftOut } from '../../../src/core/pull/selection.ts';
import { withEdits } from '../../../src/core/pull/text-edit.ts';
import { copyOf } from '../../../src/core/pull/written-out.ts';
import { entryLines, flowEntry } from '../../../src/core/pull/yaml-text.ts';
import { taxonomyOf } from '../../../src/core/taxonomy.ts';
import { liveAfter } from './pulling.ts';

describe('a document', () => {
  test.each(['{', '- a', 'text'])('%j is none', (text) => {
    expect(openDocument({ path: 'p.yml', text })).toBeNull();
  });

  test.each(['', '# only a comment', '~', 'null # nothing'])('%j has no entries', (text) => {
    const document = openDocument({ path: 'p.yml', text });
    expect(document?.root).toBeNull();
    expect(document?.entries(document.root).size).toBe(0);
    expect(document?.unit).toBe('  ');
  });

  test.each([
    ['a:\n    b: c\n', '    '],
    ['a: { b: c }\nd:\n   e: f\n', '   '],
    ['a:\n  ? b\n  : c\nd:\n    e: f\n', '    '],
    ['a: b\n', '  '],
  ])('the unit of %j is %j', (text, unit) => {
    expect(openDocument({ path: 'p.yml', text })?.unit).toBe(unit);
  });

  test('the first of several merged maps counts, and an own entry above all', () => {
    const text =
      'a: &a { x: 1, y: 1 }\nb: &b { y: 2, z: 2 }\nc: { <<: [*a, *b], z: 3 }\nd: { <<: *none }\n';
    const document = openDocument({ path: 'p.yml', text });
    const top = document?.entries(document.root);
    const merged = document?.entries(top?.get('c')?.pair.value);
    expect([...(merged?.values() ?? [])].map(({ key, isOwn }) => [key, isOwn])).toEqual([
      ['z', true],
      ['x', false],
      ['y', false],
    ]);
    expect(merged?.get('y')?.map).toBe(top?.get('a')?.pair.value);
    expect(document?.entries(top?.get('d')?.pair.value).size).toBe(0);
    expect(document?.aliases.map(({ role }) => role)).toEqual(['merge', 'merge', 'merge']);
    expect(document?.targets.size).toBe(2);
  });

  test('an anchor of the whole file and a key that is no text are seen', () => {
    const document = openDocument({ path: 'p.yml', text: '&all\na: *all\n? { b: c }\n: d\n' });
    expect([...(document?.targets.values() ?? [])]).toEqual([document?.root]);
    expect([...(document?.entries(document.root).keys() ?? [])]).toEqual(['a', '']);
  });

  test('a copy has what aliases stand for', () => {
    const text = 'a: [&t x, *t]\nb: 1.10\nc: true\nd: ~\ne: { f: *t }\n';
    const document = openDocument({ path: 'p.yml', text });
    if (document === null) throw new Error('no document');
    expect(copyOf(document.root, document)).toEqual({
      entries: [
        ['a', ['x', 'x']],
        ['b', { raw: '1.10' }],
        ['c', true],
        ['d', null],
        ['e', { entries: [['f', 'x']] }],
      ],
    });
  });
});

test('edits at one place come in the order given, insertions first; the first of two that overlap counts', () => {
  const edit = (start: number, end: number, text: string) => ({ start, end, text });
  expect(withEdits('abc', [edit(1, 2, 'X'), edit(1, 1, '1'), edit(1, 1, '2')])).toBe('a12Xc');
  expect(withEdits('abc', [edit(1, 3, 'Y'), edit(0, 2, 'X')])).toBe('Xc');
});

test('file names are distinct, and none that an operating system keeps for itself', () => {
  expect(fileNames(['Sign up', 'sign-up', 'CON', '***', 'a'.repeat(80)])).toEqual([
    'sign-up',
    'sign-up-2',
    'category-con',
    'category',
    'a'.repeat(60),
  ]);
});

describe('text', () => {
  const long = 'x'.repeat(lineWidth);
  test.each([
    ['a character of the second plane', inline('\u{e0001}\u{1d173}', 'block'), /^\S+$/],
    ['one long word', blockText(long, 10, '  '), new RegExp(`^ ${long}$`)],
    ['double space at the ends of a line', blockText(`a \n${long} b`, 10, '  '), /^ \|-\n {2}a \n/],
    ['paragraphs', blockText(`${'a b '.repeat(40)}c\n\nd\ne`, 10, '  '), / c\n\n\n {2}d\n\n {2}e$/],
    ['a tab in single quotes', singleQuoted("it's\t"), /^"it's\\t"$/],
    ['single quotes', singleQuoted("it's"), /^'it''s'$/],
    ['both quotes', inline(`it's "x": y`, 'block'), /^"it's \\"x\\": y"$/],
  ])('%s', (_, written, expected) => {
    expect(written).toMatch(expected);
  });

  test('a key too long for the short form has the long one', () => {
    const key = 'k'.repeat(1001);
    expect(entryLines([key, 'v'], '')).toBe(`? ${key}\n: v\n`);
    expect(flowEntry([key, 'v'])).toBe(`? ${key} : v`);
  });
});

describe('what is left out', () => {
  const live = liveAfter(
    'version: 1\nevents: { A: { is_hidden_from_dropdowns: true, properties: { p: } }, B: , C: { is_hidden_from_dropdowns: true }, I: { is_hidden_from_dropdowns: true } }\nevent_properties: { p: { is_hidden: true } }\n',
  );
  const gone = [...live.entities.values()].map((entity) =>
    entity.name === 'B' ? { ...entity, state: 'deleted' as const } : entity,
  );

  test('is counted by its reason, apart from what the plan names or ignores', () => {
    const { plan } = readPlanNow([
      { path: 'p.yml', text: 'version: 1\nevents: { C: }\nignore: { events: [I] }\n' },
    ]);
    const counts = countLeftOut(taxonomyOf(gone), plan);
    expect(counts.deleted['events']).toBe(1);
    expect(counts.hidden).toMatchObject({ events: 1, event_properties: 1 });
    expect(countLeftOut(taxonomyOf(gone), null).hidden['events']).toBe(3);
  });

  test('uses of what is hidden go with it, unless it is wanted', () => {
    const layout = { file: 'p.yml', folder: null };
    const text = (hidden: boolean) =>
      newPlan(live.entities, { events: 2 }, { ...layout, hidden })[0]?.text;
    expect(text(true)).toMatch(/ {4}properties:\n {6}p:\n/);
    expect(text(false)).not.toMatch(/\bp:/);
    expect(text(false)).toMatch(/ignore:\n {2}events: \["\[Amplitude\] \*"\]\n$/);
  });

  test('in files of categories, beside the main one', () => {
    const paths = newPlan(live.entities, {}, { file: 'p.yml', folder: '', hidden: false });
    expect(paths.map(({ path }) => path)).toEqual(['p.yml', 'without-a-category.yml']);
  });
});

test('a new plan has group types apart from events', () => {
  const text =
    'events:\n  A:\n    properties:\n      p:\n\nevent_properties:\n  p:\n\ngroup_properties:\n  g:\n\ngroup_types:\n  account:\n    properties:\n      g:\n';
  const live = liveAfter(`version: 1\n${text}`);
  const layout = { file: 'p.yml', folder: null, hidden: false };
  expect(newPlan(live.entities, {}, layout)[0]?.text).toContain(`version: 1\n\n${text}`);
});
