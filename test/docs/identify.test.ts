import { expect, test } from 'vitest';
import { readGroups } from '../../src/core/groups/read-groups.ts';
import { groupRules } from '../../src/core/problem.ts';
import { planOf } from '../support/project.ts';
import { blocks, firstColumn, readPage, tableUnder } from './pages.ts';

const page = await readPage('docs/identify.md');

test('every rule about groups is in the table', () => {
  const named = firstColumn(tableUnder(page, 'Problems')).flatMap(
    (cell) => cell.match(/[a-z]+(?:-[a-z]+)*/g) ?? [],
  );
  expect(named).toEqual(expect.arrayContaining(Object.keys(groupRules)));
});

test('the file to start with has no problem', () => {
  const plan = planOf(`
group_types:
  account:
    properties:
      plan_tier: { type: enum, enum_values: [free, enterprise] }
      regions: { type: string, is_array_type: true }
      first_seen: { type: string }
      seats: { type: number }
      trial_ends: { type: string }
`);
  const [text = ''] = blocks(page, 'yml');
  const { identifications, problems } = readGroups({ path: 'groups.yml', text }, plan);
  expect(problems).toEqual([]);
  expect(identifications).toHaveLength(2);
});
