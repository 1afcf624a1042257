import { expect, test } from 'vitest';
import { diff } from '../../src/core/diff.ts';
import { type Gated, gate, type Shown } from '../../src/core/gate.ts';
import { nothingShown } from '../../src/core/guard.ts';
import { sealOf } from '../../src/core/seal.ts';
import type { Taxonomy } from '../../src/core/taxonomy.ts';
import { taxonomyOf } from '../../src/core/taxonomy.ts';
import { fc } from '../support/fast-check.ts';
import { liveOf } from '../support/live.ts';
import { lines, planOf } from '../support/project.ts';

const about = { secretKey: 's', apiKey: 'a', host: 'amplitude.com', project: '' };

/** What a comment shows of a plan, compared with what was live then. */
function shown(plan: string, live: Taxonomy, pullRequest = 1, keys = about): Shown {
  const { changes } = diff(planOf(plan), live, null);
  return { pullRequest, seal: sealOf(changes, { ...keys, pullRequest }) };
}

function gated(text: string, live: Taxonomy, ...found: readonly Shown[]): Gated {
  const plan = planOf(text);
  return gate(plan, live, diff(plan, live, null), found, about);
}

const empty = liveOf([]);
const one = 'events: { A: { description: one } }';
const two = 'events: { A: { description: one }, B: { description: two } }';

test('what was shown passes, and says where it was', () => {
  const all = gated(two, empty, shown(one, empty, 3), shown(two, empty, 9));
  expect(lines(all.diff)).toEqual([
    'create event A description: null → "one"',
    'create event B description: null → "two"',
  ]);
  expect(all).toMatchObject({ unshown: [], shownIn: [3, 9] });
});

test('a commit after the comment: only what the comment has', () => {
  const { diff: rest, unshown, shownIn } = gated(two, empty, shown(one, empty));
  expect(lines(rest)).toEqual(['create event A description: null → "one"']);
  expect(lines({ changes: unshown })).toEqual(['create event B description: null → "two"']);
  expect(shownIn).toEqual([1]);
});

test('another value than the one that was shown, on either side, is not shown', () => {
  const live = (description: string): Taxonomy =>
    liveOf([{ kind: 'event', name: 'A', fields: { description, owner: null } }]);
  const plan = 'events: { A: { description: one, owner: me } }';
  const later = gated(plan, live('drifted'), shown(plan, live('zero')));
  expect(lines(later.diff)).toEqual(['update event A owner: null → "me"']);
  expect(lines({ changes: later.unshown })).toEqual([
    'update event A description: "drifted" → "one"',
  ]);
  const other = gated(
    plan,
    live('zero'),
    shown(plan.replace('description: one', 'description: 1st'), live('zero')),
  );
  expect(lines(other.diff)).toEqual(['update event A owner: null → "me"']);
});

test('drift that was shown and is gone leaves less to do', () => {
  const before = liveOf([{ kind: 'event', name: 'A', fields: { description: 'drifted' } }]);
  const now = liveOf([{ kind: 'event', name: 'A', fields: { description: 'one' } }]);
  const { diff: rest, unshown } = gated(two, now, shown(two, before));
  expect(lines(rest)).toEqual(['create event B description: null → "two"']);
  expect(unshown).toEqual([]);
});

test('what is left of a run that was cut short is still shown', () => {
  const plan = `events: { A: { description: one, is_hidden_from_timeline: true, properties: { p: { is_required: true, description: own } } } }
event_properties: { p: { type: string, description: shared } }`;
  const created = liveOf([
    { kind: 'event', name: 'A', fields: { description: 'one', is_hidden_from_timeline: false } },
    {
      kind: 'event_property',
      name: 'p',
      fields: { type: 'any', description: null, is_required: false },
    },
  ]);
  const half = liveOf([
    { kind: 'event', name: 'A', fields: { description: 'one', is_hidden_from_timeline: false } },
    {
      kind: 'event_property',
      name: 'p',
      fields: { type: 'string', description: 'shared', is_required: false },
    },
    {
      kind: 'event_property',
      name: 'p',
      scope: 'A',
      fields: { type: 'string', description: 'shared', is_required: false },
    },
  ]);
  for (const live of [created, half]) {
    const rest = gated(plan, live, shown(plan, empty));
    expect(rest.unshown).toEqual([]);
    expect(lines(rest.diff)).toEqual(lines(diff(planOf(plan), live, null)));
    expect(rest.diff.changes.length).toBeGreaterThan(1);
  }
});

