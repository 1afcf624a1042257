import { describe, expect, test } from 'vitest';
import { interpret } from '../../src/amplitude/answer.ts';
import { list, remove, update } from '../../src/amplitude/call.ts';
import { secretsOf } from '../../src/amplitude/words.ts';
import type { Entity } from '../../src/core/taxonomy.ts';

const secrets = secretsOf('api-key-1', 'secret-key-1');
const event: Entity = {
  kind: 'event',
  name: 'E',
  scope: null,
  state: 'present',
  fields: new Map(),
  renamedFrom: [],
  id: null,
};
const read = list('event', null);
const write = update(event, [], null);

function answer(call: typeof read, status: number, body: string) {
  return interpret(call, { status, body, retryAfter: undefined }, secrets);
}

describe('done', () => {
  test.each([
    { what: 'a read', call: read, status: 200, body: '{"success":true,"data":[1]}', data: [1] },
    {
      what: 'a read of nothing',
      call: read,
      status: 200,
      body: '{"success":true,"data":null}',
      data: null,
    },
    { what: 'a write', call: write, status: 200, body: '{"success":true}', data: undefined },
    { what: 'a restore', call: write, status: 201, body: ' {"success":true}\n', data: undefined },
  ])('$what', ({ call, status, body, data }) => {
    expect(answer(call, status, body)).toEqual({ is: 'done', data });
  });
});

test.each([
  ['"not found"', 400],
  ['Not found', 400],
  ['Not Found.\n', 404],
])('bare words %j are a refusal too', (body, status) => {
  const one = { ...read, path: '/api/2/taxonomy/event/E' };
  expect(answer(one, status, body)).toMatchObject({
    is: 'refused',
    error: { words: 'Not found', isForeign: false },
  });
});

test('a page is no answer to a read of one thing, whatever its status; a whole list is not there', () => {
  const page = '<html>404 Not Found</html>';
  const one = { ...read, path: '/api/2/taxonomy/event/E' };
  expect([400, 404, 409].map((status) => answer(one, status, page).is)).toEqual([
    'unclear',
    'unclear',
    'unclear',
  ]);
  expect(answer(read, 404, page).is).toBe('refused');
  const byBody = { ...read, body: [['event_type', 'E']] } as const;
  expect(answer(byBody, 400, page).is).toBe('refused');
});

describe("Amplitude's own words", () => {
  test.each([
    { body: '{"success":false,"errors":[{"message":"Not found"}]}', words: 'Not found' },
    { body: '{"errors":[{"message":"a"},{},null,3,{"message":""},"b"]}', words: 'a; b' },
    {
      body: '{"error":{"http_code":403,"type":"unspecified","message":"Unspecified Error","metadata":{"details":"Invalid API Key"}}}',
      words: 'Invalid API Key',
    },
    {
      body: '{"error":{"message":"Unspecified Error","metadata":null}}',
      words: 'Unspecified Error',
    },
    { body: '{"error":"Forbidden"}', words: 'Forbidden' },
    { body: '{"message":"Forbidden"}', words: 'Forbidden' },
    { body: '{"errors":"x"}', words: 'an answer without success and data' },
    { body: '{"__proto__":{"message":"x"}}', words: 'an answer without success and data' },
    { body: '[]', words: 'an answer without success and data' },
    { body: 'null', words: 'an answer without success and data' },
    { body: '\n<!doctype html><h1>Bad Gateway</h1>', words: 'an HTML page instead of JSON' },
    { body: ' \n', words: 'an empty answer' },
    { body: '{"success":fal', words: 'an answer that is no complete JSON' },
    {
      body: '{"errors":[{"message":"api-key-1 \\u001b[2J\\n::error::x"}]}',
      words: '*** [2J ::error::x',
    },
  ])('$body', ({ body, words }) => {
    expect(answer(write, 403, body)).toMatchObject({ is: 'refused', error: { words } });
  });
});

test.each([400, 409])('half a refusal with %d tells nothing', (status) => {
  expect(answer(write, status, '{"success":fal')).toMatchObject({ is: 'unclear' });
  expect(answer(write, status, '{"success":false}')).toMatchObject({ is: 'refused' });
});

const attempted = (what: string) =>
  `{"success":false,"errors":[{"message":${JSON.stringify(what)}}]}`;
