import type { Environment } from '../amplitude/transport.ts';
import { groupsDocumentOf } from '../core/groups/document.ts';
import { renderGroupsText } from '../core/render/groups-text.ts';
import { readFileAt } from '../files/git-file.ts';
import { findGroupsFile } from '../files/groups-file.ts';
import { findPlanFiles } from '../files/plan-files.ts';
import type { Earlier } from '../identify.ts';
import { identifyOverHttp } from '../identify-over-http.ts';
import { type CommandLine, exit } from './arguments.ts';
import { besideOutput, refuse, show } from './terminal.ts';

/** `tracking-plan identify`. A part of its own, so that other commands need not load it. */
export async function identifyCommand(line: CommandLine, env: Environment): Promise<number> {
  const folder = process.cwd();
  const plan = await findPlanFiles(folder, line.plan);
  if ('error' in plan) return refuse(plan.error);
  const found = await findGroupsFile(folder, line.groups);
  if ('error' in found) return refuse(found.error);
  const earlier = await earlierOf(folder, line.changedSince, found.path);
  if (earlier !== null && 'error' in earlier) return refuse(earlier.error);
  const report = await identifyOverHttp(
    {
      files: plan.files,
      problems: [...plan.problems, ...found.problems],
      project: line.project,
      path: found.path,
      groups: found.file,
      earlier,
      reportOnly: false,
      isRerun: false,
      refusal: null,
      notices: [],
    },
    {
      ...line,
      ...besideOutput(),
      apiKey: (env['AMPLITUDE_API_KEY'] ?? '').trim(),
      env,
    },
  );
  if (line.json) process.stdout.write(`${JSON.stringify(groupsDocumentOf(report), null, 2)}\n`);
  else {
    const files = [...plan.files, ...(found.file === null ? [] : [found.file])];
    show(process.stdout, env, files, (options) => renderGroupsText(report, options));
  }
  return report.fails ? exit.failed : exit.fine;
}

async function earlierOf(
  folder: string,
  ref: string,
  path: string,
): Promise<Earlier | { readonly error: string } | null> {
  if (ref === '') return null;
  const file = await readFileAt(folder, ref, path);
  return file !== null && 'error' in file ? file : { file, name: ref };
}
