import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyRefusal, resolveCommand } from '../../src/github/command.ts';
import { eventContext, headSha, readEvent } from '../../src/github/event.ts';
import { fc } from '../support/fast-check.ts';
import { event } from './stand-in.ts';

const sha = 'a'.repeat(40);
const base = 'b'.repeat(40);

const pullRequest = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha, repo: { full_name: 'acme/plan' } },
    base: { sha: base, ref: 'main', repo: { full_name: 'Acme/plan' } },
  },
  repository: { default_branch: 'main', full_name: 'acme/plan' },
};

test('a pull request as the runner describes it', () => {
  const context = eventContext(
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/plan',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_ACTOR: 'someone',
      GITHUB_RUN_ID: '123',
      GITHUB_RUN_NUMBER: '4',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: 'https://github.example.com/',
      GITHUB_API_URL: 'https://github.example.com/api/v3',
      GITHUB_WORKSPACE: '/home/runner/work',
      RUNNER_TEMP: '/tmp/r',
      GITHUB_STEP_SUMMARY: '/tmp/s',
    },
    pullRequest,
    '/elsewhere',
  );
  expect(context).toEqual({
    name: 'pull_request',
    repository: { owner: 'acme', name: 'plan' },
    sha: 'c'.repeat(40),
    ref: 'refs/pull/7/merge',
    defaultBranch: 'main',
    pullRequest: { number: 7, headSha: sha, baseSha: base },
    pushed: new Set(['c'.repeat(40)]),
    before: null,
    mergeGroupBase: null,
    run: { id: 123, number: 4, attempt: 2 },
    runUrl: 'https://github.example.com/acme/plan/actions/runs/123/attempts/2',
    apiUrl: 'https://github.example.com/api/v3',
    workspace: '/home/runner/work',
    temp: '/tmp/r',
    summaryPath: '/tmp/s',
  });
  expect(headSha(context)).toBe(sha);
});

test('nothing is said at all', () => {
  expect(eventContext({}, null, '/here')).toMatchObject({
    name: '',
    repository: null,
    defaultBranch: null,
    pullRequest: null,
    run: { id: 0, number: 0, attempt: 0 },
    runUrl: '',
    apiUrl: 'https://api.github.com',
    workspace: '/here',
  });
});

test('merge queues are seen', () => {
  expect(event({}, { merge_group: { base_sha: base } }).mergeGroupBase).toBe(base);
});

test('no payload makes it fail', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
      const payload = { pull_request: a, repository: b, merge_group: c, number: a };
      expect(event({}, payload).apiUrl).toBe('https://api.github.com');
      expect(event({}, { pull_request: { number: 1, head: a, base: b } }).pullRequest?.number).toBe(
        1,
      );
    }),
  );
});

test.each([
  ['{"repository": {"default_branch": "trunk"}}', 'trunk'],
  ['{"repo', null],
  ['[]', null],
])('a payload file of %s', async (text, branch) => {
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  await writeFile(join(folder, 'event.json'), text);
  const context = await readEvent({ GITHUB_EVENT_PATH: join(folder, 'event.json') }, folder);
  expect(context.defaultBranch).toBe(branch);
});

test('a payload file that is not there says nothing', async () => {
  expect(await readEvent({ GITHUB_EVENT_PATH: '/nowhere/event.json' }, '/')).toMatchObject({
    defaultBranch: null,
  });
});

describe('commands', () => {
  const repository = { default_branch: 'main' };

  test.each([
    ['pull_request', 'refs/pull/1/merge', 'diff'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', 'diff'],
    ['push', 'refs/heads/main', 'apply'],
    ['push', 'refs/heads/feature', 'diff'],
    ['push', 'refs/heads/feature/main', 'diff'],
    ['push', 'refs/tags/main', 'diff'],
    ['workflow_dispatch', 'refs/heads/main', 'diff'],
    ['schedule', 'refs/heads/main', 'diff'],
    ['', '', 'diff'],
  ])('auto on %s of %s', (name, ref, command) => {
    const context = event({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref }, { repository });
    expect(resolveCommand('auto', context)).toEqual({ command });
  });

  test('a push without a known default branch applies nothing', () => {
    const context = event({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' });
    expect(resolveCommand('auto', context)).toEqual({ command: 'diff' });
  });

  test('auto on pull_request_target is an error that says why; a command by name is not', () => {
    const context = event({ GITHUB_EVENT_NAME: 'pull_request_target' });
    expect(resolveCommand('auto', context)).toMatchObject({
      reason: 'pull-request-target',
      explanation: expect.stringContaining('write command: validate or command: diff'),
    });
    expect(resolveCommand('diff', context)).toEqual({ command: 'diff' });
  });

  test.each([
    ['pull_request', 'refs/pull/1/merge', 'pull-request'],
    // A merged pull request's event is on its base branch.
    ['pull_request', 'refs/heads/main', 'pull-request'],
    ['pull_request_target', 'refs/heads/main', 'pull-request-target'],
    ['workflow_dispatch', 'refs/heads/feature', 'not-default-branch'],
    ['push', 'refs/tags/main', 'not-default-branch'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', 'not-default-branch'],
  ])('apply on %s of %s is refused', (name, ref, reason) => {
    const context = event({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref }, { repository });
    expect(applyRefusal(context)).toMatchObject({ reason });
  });

  test.each(['push', 'workflow_dispatch', 'schedule'])('apply on %s of main may go on', (name) => {
    const context = event(
      { GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/heads/main' },
      { repository },
    );
    expect(applyRefusal(context)).toBeNull();
  });

  test('apply is refused where the default branch is not known', () => {
    expect(applyRefusal(event({ GITHUB_REF: 'refs/heads/main' }))).toMatchObject({
      reason: 'not-default-branch',
    });
  });
});
