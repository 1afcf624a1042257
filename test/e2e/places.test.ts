import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyOf, readPlace } from './places.ts';
import { type Run, world } from './world.ts';

const folder = join(import.meta.dirname, '..', 'cases-places');
const places = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(places)('%s', async (name) => {
  const at = (file: string): string => join(folder, name, file);
  const place = await readPlace(join(folder, name));
  const here = await world({
    amplitude: { project: place.live },
    github: {
      permission: place.token ?? 'write',
      ...(place.server === undefined ? {} : { prefix: '/api/v3' as const }),
      // Runs at the same time meet in the middle of each other's requests.
      ...(place.together === true ? { latency: 40 } : {}),
    },
  });
  const { github, emulator } = here;
  const next = await historyOf(place, github);
  const settled = (text: string): string =>
    withoutChance(text, { amplitude: emulator.url, github: new URL(github.url).origin });
  /** A run's texts one below the other, where there is one. */
  const write = (file: string, texts: readonly string[]) => {
    const many = texts.map((text, index) =>
      texts.length === 1 ? text : `=== run ${index + 1} ===\n\n${text}`,
    );
    return expect(settled(`${many.join('\n').trimEnd()}\n`)).toMatchFileSnapshot(at(file));
  };

  if (place.together === true) {
    const planned = [];
    for (const run of place.runs) planned.push(await next(run));
    const started = await Promise.all(
      planned.map(({ trigger, inputs, env }) => here.start(trigger, inputs, env)),
    );
    for (const { run } of started) expect(await run).toMatchObject({ exitCode: 0 });
  } else {
    const runs: Run[] = [];
    const requests: string[] = [];
    for (const step of place.runs) {
      const { trigger, inputs, env } = await next(step);
      const before = { github: github.requests.length, amplitude: emulator.log.length };
      runs.push(await here.run(trigger, inputs, env));
      const made = emulator.log.slice(before.amplitude);
      requests.push(
        [
          ...github.requests.slice(before.github).map((each) => `GitHub     ${each}`),
          ...made.map(({ method, path }) => `Amplitude  ${method} ${path}`),
        ]
          .sort()
          .map((line) => `${line}\n`)
          .join(''),
      );
    }
    await write(
      'log.txt',
      runs.map(({ stdout, stderr, exitCode }) => `${stdout}${stderr}exit code ${exitCode}\n`),
    );
    await write(
      'outputs.txt',
      runs.map(({ outputs }) =>
        [...outputs].map(([output, value]) => `${output}=${value}\n`).join(''),
      ),
    );
    await write(
      'summary.md',
      runs.map(({ summary }) => summary),
    );
    await write('requests.txt', requests);
  }
  const comments = here.comments();
  if (comments.length > 0) {
    await expect(settled(`${comments.join('\n\n')}\n`)).toMatchFileSnapshot(at('comments.md'));
  } else expect(existsSync(at('comments.md')), 'no comment').toBe(false);
});

/** Text without what is another one in every run. */
function withoutChance(
  text: string,
  { amplitude, github }: { readonly amplitude: string; readonly github: string },
): string {
  return text
    .replaceAll(amplitude, 'http://<amplitude>')
    .replaceAll(new URL(amplitude).host, '<amplitude>')
    .replaceAll(github, 'http://<github>')
    .replace(/^::add-mask::.*$/gm, '::add-mask::<secret>')
    .replace(/sha256:[0-9a-f]{64}/g, 'sha256:<digest>')
    .replace(
      /(atoms|all):[\w+/]{16,}/g,
      (seal, of) => `${of}:<${(seal.length - of.length - 1) / 16} codes>`,
    )
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '<time> UTC')
    .replace(/\/\S*\/run-\w+\/temp\/tracking-plan-\w+/g, '<temp>');
}
