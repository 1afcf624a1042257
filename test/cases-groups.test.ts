import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../src/amplitude/clock.ts';
import { connectIngestion } from '../src/amplitude/ingestion.ts';
import { renderGroupsComment } from '../src/core/render/groups-markdown.ts';
import { startEmulator } from '../src/emulator/server.ts';
import { type IdentifyJob, identify } from '../src/identify.ts';

/*
 * Files of groups, and what becomes of each: its problems, the comment on a pull request, and, where
 * nothing is wrong, the requests that send it. `base.yml` is the file as it was before.
 */

const folder = join(import.meta.dirname, 'cases-groups');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const from = { headSha: '4f2c9d1e8b7a6c5d4e3f2a1b0c9d8e7f6a5b4c3d', runUrl: '' };

test.each(cases)('%s', async (name) => {
  const at = (file: string): string => join(folder, name, file);
  const file = async (path: string, source: string) => ({
    path,
    text: await readFile(at(source), 'utf8'),
  });
  const emulator = await startEmulator({ apiKey: 'key', secretKey: '' });
  const ingestion = connectIngestion({
    origin: new URL(emulator.url),
    apiKey: 'key',
    env: {},
    clock: systemClock,
    waitLimit: 0,
    signal: new AbortController().signal,
  });
  const job: IdentifyJob = {
    files: [await file('tracking-plan.yml', 'plan.yml')],
    problems: [],
    project: '',
    host: 'api2.amplitude.com',
    path: 'groups.yml',
    groups: await file('groups.yml', 'groups.yml'),
    earlier: existsSync(at('base.yml'))
      ? { file: await file('groups.yml', 'base.yml'), name: 'the base' }
      : null,
    reportOnly: true,
    isRerun: false,
    refusal: null,
    ingestion,
    notices: [],
  };
  const shown = await identify(job);
  const sent = await identify({ ...job, reportOnly: false });
  await ingestion.close();
  await emulator.close();

  const problems = shown.problems.map(({ location: { line, column }, severity, rule, message }) => {
    return `groups.yml:${line}:${column}: ${severity}[${rule}]: ${message}\n`;
  });
  const expectFile = (text: string, path: string) => expect(text).toMatchFileSnapshot(at(path));
  await expectFile(problems.join(''), 'problems.txt');
  await expectFile(renderGroupsComment(shown, from, 65_536), 'report.md');
  expect(sent.result).toBe(shown.fails ? 'invalid' : 'applied');
  const requests = emulator.log.map(({ method, path, body }) => {
    const identification: unknown = JSON.parse(body.get('identification') ?? '');
    const groups = JSON.stringify(identification, null, 2);
    return `${method} ${path}\napi_key: ${body.get('api_key')}\nidentification: ${groups}\n`;
  });
  if (!shown.fails) await expectFile(requests.join('\n'), 'requests.txt');
  else expect(requests).toEqual([]);
});
