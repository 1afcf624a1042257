import { expect, onTestFinished } from 'vitest';
import {
  type GitHubServer,
  type GitHubServerOptions,
  startGitHub,
} from '../../src/emulator/github-server.ts';
import { connectGitHub, type GitHub } from '../../src/github/api.ts';
import { type EventContext, eventContext } from '../../src/github/event.ts';
import { faultsOf } from './openapi.ts';

export const token = 'ghs_stand-in-token';

export interface StandIn {
  readonly server: GitHubServer;
  readonly github: GitHub;
  /** Milliseconds that were to be waited for. */
  readonly waits: number[];
}

/** A GitHub on loopback for one test, and our side of it. */
export async function standIn(options: Partial<GitHubServerOptions> = {}): Promise<StandIn> {
  const server = await startGitHub({ token, owner: 'acme', repo: 'plan', ...options });
  onTestFinished(async () => {
    await server.close();
    const faults = server.calls.flatMap((call) => faultsOf(call, options.prefix));
    expect(faults, 'requests that GitHub does not describe').toEqual([]);
  });
  const waits: number[] = [];
  const github = connectGitHub({
    token,
    apiUrl: server.url,
    repository: { owner: 'acme', name: 'plan' },
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { server, github, waits };
}

/** An event as the runner would describe it. */
export function event(env: Record<string, string>, payload: unknown = {}): EventContext {
  return eventContext({ GITHUB_REPOSITORY: 'acme/plan', ...env }, payload, '/workspace');
}
