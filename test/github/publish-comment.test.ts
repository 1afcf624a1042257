import { expect, test } from 'vitest';
import { markerFor, parseMarker, withMarker } from '../../src/github/marker.ts';
import { type CommentRequest, publishComment } from '../../src/github/publish-comment.ts';
import { standIn } from './stand-in.ts';

const run = (id: number, attempt = 1) => ({ id, number: id, attempt });

const request = (changed: Partial<CommentRequest> = {}): CommentRequest => ({
  pullRequest: 1,
  headSha: '',
  project: '',
  run: run(5),
  seal: '',
  text: 'One change.',
  mode: 'changes',
  worthSaying: true,
  ...changed,
});

test('the first comment is created, the next run writes into it', async () => {
  const { github, server } = await standIn();
  const first = await publishComment(github, request());
  expect(first).toEqual({
    outcome: 'created',
    url: expect.stringMatching(/\/acme\/plan\/pull\/1#issuecomment-1$/),
    warning: '',
  });
  const second = await publishComment(github, request({ run: run(6), text: 'Two changes.' }));
  expect(second).toEqual({ ...first, outcome: 'updated' });
  expect(server.state.comments.of(1).map((comment) => comment.body)).toEqual([
    withMarker('Two changes.', request({ run: run(6) })),
  ]);
});

test('the same text of the same run is not written again', async () => {
  const { github, server } = await standIn();
  await publishComment(github, request());
  const before = server.requests.length;
  expect(await publishComment(github, request())).toMatchObject({ outcome: 'unchanged' });
  expect(server.requests.slice(before).filter((line) => !line.startsWith('GET'))).toEqual([
    'POST /graphql',
  ]);
});

test('nobody is asked who they are where no comment has a marker', async () => {
  const { github, server } = await standIn();
  server.state.comments.add(1, 'someone', 'Looks good.');
  await publishComment(github, request({ worthSaying: false }));
  expect(server.requests).toEqual(['GET /repos/acme/plan/issues/1/comments?per_page=100&page=1']);
});

test.each([
  ['changes', false, 'not-wanted', 0],
  ['changes', true, 'created', 1],
  ['always', false, 'created', 1],
  ['never', true, 'not-wanted', 0],
] as const)('comment: %s with something to say: %s', async (mode, worthSaying, outcome, count) => {
  const { github, server } = await standIn();
  expect(await publishComment(github, request({ mode, worthSaying }))).toMatchObject({ outcome });
  expect(server.state.comments.of(1)).toHaveLength(count);
  if (mode === 'never') expect(server.requests).toEqual([]);
});

test('a comment that is there is kept up to date though nothing is left to say', async () => {
  const { github, server } = await standIn();
  await publishComment(github, request());
  const later = request({ run: run(6), worthSaying: false, text: 'Nothing left.' });
  expect(await publishComment(github, later)).toMatchObject({ outcome: 'updated' });
  expect(server.state.comments.of(1)[0]?.body).toMatch(/^Nothing left\./);
});

test('it is found on the third page', async () => {
  const { github, server } = await standIn();
  for (let count = 0; count < 250; count += 1) server.state.comments.add(1, 'someone', 'Hm.');
  await publishComment(github, request());
  for (let count = 0; count < 60; count += 1) server.state.comments.add(1, 'someone', 'Hm.');
  expect(await publishComment(github, request({ run: run(6) }))).toMatchObject({
    outcome: 'updated',
    url: expect.stringMatching(/#issuecomment-251$/),
  });
  expect(server.state.comments.of(1)).toHaveLength(311);
});

test('every project has its own', async () => {
  const { github, server } = await standIn();
  await publishComment(github, request({ project: 'staging' }));
  await publishComment(github, request({ project: 'production' }));
  await publishComment(github, request({ project: 'staging', run: run(6), text: 'Second.' }));
  const written = server.state.comments.of(1).map((comment) => ({
    text: comment.body.split('\n')[0],
    project: parseMarker(comment.body)?.project,
  }));
  expect(written).toEqual([
    { text: 'Second.', project: 'staging' },
    { text: 'One change.', project: 'production' },
  ]);
});

test("a stranger's marker is ignored, and their comment left alone", async () => {
  const { github, server } = await standIn();
  const forged = withMarker('Trust me.', request());
  server.state.comments.add(1, 'stranger', forged);
  expect(await publishComment(github, request())).toMatchObject({ outcome: 'created' });
  expect(server.state.comments.of(1)[0]?.body).toBe(forged);
});

test.each([
  ['GraphQL', { login: 'my-app[bot]' }],
  ['GET /user', { login: 'a-person', graphql: false }],
  ['the name that workflows have', { graphql: false }],
])('who we are is known by %s', async (_, options) => {
  const { github } = await standIn(options);
  await publishComment(github, request());
  expect(await publishComment(github, request({ run: run(6) }))).toMatchObject({
    outcome: 'updated',
  });
});

test('an older run, or attempt, never overwrites a newer one', async () => {
  const { github, server } = await standIn();
  await publishComment(github, request({ run: run(7, 2) }));
  const body = server.state.comments.of(1)[0]?.body;
  for (const older of [run(6, 9), run(7, 1)]) {
    expect(await publishComment(github, request({ run: older, text: 'Old.' }))).toEqual({
      outcome: 'outdated',
      url: expect.stringContaining('#issuecomment-1'),
      warning: expect.stringContaining('newer run'),
    });
  }
  expect(server.state.comments.of(1).map((comment) => comment.body)).toEqual([body]);
});

test.each([
  [5, 6],
  [6, 5],
])('of two runs at once, %i and %i, one comment remains, the newer', async (first, second) => {
  // The other run's comment appears between our look and our own comment.
  const mine = request({ run: run(first), text: `Run ${first}.` });
  const other = request({ run: run(second), text: `Run ${second}.` });
  const { github, server } = await standIn({
    fault: ({ method, path }) => {
      if (
        method === 'POST' &&
        path.endsWith('/comments') &&
        server.state.comments.of(1).length === 0
      ) {
        server.state.comments.add(1, 'github-actions[bot]', withMarker(other.text, other));
      }
      return undefined;
    },
  });
  await publishComment(github, mine);
  expect(server.state.comments.of(1).map((comment) => comment.body.split('\n')[0])).toEqual([
    'Run 6.',
  ]);
});

const commit = (letter: string) => letter.repeat(40);

test.each(['', 'One change.'])(
  'a run of a commit that is not the head any more says nothing: %j',
  async (there) => {
    const { github, server } = await standIn();
    const { comments, pulls } = server.state;
    pulls.add(1, [commit('a'), commit('b')]);
    const old = request({ run: run(5), headSha: commit('a'), text: 'Old.' });
    if (there !== '') await publishComment(github, request({ run: run(4), text: there }));
    const before = comments.of(1);
    // The newer run may have found nothing to say, and have left no trace.
    expect(await publishComment(github, old)).toEqual({
      outcome: 'outdated',
      url: there === '' ? '' : expect.stringContaining('#issuecomment-1'),
      warning: expect.stringContaining('The pull request is at bbbbbbb by now'),
    });
    expect(comments.of(1)).toEqual(before);
    const current = request({ run: run(6), headSha: commit('b'), text: 'New.' });
    expect(await publishComment(github, current)).toMatchObject({
      outcome: there === '' ? 'created' : 'updated',
    });
  },
);

test('where the head cannot be read, what the comment says decides', async () => {
  const { github } = await standIn({
    fault: ({ path }) => (path.includes('/pulls/') ? { status: 403, body: {} } : undefined),
  });
  const answer = await publishComment(github, request({ headSha: commit('a') }));
  expect(answer).toMatchObject({ outcome: 'created' });
});

test.each([
  ['an older one that got in between is written over', 5, 'Mine.', 'updated'],
  ['a newer one that came after stays', 7, 'Theirs.', 'updated'],
] as const)('looking again at what was written: %s', async (_, theirs, text, outcome) => {
  let isWritten = false;
  const { github, server } = await standIn({
    fault: ({ method }) => {
      // Ours has been answered: theirs arrives before we look again.
      if (method === 'GET' && isWritten) {
        isWritten = false;
        const body = withMarker('Theirs.', request({ run: run(theirs) }));
        server.state.comments.edit(1, body);
      }
      isWritten ||=
        method === 'PATCH' && server.requests.filter((each) => /^PATCH/.test(each)).length === 1;
      return undefined;
    },
  });
  await publishComment(github, request({ run: run(4) }));
  const mine = request({ run: run(6), text: 'Mine.' });
  expect(await publishComment(github, mine)).toMatchObject({ outcome });
  expect(server.state.comments.of(1).map(({ body }) => body.split('\n')[0])).toEqual([text]);
});

test('runs that take turns with each other come to an end', async () => {
  const { github, server } = await standIn({
    fault: ({ method }) => {
      if (method === 'GET' && server.state.comments.get(1) !== undefined) {
        server.state.comments.edit(1, withMarker('Old.', request({ run: run(5) })));
      }
      return undefined;
    },
  });
  expect(await publishComment(github, request({ run: run(6) }))).toMatchObject({
    outcome: 'updated',
  });
  expect(server.requests.filter((each) => /^P(OST|ATCH) \/repos/.test(each))).toHaveLength(3);
});

test('a read-only token is a warning that says what to do', async () => {
  const { github } = await standIn({ permission: 'read' });
  expect(await publishComment(github, request())).toEqual({
    outcome: 'failed',
    url: '',
    warning: expect.stringMatching(
      /^The comment could not be posted; its text is in the step summary\. .*403: Resource not accessible by integration\. .*pull-requests: write/,
    ),
  });
});

test('an unreachable GitHub is a warning', async () => {
  const { github } = await standIn({ fault: () => ({ status: 503 }) });
  expect(await publishComment(github, request())).toMatchObject({ outcome: 'failed' });
});

test('a comment without author, body or number is passed over', async () => {
  const marker = markerFor(request());
  const { github } = await standIn({
    fault: ({ method, path }) =>
      method === 'GET' && path.endsWith('/comments')
        ? { status: 200, body: [null, {}, { id: 1, user: null, body: marker }, { id: 'x' }] }
        : undefined,
  });
  expect(await publishComment(github, request())).toMatchObject({ outcome: 'created' });
});

test('text over the limit of GitHub still goes through', async () => {
  const { github, server } = await standIn();
  const text = 'A line of text.\n'.repeat(10_000);
  expect(await publishComment(github, request({ text }))).toMatchObject({ outcome: 'created' });
  expect(parseMarker(server.state.comments.of(1)[0]?.body ?? '')).not.toBeNull();
});
