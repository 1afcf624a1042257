import { inkFor } from '../core/render/ink.ts';
import { wrap } from '../core/render/wrap.ts';

export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

/**
 * GitHub-flavoured Markdown as a person would see it, for a terminal: what reports are made of
 * (headings, paragraphs, lists, alerts, folds, code, emphasis, links) and nothing else. Folds are
 * shown open, comments not at all.
 */
export function renderMarkdown(markdown: string, options: TerminalOptions): string {
  const pen = penFor(options.color);
  const out: string[] = [];
  let inFold = false;
  for (const block of blocksOf(markdown)) {
    if (block === '</details>') {
      inFold = false;
      continue;
    }
    const fold = /^<details><summary>(.*)<\/summary>$/s.exec(block)?.[1];
    const margin = inFold ? '  ' : '';
    const rendered =
      fold === undefined
        ? blockText(block, options.width - margin.length, pen)
        : pen.bold(`▾ ${inline(fold, pen)}`);
    out.push(rendered.replace(/^/gm, margin));
    if (fold !== undefined) inFold = true;
  }
  return out.join('\n\n');
}

/** Parts between blank lines; the lines that open and end a fold are parts of their own. */
function blocksOf(markdown: string): readonly string[] {
  return markdown
    .replaceAll('\r\n', '\n')
    .replace(/^<!--.*?-->[ \t]*$/gms, '')
    .replace(/^(<details>.*|<\/details>)$/gm, '\n$1\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '');
}

function blockText(block: string, width: number, pen: Pen): string {
  const heading = /^#{1,6} (.*)$/s.exec(block)?.[1];
  if (heading !== undefined) return wrap(pen.bold(inline(heading, pen)), width);
  if (block.startsWith('>')) return quoteText(block, width, pen);
  return itemsOf(block)
    .flatMap(({ indent, bullet, lines }) => {
      const first = ' '.repeat(indent) + (bullet ? '• ' : '');
      const rest = ' '.repeat(first.length);
      return lines.map((line, index) =>
        wrap(inline(line, pen), width, index === 0 ? first : rest, rest),
      );
    })
    .join('\n');
}

/** A quotation, or one of GitHub's alerts, which name their kind in the first line. */
function quoteText(block: string, width: number, pen: Pen): string {
  const lines = block.split('\n').map((line) => line.replace(/^> ?/, ''));
  const kind = /^\[!(\w+)\]$/.exec(lines[0] ?? '')?.[1];
  const text = blockText(lines.slice(kind === undefined ? 0 : 1).join('\n'), width - 2, pen);
  const label = kind === undefined ? '' : `${pen.bold(pen.yellow(kind))}\n`;
  return `${label}${text}`.replace(/^/gm, pen.yellow('│ '));
}

interface Item {
  readonly indent: number;
  readonly bullet: boolean;
  /** A backslash at its end keeps a line apart from the next. */
  readonly lines: string[];
}

function itemsOf(block: string): readonly Item[] {
  const items: Item[] = [];
  let isBroken = false;
  for (const line of block.split('\n')) {
    const [, space = '', bullet = '', written = ''] = /^( *)(- )?(.*)$/s.exec(line) ?? [];
    const text = written.replace(/\\$/, '');
    const last = items.at(-1);
    if (last === undefined || bullet !== '') {
      items.push({ indent: space.length, bullet: bullet !== '', lines: [text] });
    } else if (isBroken) last.lines.push(text);
    else last.lines.push(`${last.lines.pop() ?? ''} ${text}`);
    isBroken = written.endsWith('\\');
  }
  return items;
}

/** Code (its fence as long as its start), bold, emphasis, links, escapes; code wins over all. */
const spans =
  /(?<fence>`+)(?<code>.+?)(?<!`)\k<fence>(?!`)|\*\*(?<bold>(?:`+[^`]*`+|[^*`])+)\*\*|\*(?<em>[^*`]+)\*|\[(?<link>[^\]`]+)\]\(<?[^)>]*>?\)|\\(?<escaped>[!-/:-@[-`{-~])/gs;

function inline(text: string, pen: Pen): string {
  return text.replace(spans, (whole, ...found) => {
    const { code, bold, em, link, escaped }: Groups = found.at(-1);
    if (code !== undefined) return pen.code(code.replace(/^ (?=`)|(?<=`) $/g, ''));
    if (bold !== undefined) return pen.bold(inline(bold, pen));
    if (em !== undefined) return pen.dim(em);
    return link ?? escaped ?? whole;
  });
}

type Groups = Readonly<
  Partial<Record<'code' | 'bold' | 'em' | 'link' | 'escaped', string | undefined>>
>;

interface Pen {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly yellow: Paint;
  readonly code: Paint;
}

type Paint = (text: string) => string;

/** Paints word by word, as lines may be broken between any two. Without colours, code keeps its marks. */
function penFor(color: boolean): Pen {
  const ink = inkFor(color);
  const words =
    (paint: Paint): Paint =>
    (text) =>
      text.replace(/[^ ]+/g, paint);
  return {
    bold: words(ink.bold),
    dim: words(ink.dim),
    yellow: words(ink.yellow),
    code: color ? words(ink.cyan) : (text) => `\`${text}\``,
  };
}
