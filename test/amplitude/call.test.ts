import { describe, expect, test } from 'vitest';
import * as calls from '../../src/amplitude/call.ts';
import type { Value } from '../../src/core/kind.ts';
import type { Kind } from '../../src/core/kinds/index.ts';
import type { Entity } from '../../src/core/taxonomy.ts';

function entity(
  kind: Kind,
  name: string,
  scope: string | null = null,
  id: string | null = null,
): Entity {
  return { kind, name, scope, id, state: 'present', fields: new Map(), renamedFrom: [] };
}

/** A call as it goes over the wire, in a line. */
function line({ method, path, query, body, cost }: calls.Call): string {
  const pairs = (all: typeof query) => all.map(([name, value]) => `${name}=${value}`).join('&');
  const [from, sent] = [pairs(query), pairs(body)];
  const url = path.replace('/api/2/taxonomy/', '');
  return `${cost} ${method} ${url}${from && `?${from}`}${sent && ` ${sent}`}`;
}

const fields = (values: Readonly<Record<string, Value>>) => Object.entries(values);

test.each([
  // Lists.
  [calls.list('category', null), '1 GET category'],
  [calls.list('event', null), '1 GET event?showDeleted=true'],
  [calls.list('event_property', null), '1 GET event-property'],
  [calls.list('event_property', 'A B'), '1 GET event-property?event_type=A B'],
  [calls.listByBody('event_property', 'A B'), '1 GET event-property event_type=A B'],
  [calls.list('user_property', null), '1 GET user-property?showDeleted=true'],
  [calls.list('group_property', 'account'), '1 GET group-property?group_type=account'],
  // One.
  [calls.one(entity('event', 'A/B')), '1 GET event/A%2FB'],
  [
    calls.one(entity('user_property', 'plan_tier')),
    '1 GET user-property/gp%3Aplan_tier?showDeleted=true',
  ],
  [calls.one(entity('event_property', 'p', 'E')), '1 GET event-property/p?event_type=E'],
  [
    calls.one(entity('group_property', 'size', 'account')),
    '1 GET group-property/grp%3Asize?group_type=account',
  ],
  // Creating.
  [calls.create(entity('category', 'C'), []), '2 POST category category_name=C'],
  [
    calls.create(
      entity('event', 'E'),
      fields({
        description: 'd',
        display_name: 'D',
        is_hidden_from_timeline: true,
        tags: ['a', 'b'],
      }),
    ),
    '2 POST event event_type=E&description=d&is_hidden_from_timeline=true&tags=a,b',
  ],
  [
    calls.create(entity('user_property', 'u'), fields({ type: 'string' })),
    '2 POST user-property user_property=u&type=string',
  ],
  [calls.create(entity('group_property', 'g'), []), '2 POST group-property group_property=grp:g'],
  [
    calls.create(
      entity('event_property', 'p', 'E'),
      fields({ type: 'any', classifications: ['PII'] }),
    ),
    '2 POST event-property event_property=p&event_type=E&type=any',
  ],
  // Changing: a category by its id, a use never without a scope for its override.
  [
    calls.update(entity('category', 'C', null, '412931'), [], 'D'),
    '2 PUT category/412931 category_name=D',
  ],
  [
    calls.update(entity('event', 'E'), fields({ display_name: null }), 'F'),
    '2 PUT event/E new_event_type=F&display_name=',
  ],
  [
    calls.update(entity('user_property', 'u'), [], 'v'),
    '2 PUT user-property/gp%3Au new_user_property_value=v',
  ],
  [
    calls.update(entity('group_property', 'g'), [], 'h'),
    '2 PUT group-property/grp%3Ag group_property=grp:g&new_group_property_value=grp:h',
  ],
  [
    calls.updateUse(entity('event_property', 'p', 'E'), fields({ is_required: true }), 'override'),
    '2 PUT event-property/p event_type=E&overrideScope=override&is_required=true',
  ],
  [
    calls.updateUse(entity('group_property', 'g', 'account'), [], 'shared'),
    '2 PUT group-property/grp%3Ag group_property=grp:g&group_type=account&overrideScope=shared',
  ],
  // What the API does not know is not sent: it would be ignored in silence.
  [
    calls.update(entity('event', 'E'), fields({ descripton: 'x', type: 'any' }), null),
    '2 PUT event/E',
  ],
  // Deleting and restoring.
  [calls.remove(entity('event_property', 'p', 'E')), '2 DELETE event-property/p event_type=E'],
  [calls.remove(entity('category', 'C', null, '7')), '2 DELETE category/7'],
  [calls.restore(entity('user_property', 'u')), '2 POST user-property/gp%3Au/restore'],
  [
    calls.restore(entity('event_property', 'p', 'E')),
    '2 POST event-property/p/restore event_type=E',
  ],
])('%o', (call, expected) => {
  expect(line(call)).toBe(expected);
});

describe('names in paths', () => {
  test.each([
    ['.', '%2E'],
    ['..', '%2E%2E'],
    ['...', '...'],
    ['a?b#c%d', 'a%3Fb%23c%25d'],
    ['ce:A+B é', 'ce%3AA%2BB%20%C3%A9'],
    ['__proto__', '__proto__'],
  ])('%s', (name, segment) => {
    expect(calls.one(entity('event', name)).path).toBe(`/api/2/taxonomy/event/${segment}`);
  });
});
