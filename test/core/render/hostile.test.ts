import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { GroupsReport } from '../../../src/core/groups/report.ts';
import type { Kind } from '../../../src/core/kinds/index.ts';
import { startOf } from '../../../src/core/render/excerpt.ts';
import {
  renderGroupsComment,
  renderGroupsSummary,
} from '../../../src/core/render/groups-markdown.ts';
import { renderGroupsText } from '../../../src/core/render/groups-text.ts';
import { renderComment, renderSummary } from '../../../src/core/render/markdown.ts';
import { code, prose } from '../../../src/core/render/markdown-text.ts';
import { renderText } from '../../../src/core/render/text.ts';
import { visible } from '../../../src/core/render/visible.ts';
import type { Report } from '../../../src/core/report.ts';
import { fc } from '../../support/fast-check.ts';
import { change, diffOf, origin, problem, report, result } from './reports.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function parse(markdown: string): readonly Node[] {
  const all: Node[] = [];
  const visit = (node: Node): void => {
    all.push(node);
    node.children?.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return all;
}

const weapons = [
  '@team',
  '@acme/owners',
  '#123',
  'GH-1',
  'acme/shop#1',
  'https://evil.example/x',
  'www.evil.example',
  'me@evil.example',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  '|',
  '`',
  '``',
  '```\n',
  '~~~',
  '\n',
  '\r\n',
  '\n\n',
  '\n# x',
  '\n- x',
  '\n1. x',
  '1.',
  '1)',
  '> ',
  '---',
  '===',
  '\\',
  '\\`',
  '*',
  '_',
  '**',
  '~~',
  '[x](http://evil.example)',
  '![x](y)',
  '[x]: y',
  '[^1]',
  '<b>',
  '</details>',
  '</sub>',
  '</code>',
  '<!-- marker -->',
  '-->',
  '<!--',
  '<script>',
  '&lt;',
  '&#64;team',
  '%0A',
  '::error::x',
  '##[error]x',
  ':smile:',
  ':+1:',
  '$x$',
  '$`x`$',
  '\ufe0f',
  '\u3164',
  '\u2066',
  '\u202e',
  '\u200b',
  '\u200d',
  '\u00a0',
  '\u2028',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\t',
  ' ',
  '  ',
  '"',
  '(',
  ')',
  'word',
  '⟨U+200B⟩',
  '⏎',
  'א',
  '__proto__',
];
const hostile = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...weapons), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('`', ' ', 'a'), maxLength: 40 }),
);

/** What GitHub makes links of in text that no Markdown parser would. */
const references = /[@#<>[\]|$]|www\.|:\/\/|:[+\w-]+:|GH-\d|\b[0-9a-f]{7,40}\b/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
const invisible = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u0000-\u0009\u000b-\u001f\u007f-\u00a0]/u;

function expectSafe(markdown: string): readonly Node[] {
  const nodes = parse(markdown);
  expect(markdown).not.toMatch(invisible);
  expect(markdown).not.toContain('<!--');
  expect(markdown).not.toMatch(/^\s*::/m);
  for (const node of nodes) {
    if (node.type === 'text') expect(node.value?.replace(/^\[!\w+\]/, '')).not.toMatch(references);
    if (node.type === 'html') {
      expect(node.value).toMatch(
        /^<(?:\/details|details><summary>[\w ,:]+<\/summary>(?:<\/details>)?)>?$/,
      );
    }
    if (node.type === 'link') expect(Object.values(origin)).toContain(node.url);
  }
  const types = new Set(nodes.map(({ type }) => type));
  for (const never of ['image', 'table', 'thematicBreak', 'definition', 'delete', 'code']) {
    expect(types).not.toContain(never);
  }
  return nodes;
}

const count = (nodes: readonly Node[], type: string): number =>
  nodes.filter((node) => node.type === type).length;

const codes = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value ?? ''] : []));

