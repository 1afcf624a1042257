import { describe, expect, test } from 'vitest';
import { resolveCommand } from '../../src/github/command.ts';
import { groupsSourceOf } from '../../src/github/groups-source.ts';
import { event, standIn } from './stand-in.ts';

const path = 'data/groups.yml';
const local = (text: string) => ({ path, text, bytes: Buffer.from(text) });
const main = { repository: { default_branch: 'main' } };
const onMain = (name: string) => ({ GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/heads/main' });

describe('groups are sent', () => {
  test.each(['workflow_dispatch', 'schedule'])('on %s, all of them', async (name) => {
    const { github } = await standIn();
    const source = await groupsSourceOf(event(onMain(name), main), github, path, local('[]'));
    const nothing = { reportOnly: false, isRerun: false, refusal: null, earlier: null };
    expect(source).toEqual({ ...nothing, notices: [] });
  });

  test('where the event does not say which branch is the default one', async () => {
    const { github } = await standIn();
    const source = await groupsSourceOf(event(onMain('schedule')), github, path, local('[]'));
    expect(source.refusal).toBeNull();
  });

  test('on a push to the default branch, compared with the commit before', async () => {
    const { github, server } = await standIn();
    const { repository } = server.state;
    const before = repository.commit({ files: { [path]: 'old\n' }, branch: 'main' });
    const push = event(onMain('push'), { ...main, before });
    const source = await groupsSourceOf(push, github, path, local('new\n'));
    const name = `commit ${before.slice(0, 7)}`;
    expect(source.earlier).toEqual({ file: { path, text: 'old\n' }, name });
    const without = repository.commit({ files: { other: 'x' }, branch: 'main' });
    const first = event(onMain('push'), { ...main, before: without });
    expect((await groupsSourceOf(first, github, path, local(''))).earlier?.file).toBeNull();
  });

  test('and known to be a repeat where they are', async () => {
    const { github, server } = await standIn();
    const before = server.state.repository.commit({ files: { [path]: 'old\n' }, branch: 'main' });
    for (const [name, attempt] of [
      ['push', '2'],
      ['workflow_dispatch', '3'],
    ] as const) {
      const again = event({ ...onMain(name), GITHUB_RUN_ATTEMPT: attempt }, { ...main, before });
      expect(await groupsSourceOf(again, github, path, local('[]'))).toMatchObject({
        isRerun: true,
        refusal: null,
      });
    }
  });

  test('all of them on the first push of a branch', async () => {
    const { github } = await standIn();
    const push = event(onMain('push'), { ...main, before: '0'.repeat(40) });
    const source = await groupsSourceOf(push, github, path, local('[]'));
    expect(source).toMatchObject({ refusal: null, earlier: null });
  });
});

describe('groups are not sent', () => {
  test('where the commit before cannot be read', async () => {
    const { github } = await standIn();
    const push = event(onMain('push'), { ...main, before: 'a'.repeat(40) });
    const { refusal } = await groupsSourceOf(push, github, path, local('[]'));
    expect(refusal).toMatchObject({ reason: 'changed-since' });
  });

  test.each(['push', 'workflow_dispatch'])('on %s of another branch', async (name) => {
    const { github } = await standIn();
    const env = { GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/heads/feature' };
    const { refusal } = await groupsSourceOf(event(env, main), github, path, local('[]'));
    expect(refusal).toMatchObject({ reason: 'not-default-branch' });
  });

  test.each(['release', ''])('on the event "%s"', async (name) => {
    const { refusal } = await groupsSourceOf(event(onMain(name), main), null, path, local('[]'));
    expect(refusal).toMatchObject({ reason: 'event' });
  });

  test('on a pull request: its base is what they are compared with', async () => {
    const { github, server } = await standIn();
    const { repository } = server.state;
    const base = repository.commit({ files: { [path]: 'old\n' }, branch: 'main' });
    const head = repository.commit({ files: { [path]: 'new\n' }, parents: [base] });
    const merge = repository.commit({ files: { [path]: 'new\n' }, parents: [base, head] });
    const pull = { number: 1, head: { sha: head }, base: { sha: base, ref: 'main' } };
    const again = { GITHUB_RUN_ATTEMPT: '2' };
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: merge, ...again };
    const opened = event(env, { ...main, pull_request: pull });
    const source = await groupsSourceOf(opened, github, path, local('new\n'));
    expect(source).toEqual({
      reportOnly: true,
      isRerun: false,
      refusal: null,
      earlier: { file: { path, text: 'old\n' }, name: 'the base' },
      notices: [],
    });
    const blind = await groupsSourceOf(opened, null, path, local('new\n'));
    expect(blind).toMatchObject({ reportOnly: true, earlier: null });
    expect(blind.notices).toHaveLength(1);
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'pull_request', 'merge_group'])(
    'by auto on %s',
    (name) => {
      expect(resolveCommand('auto', event(onMain(name), main))).not.toEqual({
        command: 'identify',
      });
    },
  );
});
