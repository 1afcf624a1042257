import { expect, test } from 'vitest';
import {
  AmplitudeError,
  type Failure,
  isAccessLost,
  isAddOnMissing,
  isRefusal,
} from '../../src/amplitude/error.ts';

function error(status: number | null, words = 'words', failure: Failure = 'refused', advice = '') {
  return new AmplitudeError({ failure, status, words, advice, method: 'PUT', path: '/p' });
}

test('it says what was attempted, what was answered, and what to do', () => {
  expect(error(409, 'no', 'refused', 'Do this.').message).toBe('PUT /p: 409 no — Do this.');
  expect(error(null, 'connection reset', 'unknown').message).toBe('PUT /p: connection reset');
});

test.each([
  { status: 400, is: true },
  { status: 404, is: true },
  { status: 409, is: true },
  { status: 403, is: false },
  { status: 302, is: false },
])('$status is for a reason of the call itself: $is', ({ status, is }) => {
  expect(isRefusal(error(status))).toBe(is);
});

test('what was not refused is no refusal', () => {
  expect(isRefusal(error(400, 'words', 'unknown'))).toBe(false);
  expect(isRefusal(new Error('400'))).toBe(false);
});

test.each([
  { status: 401, words: '', is: true },
  { status: 403, words: 'Invalid API Key', is: true },
  { status: 403, words: 'Forbidden', is: true },
  { status: 403, words: 'an HTML page instead of JSON', is: true },
  { status: 403, words: 'Data Access Controls is not enabled.', is: false },
  { status: 403, words: 'You may not set classifications.', is: false },
  { status: 403, words: 'Account Properties feature is not enabled.', is: false },
  { status: 400, words: 'Invalid API Key', is: false },
])('$status $words ends the access: $is', ({ status, words, is }) => {
  expect(isAccessLost(error(status, words))).toBe(is);
});

test.each([
  { status: 400, words: 'Account Properties feature is not enabled.', is: true },
  { status: 403, words: 'Account Properties feature is not enabled.', is: true },
  { status: 400, words: 'Not found', is: false },
  { status: 403, words: 'Data Access Controls feature is not enabled.', is: false },
])('$status $words is a missing add-on: $is', ({ status, words, is }) => {
  expect(isAddOnMissing(error(status, words))).toBe(is);
});
