import { readdir, readFile } from 'node:fs/promises';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Node {
  readonly type: string;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | null | undefined;
  readonly children?: readonly Node[] | undefined;
}

/** A page that people read. */
export interface Page {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  /** All of its nodes, in the order in which they are read. */
  readonly nodes: readonly Node[];
}

export async function readPage(path: string): Promise<Page> {
  const text = await readFile(path, 'utf8');
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { path, text, nodes: [...flat(tree)] };
}

/** Every page: in the root and in .github, and below docs. */
export async function readPages(): Promise<readonly Page[]> {
  const inDocs = (await readdir('docs', { recursive: true })).map((path) => `docs/${path}`);
  const inGitHub = (await readdir('.github')).map((name) => `.github/${name}`);
  const all = [...(await readdir('.')), ...inDocs, ...inGitHub];
  const paths = all.filter((path) => path.endsWith('.md'));
  return Promise.all(paths.sort().map(readPage));
}

/** The fenced blocks in one language. */
export function blocks({ nodes }: Page, lang: string): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === 'code' && node.lang === lang ? [node.value ?? ''] : [],
  );
}

/** The first table below a heading, row by row and cell by cell as text; fails the test without one. */
export function tableUnder({ path, nodes }: Page, heading: string): readonly (readonly string[])[] {
  const start = nodes.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  const table = nodes.find((node, index) => index > start && node.type === 'table');
  if (start < 0 || table === undefined) throw new Error(`${path} has no table under ${heading}`);
  return (table.children ?? []).map((row) => (row.children ?? []).map(textOf));
}

/** The first column, without the heading. */
export function firstColumn(table: readonly (readonly string[])[]): readonly string[] {
  return table.slice(1).map(([cell = '']) => cell);
}

export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function* flat(node: Node): Iterable<Node> {
  yield node;
  for (const child of node.children ?? []) yield* flat(child);
}
