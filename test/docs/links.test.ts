import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Page, readPages, textOf } from './pages.ts';

/** The anchors of a page, as GitHub makes them from its headings. */
function anchorsOf({ nodes }: Page): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const base = textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = base;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${base}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

const pages = await readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const links = pages.flatMap((page) =>
  page.nodes
    .filter(({ type }) => ['link', 'image', 'definition'].includes(type))
    .map(({ url = '' }) => ({ from: page.path, url })),
);
const isOutside = (url: string) => /^[a-z]+:/.test(url);

test.each(links.filter(({ url }) => !isOutside(url)))('$from leads to $url', ({ from, url }) => {
  const [file = '', anchor] = url.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  expect(existsSync(path)).toBe(true);
  if (anchor === undefined) return;
  const page = byPath.get(path);
  expect([...(page === undefined ? [] : anchorsOf(page))]).toContain(anchor);
});

test('what is outside is https', () => {
  const outside = links.filter(({ url }) => isOutside(url));
  expect(outside.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
});

test('headings that are the same have anchors of their own', () => {
  const heading = { type: 'heading', children: [{ type: 'text', value: 'What it is, and why' }] };
  const page = { path: 'page.md', text: '', nodes: [heading, heading] };
  expect([...anchorsOf(page)]).toEqual(['what-it-is-and-why', 'what-it-is-and-why-1']);
});
