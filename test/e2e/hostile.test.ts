import { expect, test } from 'vitest';
import type { Value } from '../../src/core/kind.ts';
import {
  mergePullRequest,
  openPullRequest,
  pushToDefault,
  startAtTip,
} from '../../src/demo/repository.ts';
import { linesOf, world } from './world.ts';

const names = [
  'Checkout: Started',
  'a/b/../c',
  '100% of %41 %2F %0A',
  'It’s “quoted” \'"` text',
  '</details><!-- x --> <img src=x onerror=alert(1)>',
  '404',
  '1.10',
  'y',
  'null',
  'no',
  '~',
  '__proto__',
  'constructor',
  'toString',
  '🎉 party 👩‍👩‍👧',
  'checkout started',
  'Checkout Started',
  'CHECKOUT STARTED',
  'café',
  'cafe\u0301',
  '?a=b&c=d#e+f;g',
  '@octocat #1 | table | **bold**',
  '.',
  '..',
  '::error::boom',
  '##[error]boom',
  '[Amplitude] Not Really',
  'ce:Custom Event',
  'שלום \u202e txt',
  'x'.repeat(500),
];

/** JSON is YAML; `__proto__` as a key needs text. */
function entries(all: readonly string[], value: (name: string, index: number) => string): string {
  return all.map((name, index) => `  ${JSON.stringify(name)}: ${value(name, index)}\n`).join('');
}

/** Amplitude has been seen to say "null" for nothing, so a category cannot be called that. */
const categories = names.filter((name) => name !== 'null');

/** All names in all places; the description of one of them edited. */
function plan(edited = '') {
  const text = (name: string): string =>
    JSON.stringify(name === edited ? `edited ${name}` : `about ${name}`);
  const properties = names.map((name) => `${JSON.stringify(name)}: { type: string }`).join(', ');
  const many = Array.from({ length: 300 }, (_, n) => `p${n}: { type: number }`).join(', ');
  const event = (name: string, index: number): string => {
    const category = JSON.stringify(categories[index % categories.length]);
    const tag = JSON.stringify(name.replaceAll(',', ''));
    const own = index === 0 ? `, properties: { ${properties} }` : '';
    return `{ category: ${category}, description: ${text(name)}, tags: [${tag}]${own} }`;
  };
  return {
    'tracking-plan.yml': [
      'version: 1\n',
      `categories:\n${entries(categories, () => '')}`,
      `events:\n${entries(names, event)}  Many: { properties: { ${many} } }\n`,
      `user_properties:\n${entries(names, (name) => `{ description: ${text(name)} }`)}`,
      `group_properties:\n${entries(names, () => '{ type: string }')}`,
      `group_types:\n  "a/b: %":\n    properties: { ${properties} }\n`,
    ].join(''),
  };
}

test('names as people really write them go all the way and come back as they are', async () => {
  const { run, github, emulator, comments } = await world({
    amplitude: { project: { groupTypes: ['a/b: %'] } },
  });
  pushToDefault(github, { 'README.md': '' });
  const pull = openPullRequest(github, { number: 1, files: plan() });
  const shown = await run(pull);
  expect(shown).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(shown.stdout).not.toMatch(/^\s*::(error|debug|set-output|stop-commands)/m);
  const body = comments()[0] ?? '';
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).not.toMatch(/<!-- x|\u202e/);

  const applied = await run(mergePullRequest(github, pull));
  expect(applied.outputs.get('failed')).toBe('0');
  expect(applied).toMatchObject({ exitCode: 0, result: 'applied' });
  const has = (
    kind: 'event' | 'user_property' | 'group_property',
    name: string,
  ): Value | undefined =>
    emulator.project.view({ kind, name, scope: null })?.fields.get('description');
  for (const name of names) {
    expect(has('event', name), name).toBe(`about ${name}`);
    expect(has('user_property', name), name).toBe(`about ${name}`);
  }
  const { entities } = emulator.project.taxonomy();
  const of = (scope: string) => [...entities.values()].filter((each) => each.scope === scope);
  expect(of('Many')).toHaveLength(300);
  expect(of(names[0] ?? '')).toHaveLength(names.length);
  expect(of('a/b: %')).toHaveLength(names.length);

  const nightly = startAtTip(github, 'schedule', pull.files);
  expect(await run(nightly)).toMatchObject({ exitCode: 0, result: 'in-sync' });

  for (const edited of ['404', 'checkout started']) {
    const { diff } = await run(openPullRequest(github, { number: 1, files: plan(edited) }));
    const words = `description: ${JSON.stringify(`about ${edited}`)} → ${JSON.stringify(`edited ${edited}`)}`;
    expect(linesOf(diff)).toEqual([
      `update event ${edited} ${words}`,
      `update user_property ${edited} ${words}`,
    ]);
  }
  expect(emulator.budget.collisions).toBe(0);
});
