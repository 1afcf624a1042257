import { expect, test } from 'vitest';
import { mergePullRequest, openPullRequest, pushToDefault } from '../../src/demo/repository.ts';
import { planFile, world } from './world.ts';

const count = 2000;
const words = (text: string): string => `${text} ${'words '.repeat(120)}`.trim();

function plan(text: (n: number) => string) {
  const line = (_: unknown, n: number): string => `  Event ${n}: ${text(n)}\n`;
  return planFile(`events:\n${Array.from({ length: count }, line).join('')}`);
}

test('2,000 changed events: comment and summary keep their limits, cut between changes', async () => {
  const { run, github, comments } = await world({
    amplitude: {
      limits: false,
      project: {
        entities: Array.from({ length: count }, (_, n) => ({
          kind: 'event' as const,
          name: `Event ${n}`,
          fields: { description: words('Old') },
        })),
      },
    },
  });
  pushToDefault(
    github,
    plan(() => `{ description: ${words('Old')} }`),
  );
  const files = plan((n) =>
    n % 500 === 0 ? '{ deleted: true }' : `{ description: "${words('New')}" }`,
  );
  const pull = openPullRequest(github, { number: 1, files });
  const shown = await run(pull);
  expect(shown).toMatchObject({ exitCode: 0, result: 'changes' });
  expect(shown.diff?.changes).toHaveLength(count);

  const [body = ''] = comments();
  expect(body.length).toBeLessThanOrEqual(65_536);
  const marker = body.trim().split('\n').at(-1) ?? '';
  expect(marker).toMatch(/^<!-- amplitude-tracking-plan .* shown=atoms:[\w+/]{32000} -->$/);
  // The most dangerous ones are all there, and what is left out is counted at the top.
  for (const n of [0, 500, 1000, 1500]) expect(body).toContain(`event **\`Event ${n}\`**`);
  const left = Number(
    /Too long to show: ([\d,]+) of 2,000 changes /.exec(body)?.[1]?.replace(',', ''),
  );
  expect(body.match(/^- event /gm)).toHaveLength(count - left);
  for (const text of [body, shown.summary]) {
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect((text.match(/^ {4}was /gm) ?? []).length).toBe((text.match(/^ {4}now /gm) ?? []).length);
  }
  expect(Buffer.byteLength(shown.summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(shown.summary)).toBeGreaterThan(900 * 1024);

  // There is room left for what becomes of it, whose marker stays.
  const merged = await run(mergePullRequest(github, pull), {
    'only-shown': 'true',
    'max-deletes': '0',
  });
  expect(merged).toMatchObject({ exitCode: 1, result: 'refused', reason: 'max-deletes' });
  expect(merged.outputs.get('unshown')).toBe('0');
  const [after = ''] = comments();
  expect(after).toContain('After the merge: 4 deletes and 1,996 updates, refused');
  expect(after.length).toBeLessThanOrEqual(65_536);
  expect(after.endsWith(marker)).toBe(true);
});
