import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { bundles, keys, secrets } from './world.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const credentials = {
  AMPLITUDE_API_KEY: keys.apiKey,
  AMPLITUDE_SECRET_KEY: keys.secretKey,
} as const;

/** A folder of files, and the committed command line in it; `setUp` does what is left to do there. */
export async function shell(
  files: Readonly<Record<string, string>>,
  setUp: (folder: string) => Promise<void> = async () => {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'tracking-plan-e2e-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await setUp(folder);
  return async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const child = spawn(process.execPath, [bundles.commandLine, ...args], { cwd: folder, env });
    const streams: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk: Buffer) => streams.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => streams.stderr.push(chunk));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const stdout = Buffer.concat(streams.stdout).toString();
    const stderr = Buffer.concat(streams.stderr).toString();
    for (const secret of secrets) expect(`${stdout}${stderr}`.includes(secret)).toBe(false);
    return { code, stdout, stderr } satisfies Ended;
  };
}
