import { expect, test } from 'vitest';
import { systemClock } from '../../src/amplitude/clock.ts';
import { connectIngestion } from '../../src/amplitude/ingestion.ts';
import { lines, planOf, testProject } from '../support/project.ts';

const plan = planOf(`
events: { A: }
group_properties:
  size: { type: number }
group_types:
  account:
    properties:
      size:
      tier: { type: string }
  team:
    properties:
      size:
`);

const where = 'tracking-plan identify --groups';

test('a group type that is missing fails its properties alone, until identify has made it', async () => {
  await using project = await testProject({ project: { groupTypes: ['team'] } });
  const { results, obstacle } = await project.apply(plan);
  expect(obstacle).toBeNull();
  const failed = results.filter(({ status }) => status !== 'applied');
  expect(failed.map(({ change }) => `${change.scope} ${change.name}`).sort()).toEqual([
    'account size',
    'account tier',
  ]);
  for (const { status, message } of failed) expect(`${status}: ${message}`).toContain(where);
  expect(failed.every(({ status }) => status === 'failed')).toBe(true);
  expect((await project.read(plan)).notices.join()).toContain(where);

  const ingestion = connectIngestion({
    origin: new URL(project.emulator.url),
    apiKey: 'key',
    env: {},
    clock: systemClock,
    waitLimit: 0,
    signal: new AbortController().signal,
  });
  const location = { file: 'groups.yml', line: 1, column: 1 };
  const { outcomes } = await ingestion.identify([
    { groupType: 'account', groupValue: 'Acme', properties: [], location },
  ]);
  await ingestion.close();
  expect(outcomes).toEqual([{ status: 'sent', message: '' }]);
  await project.apply(plan);
  expect(lines(await project.diff(plan))).toEqual([]);
});