test('a rename that was done before its fields failed', () => {
  const plan = 'events: { New: { renamed_from: Old, description: is } }';
  const at = (name: string): Taxonomy =>
    liveOf([{ kind: 'event', name, fields: { description: 'was' } }]);
  const rest = gated(plan, at('New'), shown(plan, at('Old')));
  expect(lines(rest.diff)).toEqual(['update event New description: "was" → "is"']);
  expect(rest.unshown).toEqual([]);
});

test('seals for other keys, projects, hosts and pull requests match nothing', () => {
  const own = shown(one, empty, 1);
  const others = [
    shown(one, empty, 1, { ...about, apiKey: 'staging' }),
    shown(one, empty, 1, { ...about, secretKey: 'rotated' }),
    shown(one, empty, 1, { ...about, host: 'analytics.eu.amplitude.com' }),
    shown(one, empty, 1, { ...about, project: 'staging' }),
    // Copied into another pull request's comment.
    { ...own, pullRequest: 2 },
  ];
  const { diff: rest, unshown, shownIn } = gated(one, empty, ...others);
  expect(rest.changes).toEqual([]);
  expect(unshown).toHaveLength(1);
  expect(shownIn).toEqual([]);
  expect(nothingShown(unshown, rest.changes)?.reason).toBe('only-shown');
  expect(nothingShown([], [])).toBeNull();
});

test('a code that was made up or edited matches nothing', () => {
  const edited: Shown = {
    pullRequest: 1,
    seal: { of: 'atoms', codes: new Set(['AAAAAAAAAAAAAAAA', '']) },
  };
  expect(gated(one, empty, edited).diff.changes).toEqual([]);
});

const manyEvents = (count: number): string =>
  `events:\n${Array.from({ length: count }, (_, n) => `  E${n}: { description: d${n} }\n`).join('')}`;

test('over 2,000 atoms it is all or nothing', () => {
  const plan = manyEvents(1500);
  const seal = shown(plan, empty);
  expect(seal.seal.of).toBe('all');
  expect(gated(plan, empty, seal).unshown).toEqual([]);
  const drifted = liveOf([{ kind: 'event', name: 'E7', fields: { description: 'drift' } }]);
  expect(gated(plan, drifted, seal).diff.changes).toEqual([]);
  const part = gated(plan, drifted, seal, shown(manyEvents(3), empty, 2));
  expect(part.diff.changes).toHaveLength(3);
  expect(part.unshown).toHaveLength(1497);
});

test('what needs something that was not shown goes with it', () => {
  const live = liveOf([
    { kind: 'event', name: 'Kept', fields: { category: null, description: null } },
  ]);
  const base = 'categories: { C: }\nevents: { Kept: { category: C, description: d }';
  const full = `${base}, New: { category: C, properties: { p: { type: string } } } }`;
  const isShown = shown(`${base} }`, live);
  const event = shown('events: { New: { properties: { p: { type: string } } } }', live, 2);

  // The category was shown, the new event was not: neither are its properties.
  const first = gated(full, live, isShown);
  expect(lines(first.diff)).toEqual([
    'create category C',
    'update event Kept category: null → "C", description: null → "d"',
  ]);
  expect(lines({ changes: first.unshown })).toEqual([
    'create event New category: null → "C"',
    'create event_property @New p type: null → "string"',
  ]);
  // The event was shown, its category was not.
  const second = gated(full, live, event);
  expect(lines(second.diff)).toEqual([
    'create event New',
    'create event_property @New p type: null → "string"',
  ]);
  expect(second.plan.taxonomy.entities.size).toBeLessThan(planOf(full).taxonomy.entities.size);
});

test('uses do not carry an unshown change of their shared definition past the gate', () => {
  const live = liveOf([
    { kind: 'event', name: 'A' },
    {
      kind: 'event_property',
      name: 'p',
      fields: { type: 'any', description: null, is_required: false },
    },
    {
      kind: 'event_property',
      name: 'p',
      scope: 'A',
      fields: { type: 'any', description: null, is_required: false },
    },
  ]);
  const plan = (type: string): string =>
    `events: { A: { properties: { p: { is_required: true } } } }\nevent_properties: { p: { ${type} } }`;
  const rest = gated(plan('type: string'), live, shown(plan(''), live));
  expect(lines(rest.diff)).toEqual(['update event_property @A p is_required: false → true']);
  expect(rest.diff.changes[0]).toMatchObject({ asShared: false, pins: [] });
  expect(rest.diff.changes[0]?.after?.fields.get('type')).toBe('any');
  expect(lines({ changes: rest.unshown })).toEqual([
    'update event_property p type: "any" → "string"',
  ]);
});

