import { expect, test } from 'vitest';
import { type Response, TransportError } from '../../src/amplitude/exchange.ts';
import { type SendOptions, sendGroups } from '../../src/amplitude/send-groups.ts';
import type { Identification } from '../../src/core/groups/identification.ts';
import { VirtualTime } from '../support/virtual-time.ts';

const adds: Identification = {
  groupType: 'account',
  groupValue: 'a',
  location: { file: 'groups.yml', line: 1, column: 1 },
  properties: [{ operation: '$add', name: 'n', value: 1 }],
};

const done: Response = { status: 200, retryAfter: undefined, body: 'success' };
const limited: Response = { status: 429, retryAfter: undefined, body: 'slow down' };

/** Sends a group whose value adds up; `answer` has the number of the request, from 1. */
async function send(answer: (n: number) => Response, more: Partial<SendOptions> = {}) {
  let requests = 0;
  const waits: string[] = [];
  const sending = await sendGroups([adds], {
    apiKey: 'key',
    transport: {
      close: async () => {},
      send: async () => {
        requests += 1;
        return answer(requests);
      },
    },
    clock: new VirtualTime(),
    waitLimit: 3_600_000,
    signal: new AbortController().signal,
    random: () => 0.5,
    onWait: ({ reason }) => waits.push(reason),
    ...more,
  });
  return { sending, waits, statuses: sending.outcomes.map(({ status }) => status) };
}

test('what could not leave is sent again, even if it adds up', async () => {
  const { sending, statuses } = await send((n) => {
    if (n < 3) throw new TransportError('no connection', false);
    return done;
  });
  expect(statuses).toEqual(['sent']);
  expect(sending).toMatchObject({ requests: 3, obstacle: null });
});

test('what never can leave is left, and nothing is unknown', async () => {
  const { sending, statuses } = await send(() => {
    throw new TransportError('no connection', false);
  });
  expect(statuses).toEqual(['left']);
  expect(sending.obstacle).toMatchObject({
    reason: 'unavailable',
    explanation: expect.stringContaining('tried 7 times: no connection'),
  });
});

test('a bug is no answer', async () => {
  const bug = () => {
    throw new TypeError('a bug');
  };
  await expect(send(bug)).rejects.toThrow('a bug');
});

test('a redirect is not followed, and says what to check', async () => {
  const { sending, statuses } = await send(() => ({ ...done, status: 302, body: 'elsewhere' }));
  expect(statuses).toEqual(['left']);
  expect(sending).toMatchObject({
    requests: 1,
    obstacle: {
      reason: 'access',
      explanation: expect.stringContaining('302: elsewhere. Redirects are not followed'),
    },
  });
});

test('after some 429s in a row it is the budget that is waited for', async () => {
  const { waits, statuses } = await send((n) => (n < 6 ? limited : done));
  expect(waits).toEqual(['collision', 'collision', 'collision', 'collision', 'others']);
  expect(statuses).toEqual(['sent']);
});

test('a run that is stopped while it waits says that, and not that the budget is gone', async () => {
  const stop = new AbortController();
  const { sending, statuses } = await send(() => limited, {
    signal: stop.signal,
    onWait: () => stop.abort(),
  });
  expect(statuses).toEqual(['left']);
  expect(sending).toMatchObject({ requests: 1, obstacle: { reason: 'cancelled' } });
});
