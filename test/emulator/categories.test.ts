import { test } from 'vitest';
import type { Seed } from '../../src/emulator/seed.ts';
import { type Fact, follow } from './steps.ts';

const project: Seed = {
  entities: [
    { kind: 'category', name: 'Attribution' },
    { kind: 'category', name: 'A/B & 100%' },
    { kind: 'event', name: 'Seen', fields: { category: 'Attribution' } },
  ],
};
const gone = 'Attempted to operate on entity event_category, id "4129", that does not exist.';

const facts: readonly Fact[] = [
  {
    fact: 'the list has ids and names',
    steps: [{ ask: 'GET category', shows: [{ id: 1001, name: 'Attribution' }, { id: 1002 }] }],
  },
  {
    fact: 'read by name',
    steps: [
      { ask: 'GET category/A%2FB%20%26%20100%25', shows: { id: 1002, name: 'A/B & 100%' } },
      { ask: 'GET category/1002', status: 400, says: 'Not found' },
    ],
  },
  {
    fact: 'created once',
    steps: [
      { ask: 'POST category', form: { category_name: 'New' } },
      { ask: 'GET category/New', shows: { name: 'New' } },
      {
        ask: 'POST category',
        form: { category_name: 'New' },
        status: 409,
        says: 'Attempted to add a category, "New", that already exists.',
      },
    ],
  },
  {
    fact: 'renamed by id, and events follow',
    steps: [
      { ask: 'PUT category/1001', form: { category_name: 'Source' } },
      { ask: 'GET category/Attribution', status: 400 },
      { ask: 'GET category/Source', shows: { id: 1001 } },
      { ask: 'GET event/Seen', shows: { category: { name: 'Source' } } },
    ],
  },
  {
    fact: 'not renamed to a name that is taken, or to nothing',
    steps: [
      { ask: 'PUT category/1001', form: { category_name: 'A/B & 100%' }, status: 409 },
      { ask: 'PUT category/1001', form: { category_name: '' }, status: 400 },
    ],
  },
  {
    fact: 'written by id only',
    steps: [
      { ask: 'PUT category/4129', form: { category_name: 'x' }, status: 409, says: gone },
      { ask: 'DELETE category/4129', status: 409, says: gone },
      { ask: 'DELETE category/Attribution', status: 409 },
    ],
  },
  {
    fact: 'deleted for good, and its events have none',
    steps: [
      { ask: 'DELETE category/1001' },
      { ask: 'GET category/Attribution', status: 400 },
      { ask: 'GET event/Seen', shows: { category: null } },
      { ask: 'POST category/1001/restore', status: 404 },
      { ask: 'DELETE category/1001', status: 409 },
      { ask: 'POST category', form: { category_name: 'Attribution' } },
    ],
  },
  {
    fact: 'comes into being with an event that names it',
    steps: [
      { ask: 'POST event', form: { event_type: 'E', category: 'Implied' } },
      { ask: 'GET category/Implied', shows: { name: 'Implied' } },
      { ask: 'GET event/E', shows: { category: { name: 'Implied' } } },
    ],
  },
];

test.each(facts)('categories: $fact', async (fact) => {
  await follow({ project, ...fact });
});