test('a rename that was not shown is not done, nor anything under the new name', () => {
  const live = liveOf([
    { kind: 'category', name: 'Old' },
    { kind: 'event', name: 'A', fields: { category: 'Old', description: null } },
  ]);
  const plan = (rename: string): string =>
    `categories: { New: ${rename} }\nevents: { A: { category: New, description: d } }`;
  const rest = gated(
    plan('{ renamed_from: Old }'),
    live,
    shown('categories: { Old: }\nevents: { A: { category: Old, description: d } }', live),
  );
  expect(lines(rest.diff)).toEqual(['update event A description: null → "d"']);
});

test('a delete is shown with what it takes away: what was edited since is not deleted', () => {
  const live = (description: string): Taxonomy =>
    liveOf([{ kind: 'event', name: 'A', fields: { description } }]);
  const plan = 'events: { A: { deleted: true } }';
  expect(gated(plan, live('then'), shown(plan, live('then'))).unshown).toEqual([]);
  const edited = gated(plan, live('now'), shown(plan, live('then')));
  expect(edited.diff.changes).toEqual([]);
  expect(edited.unshown.map(({ action, name }) => [action, name])).toEqual([['delete', 'A']]);
  const update = shown('events: { A: { description: d } }', live('then'));
  expect(gated(plan, live('then'), update).diff.changes).toEqual([]);
});

test('a delete is still shown after what was applied before it has changed what it carries', () => {
  const live = (category: string, description: string): Taxonomy =>
    liveOf([
      { kind: 'category', name: category },
      { kind: 'event', name: 'A', fields: { category } },
      { kind: 'event', name: 'B' },
      { kind: 'event_property', name: 'p', fields: { description } },
      { kind: 'event_property', name: 'p', scope: 'B', fields: { description } },
    ]);
  const plan = `
categories: { New: { renamed_from: Old } }
events: { A: { deleted: true }, B: { properties: { p: { deleted: true } } } }
event_properties: { p: { description: new } }`;
  const rest = gated(plan, live('New', 'new'), shown(plan, live('Old', 'old')));
  expect(rest.unshown).toEqual([]);
  expect(lines(rest.diff)).toHaveLength(2);
});

const plans = fc
  .record({
    a: fc.constantFrom('', 'description: x', 'description: y, tags: [t]'),
    p: fc.constantFrom('', 'type: string', 'type: number'),
    use: fc.constantFrom('', 'p:', 'p: { is_required: true }', 'p: { description: own }'),
    category: fc.constantFrom('', 'category: C', 'category: D'),
  })
  .map(
    ({ a, p, use, category }) =>
      `categories: { C: , D: }\nevent_properties: { p: { ${p} } }\nevents: { A: { ${[a, category].filter(Boolean).join(', ')}${a || category ? ', ' : ''}properties: { ${use} } }, B: { properties: { p: { type: any } } } }`,
  );

test('only shown atoms pass, all that is left of them does, and nothing twice', () => {
  fc.assert(
    fc.property(plans, plans, plans, (comment, merged, before) => {
      const live = taxonomyOf(
        [...planOf(before).taxonomy.entities.values()].filter(({ name }) => name !== 'D'),
      );
      const seal = shown(comment, live);
      const result = gated(merged, live, seal);
      const again = gate(result.plan, live, result.diff, [seal], about);
      expect(again.unshown).toEqual([]);
      expect(lines(again.diff)).toEqual(lines(result.diff));
      expect(gated(comment, live, seal).unshown).toEqual([]);
      const atoms = (changes: typeof result.unshown): number =>
        changes.reduce(
          (sum, { fields, action }) => sum + fields.size + Number(action !== 'update'),
          0,
        );
      const all = diff(planOf(merged), live, null).changes;
      expect(atoms(result.unshown) + atoms(result.diff.changes)).toBeGreaterThanOrEqual(atoms(all));
    }),
    { numRuns: 150 },
  );
});
