import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { findPlanFiles } from '../../src/files/plan-files.ts';

let top: string;
let root: string;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'plan-files-'));
  root = join(top, 'work space');
  await mkdir(root);
});

async function write(path: string, content: string | Uint8Array = 'version: 1\n'): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

/** The paths found, or the error. */
async function find(...patterns: string[]): Promise<readonly string[] | string> {
  const found = await findPlanFiles(root, patterns);
  return 'error' in found ? found.error : found.files.map((file) => file.path);
}

describe('the defaults', () => {
  test('find the file and the folder, sorted', async () => {
    await write('tracking-plan/b.yml');
    await write('tracking-plan/deep/.hidden/a.yaml');
    await write('tracking-plan/notes.md');
    await write('tracking-plan.yml');
    await write('other/tracking-plan/c.yml');
    expect(await find()).toEqual([
      'tracking-plan.yml',
      'tracking-plan/b.yml',
      'tracking-plan/deep/.hidden/a.yaml',
    ]);
  });

  test('are content with one of the two', async () => {
    await write('tracking-plan/b.yml');
    expect(await find('tracking-plan.yml', 'tracking-plan/**/*.{yml,yaml}')).toEqual([
      'tracking-plan/b.yml',
    ]);
  });

  test('name what they looked for if nothing is there', async () => {
    expect(await find()).toBe(
      'No plan file found: nothing in the workspace matches "tracking-plan.yml", "tracking-plan/**/*.{yml,yaml}".',
    );
  });
});

describe('patterns', () => {
  test('a path is found by its very name, however it looks', async () => {
    await write('plans/[web] {a,b} *.yml', 'version: 1 # literal');
    await write('plans/w a x.yml');
    expect(await find('plans/[web] {a,b} *.yml')).toEqual(['plans/[web] {a,b} *.yml']);
  });

  test('without such a file they are globs', async () => {
    await write('plans/w.yml');
    await write('plans/!x.yml');
    expect(await find('plans/[w].yml', '!plans/w.yml', './plans/?x.yml', '')).toBe(
      '"!plans/w.yml" in plan does not exist.',
    );
    expect(await find('plans/[w].yml', './plans/?x.yml', ' ')).toEqual([
      'plans/!x.yml',
      'plans/w.yml',
    ]);
  });

  test('a file found twice counts once', async () => {
    await write('a.yml');
    expect(await find('a.yml', './a.yml', '*.yml', join(root, 'a.yml'))).toEqual(['a.yml']);
  });

  test('a path that does not exist is an error though others match', async () => {
    await write('a.yml');
    expect(await find('*.yml', 'b.yml')).toBe('"b.yml" in plan does not exist.');
  });

  test('a folder is an error that says what to write', async () => {
    await write('plans/a.yml');
    expect(await find('plans/')).toBe(
      '"plans/" in plan is a folder: write "plans/**/*.{yml,yaml}" for all of its files.',
    );
  });

  test('git keeps its own', async () => {
    await write('.git/config.yml');
    await write('a.yml');
    expect(await find('**/*.yml')).toEqual(['a.yml']);
  });
});

describe('nothing outside of the workspace is read', () => {
  beforeEach(async () => {
    await writeFile(join(top, 'secret.yml'), 'version: 1');
    await mkdir(join(top, 'work space 2'));
    await writeFile(join(top, 'work space 2', 'secret.yml'), 'version: 1');
  });

  test.each([
    '../secret.yml',
    'plans/../../secret.yml',
    '/etc/hostname',
    '{a.yml,../secret.yml}',
    '../*.yml',
    '*/../../secret.yml',
  ])('%s', async (pattern) => {
    await write('a.yml');
    expect(await find('a.yml', pattern)).toMatch(/in plan leaves the workspace/);
  });

  test('an absolute path into a folder whose name only begins alike', async () => {
    expect(await find(join(top, 'work space 2', 'secret.yml'))).toMatch(/leaves the workspace/);
  });

  test.each(['link.yml', '*.yml'])('a link to a file: %s', async (pattern) => {
    await write('a.yml');
    await symlink('../secret.yml', join(root, 'link.yml'));
    expect(await find('a.yml', pattern)).toBe(
      '"link.yml" is behind a link that leaves the workspace: plan files must lie inside of it.',
    );
  });

  test.each(['plans/x/secret.yml', 'plans/**/*.yml'])('a link to a folder: %s', async (pattern) => {
    await write('plans/a.yml');
    await symlink(join(top, 'work space 2'), join(root, 'plans', 'x'));
    expect(await find('plans/a.yml', pattern)).toMatch(/behind a link that leaves the workspace/);
  });
});

