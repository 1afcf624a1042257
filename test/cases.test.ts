import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf } from '../src/core/document.ts';
import { renderComment, renderSummary } from '../src/core/render/markdown.ts';
import type { Report } from '../src/core/report.ts';
import type { Job } from '../src/job.ts';
import { applyPlan, compare } from '../src/run.ts';
import { testProject } from './support/project.ts';

/** What a case may say beside its plans and what is live. */
interface Options {
  readonly project?: string;
  readonly usage?: boolean;
  /** Also what an apply says. */
  readonly apply?: boolean;
  readonly credentials?: boolean;
}

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const from = {
  headSha: '4f2c9d1e8b7a6c5d4e3f2a1b0c9d8e7f6a5b4c3d',
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
};

test.each(cases)('%s', async (name) => {
  const at = (file: string): string => join(folder, name, file);
  const json = async (file: string) =>
    existsSync(at(file)) ? JSON.parse(await readFile(at(file), 'utf8')) : {};
  const file = async (path: string) => [
    { path: 'tracking-plan.yml', text: await readFile(at(path), 'utf8') },
  ];
  const options: Options = await json('options.json');
  await using project = await testProject({ project: await json('live.json') });
  const job: Job = {
    files: await file('plan.yml'),
    problems: [],
    project: options.project ?? '',
    host: 'amplitude.com',
    maxDeletes: 10,
    expectDigest: '',
    failOnChanges: false,
    scope: existsSync(at('base.yml')) ? 'changed' : 'all',
    base: existsSync(at('base.yml')) ? await file('base.yml') : null,
    amplitude: options.credentials === false ? null : project.amplitude,
    standIn: 'base-plan',
    refusal: null,
    usage: options.usage === true,
    gate: null,
    notices: [],
  };
  const shown = await compare(job);
  const expectFile = (text: string, path: string) => expect(text).toMatchFileSnapshot(at(path));
  await expectFile(renderComment(shown, from), 'comment.md');
  await expectFile(problemsOf(shown), 'problems.txt');
  const { diff, host, digest, estimate: cost } = shown;
  if (diff !== null) {
    const document = documentOf(diff, { project: shown.project, host, digest, cost });
    await expectFile(`${JSON.stringify(document, null, 2)}\n`, 'diff.json');
  }
  if (options.apply !== true) return;
  await expectFile(renderSummary(await applyPlan(job), from), 'applied.md');
});

/** Problems in a line each, as compilers print them. */
function problemsOf({ problems }: Report): string {
  const lines = problems.map(({ location, severity, rule, message }) => {
    const { file, line, column } = location;
    return `${file}:${line}:${column}: ${severity}[${rule}]: ${message}\n`;
  });
  return lines.join('');
}
