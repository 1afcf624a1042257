import { costs } from '../core/cost.ts';
import { at, listAt } from '../core/json.ts';
import type { Call } from './call.ts';
import type { Client } from './client.ts';

/** The Dashboard API's list of events: another API on the same host, with a budget of its own. */
const eventsList: Call = {
  method: 'GET',
  path: '/api/2/events/list',
  query: [],
  body: [],
  cost: costs.read,
  isBare: true,
};

/**
 * How often each event type has come in this week so far. Events are named `value` in the
 * documentation and have been seen as `name`. Throws an `AmplitudeError`.
 */
export async function readUsage(client: Client): Promise<ReadonlyMap<string, number>> {
  const data = await client.read(eventsList);
  const volumes = new Map<string, number>();
  for (const row of listAt(data)) {
    const name = at(row, 'value') ?? at(row, 'name');
    const total = at(row, 'totals');
    if (typeof name === 'string' && typeof total === 'number') volumes.set(name, total);
  }
  return volumes;
}
