import { expect, test } from 'vitest';
import { type Options, readOptions } from '../src/options.ts';

function read(values: Record<string, string>): { options: Options; mistakes: string[] } {
  const mistakes: string[] = [];
  return { options: readOptions({ read: (name) => values[name] ?? '', mistakes }), mistakes };
}

test('nothing written is the defaults', () => {
  expect(read({})).toEqual({
    mistakes: [],
    options: {
      plan: ['tracking-plan.yml', 'tracking-plan/**/*.{yml,yaml}'],
      region: 'us',
      baseUrl: null,
      project: '',
      comment: 'changes',
      scope: 'auto',
      maxDeletes: 10,
      expectDigest: '',
      failOnChanges: false,
      usage: false,
      groups: '',
      ingestionUrl: null,
      timeLimit: 60,
    },
  });
});

test('what is written counts, without outer space', () => {
  const { options, mistakes } = read({
    plan: ' a.yml \r\n\n b/*.yml\n',
    region: ' eu\n',
    project: ' staging ',
    comment: 'never',
    scope: 'all',
    'max-deletes': '0',
    'expect-digest': ' sha256:ab ',
    'fail-on-changes': 'TRUE',
    usage: 'true',
    'time-limit': '007',
    groups: ' data/groups.yml ',
    'ingestion-url': 'https://proxy.example.com/',
  });
  expect(mistakes).toEqual([]);
  expect(options).toEqual({
    plan: ['a.yml', 'b/*.yml'],
    region: 'eu',
    baseUrl: null,
    project: 'staging',
    comment: 'never',
    scope: 'all',
    maxDeletes: 0,
    expectDigest: 'sha256:ab',
    failOnChanges: true,
    usage: true,
    groups: 'data/groups.yml',
    ingestionUrl: 'https://proxy.example.com',
    timeLimit: 7,
  });
});

test('all that is wrong is told at once, with what to write', () => {
  const { mistakes } = read({
    region: 'US',
    project: 'two\nlines',
    comment: 'sometimes',
    scope: 'constructor',
    'max-deletes': '-1',
    'fail-on-changes': 'yes',
    usage: '1',
    'time-limit': '1e3',
    'base-url': 'proxy',
  });
  expect(mistakes).toEqual([
    'region is "US": write us or eu.',
    'base-url is no URL: write an origin, as https://proxy.example.com.',
    'project is "two\\nlines": write one line of at most 100 characters, as production.',
    'comment is "sometimes": write changes, always or never.',
    'scope is "constructor": write changed, all or auto.',
    'max-deletes is "-1": write a whole number from 0 up, as 10.',
    'fail-on-changes is "yes": write true or false.',
    'usage is "1": write true or false.',
    'time-limit is "1e3": write a whole number from 0 up, as 60.',
  ]);
});

test.each([
  ['https://proxy.example.com', 'https://proxy.example.com'],
  ['HTTPS://Proxy.example.com:8443/', 'https://proxy.example.com:8443'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['http://127.9.8.7/', 'http://127.9.8.7'],
  ['http://[::1]:99', 'http://[::1]:99'],
  ['http://localhost:1', 'http://localhost:1'],
])('base-url %s', (written, origin) => {
  expect(read({ 'base-url': written })).toMatchObject({
    options: { baseUrl: origin },
    mistakes: [],
  });
});

test.each([
  'http://proxy.example.com',
  'http://127.0.0.1.nip.io',
  'http://128.0.0.1',
  'http://[::2]',
  'http://localhost.example.com',
  'https://user:hunter2@proxy.example.com',
  'https://hunter2@proxy.example.com',
  'https://proxy.example.com/api/2',
  'https://proxy.example.com/?',
  'https://proxy.example.com/#x',
  'ftp://127.0.0.1',
  'javascript:alert(1)',
  '//proxy.example.com',
])('base-url %s is refused', (written) => {
  const { options, mistakes } = read({ 'base-url': written });
  expect(options.baseUrl).toBeNull();
  expect(mistakes).toHaveLength(1);
  expect(mistakes.join()).toMatch(/^base-url .*: write an origin, as https/);
  expect(mistakes.join()).not.toContain('hunter2');
});
