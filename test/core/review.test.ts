import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diff } from '../../src/core/diff.ts';
import { scalar } from '../../src/core/plan/scalar.ts';
import { reviewNotices } from '../../src/core/review.ts';
import { describe as say, type Taxonomy } from '../../src/core/taxonomy.ts';
import { fc } from '../support/fast-check.ts';
import { liveOf } from '../support/live.ts';
import { planOf } from '../support/project.ts';

/** Notices in a line each. */
function notices(base: string | null, head: string, live: Taxonomy): readonly string[] {
  const plan = planOf(head);
  const before = base === null ? null : planOf(base);
  const { changes } = diff(plan, live, before?.taxonomy ?? null);
  return reviewNotices(plan, before, live, changes).map(
    ({ review, address, message, paste }) =>
      `${review}: ${say(address, JSON.stringify)} ${message}: ${paste}`,
  );
}

const events = (...names: readonly string[]): Taxonomy =>
  liveOf(names.map((name) => ({ kind: 'event', name })));

describe('what looks like a rename', () => {
  it.each([
    ['Start Checkout', 'Checkout Started'],
    ['checkout_started', 'Checkout Started'],
    ['CheckoutStarted', 'Checkout Started'],
    ['Order Complete', 'Order Completed'],
    ['Sign Up Completed', 'Signup Completed'],
    ['Chekout Started', 'Checkout Started'],
  ])('%s → %s', (old, name) => {
    const found = notices(null, `events: { ${old}: { deleted: true }, ${name}: }`, events(old));
    expect(found).toEqual([
      `lookalike: event "${name}" looks like event "${old}" under another name. Created anew it starts without data. If it is the same event, take "${old}" out of the plan and write this under its name: renamed_from: ${old}`,
    ]);
  });

  it.each([
    ['Page Viewed', 'Page Closed'],
    ['Step 1 Completed', 'Step 2 Completed'],
    ['Order Completed', 'Search Performed'],
    ['Cart', 'Card Added'],
  ])('%s and %s are two', (old, name) => {
    const head = `events: { ${old}: { deleted: true }, ${name}: }`;
    expect(notices(null, head, events(old))).toEqual([]);
  });

  it('is not said across kinds, of what exists already, or of properties of one event', () => {
    const head = 'events: { Sign Up: { deleted: true } }\nuser_properties: { sign_up: }';
    expect(notices(null, head, events('Sign Up'))).toEqual([]);
    const both = 'events: { Sign Up: { deleted: true }, Signed Up: }';
    expect(notices(null, both, events('Sign Up', 'Signed Up'))).toEqual([]);
  });

  it('takes each at most once, whatever the names', () => {
    const head = 'events: { Sign Up: { deleted: true }, Signed Up: , Sign Ups: }';
    expect(notices(null, head, events('Sign Up'))).toHaveLength(1);
    const odd = 'events: { __proto__: { deleted: true }, "Foo: bar #1": , "": }'.replace(
      ', "":',
      '',
    );
    expect(notices(null, odd, events('__proto__'))).toEqual([]);
  });

  it('says it of what was taken out of the plan too, without asking to take it out', () => {
    const found = notices(
      'events: { "Foo: #1 bar": }',
      'events: { "Foo: #1 Bar": }',
      events('Foo: #1 bar'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/If it is the same event, write this under its name/);
    expect(found[0]).not.toContain('out of the plan');
    expect(found[0]).toMatch(/: renamed_from: "Foo: #1 bar"$/);
  });

  it('stays linear where everything is new', () => {
    const names = Array.from({ length: 400 }, (_, n) => `Event Name ${n}`);
    const head = names.map((name) => `  ${name}: { deleted: true }\n  New ${name}:\n`).join('');
    expect(notices(null, `events:\n${head}`, events(...names))).toEqual([]);
  });
});

describe('what is removed from the file and still live', () => {
  const live = liveOf([
    { kind: 'category', name: 'C' },
    { kind: 'event', name: 'A' },
    { kind: 'event', name: 'Gone', deleted: true },
    { kind: 'event_property', name: 'p' },
    { kind: 'event_property', name: 'q' },
    { kind: 'event_property', name: 'p', scope: 'A' },
    { kind: 'event_property', name: 'q', scope: 'A' },
    { kind: 'group_property', name: 'size' },
  ]);
  const kept = 'events: { A: { properties: { p: { type: string } } } }';

  it('stays, and how to delete it is said', () => {
    const base = `categories: { C: }\nevents: { A: { properties: { p: , q: } }, Gone: , Never: }
event_properties: { p: , q: }\ngroup_properties: { size: }`;
    const head = 'events: { A: { properties: { p: } } }\nevent_properties: { p: }';
    const stays = 'is no longer in the plan and stays in Amplitude as it is';
    expect(notices(base, head, live)).toEqual([
      `removed: category "C" ${stays}. To delete it, write it into the plan again with: deleted: true`,
      `removed: event property "q" ${stays}. To delete it, write it into the plan again with: deleted: true`,
      `removed: event property "q" of event "A" ${stays}. To take it off the event, write it into the plan again with: deleted: true`,
      `removed: group property "size" ${stays}; Amplitude offers no deletion: undefined`,
    ]);
  });

  it('may have another name now, where another of its kind comes', () => {
    const base = 'events: { sign_up_done: , Kept: }\nuser_properties: { u: }';
    const head = 'events: { Registered: , Kept: }\nuser_properties: { v: }';
    const both = liveOf([
      { kind: 'event', name: 'sign_up_done' },
      { kind: 'event', name: 'Kept' },
      { kind: 'user_property', name: 'v' },
      { kind: 'user_property', name: 'u' },
    ]);
    const stays = 'is no longer in the plan and stays in Amplitude as it is';
    expect(notices(base, head, both)).toEqual([
      `removed: event "sign_up_done" ${stays}. If it has another name now, write renamed_from: sign_up_done below that. To delete it, write it into the plan again with: deleted: true`,
      `removed: user property "u" ${stays}. To delete it, write it into the plan again with: deleted: true`,
    ]);
  });

  it('says less where it was not read', () => {
    const unread = liveOf([{ kind: 'event', name: 'A' }]);
    expect(notices(kept, 'events: { A: }', unread)).toEqual([
      'removed: event property "p" of event "A" is no longer in the plan, and if Amplitude has it, it stays. To take it off the event, write it into the plan again with: deleted: true',
    ]);
  });

  it('is one notice for an event with all its properties, none for renames and deletes', () => {
    const base = 'events: { A: { properties: { p: { type: string }, q: { type: string } } }, B: }';
    expect(notices(base, 'events: { B: }', live)).toHaveLength(1);
    expect(notices(base, 'events: { B: , New: { renamed_from: A } }', live)).toEqual([]);
    expect(notices(base, 'events: { B: , A: { deleted: true } }', live)).toEqual([]);
    expect(notices(null, 'events: { B: }', live)).toEqual([]);
  });
});

describe('scalar', () => {
  it('is what YAML reads as that text, on one line that shows all of it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'no',
        'Null',
        '~',
        '',
        '1.10',
        'a: b',
        '# x',
        'a\nb',
        '\u202e',
        '-',
        '\u{e0001}',
      ),
    );
    fc.assert(
      fc.property(text, (any) => {
        const line = scalar(any);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufeff]/u);
        expect(parse(`name: ${line}`)).toEqual({ name: any });
      }),
      { numRuns: 500 },
    );
    expect(scalar('Start Checkout')).toBe('Start Checkout');
    expect(scalar('yes')).toBe('"yes"');
  });
});
