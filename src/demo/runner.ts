import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What makes a run start, and what is checked out for it. */
export interface Trigger {
  /** `pull_request`, `push`, … */
  readonly event: string;
  readonly sha: string;
  readonly ref: string;
  readonly payload: unknown;
  /** All files of the commit, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** One run of the action, as a workflow asks for it. */
export interface Step {
  /** Path of the action's bundle. */
  readonly bundle: string;
  /** Folder that exists, in which every run gets one of its own. */
  readonly folder: string;
  readonly trigger: Trigger;
  /** `owner/name` */
  readonly repository: string;
  /** Origin of web pages. */
  readonly serverUrl: string;
  /** Root of GitHub's REST API. */
  readonly apiUrl: string;
  readonly runId: number;
  /** What stands below `with`, defaults included. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables beside the runner's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each line of standard output, as soon as it is there. */
  readonly onLine?: (line: string) => void;
  /** Kills it. */
  readonly signal?: AbortSignal;
}

/** What is left when a step has ended. */
export interface Outcome {
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** Markdown. */
  readonly summary: string;
  readonly workspace: string;
}

export interface RunningStep {
  /** As a cancelled job is stopped. */
  stop(signal: 'SIGINT' | 'SIGTERM'): void;
  readonly outcome: Promise<Outcome>;
}

/** In milliseconds: a step that takes longer hangs. */
const longestStep = 60_000;

/**
 * Starts the action as GitHub's runner does: in the workspace, with what it is to know in variables
 * and files, secrets among them as inputs and never as arguments, and with nothing of this process.
 */
export async function startStep(step: Step): Promise<RunningStep> {
  const folder = await mkdtemp(join(step.folder, 'run-'));
  const at = (name: string): string => join(folder, name);
  await checkOut(at('workspace'), step.trigger);
  await mkdir(at('temp'));
  await writeFile(at('event.json'), JSON.stringify(step.trigger.payload));
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(at(name), '');

  const child = spawn(process.execPath, [step.bundle], {
    cwd: at('workspace'),
    env: { ...environmentOf(step, at), ...inputVariables(step.inputs), ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestStep,
    killSignal: 'SIGKILL',
    ...(step.signal === undefined ? {} : { signal: step.signal }),
  });
  const streams = Promise.all([collect(child.stdout, step.onLine), collect(child.stderr)]);
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const finish = async (): Promise<Outcome> => {
    const [code, [stdout, stderr]] = await Promise.all([exitCode, streams]);
    const outputs = parseOutputs(await readFile(at('output'), 'utf8'));
    const summary = await readFile(at('summary'), 'utf8');
    return { exitCode: code, stdout, stderr, outputs, summary, workspace: at('workspace') };
  };
  return { stop: (signal) => void child.kill(signal), outcome: finish() };
}

/** The file of outputs that a step writes: `name=value`, or `name<<end`, the value's lines, `end`. */
export function parseOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    const equals = line.indexOf('=');
    if (name !== undefined && mark !== undefined) {
      const end = lines.indexOf(mark);
      if (end < 0) throw new Error(`the output ${name} does not end`);
      const value = lines.splice(0, end + 1);
      outputs.set(name, value.slice(0, -1).join('\n'));
    } else if (equals > 0) outputs.set(line.slice(0, equals), line.slice(equals + 1));
    else if (line !== '') throw new Error(`the file of outputs has the line ${line}`);
  }
  return outputs;
}

/** What actions/checkout leaves: the commit's files, and a HEAD that is no branch. */
async function checkOut(workspace: string, { files, sha }: Trigger): Promise<void> {
  const head = { '.git/HEAD': `${sha}\n` };
  for (const [path, text] of Object.entries({ ...files, ...head })) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
}

function environmentOf(step: Step, at: (name: string) => string): Record<string, string> {
  const { trigger, repository } = step;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_ENV: at('env'),
    GITHUB_EVENT_NAME: trigger.event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_JOB: 'tracking-plan',
    GITHUB_OUTPUT: at('output'),
    GITHUB_PATH: at('path'),
    GITHUB_REF: trigger.ref,
    GITHUB_REF_NAME: trigger.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.replace(/\/.*/, ''),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(step.runId),
    GITHUB_RUN_NUMBER: String(step.runId),
    GITHUB_SERVER_URL: step.serverUrl,
    GITHUB_SHA: trigger.sha,
    GITHUB_STATE: at('state'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_WORKFLOW: 'Tracking plan',
    GITHUB_WORKSPACE: at('workspace'),
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: at('temp'),
  };
}

function inputVariables(inputs: Step['inputs']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

function collect(stream: Readable, onLine?: (line: string) => void): Promise<string> {
  if (onLine !== undefined) createInterface({ input: stream }).on('line', onLine);
  return text(stream);
}
