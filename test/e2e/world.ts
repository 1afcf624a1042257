import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { type Outcome, startStep, type Trigger } from '../../src/demo/runner.ts';
import { parseCommand, type WorkflowCommand } from '../../src/demo/workflow-command.ts';
import {
  type GitHubServer,
  type GitHubServerOptions,
  startGitHub,
} from '../../src/emulator/github-server.ts';
import {
  type Emulator,
  type EmulatorOptions,
  type RecordedRequest,
  startEmulator,
} from '../../src/emulator/server.ts';
import { faultsOf } from '../github/openapi.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The bundles as they are committed. */
export const bundles = {
  action: join(root, 'dist', 'index.js'),
  commandLine: join(root, 'dist', 'cli', 'index.js'),
} as const;

export const keys = { apiKey: 'api0123456789abcdef', secretKey: 'secret9876543210fedcba' } as const;
const token = 'ghs_tokenOfTheEndToEndTests';

/** Whatever must never be seen, in all forms. */
export const secrets: readonly string[] = [
  keys.apiKey,
  keys.secretKey,
  token,
  Buffer.from(`${keys.apiKey}:${keys.secretKey}`).toString('base64'),
];

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

export const metadata: ActionMetadata = parse(await readFile(join(root, 'action.yml'), 'utf8'));

/** Inputs as the runner fills them in where a workflow does not say otherwise. */
const defaults = Object.fromEntries(
  Object.entries(metadata.inputs).map(([name, input]) => [
    name,
    (input.default ?? '').replace(/^\$\{\{ github\.token \}\}$/, token),
  ]),
);

export type Inputs = Readonly<Record<string, string>>;

export interface Run extends Outcome {
  readonly result: string | undefined;
  readonly reason: string | undefined;
  /** `::warning::` and the like. */
  readonly commands: readonly WorkflowCommand[];
  /** The diff document; `undefined` if there is none. */
  readonly diff: DiffDocument | undefined;
  /** The report as Markdown; empty if there is none. */
  readonly report: string;
}

export interface DiffDocument {
  readonly digest: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly action: string;
    readonly kind: string;
    readonly name: string;
    readonly event_type: string | null;
    readonly group_type: string | null;
    readonly renamed_from: string | null;
    readonly fields: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;
    readonly origin: string;
  }[];
}

export interface World {
  readonly emulator: Emulator;
  readonly github: GitHubServer;
  /** Runs the action to its end; `env` are variables that differ from the runner's usual ones. */
  run(trigger: Trigger, inputs?: Inputs, env?: Inputs): Promise<Run>;
  /** Starts the action, to be stopped. */
  start(
    trigger: Trigger,
    inputs?: Inputs,
    env?: Inputs,
  ): Promise<{ stop(signal: 'SIGINT' | 'SIGTERM'): void; readonly run: Promise<Run> }>;
  /** Writes that have reached Amplitude. */
  writes(): readonly RecordedRequest[];
  /** Reads since the last call of this, as `GET path?query`, decoded and sorted. */
  newReads(): readonly string[];
  /** Bodies of the comments on pull request 1 that the token's owner wrote. */
  comments(): readonly string[];
}

export interface WorldOptions {
  readonly amplitude?: Partial<EmulatorOptions>;
  readonly github?: Partial<GitHubServerOptions>;
}

/** An Amplitude and a GitHub for one test, and the committed action between them. */
export async function world(options: WorldOptions = {}): Promise<World> {
  if (!existsSync(bundles.action)) throw new Error('dist is missing: run `npm run build`');
  const emulator = await startEmulator({ ...keys, ...options.amplitude });
  const github = await startGitHub({ token, owner: 'acme', repo: 'plan', ...options.github });
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-e2e-'));
  onTestFinished(async () => {
    await Promise.all([emulator.close(), github.close()]);
    const faults = github.calls.flatMap((call) => faultsOf(call, options.github?.prefix));
    expect(faults, 'requests that GitHub does not describe').toEqual([]);
  });
  let runs = 0;
  let seen = 0;

  async function start(trigger: Trigger, inputs: Inputs = {}, env: Inputs = {}) {
    runs += 1;
    const step = await startStep({
      bundle: bundles.action,
      folder,
      trigger,
      repository: 'acme/plan',
      serverUrl: 'https://github.example',
      apiUrl: github.url,
      runId: runs,
      env,
      inputs: {
        ...defaults,
        'api-key': keys.apiKey,
        'secret-key': keys.secretKey,
        'base-url': emulator.url,
        'ingestion-url': emulator.url,
        ...inputs,
      },
    });
    return { stop: step.stop, run: step.outcome.then(finish) };
  }

  async function finish(outcome: Outcome): Promise<Run> {
    const { outputs, stdout } = outcome;
    const read = async (name: string) => {
      const path = outputs.get(name);
      return path === undefined ? '' : await readFile(path, 'utf8');
    };
    const document = await read('diff-file');
    const report = await read('markdown-file');
    const lines = stdout.split('\n');
    const commands = lines.map(parseCommand).filter((command) => command !== null);
    await expectNoSecret(outcome, comments());
    return {
      ...outcome,
      result: outputs.get('result'),
      reason: outputs.get('reason'),
      commands,
      diff: document === '' ? undefined : JSON.parse(document),
      report,
    };
  }

  function comments(): readonly string[] {
    const { comments: all, login } = github.state;
    return all
      .of(1)
      .filter((comment) => comment.login === login)
      .map(({ body }) => body);
  }

  return {
    emulator,
    github,
    start,
    run: async (trigger, inputs, env) => (await start(trigger, inputs, env)).run,
    writes: () => emulator.log.filter(({ method }) => method !== 'GET'),
    newReads: () => {
      const reads = emulator.log.slice(seen).filter(({ method }) => method === 'GET');
      seen = emulator.log.length;
      return reads.map(readOf).sort();
    },
    comments,
  };
}

function readOf({ method, segments, query }: RecordedRequest): string {
  const parameters = [...query].map(([name, value]) => `${name}=${value}`).join('&');
  const path = segments.slice(3).map(encodeURIComponent).join('/');
  return `${method} ${path}${parameters === '' ? '' : `?${parameters}`}`;
}

/** Nothing that a run leaves behind tells a secret, but the commands that have the runner mask it. */
async function expectNoSecret(outcome: Outcome, comments: readonly string[]): Promise<void> {
  const lines = outcome.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const folder = join(outcome.workspace, '..');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  );
  const all = [...lines, outcome.stderr, ...texts, ...comments].join('\n');
  for (const secret of secrets) expect(all.includes(secret), secret).toBe(false);
}

/** A plan of one file, with its version. */
export function planFile(text: string): { readonly 'tracking-plan.yml': string } {
  return { 'tracking-plan.yml': `version: 1\n${text}` };
}

/** A diff in a line a change. */
export function linesOf(diff: DiffDocument | undefined): readonly string[] {
  return (diff?.changes ?? []).map((change) => {
    const { action, kind, name, event_type: event, group_type: group, renamed_from: old } = change;
    const scope = event ?? group;
    const where = scope === null ? '' : ` @${scope}`;
    const was = old === null ? '' : ` (was ${old})`;
    const fields = Object.entries(change.fields).map(
      ([field, { from, to }]) => ` ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    );
    return `${action} ${kind}${where} ${name}${was}${fields.join(',')}`;
  });
}
