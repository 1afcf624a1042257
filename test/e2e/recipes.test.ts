import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocks, readPage } from '../docs/pages.ts';
import { bundles } from './world.ts';

const page = await readPage('docs/recipes.md');
const configurations = blocks(page, 'yaml').map((text) => parse(text));
const scripts = blocks(page, 'sh');

interface Shell {
  run(script: string, env?: Readonly<Record<string, string>>): Promise<[code: number, log: string]>;
  write(path: string, text: string): Promise<void>;
}

/** A folder of its own, in which `npx tracking-plan` is the committed command line. */
async function shell(programs: Readonly<Record<string, string>> = {}): Promise<Shell> {
  const root = await mkdtemp(join(tmpdir(), 'tracking-plan-recipes-'));
  const [bin, folder] = [join(root, 'bin'), join(root, 'work')];
  await Promise.all([mkdir(bin), mkdir(folder)]);
  const npx = `[ "$1 $2" = '--no tracking-plan' ] && shift 2 && exec '${process.execPath}' '${bundles.commandLine}' "$@"`;
  for (const [name, text] of Object.entries({ npx, ...programs })) {
    await writeFile(join(bin, name), `#!/bin/bash\n${text}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return {
    run: (script, env = {}) => {
      const options = { cwd: folder, env: { PATH: `${bin}:${process.env['PATH']}`, ...env } };
      return new Promise((resolve) => {
        execFile('bash', ['--norc', '-e', '-c', script], options, (error, stdout, stderr) => {
          resolve([error === null ? 0 : Number(error.code), stdout + stderr]);
        });
      });
    },
    write: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
  };
}

const plan = (description: string) =>
  `version: 1\nevents: { A: { description: ${description} } }\n`;
const commit = `git init -q && git add . && git -c user.name=A -c user.email=a@example.com commit -qm A
git update-ref refs/remotes/origin/main HEAD`;

test('hooks let a plan pass that is valid, and no other', async () => {
  const lefthook = configurations.find((each) => 'pre-commit' in each)?.['pre-commit'].jobs[0].run;
  const preCommit = configurations.find((each) => 'repos' in each)?.repos[0].hooks[0].entry;
  const husky = scripts.find((text) => !text.includes('\n'));
  for (const hook of [lefthook, preCommit, husky]) {
    const { run, write } = await shell();
    await write('tracking-plan.yml', plan('Good'));
    expect(await run(hook)).toEqual([0, expect.stringContaining('valid')]);
    await write('tracking-plan.yml', 'version: 1\nevents: { A: { descriptio: Bad } }\n');
    expect(await run(hook)).toEqual([1, expect.stringContaining('did you mean "description"')]);
  }
});

test.each([
  ['one file', 'tracking-plan.yml', 'git show'],
  ['many files', 'tracking-plan/sub/a.yml', 'git archive'],
])('a branch is compared with the default branch: %s', async (_, path, command) => {
  const script = scripts.find((text) => text.includes(command)) ?? 'false';
  const { run, write } = await shell();
  await write(path, plan('Before'));
  expect(await run(commit)).toEqual([0, '']);
  await write(path, plan('After'));
  const [code, log] = await run(script);
  expect(code).toBe(0);
  expect(log).toContain('"Before" → "After"');
  expect(log).toContain('1 update');
  expect((await run('git status --porcelain'))[1]).toBe(` M ${path}\n`);
});

test('the issue about drift is made once, and brought up to date from then on', async () => {
  const drift = configurations.find((each) => 'drift' in (each.jobs ?? {}));
  const { run: script, env: names } = drift.jobs.drift.steps.at(-1);
  expect(Object.keys(names)).toEqual(['GH_TOKEN', 'REPORT']);
  // Stands in for gh: it logs its arguments, and lists the issues that OPEN has.
  const gh = 'echo "gh $*" >> gh.log; [ "$1 $2" != "issue list" ] || printf "%s" "$OPEN"';
  for (const [open, last] of [
    ['', /^gh issue create --title .* --label drift --body-file \.\/issue\.md$/],
    ['7', /^gh issue edit 7 --body-file \.\/issue\.md$/],
  ] as const) {
    const { run, write } = await shell({ gh });
    await write('report.md', 'What differs\n');
    const env = { REPORT: 'report.md', RUNNER_TEMP: '.', OPEN: open };
    expect(await run(script, env)).toEqual([0, '']);
    const [, log] = await run('tail -n 1 gh.log; cat issue.md');
    const [line, ...body] = log.split('\n');
    expect(line).toMatch(last);
    expect(body.join('\n')).toBe('What differs\n');
  }
});
