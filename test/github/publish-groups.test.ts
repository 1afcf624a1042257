import { beforeEach, expect, test, vi } from 'vitest';
import type { GroupStatus, GroupsReport } from '../../src/core/groups/report.ts';
import { publishComment } from '../../src/github/publish-comment.ts';
import { groupOutputsOf, publishGroups } from '../../src/github/publish-groups.ts';
import { event, standIn } from './stand-in.ts';

let log = '';
beforeEach(() => {
  log = '';
  vi.stubEnv('GITHUB_OUTPUT', '');
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
});

function report(...statuses: readonly GroupStatus[]): GroupsReport {
  const location = { file: 'groups.yml', line: 1, column: 1 };
  const properties = [{ operation: null, name: 'tier', value: '::error::x' }];
  return {
    result: 'valid',
    reason: '',
    explanation: '',
    fails: false,
    project: 'production',
    host: 'api2.amplitude.com',
    file: 'groups.yml',
    problems: [],
    groups: statuses.map((status, index) => ({
      identification: { groupType: 'account', groupValue: `g${index}`, properties, location },
      status,
      message: '',
    })),
    since: '',
    requests: 0,
    expectedRequests: 1,
    notices: [],
  };
}

test('a pull request has a comment for groups beside that for the plan', async () => {
  const { github, server } = await standIn();
  const { run } = event({ GITHUB_RUN_ID: '1' });
  const plan = {
    ...{ project: 'production', run, seal: '', headSha: '' },
    ...({ mode: 'always', worthSaying: true } as const),
  };
  await publishComment(github, { ...plan, pullRequest: 1, text: 'The plan.' });
  const pull = { number: 1, head: { sha: 'a'.repeat(40) }, base: { sha: 'b'.repeat(40) } };
  const opened = event({ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: pull });
  const to = { event: opened, github, comment: 'changes' } as const;
  await publishGroups(report('planned'), to);
  await publishGroups(report('planned', 'planned'), to);
  const bodies = server.state.comments.of(1).map(({ body }) => body.split('\n')[0]);
  expect(bodies).toEqual(['The plan.', '### ✅ Groups `production`: 2 would be sent']);
  expect(log).not.toMatch(/^::error::/m);
});

test('outputs count groups', () => {
  expect(groupOutputsOf(report('planned', 'unchanged'))).toEqual({
    result: 'valid',
    reason: '',
    problems: 0,
    changes: 1,
  });
  const sent = { ...report('sent', 'unknown', 'rejected', 'left', 'unchanged'), result: 'partial' };
  expect(groupOutputsOf({ ...sent, result: 'partial' })).toMatchObject({
    result: 'partial',
    changes: 4,
    applied: 1,
    failed: 2,
    skipped: 1,
  });
});
