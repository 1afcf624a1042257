import { expect, test } from 'vitest';
import { snapshot, World } from '../support/in-process.ts';
import { lines, planOf } from '../support/project.ts';
import { midSize } from './changes.ts';

const plan = planOf(midSize.plan);

function fresh(): World {
  const seed = { groupTypes: ['account'], entities: midSize.live };
  return new World({ seed, latency: 200 });
}

function text({ method, path, body }: World['log'][number]): string {
  return `${method} ${path} ${new URLSearchParams([...body])}`;
}

test.each([
  { isDone: true, what: 'and the last request still done' },
  { isDone: false, what: 'and the last request lost' },
])(
  'killed at any request, $what, a second run ends where one run would have',
  async ({ isDone }) => {
    const calm = fresh();
    await calm.start().apply(plan);
    const requests = calm.log.length;
    const left = lines(await calm.start().diff(plan));
    expect(requests).toBeGreaterThan(40);

    for (let n = isDone ? 0 : 1; n < requests; n += 1 + Number(!isDone)) {
      const world = fresh();
      const first = world.start({ killedAt: { n, isDone } });
      await Promise.race([first.apply(plan), first.killed]);
      const { stopped } = await world.start().apply(plan);
      expect(stopped).toBeNull();
      const told = world.log.filter((call) => call.method !== 'GET' && call.told).map(text);
      expect({
        n,
        taxonomy: snapshot(world.project.taxonomy()),
        left: lines(await world.start().diff(plan)),
        repeated: told.filter((call, index) => told.indexOf(call) !== index),
      }).toEqual({ n, taxonomy: snapshot(calm.project.taxonomy()), left, repeated: [] });
    }
  },
);