describe('links inside of the workspace', () => {
  test('lead to the file, once and under its own path', async () => {
    await write('real/a.yml');
    await mkdir(join(root, 'tracking-plan'));
    await symlink('../real', join(root, 'tracking-plan', 'r'));
    await symlink('../real/a.yml', join(root, 'tracking-plan', 'b.yml'));
    expect(await find()).toEqual(['real/a.yml']);
  });

  test('may go round in circles', async () => {
    await write('tracking-plan/a.yml');
    await write('other.yml');
    await symlink('..', join(root, 'tracking-plan', 'up'));
    await symlink('.', join(root, 'tracking-plan', 'here'));
    expect(await find()).toEqual(['tracking-plan/a.yml']);
  });

  test('to nothing are an error', async () => {
    await write('a.yml');
    await symlink('gone.yml', join(root, 'b.yml'));
    expect(await find('*.yml')).toBe('"b.yml" is no regular file, or a link to nothing.');
  });

  test('the workspace itself may be one', async () => {
    await write('a.yml');
    await symlink(root, join(top, 'entrance'));
    root = join(top, 'entrance');
    expect(await find('*.yml', join(root, 'a.yml'))).toEqual(['a.yml']);
  });
});

describe('content', () => {
  test('is text, without a byte order mark, with its bytes beside it', async () => {
    await write('a.yml', '\uFEFFversion: 1\r\n');
    const found = await findPlanFiles(root, ['a.yml']);
    expect(found).toMatchObject({ files: [{ path: 'a.yml', text: 'version: 1\r\n' }] });
    expect('files' in found ? found.files[0]?.bytes.byteLength : 0).toBe(15);
  });

  test('that is not UTF-8 is a problem at its place, and the only one: others rest on the rest of it', async () => {
    await write('a.yml', Buffer.from('version: 1\rcategories: { é: , Checkout: }\r', 'latin1'));
    await write('b.yml', 'events: { A: { category: Checkout } }\n');
    await write('c.yml', Buffer.from('version: 1\ndescription: é\n', 'utf16le'));
    const found = await findPlanFiles(root, ['*.yml']);
    const files = 'files' in found ? found.files : [];
    expect((await readPlan(files)).problems).toEqual([]);
    expect(found).toMatchObject({
      files: [{ path: 'a.yml' }, { path: 'b.yml' }],
      problems: [
        {
          rule: 'yaml-syntax',
          severity: 'error',
          location: { file: 'a.yml', line: 2, column: 15 },
          message: 'The file is not UTF-8 text: save it in UTF-8.',
        },
        { location: { file: 'c.yml' } },
      ],
    });
  });

  test('of more than 16 MiB is a problem', async () => {
    await write('a.yml', Buffer.alloc(16 * 1024 * 1024 + 1, 32));
    expect(await findPlanFiles(root, ['a.yml'])).toMatchObject({
      files: [],
      problems: [{ rule: 'yaml-syntax', location: { file: 'a.yml', line: 1, column: 1 } }],
    });
  });
});

test('a workspace that does not exist is an error', async () => {
  root = join(top, 'none');
  expect(await find()).toMatch(/^The workspace ".*none" does not exist\.$/);
});
