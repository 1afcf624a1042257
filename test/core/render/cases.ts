import type { Report } from '../../../src/core/report.ts';
import { change, diffOf, problem, report, result } from './reports.ts';

const deleteEvent = change({
  action: 'delete',
  name: 'Start Checkout',
  fields: { category: ['Checkout', null], description: ['Replaced by Checkout Started.', null] },
});
const deleteUse = change({
  action: 'delete',
  kind: 'event_property',
  name: 'legacy_id',
  scope: 'Checkout Started',
  fields: { type: ['string', null] },
});
const deleteCategory = change({ action: 'delete', kind: 'category', name: 'Misc' });
const rename = change({
  action: 'rename',
  kind: 'category',
  name: 'Onboarding',
  from: 'Sign-up',
});
const renameEvent = change({
  action: 'rename',
  name: 'Signup Completed',
  from: 'sign_up_done',
  fields: { description: ['Done', 'A visitor finished the sign-up form.'] },
});
const update = change({
  name: 'Checkout Started',
  fields: {
    category: [null, 'Checkout'],
    description: [
      'User opens the checkout',
      'A customer opened the checkout, from the cart or straight from a product page.',
    ],
    owner: ['growth@example.com', 'payments@example.com'],
    tags: [
      ['checkout', 'old'],
      ['checkout', 'revenue'],
    ],
    is_active: [false, true],
  },
});
const updateShared = change({
  kind: 'event_property',
  name: 'currency',
  usedBy: 14,
  pins: 2,
  fields: {
    type: ['string', 'enum'],
    enum_values: [null, ['EUR', 'USD', 'GBP']],
    regex: ['^[A-Z]{3}$', null],
  },
});
const restore = change({
  action: 'restore',
  name: 'Coupon Applied',
  fields: { owner: [null, 'growth@example.com'] },
});
const creates = [
  change({
    action: 'create',
    name: 'Order Refunded',
    fields: {
      category: [null, 'Checkout'],
      description: [null, 'Money went back to the customer, in part or as a whole.'],
      tags: [null, ['checkout', 'revenue']],
      is_active: [null, true],
    },
  }),
  change({
    action: 'create',
    kind: 'event_property',
    name: 'coupon',
    usedBy: 3,
    fields: { type: [null, 'string'], regex: [null, '^[A-Z0-9]{6}$'] },
  }),
  change({
    action: 'create',
    kind: 'event_property',
    name: 'amount',
    scope: 'Order Refunded',
    fields: {
      type: [null, 'number'],
      description: [null, 'In minor units.'],
      is_required: [null, true],
    },
  }),
  change({
    action: 'create',
    kind: 'event_property',
    name: 'currency',
    scope: 'Order Refunded',
    fields: { type: [null, 'enum'], enum_values: [null, ['EUR', 'USD', 'GBP']] },
  }),
  change({
    action: 'create',
    kind: 'event_property',
    name: 'coupon',
    scope: 'Checkout Started',
    fields: { type: [null, 'string'], regex: [null, '^[A-Z0-9]{6}$'] },
  }),
  change({
    action: 'create',
    kind: 'user_property',
    name: 'plan_tier',
    fields: { type: [null, 'enum'], enum_values: [null, ['free', 'pro', 'enterprise']] },
  }),
];

const mixed = diffOf(
  [deleteEvent, deleteUse, rename, renameEvent, update, updateShared, restore, ...creates],
  {
    unmanaged: { categories: 0, events: 12, event_properties: 40, user_properties: 3 },
    notRead: 31,
    notices: [
      {
        address: { kind: 'event', name: 'Page Viewed', scope: null },
        message:
          'its earlier name "page_view" is in Amplitude as well, so older clients may still send it; nothing is renamed',
      },
    ],
  },
);

const manyDeletes = Array.from({ length: 14 }, (_, index) =>
  change({
    action: 'delete',
    name: `Legacy Event ${index + 1}`,
    fields: { description: ['Not sent since 2021.', null], category: ['Legacy', null] },
  }),
);

const drift = [
  change({
    name: 'Page Viewed',
    origin: 'drift',
    fields: { description: ['edited in Amplitude', 'A page was shown.'] },
  }),
  change({
    action: 'create',
    name: 'Search Performed',
    origin: 'drift',
    fields: { category: [null, 'Search'] },
  }),
  change({ action: 'delete', kind: 'event_property', name: 'utm', origin: 'drift' }),
];

const conflict = change({
  name: 'Checkout Started',
  origin: 'conflict',
  fields: {
    owner: ['someone@example.com', 'payments@example.com', 'conflict'],
    is_active: [false, true, 'drift'],
    category: ['Misc', 'Checkout', 'plan'],
  },
});

const hostileNames = [
  '@acme/owners ping #123 GH-1 https://evil.example www.evil.example a@b.example',
  '`` ` ``` </details><!-- tracking-plan --><img src=x onerror=alert(1)>',
  'a | b\n| - | - |\n## heading\n\n::error::boom',
  '\u202egnp.exe\u200b\u00a0\u0007 \u2028x',
  '  padded  ',
  '',
  '__proto__',
  'שלום',
  `${'long '.repeat(1000)}end`,
];

const hostile = diffOf(
  hostileNames.flatMap((name) => [
    change({ action: 'delete', name, fields: { description: [name, null] } }),
    change({ action: 'rename', name, from: `${name}!` }),
    change({
      name,
      fields: { description: [name, `${name}?`], tags: [[name], ['x']], owner: [name, null] },
    }),
  ]),
  {
    notices: [{ address: { kind: 'event', name: '@acme', scope: null }, message: 'see #1' }],
  },
);

