import type { Seed } from '../emulator/seed.ts';

/** The plan's file before and after the pull request: lines with `-` are of the first, with `+` of the second. */
const edited = `\
 version: 1

 categories:
   Shop:
-  Sign-up:
+  Onboarding:
+    renamed_from: Sign-up

 events:
   Product Viewed:
     category: Shop
     description: A visitor looked at a product.
     owner: shop@example.com
     properties:
       product_id: { is_required: true }
       currency:
   Checkout Started:
     category: Shop
     description: A customer opened the checkout.
     owner: shop@example.com
     properties:
       currency:
   Order Completed:
     category: Shop
     description: A customer paid.
     owner: shop@example.com
     properties:
       currency:
       total: { type: number, description: "Sum of the order, in minor units." }
   Start Checkout:
-    category: Shop
-    description: The old name of Checkout Started.
-  sign_up_done:
-    category: Sign-up
+    deleted: true
+  Signup Completed:
+    renamed_from: sign_up_done
+    category: Onboarding
     description: A visitor finished the sign-up form.
     owner: growth@example.com
+  Coupon Applied:
+    category: Shop
+    description: A customer used a coupon.
+    properties:
+      coupon: { type: string, regex: "^[A-Z0-9]{6}$", is_required: true }
+      discount: { type: number, description: "In minor units." }

 event_properties:
   product_id: { type: string }
   currency:
-    type: string
+    type: enum
+    enum_values: [EUR, GBP, USD]
     description: ISO 4217 code.

 user_properties:
   plan_tier: { type: enum, enum_values: [free, pro] }

 group_types:
   account:
     properties:
       seats: { type: number }

 ignore:
   events: ["[Amplitude] *"]

 rules:
   event_name: { style: title, severity: warning }
   required_fields: { events: [owner], severity: warning }
`;

export const planPath = 'tracking-plan.yml';
export const groupsPath = 'groups.yml';

/** The plan on the default branch. */
export const planAtBase = without('+');

/** The plan that the pull request proposes. */
export const planAtHead = without('-');

/** Customers that are companies, kept beside the plan. */
export const groupsFile = `\
- { group_type: account, group_value: Acme, group_properties: { seats: 40 } }
- { group_type: account, group_value: Bolt, group_properties: { $add: { seats: 2 } } }
`;

/** The pull request's changes with a line around each, `…` where lines are left out. */
export function planChanges(): readonly string[] {
  const lines = edited.trimEnd().split('\n');
  const isChange = (line: string | undefined): boolean => /^[+-]/.test(line ?? '');
  const shown = lines.map(
    (line, index) => isChange(line) || isChange(lines[index - 1]) || isChange(lines[index + 1]),
  );
  return lines.flatMap((line, index) => {
    if (shown[index]) return line.trim() === '' ? [] : [line];
    return shown[index - 1] === true ? [' …'] : [];
  });
}

function without(sign: '+' | '-'): string {
  return edited
    .split('\n')
    .filter((line) => !line.startsWith(sign))
    .map((line) => line.slice(1))
    .join('\n');
}

const shop = { category: 'Shop', owner: 'shop@example.com' };

/**
 * The project in Amplitude: what the plan states at its base, but that somebody has rewritten a
 * description in Amplitude since, and what is nobody's business here.
 */
export const liveProject: Seed = {
  groupTypes: ['account'],
  entities: [
    { kind: 'category', name: 'Shop' },
    { kind: 'category', name: 'Sign-up' },
    event('Product Viewed', { ...shop, description: 'A visitor looked at a product.' }),
    event('Checkout Started', { ...shop, description: 'A customer opened the checkout.' }),
    event('Order Completed', { ...shop, description: 'TODO ask Kim what this is' }),
    event('Start Checkout', {
      category: 'Shop',
      description: 'The old name of Checkout Started.',
    }),
    event('sign_up_done', {
      category: 'Sign-up',
      description: 'A visitor finished the sign-up form.',
      owner: 'growth@example.com',
    }),
    event('[Amplitude] Start Session', {}),
    event('Debug Menu Opened', {}),
    property('product_id', { type: 'string' }),
    property('currency', { type: 'string', description: 'ISO 4217 code.' }),
    use('product_id', 'Product Viewed', { is_required: true }),
    use('currency', 'Product Viewed'),
    use('currency', 'Checkout Started'),
    use('currency', 'Order Completed'),
    property('total', { type: 'number', description: 'Sum of the order, in minor units.' }),
    use('total', 'Order Completed'),
    {
      kind: 'user_property',
      name: 'plan_tier',
      fields: { type: 'enum', enum_values: ['free', 'pro'] },
    },
    { kind: 'user_property', name: 'country', own: true },
    { kind: 'group_property', name: 'seats', scope: 'account', fields: { type: 'number' } },
  ],
};

type Entity = NonNullable<Seed['entities']>[number];
type Fields = NonNullable<Entity['fields']>;

function event(name: string, fields: Fields): Entity {
  return { kind: 'event', name, fields };
}

function property(name: string, fields: Fields): Entity {
  return { kind: 'event_property', name, fields };
}

function use(name: string, scope: string, fields?: Fields): Entity {
  return { kind: 'event_property', name, scope, ...(fields === undefined ? {} : { fields }) };
}