/** The text that was made visible. */
function back(shown: string): string {
  return shown
    .replace(/⏎/g, '\n')
    .replace(/⇥/g, '\t')
    .replace(/␠/g, ' ')
    .replace(/⟨U\+([0-9A-F]+)⟩/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
}

describe('code', () => {
  it('is one code span that holds exactly the text with what hides made visible', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = parse(`- before ${code(text)} after`);
        const expected =
          text === '' ? ['text', 'emphasis', 'text', 'text'] : ['text', 'inlineCode', 'text'];
        expect(nodes.slice(4).map(({ type }) => type)).toEqual(expected);
        if (text !== '') expect(codes(nodes)).toEqual([visible(text)]);
      }),
      { numRuns: 400 },
    );
  });

  it('takes a fence that a run of backticks of any length cannot end', () => {
    for (let length = 1; length < 40; length += 1) {
      const text = `a${'`'.repeat(length)}b`;
      expect(codes(parse(code(text)))).toEqual([text]);
      expect(codes(parse(code('`'.repeat(length))))).toEqual(['`'.repeat(length)]);
    }
  });
});

describe('visible', () => {
  it('shows what hides by its code point', () => {
    expect(visible('a\u202eb\u200bc\u00a0d\u0007')).toBe('a⟨U+202E⟩b⟨U+200B⟩c⟨U+00A0⟩d⟨U+0007⟩');
    expect(visible('one\ntwo\tthree')).toBe('one⏎two⇥three');
    expect(visible(' a b  ')).toBe('␠a b␠␠');
    expect(visible('<!-- x -->')).toBe('⟨U+003C⟩!-- x -->');
  });

  it('never makes two texts look the same', () => {
    fc.assert(
      fc.property(hostile, (text) => void expect(back(visible(text))).toBe(text)),
      {
        numRuns: 400,
      },
    );
  });
});

describe('prose', () => {
  it('keeps plain words, and makes code of all else', () => {
    expect(prose('unknown key "descripton", did you mean "description"?')).toBe(
      'unknown key `descripton`, did you mean `description`?',
    );
    expect(prose('ping @team about #123 (see www.evil.example).')).toBe(
      'ping `@team` about `#123` (see `www.evil.example`).',
    );
    expect(prose('1. effaced 1234567 12 names')).toBe('`1`. `effaced` `1234567` 12 names');
    expect(prose('in line 13, column 7. Write enum_values: [a, "b"].')).toBe(
      'in line 13, column 7. Write `enum_values`: `[a, "b"]`.',
    );
  });

  it('says every word of the message in order, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = expectSafe(`- ${prose(text)}`);
        const said = nodes.map(({ type, value }, index) => {
          const isEmpty = nodes[index - 1]?.type === 'emphasis';
          return (type === 'text' || type === 'inlineCode') && !isEmpty ? back(value ?? '') : '';
        });
        const letters = (all: string): string => all.replace(/[^A-Za-z0-9]/g, '');
        expect(letters(said.join(''))).toBe(letters(text));
        expect(count(nodes, 'listItem')).toBe(1);
        expect(count(nodes, 'html')).toBe(0);
      }),
      { numRuns: 400 },
    );
  });
});

const kinds: readonly Kind[] = ['category', 'event', 'event_property', 'user_property'];
const someChange = fc
  .record({
    name: hostile,
    from: hostile,
    value: hostile,
    other: hostile,
    kind: fc.constantFrom(...kinds),
    scope: fc.option(hostile),
    action: fc.constantFrom('create', 'update', 'rename', 'restore', 'delete' as const),
    drift: fc.boolean(),
  })
  .map(({ name, from, value, other, kind, scope, action, drift }) =>
    change({
      name,
      kind,
      scope: kind === 'event_property' ? scope : null,
      action,
      volume: name.length,
      from: action === 'rename' ? from : null,
      origin: drift ? 'drift' : 'plan',
      fields: {
        description: [action === 'create' ? null : value, action === 'delete' ? null : other],
        tags: [action === 'create' ? null : [value, other], action === 'delete' ? null : [name]],
      },
    }),
  );

const someReport: fc.Arbitrary<Report> = fc
  .record({
    changes: fc.array(someChange, { minLength: 1, maxLength: 8 }),
    message: hostile,
    project: hostile,
    host: hostile,
    applied: fc.boolean(),
  })
  .map(({ changes, message, project, host, applied }) =>
    report({
      project,
      host,
      explanation: message,
      notices: [message],
      problems: [problem('warning', 'name', 1, message, host)],
      diff: diffOf(changes, {
        notices: [
          { address: { kind: 'event', name: project, scope: null }, message },
          {
            address: { kind: 'event', name: host, scope: null },
            message,
            review: 'lookalike',
            paste: message,
          },
        ],
      }),
      unshown: applied ? changes : [],
      results: applied ? changes.map((made) => result('failed', made, message, [host])) : null,
    }),
  );