function huge(): Report {
  const events = Array.from({ length: 2000 }, (_, index) =>
    change({
      action: index % 100 === 0 ? 'delete' : index % 2 === 0 ? 'update' : 'create',
      name: `Event Number ${index + 1}`,
      fields: {
        description: index % 100 === 0 ? ['old', null] : [null, `What event ${index + 1} means.`],
      },
    }),
  );
  return report({
    diff: diffOf(events),
    estimate: { reads: 4000, furtherReads: 0, writes: 4000, seconds: 4600, runs: 1, longRuns: 1 },
  });
}

export const cases: Readonly<Record<string, Report>> = {
  mixed: report({ diff: mixed, project: 'production' }),
  'delete-heavy': report({
    result: 'refused',
    reason: 'max-deletes',
    explanation:
      'The diff deletes 15 entities and max-deletes allows 10, so nothing of it is applied. If all of them are meant, set max-deletes to 15; otherwise take "deleted: true" off those that are not.',
    diff: diffOf([deleteCategory, ...manyDeletes]),
  }),
  refused: report({
    command: 'apply',
    result: 'refused',
    reason: 'event',
    explanation:
      'Changes are applied from the default branch only, and this run is on "feature/x". Merge first, or run with the command "diff".',
    digest: '',
    live: 'none',
  }),
  invalid: report({
    result: 'invalid',
    live: 'none',
    digest: '',
    olderWarnings: 14,
    problems: [
      problem('error', 'schema', 12, 'unknown key "descripton"; did you mean "description"?'),
      problem(
        'warning',
        'event-name',
        14,
        'the name "checkout_started" is not in title case; write "Checkout Started"',
      ),
      problem(
        'error',
        'undeclared-category',
        31,
        'the category "Chekout" is not declared under categories; did you mean "Checkout"?',
        'tracking-plan/checkout.yml',
      ),
    ],
  }),
  valid: report({ command: 'validate', result: 'valid', live: 'none', digest: '' }),
  'in-sync': report({ result: 'in-sync', diff: diffOf([], { notRead: 11 }) }),
  'drift-and-conflict': report({ diff: diffOf([conflict, updateShared, ...drift]) }),
  'drift-only': report({ diff: diffOf(drift) }),
  'base-plan': report({
    live: 'base-plan',
    diff: diffOf([update, ...creates]),
    problems: [problem('warning', 'required-field', 40, 'the event "Order Refunded" has no owner')],
    notices: [
      'Set the secrets AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY to compare with Amplitude.',
    ],
  }),
  huge: huge(),
  'many-problems': report({
    result: 'invalid',
    live: 'none',
    digest: '',
    problems: Array.from({ length: 2000 }, (_, index) =>
      problem(
        index % 3 === 0 ? 'error' : 'warning',
        'schema',
        index + 1,
        `unknown key "key_${index}"; the keys here are "category", "description", "owner" and "tags"`,
      ),
    ),
  }),
  applied: report({
    command: 'apply',
    result: 'applied',
    diff: mixed,
    results: [
      result('applied', deleteEvent),
      result('applied', deleteUse),
      result('applied', deleteCategory),
      result('applied', renameEvent),
      result('applied', update),
      result('found', restore),
      ...creates.map((made) => result('applied', made)),
    ],
  }),
  partial: report({
    command: 'apply',
    result: 'partial',
    diff: mixed,
    results: [
      result('applied', renameEvent),
      result('applied', update),
      result(
        'pending',
        change({ name: 'Order Refunded', fields: { display_name: [null, 'Refund'] } }),
        'Amplitude takes them once data has arrived; they stay in the diff until then.',
        ['display_name', 'is_hidden_from_dropdowns'],
      ),
      result(
        'failed',
        updateShared,
        'Amplitude answered 409 Conflict to PUT /api/2/taxonomy/event-property/currency: "not in schema". Plan the property in Amplitude first.',
      ),
      result(
        'skipped',
        change({
          action: 'create',
          kind: 'event_property',
          name: 'currency',
          scope: 'Order Refunded',
        }),
        'needs event property "currency", which failed',
      ),
      result('left', deleteEvent, 'The run was cancelled. Run it again to do what is left.'),
    ],
  }),
  unshown: report({
    command: 'apply',
    result: 'applied',
    diff: mixed,
    results: [result('applied', updateShared)],
    unshown: [deleteEvent, update],
    shownIn: [7],
    notices: [
      'No comment on a merged pull request has shown 2 of 3 changes as they are now: only-shown leaves that undone.',
    ],
  }),
  traps: report({
    diff: diffOf([{ ...deleteEvent, volume: 1204 }, renameEvent, ...creates], {
      notices: [
        {
          address: { kind: 'event', name: 'Order Refunded', scope: null },
          review: 'lookalike',
          message:
            'looks like event "Refund Order" under another name. If it is the same event, write this under its name',
          paste: 'renamed_from: Refund Order',
        },
        {
          address: { kind: 'event_property', name: 'coupon', scope: 'Checkout Started' },
          review: 'removed',
          message: 'is no longer in the plan and stays in Amplitude as it is. Write it again with',
          paste: 'deleted: true',
        },
      ],
    }),
  }),
  hostile: report({ diff: hostile, project: 'stage `x` @acme <!--' }),
};
