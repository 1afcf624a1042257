import { expect, test } from 'vitest';
import { readPlanNow } from '../../../../src/core/plan/read-plan-now.ts';
import { lines } from '../reading.ts';

test('half of a surrogate pair is refused, a whole one is text', () => {
  const text = String.raw`version: 1
events:
  A: { description: "x\ud83dy", owner: "\ud83d\ude00" }
`;
  expect(lines(readPlanNow([{ path: 'a.yml', text }]).problems)).toEqual([
    expect.stringContaining('"description" has half of a surrogate pair'),
  ]);
});
