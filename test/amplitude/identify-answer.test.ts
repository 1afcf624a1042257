import { expect, test } from 'vitest';
import { interpretIdentify } from '../../src/amplitude/identify-answer.ts';

test.each([
  { status: 200, body: 'success', is: 'done', words: 'success' },
  { status: 200, body: ' "SUCCESS"\n', is: 'done', words: 'SUCCESS' },
  { status: 200, body: '{"code":200}', is: 'done', words: '{"code":200}' },
  { status: 204, body: '{"success":true}', is: 'done', words: '{"success":true}' },
  { status: 200, body: 'null', is: 'unclear', words: 'null' },
  { status: 200, body: '[]', is: 'unclear', words: '[]' },
  { status: 200, body: '', is: 'unclear', words: 'an empty answer' },
  { status: 302, body: 'elsewhere', is: 'refused', words: 'elsewhere' },
  { status: 401, body: '{"error":"","message":"who?"}', is: 'refused', words: 'who?' },
  { status: 404, body: '<html>', is: 'refused', words: 'an HTML page' },
  { status: 400, body: '{"error":"bad value"}', is: 'rejected', words: 'bad value' },
  { status: 422, body: '{"error":7}', is: 'rejected', words: '{"error":7}' },
  { status: 422, body: '""', is: 'rejected', words: '""' },
  { status: 400, body: '{"error":"missing api_key"}', is: 'refused', words: 'missing api_key' },
  { status: 400, body: '<html>', is: 'unclear', words: 'an HTML page' },
  { status: 408, body: 'late', is: 'unclear', words: 'late' },
  { status: 413, body: 'large', is: 'too-large', words: 'large' },
  { status: 429, body: 'slow', is: 'limited', words: 'slow' },
  { status: 500, body: 'success', is: 'unclear', words: 'success' },
] as const)('$status with $body is $is', ({ status, body, is, words }) => {
  expect(interpretIdentify({ status, body, retryAfter: undefined })).toEqual({ is, words });
});
