import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/demo/terminal-markdown.ts';

const plain = { width: 40, color: false };

test('headings, paragraphs and nested lists, wrapped under their text', () => {
  const markdown = `### ✅ Tracking plan: **1** delete

It *can* be [undone](<https://example.com/x>), with some more words here.

- event **\`a * b\`**
  - description\\
    was \`old\`\\
    now \`\`new \` one, and it is a long one\`\`
`;
  expect(renderMarkdown(markdown, plain).split('\n')).toEqual([
    '✅ Tracking plan: 1 delete',
    '',
    'It can be undone, with some more words',
    'here.',
    '',
    '• event `a * b`',
    '  • description',
    '    was `old`',
    '    now `new ` one, and it is a long',
    '    one`',
  ]);
});

test('alerts, folds and hidden comments', () => {
  const markdown = `> [!WARNING]
> **1 change** in conflict

<details><summary>Drift: 1 change</summary>

- one

</details>

after \\*all\\*

<!-- marker -->`;
  expect(renderMarkdown(markdown, plain).split('\n')).toEqual([
    '│ WARNING',
    '│ 1 change in conflict',
    '',
    '▾ Drift: 1 change',
    '',
    '  • one',
    '',
    'after *all*',
  ]);
});

test('in colour, code loses its marks and takes no more room', () => {
  const text = renderMarkdown('a **`b`** `c d`', { width: 5, color: true });
  const cyan = (word: string): string => `\u001b[36m${word}\u001b[39m`;
  expect(text).toBe(`a \u001b[1m${cyan('b')}\u001b[22m ${cyan('c')}\n${cyan('d')}`);
});
