import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type GitHubServer, startGitHub } from '../emulator/github-server.ts';
import type { Call } from '../emulator/request.ts';
import { type Emulator, startEmulator } from '../emulator/server.ts';
import {
  groupsFile,
  groupsPath,
  liveProject,
  planAtBase,
  planAtHead,
  planChanges,
  planPath,
} from './project.ts';
import { quitOnSignals } from './quit-on-signals.ts';
import {
  mergePullRequest,
  type OpenPullRequest,
  openPullRequest,
  pushToDefault,
  startAtTip,
} from './repository.ts';
import { type Step, startStep, type Trigger } from './runner.ts';
import { type Screen, screenOn } from './screen.ts';
import { logText, parseCommand } from './workflow-command.ts';

/** Made up, and good for the stand-ins of this process only. */
const keys = { apiKey: 'demo-api-key', secretKey: 'demo-secret-key' };
const token = 'demo-github-token';
const owner = 'acme';
const repo = 'shop';

/** Milliseconds that Amplitude's stand-in takes for an answer: fast for Amplitude, and to be seen. */
const latency = 150;

/** A part of the story that did not come out as told. */
class DemoError extends Error {
  override readonly name = 'DemoError';
}

/**
 * Shows the whole way of a change on this machine alone: the committed action as GitHub's runner
 * starts it, on stand-ins for GitHub and Amplitude. Returns the exit code.
 */
export async function demo(out: Writable): Promise<number> {
  const screen = screenOn(out);
  const bundle = join(dirname(fileURLToPath(import.meta.url)), '..', 'index.js');
  if (!existsSync(bundle)) {
    screen.say(`The demo runs the action's bundle, and there is none at ${bundle}.`);
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-demo-'));
  const quitting = quitOnSignals(() => rmSync(folder, { recursive: true, force: true }));
  const github = await startGitHub({ token, owner, repo });
  const amplitude = await startEmulator({
    ...keys,
    project: liveProject,
    latency: (request) => {
      if (request.method !== 'GET') screen.log(`  Amplitude ← ${describeWrite(request)}`);
      return latency;
    },
  });
  try {
    await tell({ screen, github, amplitude, bundle, folder, signal: quitting.signal });
    return 0;
  } catch (error) {
    if (!(error instanceof DemoError)) throw error;
    screen.say(`The demo failed: ${error.message}`);
    return 1;
  } finally {
    quitting.end();
    const removed = rm(folder, { recursive: true, force: true, maxRetries: 3 });
    await Promise.all([amplitude.close(), github.close(), removed]);
  }
}

/** `PUT event/Old Name new_event_type=New Name` */
function describeWrite({ method, segments, body }: Call): string {
  const what = segments[0] === 'api' ? segments.slice(3) : segments;
  const parameters = [...body].flatMap(([name, value]) =>
    name === 'api_key' ? [] : [`${name}=${value}`],
  );
  return [method, what.join('/'), ...parameters].join(' ');
}

interface Stage {
  readonly screen: Screen;
  readonly github: GitHubServer;
  readonly amplitude: Emulator;
  readonly bundle: string;
  readonly folder: string;
  /** Ends what is running. */
  readonly signal: AbortSignal;
}

async function tell(stage: Stage): Promise<void> {
  const { screen, github } = stage;
  screen.say(
    'A tracking plan goes from a pull request into Amplitude. All of it happens on this machine: GitHub and Amplitude are stand-ins on loopback, the action is the real one.',
  );
  pushToDefault(github, { [planPath]: planAtBase });
  const pull = openPullRequest(github, { number: 7, files: { [planPath]: planAtHead } });

  screen.title(`1  A pull request changes ${planPath}`);
  for (const line of planChanges()) screen.diff(line);

  screen.title('2  The action compares it with Amplitude and comments');
  await review(stage, pull);

  screen.title('3  The pull request is merged: the action applies the plan');
  await run(stage, { trigger: mergePullRequest(github, pull), result: 'applied' });

  screen.title('4  A nightly run finds nothing left to do');
  const trigger = startAtTip(github, 'schedule', pull.files);
  await run(stage, { trigger, result: 'in-sync', inputs: { 'fail-on-changes': 'true' } });

  screen.title(`5  A push adds ${groupsPath}: its groups are checked against the plan, and sent`);
  const push = pushToDefault(github, { ...pull.files, [groupsPath]: groupsFile });
  const identify = { command: 'identify', groups: groupsPath };
  await run(stage, { trigger: push, result: 'applied', inputs: identify });

  screen.title('Next');
  screen.say(next);
}

const next = `In your own repository, beside this one, set AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, and run:
node ../amplitude-tracking-plan/dist/cli/index.js pull
It only reads, and writes ${planPath} from what you have. Or write one event by hand.
Add the workflow from README.md: from then on pull requests show it, and merges apply it.`;

async function review(stage: Stage, pull: OpenPullRequest): Promise<void> {
  const { screen, github } = stage;
  await run(stage, { trigger: pull, result: 'changes', isQuiet: true });
  const [comment, ...others] = github.state.comments.of(pull.number);
  if (comment === undefined || others.length > 0) {
    throw new DemoError(`the pull request has ${others.length} comments`);
  }
  screen.comment(`${comment.login} commented on ${owner}/${repo}#${pull.number}`, comment.body);
}

interface Run {
  readonly trigger: Trigger;
  /** What it is to come to. */
  readonly result: string;
  /** Whether its log is not shown while it runs. */
  readonly isQuiet?: true;
  readonly inputs?: Step['inputs'];
}

let runs = 0;

async function run(stage: Stage, { trigger, result, isQuiet, inputs }: Run): Promise<void> {
  const { screen, github, amplitude } = stage;
  if (!screen.isOpen()) throw new DemoError('nobody is looking any more');
  runs += 1;
  const { outcome } = await startStep({
    ...stage,
    trigger,
    repository: `${owner}/${repo}`,
    serverUrl: github.url,
    apiUrl: github.url,
    runId: runs,
    inputs: {
      'api-key': keys.apiKey,
      'secret-key': keys.secretKey,
      'github-token': token,
      'base-url': amplitude.url,
      'ingestion-url': amplitude.url,
      ...inputs,
    },
    onLine: (line) => {
      // Remarks on a file stand beside its lines on GitHub; the log says the same in its own words.
      const isRemark = parseCommand(line)?.properties.has('file') ?? false;
      const text = isQuiet !== true && !isRemark ? logText(line) : null;
      if (text !== null) screen.log(text === '' ? '' : `  ${text}`);
    },
  });
  const { exitCode, outputs, stdout, stderr } = await outcome;
  if (exitCode === 0 && outputs.get('result') === result) return;
  const log = [...stdout.split('\n').flatMap((line) => logText(line) ?? []), stderr];
  const got = outputs.get('result') ?? 'nothing';
  throw new DemoError(
    `the action was to end with ${result} and ended with ${got}, exit code ${exitCode}. Its log:\n${log.join('\n').trim()}`,
  );
}