const access = (details: string) =>
  `{"error":{"http_code":403,"type":"unspecified","message":"Unspecified Error","metadata":{"details":"${details}"}}}`;
const html = '<html><title>Not Found</title></html>';
const ofGroup = { ...list('group_property', 'account') };
const use = remove({ ...event, kind: 'event_property', scope: 'E' });

describe('what to do', () => {
  test.each([
    { what: 'wrong region or key', status: 403, body: access('Invalid API Key'), advice: /region/ },
    {
      what: 'keys of two projects',
      status: 403,
      body: access('Invalid API/Secret Key combination'),
      advice: /same project/,
    },
    {
      what: 'another environment',
      status: 403,
      body: access('Forbidden'),
      advice: /first environment/,
    },
    { what: 'no credentials', status: 401, body: '', advice: /No credentials arrived/ },
    {
      what: 'no Taxonomy API',
      status: 404,
      body: html,
      advice: /part of the Amplitude subscription/,
    },
    {
      what: 'no Taxonomy API, in JSON',
      status: 404,
      body: attempted('Not found'),
      advice: /part of the Amplitude subscription/,
    },
    {
      what: 'no such group type',
      call: ofGroup,
      status: 404,
      body: attempted('Not found'),
      advice: /group type comes into being/,
    },
    {
      what: 'no such event',
      call: use,
      status: 404,
      body: attempted('Not found'),
      advice: /removed it since/,
    },
    { what: 'not an API', call: write, status: 404, body: html, advice: /does not look like/ },
    {
      what: 'no add-on',
      status: 400,
      body: attempted('Account Properties feature is not enabled.'),
      advice: /Accounts add-on/,
    },
    {
      what: 'no schema',
      call: write,
      status: 400,
      body: attempted('Initialize the schema before you add event types through the API.'),
      advice: /initialize it/,
    },
    {
      what: 'a page to a write',
      call: write,
      status: 403,
      body: html,
      advice: /firewall or proxy/,
    },
    { what: 'a page to a read', status: 403, body: html, advice: /^Access refused/ },
    {
      what: 'no Data Access Controls',
      call: write,
      status: 403,
      body: attempted('Data Access Controls is not enabled.'),
      advice: /Data Access Controls in the/,
    },
    {
      what: 'classifications of an override',
      call: write,
      status: 409,
      body: attempted(
        'Attempted to update classifications for an overridden group property, "grp:Group Property 1" on group type "Group 1".',
      ),
      advice: /shared property/,
    },
    {
      what: 'transformed',
      call: write,
      status: 400,
      body: attempted('Cannot delete a transformed event.'),
      advice: /end the transformation/,
    },
    {
      what: 'not in the schema',
      call: write,
      status: 409,
      body: attempted(
        'Attempted to change the event display name for event "Event", but the event is not in schema.',
      ),
      advice: /no data yet/,
    },
    {
      what: 'not planned',
      call: write,
      status: 409,
      body: attempted(
        'Attempted to remove a user property, "sdf", that is not a planned user property.',
      ),
      advice: /never planned/,
    },
    {
      what: 'an edit, for a reason that is not documented, such as data that is there',
      call: update(event, [], 'New'),
      status: 400,
      body: attempted('Events that already have data cannot be edited.'),
      advice: /it has data by now.*transformation.*take what differs out of the plan/,
    },
    {
      what: 'anything but an edit, in unknown words',
      call: remove(event),
      status: 400,
      body: attempted('No.'),
      advice: /^$/,
    },
    {
      what: 'already there',
      call: write,
      status: 409,
      body: attempted(
        'Attempted to add a group property, "Group Property 1", that already exists.',
      ),
      advice: /hidden or deleted/,
    },
    {
      what: 'gone',
      call: write,
      status: 409,
      body: attempted(
        'Attempted to operate on entity event_category, id "4129", that does not exist.',
      ),
      advice: /removed it since/,
    },
    { what: 'a redirect', status: 302, body: '', advice: /not followed/ },
    { what: 'something new', status: 418, body: attempted('I am a teapot'), advice: /^$/ },
  ])('$what', ({ call = read, status, body, advice }) => {
    const { method, path } = call;
    expect(answer(call, status, body)).toMatchObject({
      is: 'refused',
      error: { method, path, status, advice: expect.stringMatching(advice) },
    });
  });
});
