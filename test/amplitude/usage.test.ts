import { expect, test } from 'vitest';
import type { Client } from '../../src/amplitude/client.ts';
import { readUsage } from '../../src/amplitude/usage.ts';

const answering = (data: unknown): Client => ({ read: async () => data, write: async () => {} });

test.each([
  { what: 'named value', data: [{ value: 'A', totals: 3 }], volumes: [['A', 3]] },
  { what: 'named name', data: [{ name: 'A', totals: 3 }], volumes: [['A', 3]] },
  { what: 'both', data: [{ value: 'A', name: 'B', totals: 0 }], volumes: [['A', 0]] },
  {
    what: 'rows that are none',
    data: [null, 7, 'text', [], { value: 'A' }, { totals: 1 }, { value: 1, totals: '2' }],
    volumes: [],
  },
  { what: 'no list', data: { value: 'A', totals: 3 }, volumes: [] },
  { what: 'nothing', data: null, volumes: [] },
])('volumes from $what', async ({ data, volumes }) => {
  expect([...(await readUsage(answering(data)))]).toEqual(volumes);
});
