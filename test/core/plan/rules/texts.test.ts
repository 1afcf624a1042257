import { expect, test } from 'vitest';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { lines } from '../reading.ts';

test('half of a surrogate pair is refused, a whole one is text', () => {
  const text = String.raw`version: 1
events:
  A: { description: "x\ud83dy", owner: "\ud83d\ude00" }
`;
  expect(lines(readPlan([{ path: 'a.yml', text }]).problems)).toEqual([
    expect.stringContaining('"description" has half of a surrogate pair'),
  ]);
});
