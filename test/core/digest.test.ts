import { expect, test } from 'vitest';
import { diff } from '../../src/core/diff.ts';
import { digestOf } from '../../src/core/digest.ts';
import { documentOf } from '../../src/core/document.ts';
import { tooManyDeletes, unexpectedDigest } from '../../src/core/guard.ts';
import { liveOf } from '../support/live.ts';
import { planOf } from '../support/project.ts';

const live = liveOf([
  { kind: 'event', name: 'A', fields: { description: null, tags: ['x'] } },
  { kind: 'event', name: 'B', fields: { description: null, tags: null } },
]);

function digest(yaml: string, host = 'amplitude.com', project = ''): string {
  return digestOf(project, host, diff(planOf(yaml), live, null).changes);
}

test('the digest covers what would be done, and nothing else', () => {
  const one = digest('events: { A: { description: d, tags: [a, b] }, B: { tags: [t] } }');
  const same = digest('events: { B: { tags: [t] }, A: { tags: [b, a], description: d } }');
  expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(same).toBe(one);
  expect(digest('events: { A: { description: d, tags: [a, b] } }')).not.toBe(one);
  expect(digest('events: { A: { description: e, tags: [a, b] }, B: { tags: [t] } }')).not.toBe(one);
  const yaml = 'events: { A: { description: d } }';
  expect(digest(yaml, 'amplitude.com')).not.toBe(digest(yaml, 'analytics.eu.amplitude.com'));
  expect(digest(yaml, 'amplitude.com', 'staging')).not.toBe(digest(yaml));
});

test('it knows an event from its property, and one event from another', () => {
  const names = ['events: { x: }', 'event_properties: { x: }', 'user_properties: { x: }'];
  const scoped = ['A', 'B'].map((name) => `events: { ${name}: { properties: { x: } } }`);
  const digests = [...names, ...scoped].map((yaml) => digest(yaml));
  expect(new Set(digests).size).toBe(digests.length);
});

test('the document has the keys of version 1, in their order', () => {
  const found = diff(
    planOf(`
events: { A: { description: d, properties: { p: { type: number } } } }
group_types: { account: { properties: { g: } } }`),
    live,
    null,
  );
  const about = { project: 'staging', host: 'amplitude.com', digest: 'sha256:0' };
  const document = documentOf(found, { ...about, cost: { reads: 6, writes: 6, seconds: 2 } });
  expect(`${JSON.stringify(document, null, 2)}\n`).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "project": "staging",
      "host": "amplitude.com",
      "digest": "sha256:0",
      "summary": {
        "create": 2,
        "update": 1,
        "rename": 0,
        "restore": 0,
        "delete": 0
      },
      "changes": [
        {
          "action": "update",
          "kind": "event",
          "name": "A",
          "event_type": null,
          "group_type": null,
          "renamed_from": null,
          "fields": {
            "description": {
              "from": null,
              "to": "d",
              "origin": "plan"
            }
          },
          "origin": "plan",
          "used_by": 0,
          "cost": 2
        },
        {
          "action": "create",
          "kind": "event_property",
          "name": "p",
          "event_type": "A",
          "group_type": null,
          "renamed_from": null,
          "fields": {
            "type": {
              "from": null,
              "to": "number",
              "origin": "plan"
            }
          },
          "origin": "plan",
          "used_by": 1,
          "cost": 2
        },
        {
          "action": "create",
          "kind": "group_property",
          "name": "g",
          "event_type": null,
          "group_type": "account",
          "renamed_from": null,
          "fields": {},
          "origin": "plan",
          "used_by": 1,
          "cost": 2
        }
      ],
      "unmanaged": {
        "categories": 0,
        "events": 1,
        "event_properties": 0,
        "user_properties": 0,
        "group_properties": 0
      },
      "not_read": {
        "events": 0
      },
      "cost": {
        "reads": 6,
        "writes": 6,
        "seconds": 2
      }
    }
    "
  `);
});

test('more deletes than allowed are refused with the numbers', () => {
  const plan = planOf('events: { A: { deleted: true }, B: { deleted: true } }');
  const { changes } = diff(plan, live, null);
  expect(tooManyDeletes(changes, 2)).toBeNull();
  const refusal = tooManyDeletes(changes, 1);
  expect(refusal?.reason).toBe('max-deletes');
  expect(refusal?.explanation).toContain('deletes 2 entities and max-deletes allows 1');
});

test('a digest that is not the expected one is refused', () => {
  expect(unexpectedDigest('sha256:1', '')).toBeNull();
  expect(unexpectedDigest('sha256:1', 'sha256:1')).toBeNull();
  expect(unexpectedDigest('sha256:1', 'sha256:2')).toMatchObject({ reason: 'expect-digest' });
});
