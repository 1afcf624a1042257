import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bundles } from './world.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-e2e-'));
  return folder;
}

/** The demo, with `folder` for everything that it leaves behind. */
function start(folder: string, commandLine: string = bundles.commandLine) {
  const child = spawn(process.execPath, [commandLine, 'demo'], {
    cwd: folder,
    // A proxy that is not there: loopback needs none.
    env: { TMPDIR: folder, HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' },
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return { child, texts, closed: once(child, 'close') };
}

test('the demo tells its story, leaves nothing behind and ends well', async () => {
  const folder = await emptyFolder();
  const { texts, closed } = start(folder);
  const [code] = await closed;
  const text = texts.stdout;
  expect(texts.stderr).toBe('');
  expect(code).toBe(0);
  const landmarks = [
    '1  A pull request changes tracking-plan.yml',
    '+    renamed_from: sign_up_done',
    'github-actions[bot] commented on acme/shop#7',
    '1 delete can be undone only where Amplitude has data.',
    'event `sign_up_done` becomes `Signup Completed`',
    'shared by 3 events',
    '▾ Drift, or merged and not yet applied: 1 change',
    'TODO ask Kim what this is',
    'Amplitude ← PUT event/sign_up_done new_event_type=Signup Completed',
    'Amplitude ← DELETE event/Start Checkout',
    'Tracking plan: applied 8 changes',
    'Tracking plan: in sync',
    'Amplitude ← POST groupidentify identification=[{"group_type":"account","group_value":"Acme"',
    'Groups: 2 sent',
    'node ../amplitude-tracking-plan/dist/cli/index.js pull',
  ];
  const places = landmarks.map((landmark) => text.indexOf(landmark));
  expect(Object.fromEntries(landmarks.map((each, n) => [each, (places[n] ?? -1) >= 0]))).toEqual(
    Object.fromEntries(landmarks.map((each) => [each, true])),
  );
  // No colour codes where nobody looks at a terminal, and no secret ever.
  expect(text).not.toContain('\u001b');
  expect(text).not.toMatch(/demo-(api|secret)-key|demo-github-token/);
  expect(await readdir(folder)).toEqual([]);
});

test('stopped half-way, it leaves nothing behind either', async () => {
  const folder = await emptyFolder();
  const { child, texts, closed } = start(folder);
  await once(child.stdout, 'data');
  expect(await readdir(folder)).toHaveLength(1);
  child.kill('SIGTERM');
  expect(await closed).toEqual([143, null]);
  expect(texts.stderr).toBe('');
  expect(await readdir(folder)).toEqual([]);
});

test('where nobody looks any more, it ends', async () => {
  const folder = await emptyFolder();
  const { child, texts, closed } = start(folder);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await closed).toEqual([1, null]);
  expect(texts.stderr).toBe('');
  expect(await readdir(folder)).toEqual([]);
});

test('a step that does not come out as told is said, with its log, and fails the demo', async () => {
  const folder = await emptyFolder();
  const broken = await emptyFolder();
  const commandLine = join(broken, 'cli', 'index.js');
  await cp(dirname(bundles.commandLine), join(broken, 'cli'), { recursive: true });
  const missing = start(folder, commandLine);
  expect(await missing.closed).toEqual([1, null]);
  expect(missing.texts.stdout).toContain('there is none');

  await writeFile(join(broken, 'package.json'), '{"type":"module"}');
  await writeFile(join(broken, 'index.js'), 'console.log("::error::no such luck");');
  const failing = start(folder, commandLine);
  expect(await failing.closed).toEqual([1, null]);
  expect(failing.texts.stdout).toContain('The demo failed: the action was to end with changes');
  expect(failing.texts.stdout).toContain('Error: no such luck');
  expect(await readdir(folder)).toEqual([]);
});