describe('hostile text', () => {
  it('changes nothing of the structure of a comment or summary', () => {
    fc.assert(
      fc.property(someReport, (made) => {
        for (const markdown of [renderComment(made, origin), renderSummary(made, origin)]) {
          const nodes = expectSafe(markdown);
          const html = nodes.flatMap(({ type, value }) => (type === 'html' ? [value ?? ''] : []));
          expect(html.filter((value) => value.startsWith('<details>')).length).toBe(
            html.filter((value) => value.endsWith('</details>')).length,
          );
          const shape = structure(made);
          expect(count(nodes, 'heading')).toBe(shape.headings);
          expect(count(nodes, 'link')).toBe(1);
          const shown = new Set(codes(nodes));
          for (const { name } of made.diff?.changes ?? []) {
            if (name !== '') expect(shown).toContain(visible(startOf(name, 120).text));
          }
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('gives no line that a runner would take for a command, and nothing a terminal obeys', () => {
    fc.assert(
      fc.property(someReport, fc.integer({ min: 20, max: 200 }), hostile, (made, width, line) => {
        const text = renderText(made, { width, color: false, sourceLine: () => line });
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain('##[');
        expect(text).not.toMatch(invisible);
      }),
      { numRuns: 80 },
    );
  });
});

/** Headings that a report has whatever its texts say. */
function structure({ diff, results }: Report): { readonly headings: number } {
  const own = (diff?.changes ?? []).filter((made) => made.origin !== 'drift');
  const actions = new Set(own.map(({ action }) => action)).size;
  return { headings: 1 + (results === null ? actions : 1) + 1 + 1 };
}

const someValue = fc.oneof(
  hostile,
  fc.integer(),
  fc.array(hostile, { maxLength: 3 }),
  fc.dictionary(hostile, hostile, { maxKeys: 3 }),
);
const someGroups: fc.Arbitrary<GroupsReport> = fc
  .record({
    groups: fc.array(
      fc.record({
        groupType: hostile,
        groupValue: hostile,
        status: fc.constantFrom('planned', 'sent', 'rejected', 'unknown', 'left', 'unchanged'),
        properties: fc.array(
          fc.record({
            operation: fc.constantFrom(null, '$set', '$append', '$unset'),
            name: hostile,
            value: someValue,
          }),
          { maxLength: 3 },
        ),
        message: hostile,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    text: hostile,
  })
  .map(({ groups, text }) => ({
    result: 'partial',
    reason: 'rejected',
    explanation: text,
    fails: true,
    project: text,
    host: text,
    file: text,
    problems: [problem('warning', 'group-unknown', 1, text, text)],
    groups: groups.map(({ status, message, ...identification }) => ({
      identification: { ...identification, location: { file: 'x', line: 1, column: 1 } },
      status,
      message,
    })),
    since: 'commit 1234',
    requests: 1,
    expectedRequests: 1,
    notices: [text],
  }));

describe('hostile groups', () => {
  it('are an item each with an item for each property, whatever they are called', () => {
    fc.assert(
      fc.property(someGroups, (made) => {
        for (const render of [renderGroupsComment, renderGroupsSummary]) {
          const nodes = expectSafe(render(made, origin, 1_000_000));
          const properties = made.groups.flatMap(({ identification }) => identification.properties);
          // A problem and a notice beside them.
          expect(count(nodes, 'listItem')).toBe(made.groups.length + properties.length + 2);
          expect(count(nodes, 'link')).toBe(1);
          const shown = new Set(codes(nodes));
          for (const { name } of properties) {
            if (name !== '') expect(shown).toContain(visible(startOf(name, 120).text));
          }
        }
        const text = renderGroupsText(made, { width: 80, color: false });
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain('##[');
        expect(text).not.toMatch(invisible);
      }),
      { numRuns: 40 },
    );
  });
});
