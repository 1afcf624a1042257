// Draws the comments and summaries of test/cases as GitHub shows them, with headless Chromium
// (apt-get install chromium fonts-noto-color-emoji): npm run screenshots
// All cases, to look at, into build/screenshots: npm run screenshots -- --all
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import markedAlert from 'marked-alert';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const themes = /** @type {const} */ (['light', 'dark']);
const styles = {
  light: await readFile(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8'),
  dark: await readFile(require.resolve('github-markdown-css/github-markdown-dark.css'), 'utf8'),
};
const colours = {
  light: { page: '#ffffff', border: '#d1d9e0', header: '#f6f8fa', text: '#1f2328', dim: '#59636e' },
  dark: { page: '#0d1117', border: '#3d444d', header: '#151b23', text: '#f0f6fc', dim: '#9198a1' },
};
/** In pixels: a comment on a desktop, and a phone. */
const widths = { desktop: 860, phone: 390 };

/** What the documentation shows. */
const shown = [
  { name: 'comment', file: 'typical/comment.md', widths: ['desktop'] },
  { name: 'comment-phone', file: 'typical/comment.md', widths: ['phone'] },
  { name: 'summary', file: 'typical/applied.md', widths: ['desktop'] },
];

/**
 * @param {string} markdown
 * @param {'light' | 'dark'} theme
 * @param {boolean} isComment
 * @param {number} width
 */
function page(markdown, theme, isComment, width) {
  // In comments GitHub ends lines where the text does.
  const marked = new Marked({ gfm: true, breaks: isComment }).use(markedAlert());
  const html = marked.parse(markdown);
  const { page, border, header, text, dim } = colours[theme];
  const head = isComment ? '<header><b>github-actions</b> <i>bot</i> commented</header>' : '';
  return `<!doctype html><meta charset="utf-8"><style>${styles[theme]}
body { margin: 0; padding: 16px; width: ${width - 32}px; background: ${page}; }
article { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: ${header}; color: ${dim}; border-bottom: 1px solid ${border};
  font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
header b { color: ${text}; font-weight: 600; }
header i { font-style: normal; font-size: 12px; border: 1px solid ${border}; border-radius: 2em; padding: 0 7px; }
.markdown-body { padding: 16px; font-size: 14px; }
</style><article>${head}<div class="markdown-body">${html}</div></article>`;
}

/**
 * @param {{ html: string, width: number, png: string, folder: string }} shot
 */
async function draw({ html, width, png, folder }) {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  /** @param {readonly string[]} more */
  const chromium = (...more) =>
    execFileSync(
      'chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
        // Also for measuring: lines break where the pixels say.
        '--force-device-scale-factor=1.5',
        ...[`--user-data-dir=${join(folder, 'profile')}`, ...more, `file://${file}`],
      ],
      { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' },
    );
  // First how high it is. The page has its width from its own style: no window is as narrow as a phone.
  const measure = '<script>document.title = document.body.offsetHeight</script>';
  await writeFile(file, `${html}${measure}`);
  const dom = chromium(`--window-size=${width},400`, '--dump-dom');
  const height = Number(/<title>(\d+)/.exec(dom)?.[1] ?? 800);
  await writeFile(file, html);
  chromium(`--window-size=${width},${height}`, `--screenshot=${png}`);
}

const all = process.argv.includes('--all');
const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
try {
  const cases = join(root, 'test', 'cases');
  const names = (await readdir(cases)).sort();
  const shots = all
    ? names.flatMap((name) =>
        ['comment', 'applied']
          .map((each) => ({ name: `${name}-${each}`, file: `${name}/${each}.md` }))
          .filter(({ file }) => existsSync(join(cases, file)))
          .map((shot) => ({ ...shot, widths: ['desktop', 'phone'] })),
      )
    : shown;
  const target = join(root, ...(all ? ['build', 'screenshots'] : ['docs', 'images']));
  await mkdir(target, { recursive: true });
  for (const shot of shots) {
    const markdown = await readFile(join(cases, shot.file), 'utf8');
    for (const theme of themes) {
      for (const width of shot.widths) {
        const suffix = shot.widths.length > 1 ? `-${width}` : '';
        const png = join(target, `${shot.name}${suffix}-${theme}.png`);
        const pixels = width === 'phone' ? widths.phone : widths.desktop;
        const html = page(markdown, theme, !shot.file.endsWith('applied.md'), pixels);
        await draw({ html, width: pixels, png, folder });
        console.log(png);
      }
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
